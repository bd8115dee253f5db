import type { PostDraft } from '../draft.ts';
import type { Candidate } from './addressing.ts';
import type { Audience } from './audience.ts';
import {
  type AudienceReading,
  type Conclusion,
  type Context,
  fromText,
  isStudentBody,
  NOBODY,
  roomEvidence,
} from './context.ts';
import { readRoomText } from './from-room.ts';
import { placeBody } from './room.ts';
import { addressesStudents } from './students.ts';

function concludes(
  candidate: Candidate | undefined,
  title: string,
  context: Context,
): Conclusion | undefined {
  return candidate === undefined ? undefined : fromText(candidate, context, [roomEvidence(title)]);
}

/** Outreach speaks to the world, unless it outright addresses students. */
function readOutreach(title: string, addressed: Candidate | undefined, context: Context): Conclusion {
  const outright = addressed !== undefined && addressed.weight >= 5 ? addressed : undefined;
  return concludes(outright, title, context) ?? publicReading(title);
}

/** A post on a social account: for a body that it addresses or names by its code, else for all who follow, else for the world. */
function readSocial(title: string, own: Audience, context: Context): Conclusion {
  const find = (test: (candidate: Candidate) => boolean) => context.candidates.find(test);
  const addressed = find(
    ({ audience, addressed: speaks, weight }) => speaks && weight >= 3.5 && isStudentBody(audience),
  );
  if (find(({ audience, weight }) => audience.kind === 'outside' && weight >= 4) !== undefined)
    return publicReading(title);
  if (context.purpose.purpose === 'outreach') return readOutreach(title, addressed, context);
  const coded = find(
    ({ audience, weight }) => weight >= 1 && (audience.kind === 'course' || audience.kind === 'programme'),
  );
  const named = concludes(addressed ?? coded, title, context);
  if (named !== undefined) return named;
  const students = addressesStudents(context.text, context.purpose.purpose);
  if (students === undefined) return publicReading(title);
  const mentioned = find(
    ({ audience, weight }) => weight >= 0.3 && isStudentBody(audience) && audience.kind !== 'all-students',
  );
  const whole: Conclusion = { audience: own, certainty: 'likely', evidence: [roomEvidence(title), students] };
  return concludes(mentioned, title, context) ?? whole;
}

function publicReading(title: string): Conclusion {
  return { audience: { kind: 'public' }, certainty: 'likely', evidence: [roomEvidence(title)] };
}

/** A staff channel narrowed by the words to one unit's employees. */
function readStaffChannel(own: Audience, title: string, context: Context): Conclusion | undefined {
  if (own.kind !== 'staff') return undefined;
  const students = context.candidates.find(
    ({ audience, weight, evidence }) =>
      isStudentBody(audience) && audience.kind !== 'unit' && weight >= 6 && evidence.source === 'salutation',
  );
  if (students !== undefined) return fromText(students, context, [roomEvidence(title)]);
  const unit = context.candidates.find(
    ({ audience, addressed, weight }) =>
      (audience.kind === 'unit' || audience.kind === 'staff') && 'id' in audience && addressed && weight >= 5,
  )?.audience;
  const id = unit !== undefined && 'id' in unit ? unit.id : undefined;
  const audience: Audience = own.id === undefined && id !== undefined ? { kind: 'staff', id } : own;
  return { audience, certainty: 'sure', evidence: [roomEvidence(title)] };
}

/** Who a post in a channel or on an account is for. */
export function readPost(draft: PostDraft, context: Context): AudienceReading {
  const students = { named: 0, visible: 0 };
  if (draft.place === 'unknown') return { ...NOBODY, students };
  const own = placeBody(draft.place, context.pack);
  const { title } = draft.place;
  if (draft.surface !== 'innsida') return { ...readSocial(title, own, context), students };
  return { ...(readStaffChannel(own, title, context) ?? readRoomText(draft, own, title, context)), students };
}
