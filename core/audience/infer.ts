import type { Evidence } from '../assessment.ts';
import type { Draft, EmailDraft, PostDraft, Recipient, Recipients, RoomDraft } from '../draft.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import type { PurposeReading } from '../purpose/infer.ts';
import { hasSignal, type Reading } from '../reading/reading.ts';
import { type Candidate, textCandidates } from './addressing.ts';
import type { Audience, AudienceKind } from './audience.ts';
import { type RecipientReading, readRecipient } from './recipients.ts';
import { placeBody } from './room.ts';
import { addressesStudents } from './students.ts';

export interface AudienceReading {
  audience: Audience;
  certainty: 'sure' | 'likely';
  evidence: readonly Evidence[];
  /** People who would get it, where that is known. */
  people?: number;
  /** Name of the group that nothing identifies. */
  unidentified?: string;
  /** Students among the named recipients; `visible` counts those in To and Cc. */
  students: { named: number; visible: number };
}

interface Context {
  text: Reading;
  purpose: PurposeReading;
  profile: Profile;
  pack: PolicyPack;
  candidates: readonly Candidate[];
}

const STUDENT_BODIES: readonly AudienceKind[] = ['course', 'programme', 'campus', 'unit', 'all-students'];

function isStudentBody(audience: Audience): boolean {
  return STUDENT_BODIES.includes(audience.kind);
}

/** Fills in the code that the text leaves out where the writer has exactly one such course or programme. */
function narrowed(audience: Audience, { profile, candidates }: Context): Audience {
  if (audience.kind === 'staff' && audience.id === undefined) {
    const unit = candidates.find(
      ({ audience: other }) => other.kind === 'unit' && other.id !== undefined,
    )?.audience;
    return unit?.kind === 'unit' && unit.id !== undefined ? { kind: 'staff', id: unit.id } : audience;
  }
  if ((audience.kind !== 'course' && audience.kind !== 'programme') || audience.id !== undefined)
    return audience;
  const named = candidates.find(
    ({ audience: other }) => other.kind === audience.kind && other.id !== undefined,
  )?.audience;
  if (named !== undefined) return named;
  const own = audience.kind === 'course' ? profile.courses : profile.programmes;
  const [only] = own;
  return own.length === 1 && only !== undefined ? { kind: audience.kind, id: only } : audience;
}

// --- recipients -------------------------------------------------------------------------------------------------

interface Entry {
  recipient: Recipient;
  reading: RecipientReading;
  visible: boolean;
}

interface Crowd {
  entries: readonly Entry[];
  students: number;
  visibleStudents: number;
  unknown: number;
  /** Everybody who gets it, one for each recipient that is not a group. */
  persons: number;
}

function isOne({ is }: RecipientReading): boolean {
  return is === 'person' || is === 'mailbox' || is === 'handle';
}

function keyOf(recipient: Recipient): string {
  return (recipient.address ?? recipient.name).normalize('NFC').toLowerCase();
}

function crowdOf(recipients: Recipients, { pack, profile }: Context): Crowd {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const [well, list] of Object.entries(recipients) as [keyof Recipients, Recipient[]][]) {
    for (const recipient of list) {
      const key = keyOf(recipient);
      if (seen.has(key)) continue;
      seen.add(key);
      entries.push({
        recipient,
        reading: readRecipient(recipient, { pack, lists: profile.lists, fewLimit: profile.fewLimit }),
        visible: well !== 'bcc',
      });
    }
  }
  const students = entries.filter(({ reading }) => reading.is === 'person' && reading.who === 'student');
  return {
    entries,
    students: students.length,
    visibleStudents: students.filter(({ visible }) => visible).length,
    unknown: entries.filter(({ reading }) => reading.is === 'person' && reading.who === 'unknown').length,
    persons: entries.filter(({ reading }) => isOne(reading)).length,
  };
}

function recipientEvidence({ recipient }: Entry): Evidence {
  return { source: 'recipient', words: recipient.name === '' ? (recipient.address ?? '') : recipient.name };
}

function countEvidence(count: number): Evidence {
  return { source: 'count', words: String(count) };
}

type Verdictless = Omit<AudienceReading, 'students'>;

function fromText(candidate: Candidate, context: Context, also: readonly Evidence[] = []): Verdictless {
  return {
    audience: narrowed(candidate.audience, context),
    certainty: 'likely',
    evidence: [...also, candidate.evidence],
  };
}

/** How strong a text must be to say who an unnamed crowd is. Units and campuses must be addressed: they are also just places. */
const LEAST_WEIGHT = 0.55;

function identifiesCrowd({ audience, addressed, weight }: Candidate): boolean {
  if (weight < LEAST_WEIGHT) return false;
  return addressed || audience.kind === 'course' || audience.kind === 'programme';
}

/** Who an unnamed crowd is by the words: an addressed body before a mentioned one; teaching points to the writer's only course. */
function crowdByText(context: Context): Candidate | undefined {
  const identifying = context.candidates.filter(identifiesCrowd);
  const teaching = context.purpose.purpose === 'teaching';
  const course = identifying.find(({ audience }) => audience.kind === 'course');
  const [best] = identifying;
  if (
    teaching &&
    course !== undefined &&
    best?.audience.kind !== 'course' &&
    !(best?.addressed === true && best.weight >= 6)
  )
    return course;
  return best;
}

function soleCourse({ profile, purpose }: Context): Audience | undefined {
  const [only] = profile.courses;
  return purpose.purpose === 'teaching' && profile.courses.length === 1 && only !== undefined
    ? { kind: 'course', id: only }
    : undefined;
}

function readCrowdByText(context: Context, also: readonly Evidence[]): Verdictless | undefined {
  const candidate = crowdByText(context);
  if (candidate !== undefined) return fromText(candidate, context, also);
  const own = soleCourse(context);
  if (own === undefined) return undefined;
  return {
    audience: own,
    certainty: 'likely',
    evidence: [...also, { source: 'profile', words: 'id' in own ? (own.id ?? '') : '' }],
  };
}

function peopleOf(entries: readonly Entry[]): number | undefined {
  let people = 0;
  for (const { recipient, reading } of entries) {
    if (isOne(reading)) people += 1;
    else if (recipient.group?.size === undefined) return undefined;
    else people += recipient.group.size;
  }
  return people;
}

/** The widest of several named lists, the student body before the staff's. */
function bodyOfLists(
  bodies: readonly (Entry & { audience: Audience })[],
  context: Context,
): Entry & { audience: Audience } {
  const students = bodies.filter(({ audience }) => isStudentBody(audience));
  const pool = students.length > 0 ? students : bodies;
  const campuses = new Set(
    pool
      .filter(({ audience }) => audience.kind === 'campus')
      .map(({ audience }) => ('id' in audience ? audience.id : '')),
  );
  const [first] = pool as [Entry & { audience: Audience }];
  if (campuses.size > 1 && campuses.size === context.pack.directory.campuses.length)
    return { ...first, audience: { kind: 'all-students' } };
  return pool.reduce(
    (widest, body) =>
      STUDENT_BODIES.indexOf(body.audience.kind) > STUDENT_BODIES.indexOf(widest.audience.kind)
        ? body
        : widest,
    first,
  );
}

/** A list's own name decides, unless the text outright addresses one course or programme within a wider list. */
function readLists(bodies: readonly (Entry & { audience: Audience })[], context: Context): Verdictless {
  const list = bodyOfLists(bodies, context);
  const evidence = [recipientEvidence(list)];
  const [best] = context.candidates;
  if (list.audience.kind === 'outside') {
    if (best?.addressed === true && best.weight >= 5 && isStudentBody(best.audience))
      return fromText(best, context);
    return { audience: list.audience, certainty: 'sure', evidence };
  }
  if (list.audience.kind === 'staff') return { audience: list.audience, certainty: 'sure', evidence };
  const wide =
    list.audience.kind === 'all-students' || list.audience.kind === 'unit' || list.audience.kind === 'campus';
  const narrow = context.candidates.find(
    ({ audience, weight }) => (audience.kind === 'course' || audience.kind === 'programme') && weight >= 7.5,
  );
  if (wide && narrow !== undefined) return fromText(narrow, context, evidence);
  return { audience: narrowed(list.audience, context), certainty: 'sure', evidence };
}

function withBody(entry: Entry): (Entry & { audience: Audience })[] {
  return entry.reading.is === 'body' ? [{ ...entry, audience: entry.reading.audience }] : [];
}

function readUnidentified(entries: readonly Entry[], context: Context): Verdictless {
  const [entry] = entries as [Entry];
  const name = recipientEvidence(entry);
  const byText = readCrowdByText(context, [name]);
  if (byText !== undefined) return byText;
  if (context.purpose.purpose === 'personal' && entry.recipient.group?.size === undefined)
    return { audience: { kind: 'few' }, certainty: 'likely', evidence: [name] };
  return {
    audience: { kind: 'unknown', of: 'body' },
    certainty: 'sure',
    evidence: [name],
    unidentified: name.words,
  };
}

function readManyPeople(crowd: Crowd, context: Context): Verdictless {
  const count = crowd.students + crowd.unknown;
  const evidence = [countEvidence(count)];
  const byText = readCrowdByText(context, evidence);
  if (byText !== undefined) return byText;
  return {
    audience: { kind: 'many', students: crowd.students > context.profile.fewLimit },
    certainty: 'sure',
    evidence,
  };
}

/** More employees or outsiders than few: their own body where the text says so; the policy has nothing to say of the rest. */
function readManyOthers(crowd: Crowd, context: Context): Verdictless {
  const outside = crowd.entries.filter(
    ({ reading }) => reading.is === 'person' && reading.who === 'outside',
  ).length;
  const staff = context.candidates.find(({ audience }) => audience.kind === 'staff');
  const evidence = [countEvidence(crowd.persons)];
  if (outside * 2 > crowd.persons) return { audience: { kind: 'outside' }, certainty: 'sure', evidence };
  if (staff !== undefined) return fromText(staff, context, evidence);
  return {
    audience: context.purpose.purpose === 'staff' ? { kind: 'staff' } : { kind: 'few' },
    certainty: 'likely',
    evidence,
  };
}

/** A salutation to a student body, at an address that is nobody's own: the address must be theirs. */
function addressesOutright({ audience, addressed, weight, evidence }: Candidate): boolean {
  return addressed && weight >= 7 && evidence.source === 'salutation' && isStudentBody(audience);
}

function isLargeGroup({ recipient, reading }: Entry, fewLimit: number): boolean {
  const size = recipient.group?.size;
  if (size !== undefined) return size > fewLimit && (reading.is === 'unidentified' || reading.is === 'team');
  return reading.is === 'unidentified';
}

function readCrowd(crowd: Crowd, context: Context): Verdictless {
  const { fewLimit } = context.profile;
  const bodies = crowd.entries.flatMap(withBody);
  const told = bodies.filter(({ audience }) => audience.kind !== 'one' && audience.kind !== 'few');
  if (told.some(({ audience }) => audience.kind !== 'outside'))
    return readLists(
      told.filter(({ audience }) => audience.kind !== 'outside'),
      context,
    );
  if (crowd.students > fewLimit) return readManyPeople(crowd, context);
  const unidentified = crowd.entries.filter(
    (entry) =>
      isLargeGroup(entry, fewLimit) || (entry.reading.is === 'handle' && hasSignal(context.text, 'many')),
  );
  if (unidentified.length > 0) return readUnidentified(unidentified, context);
  if (crowd.students + crowd.unknown > fewLimit) return readManyPeople(crowd, context);
  if (told.length > 0) return readLists(told, context);
  if (crowd.persons > fewLimit && crowd.students === 0) return readManyOthers(crowd, context);
  const [only] = crowd.entries;
  const desk =
    crowd.entries.length === 1 && (only?.reading.is === 'mailbox' || only?.reading.is === 'handle');
  const outright = context.candidates.find(addressesOutright);
  if (desk && only !== undefined && outright !== undefined)
    return fromText(outright, context, [recipientEvidence(only)]);
  const small: Audience =
    crowd.entries.length === 1 && crowd.persons === 1 ? { kind: 'one' } : { kind: 'few' };
  return { audience: small, certainty: 'sure', evidence: [countEvidence(crowd.persons)] };
}

const NOBODY: Verdictless = { audience: { kind: 'unknown', of: 'nobody' }, certainty: 'sure', evidence: [] };

function readEmail(draft: EmailDraft, context: Context): AudienceReading {
  if (draft.recipients === 'unknown') return { ...NOBODY, students: { named: 0, visible: 0 } };
  const crowd = crowdOf(draft.recipients, context);
  const students = { named: crowd.students, visible: crowd.visibleStudents };
  if (crowd.entries.length === 0) return { ...NOBODY, students };
  const people = peopleOf(crowd.entries);
  return { ...readCrowd(crowd, context), ...(people === undefined ? {} : { people }), students };
}

// --- rooms of a learning platform -------------------------------------------------------------------------------

function roomEvidence(title: string): Evidence {
  return { source: 'room', words: title };
}

/** The words that outvote a room: they must address another body outright, and say more than they say of the room's own. */
function widerThanRoom(own: Audience, context: Context): Candidate | undefined {
  const teaching = context.purpose.purpose === 'teaching';
  const ownId = 'id' in own ? own.id : undefined;
  const ownWeight =
    context.candidates.find(
      ({ audience }) => audience.kind === own.kind && 'id' in audience && audience.id === ownId,
    )?.weight ?? 0;
  return context.candidates.find(({ audience, weight, addressed }) => {
    const id = 'id' in audience ? audience.id : undefined;
    if (audience.kind === own.kind && (id === undefined || id === ownId)) return false;
    if (weight <= ownWeight && audience.kind !== 'staff') return false;
    switch (audience.kind) {
      case 'staff':
        return weight >= 6 || (context.purpose.purpose === 'staff' && weight >= 3);
      case 'all-students':
        return addressed && weight >= (teaching ? 6 : 4);
      case 'campus':
      case 'unit':
        return addressed && weight >= (teaching && own.kind === 'course' ? 6 : 4);
      case 'programme':
        return addressed && weight >= (own.kind === 'course' ? 5 : 4) && !(teaching && own.kind === 'course');
      case 'course':
        if (own.kind !== 'course') return addressed || (teaching && weight >= 1.5);
        return id !== undefined && addressed && weight >= 5;
      default:
        return false;
    }
  });
}

function readRoomText(
  draft: RoomDraft | PostDraft,
  own: Audience,
  title: string,
  context: Context,
): Verdictless {
  const wider = widerThanRoom(own, context);
  if (wider !== undefined) return fromText(wider, context, [roomEvidence(title)]);
  const bySubject = draft.form === 'post' ? undefined : otherCourseInSubject(own, context);
  if (bySubject !== undefined) return fromText(bySubject, context, [roomEvidence(title)]);
  return { audience: narrowed(own, context), certainty: 'sure', evidence: [roomEvidence(title)] };
}

/** A subject that names another course, where the room's own is named nowhere. */
function otherCourseInSubject(own: Audience, { candidates, purpose }: Context): Candidate | undefined {
  if (own.kind !== 'course' || own.id === undefined || purpose.purpose !== 'teaching') return undefined;
  const courses = candidates.filter(
    ({ audience }) => audience.kind === 'course' && audience.id !== undefined,
  );
  if (courses.length !== 1) return undefined;
  const [course] = courses;
  const named = course?.audience;
  if (named?.kind !== 'course' || named.id === own.id) return undefined;
  return course?.evidence.span?.field === 'subject' ? course : undefined;
}

function namedPeople(draft: RoomDraft): number {
  if (draft.recipients === 'unknown') return 0;
  return draft.recipients.to.length + draft.recipients.cc.length + draft.recipients.bcc.length;
}

function readRoom(draft: RoomDraft, context: Context): AudienceReading {
  const people = namedPeople(draft);
  // A message to the room's own staff stays in the room; a mail to them is a mail to a few.
  const toStaff = draft.toOption === 'all-staff' && draft.form === 'course-email';
  const toPeople = draft.toOption === 'individuals' || toStaff;
  const students = { named: draft.toOption === 'individuals' ? people : 0, visible: 0 };
  if (toPeople && people <= context.profile.fewLimit) {
    const audience: Audience = people === 1 ? { kind: 'one' } : { kind: 'few' };
    return {
      audience,
      certainty: 'sure',
      evidence: people > 0 ? [countEvidence(people)] : [],
      ...(people > 0 ? { people } : {}),
      students,
    };
  }
  if (draft.place === 'unknown') return { ...NOBODY, students };
  return {
    ...readRoomText(draft, placeBody(draft.place, context.pack), draft.place.title, context),
    students,
  };
}

// --- posts -------------------------------------------------------------------------------------------------------

function readSocial(title: string, own: Audience, context: Context): Verdictless {
  const outside = context.candidates.find(
    ({ audience, weight }) => audience.kind === 'outside' && weight >= 4,
  );
  const addressed = context.candidates.find(
    ({ audience, addressed: speaks, weight }) => speaks && weight >= 3.5 && isStudentBody(audience),
  );
  if (
    context.purpose.purpose !== 'crisis' &&
    context.purpose.purpose === 'outreach' &&
    (addressed?.weight ?? 0) < 5
  )
    return publicReading(title);
  if (outside !== undefined) return publicReading(title);
  if (addressed !== undefined) return fromText(addressed, context, [roomEvidence(title)]);
  const course = context.candidates.find(({ audience }) => audience.kind === 'course');
  if (course !== undefined && context.purpose.purpose !== 'outreach')
    return fromText(course, context, [roomEvidence(title)]);
  const students = addressesStudents(context.text, context.purpose.purpose);
  if (students === undefined) return publicReading(title);
  const mentioned = context.candidates.find(
    ({ audience, weight }) => weight >= 0.3 && isStudentBody(audience) && audience.kind !== 'all-students',
  );
  if (mentioned !== undefined) return fromText(mentioned, context, [roomEvidence(title)]);
  return { audience: own, certainty: 'likely', evidence: [roomEvidence(title), students] };
}

function publicReading(title: string): Verdictless {
  return { audience: { kind: 'public' }, certainty: 'likely', evidence: [roomEvidence(title)] };
}

/** A staff channel narrowed by the words to one unit's employees. */
function readStaffChannel(own: Audience, title: string, context: Context): Verdictless | undefined {
  if (own.kind !== 'staff') return undefined;
  const students = context.candidates.find(
    ({ audience, weight, evidence }) =>
      isStudentBody(audience) && weight >= 6 && evidence.source === 'salutation' && audience.kind !== 'unit',
  );
  const speaksToStudents = addressesStudents(context.text, context.purpose.purpose) !== undefined;
  if (students !== undefined && speaksToStudents) return fromText(students, context, [roomEvidence(title)]);
  const unit = context.candidates.find(
    ({ audience, addressed, weight }) =>
      (audience.kind === 'unit' || audience.kind === 'staff') && 'id' in audience && addressed && weight >= 5,
  )?.audience;
  const id = unit !== undefined && 'id' in unit ? unit.id : undefined;
  const audience: Audience = own.id === undefined && id !== undefined ? { kind: 'staff', id } : own;
  return { audience, certainty: 'sure', evidence: [roomEvidence(title)] };
}

function readPost(draft: PostDraft, context: Context): AudienceReading {
  const students = { named: 0, visible: 0 };
  if (draft.place === 'unknown') return { ...NOBODY, students };
  const own = placeBody(draft.place, context.pack);
  const { title } = draft.place;
  if (draft.surface !== 'innsida') return { ...readSocial(title, own, context), students };
  return { ...(readStaffChannel(own, title, context) ?? readRoomText(draft, own, title, context)), students };
}

/** Infers who a draft is really for: recipients before room, room before text, though text can widen a room. */
export function inferAudience(
  draft: Draft,
  text: Reading,
  purpose: PurposeReading,
  profile: Profile,
  pack: PolicyPack,
): AudienceReading {
  const context: Context = { text, purpose, profile, pack, candidates: textCandidates(text) };
  switch (draft.form) {
    case 'email':
      return readEmail(draft, context);
    case 'post':
      return readPost(draft, context);
    default:
      return readRoom(draft, context);
  }
}
