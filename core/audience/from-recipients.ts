import type { Evidence } from '../assessment.ts';
import type { EmailDraft, Recipient, Recipients } from '../draft.ts';
import { hasSignal } from '../reading/reading.ts';
import type { Candidate } from './addressing.ts';
import type { Audience } from './audience.ts';
import {
  type AudienceReading,
  type Conclusion,
  type Context,
  countEvidence,
  fromText,
  isStudentBody,
  NOBODY,
  narrowed,
  STUDENT_BODIES,
} from './context.ts';
import { type RecipientReading, readRecipient } from './recipients.ts';

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

/** The writer's only course, for what is plainly teaching; else their only programme, for what speaks to students. */
function ownBody({
  profile,
  purpose,
  text,
}: Context): { kind: 'course' | 'programme'; id: string } | undefined {
  const [course, ...courses] = profile.courses;
  const [programme, ...programmes] = profile.programmes;
  if (course !== undefined && courses.length === 0 && purpose.purpose === 'teaching')
    return { kind: 'course', id: course };
  const toStudents = profile.courses.length === 0 && hasSignal(text, 'students');
  if (programme !== undefined && programmes.length === 0 && toStudents)
    return { kind: 'programme', id: programme };
  return undefined;
}

function readCrowdByText(context: Context, also: readonly Evidence[]): Conclusion | undefined {
  const candidate = crowdByText(context);
  if (candidate !== undefined) return fromText(candidate, context, also);
  const own = ownBody(context);
  if (own === undefined) return undefined;
  return {
    audience: own,
    certainty: 'likely',
    evidence: [...also, { source: 'profile', words: own.id }],
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

/** Words to students of the institution, not to those who once were: a programme's name alone says neither. */
function speaksOfStudents({ audience }: Candidate, { text }: Context): boolean {
  return audience.kind !== 'programme' || hasSignal(text, 'students') || hasSignal(text, 'many');
}

/** A list's own name decides, unless the text outright addresses one course or programme within a wider list. */
function readLists(bodies: readonly (Entry & { audience: Audience })[], context: Context): Conclusion {
  const list = bodyOfLists(bodies, context);
  const evidence = [recipientEvidence(list)];
  const [best] = context.candidates;
  if (list.audience.kind === 'outside') {
    const toStudents = best?.addressed === true && best.weight >= 5 && isStudentBody(best.audience);
    if (best !== undefined && toStudents && speaksOfStudents(best, context)) return fromText(best, context);
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

function readUnidentified(entries: readonly Entry[], context: Context): Conclusion {
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

function readManyPeople(crowd: Crowd, context: Context): Conclusion {
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
function readManyOthers(crowd: Crowd, context: Context): Conclusion {
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

function readCrowd(crowd: Crowd, context: Context): Conclusion {
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

/** Who an e-mail is for: its recipients decide, and its words where they do not say. */
export function readEmail(draft: EmailDraft, context: Context): AudienceReading {
  if (draft.recipients === 'unknown') return { ...NOBODY, students: { named: 0, visible: 0 } };
  const crowd = crowdOf(draft.recipients, context);
  const students = { named: crowd.students, visible: crowd.visibleStudents };
  if (crowd.entries.length === 0) return { ...NOBODY, students };
  const people = peopleOf(crowd.entries);
  return { ...readCrowd(crowd, context), ...(people === undefined ? {} : { people }), students };
}
