import type { Audience } from './audience/audience.ts';
import { audienceId, sameAudience } from './audience/audience.ts';
import type { AudienceReading } from './audience/context.ts';
import { placeBody } from './audience/room.ts';
import type { Draft, Place } from './draft.ts';
import type { Facts } from './policy/facts.ts';
import type { PolicyPack } from './policy/pack.ts';
import type { Profile } from './profile.ts';
import type { PurposeReading } from './purpose/infer.ts';
import type { Purpose } from './purpose/purpose.ts';
import type { Reading } from './reading/reading.ts';
import { hasIdentityNumber } from './signals/identity-number.ts';
import { isLongCopy } from './signals/long-copy.ts';
import { namesStudentSensitively } from './signals/named-student.ts';
import { asksForPapers } from './signals/papers.ts';
import { isPointer } from './signals/pointer.ts';
import { fold } from './text/fold.ts';

/** From this many students in To and Cc of one mail, they see each other's addresses. */
const OPEN_RECIPIENTS = 10;

function yes(condition: boolean): 'yes' | 'no' {
  return condition ? 'yes' : 'no';
}

function audienceFact(audience: Audience): Facts['audience'] {
  switch (audience.kind) {
    case 'many':
      return audience.students ? 'many-students' : 'many-names';
    case 'unknown':
      return audience.of === 'body' ? 'unknown-body' : 'nobody';
    default:
      return audience.kind;
  }
}

function formFact(draft: Draft): Facts['form'] {
  if (draft.form !== 'post') return draft.form;
  return draft.surface === 'innsida' ? 'channel-post' : 'social-post';
}

/** What a teacher writes to a course is its teaching, unless the words say that it is something else. */
function purposeFact(purpose: Purpose, audience: Audience, { role }: Profile): Purpose {
  const says = purpose !== 'other' && purpose !== 'personal';
  return !says && audience.kind === 'course' && role === 'teacher' ? 'teaching' : purpose;
}

function isOfficialAccount(draft: Draft, place: Place, pack: PolicyPack): boolean {
  const title = fold(place.title.trim()).text;
  return pack.directory.officialAccounts.some(
    (account) => account.surface === draft.surface && fold(account.title).text === title,
  );
}

function placeOf(draft: Draft): Place | 'unknown' | undefined {
  return draft.form === 'email' ? undefined : draft.place;
}

function channelPlace(body: Audience): Facts['place'] {
  switch (body.kind) {
    case 'all-students':
    case 'campus':
    case 'programme':
    case 'course':
    case 'staff':
      return body.kind;
    default:
      return 'unknown';
  }
}

function placeFact(draft: Draft, pack: PolicyPack): Facts['place'] {
  const place = placeOf(draft);
  if (place === undefined) return 'none';
  if (place === 'unknown') return 'unknown';
  switch (place.kind) {
    case 'account':
      return isOfficialAccount(draft, place, pack) ? 'official-account' : 'other-account';
    case 'channel':
      return channelPlace(placeBody(place, pack));
    default:
      return place.kind;
  }
}

/** Audiences that a place can be right or wrong for; people and the public are at home anywhere. */
const PLACED: readonly Audience['kind'][] = [
  'course',
  'programme',
  'campus',
  'unit',
  'all-students',
  'staff',
];

function fits(draft: Draft, audience: Audience, pack: PolicyPack): boolean {
  const place = placeOf(draft);
  if (place === undefined || place === 'unknown' || place.kind === 'account') return true;
  if (!PLACED.includes(audience.kind)) return true;
  const body = placeBody(place, pack);
  if (body.kind === 'unknown') return true;
  // One unit's message, cross-posted to its programmes' channels, is where it belongs.
  if (audience.kind === 'unit' && body.kind === 'programme') return true;
  if (audience.kind !== body.kind) return false;
  if (sameAudience(audience, body) || audienceId(audience) === undefined) return true;
  // A channel for all employees is too wide for one unit's; a room whose code we cannot read may well be the right one.
  return audienceId(body) === undefined && audience.kind !== 'staff';
}

/** Among whom something said of a named student would be spread: several students, or a body. */
function spreads(audience: Audience, reading: AudienceReading): boolean {
  switch (audience.kind) {
    case 'one':
    case 'outside':
    case 'public':
      return false;
    case 'few':
      return reading.students.named > 1;
    case 'staff':
      return true;
    case 'unknown':
      return audience.of === 'body';
    default:
      return true;
  }
}

interface Inputs {
  draft: Draft;
  text: Reading;
  audience: Audience;
  reading: AudienceReading;
  purpose: PurposeReading;
  profile: Profile;
  pack: PolicyPack;
}

const NOBODY: ReadonlySet<string> = new Set();

/** First names of a mail's visible recipients, folded. */
function firstNamesOf(draft: Draft): ReadonlySet<string> {
  if (draft.form === 'post' || draft.recipients === 'unknown') return NOBODY;
  const { to, cc } = draft.recipients;
  const names = [...to, ...cc].flatMap(({ name }) => /^\p{Lu}\p{Ll}{2,}/u.exec(name)?.[0] ?? []);
  return new Set(names.map((name) => name.toLowerCase()));
}

/** The answers to all that a policy asks about a draft. */
export function deriveFacts({ draft, text, audience, reading, purpose, profile, pack }: Inputs): Facts {
  const form = formFact(draft);
  const small = audience.kind === 'one' || audience.kind === 'few';
  const courses = profile.establishedPractice.map((code) => code.toUpperCase());
  return {
    form,
    place: placeFact(draft, pack),
    placeFits: yes(fits(draft, audience, pack)),
    audience: audienceFact(audience),
    purpose: purposeFact(purpose.purpose, audience, profile),
    role: profile.role,
    pointer: yes(isPointer(text, pack, form === 'social-post' ? 'social' : 'email')),
    emailCopy: yes(draft.form === 'announcement' && draft.emailCopy),
    establishedPractice: yes(
      audience.kind === 'course' && audience.id !== undefined && courses.includes(audience.id),
    ),
    namedStudent: yes(
      spreads(audience, reading) &&
        namesStudentSensitively(text, () => (small ? NOBODY : firstNamesOf(draft)), pack),
    ),
    identityNumber: yes(hasIdentityNumber(`${draft.subject}\n${draft.body}`)),
    openRecipients: yes(draft.form === 'email' && reading.students.visible >= OPEN_RECIPIENTS),
    asksForPapers: yes(asksForPapers(text, pack)),
    longCopy: yes(small && reading.students.named > 0 && draft.form === 'email' && isLongCopy(text, purpose)),
  };
}
