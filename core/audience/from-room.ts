import type { PostDraft, RoomDraft } from '../draft.ts';
import { hasSignal } from '../reading/reading.ts';
import type { Candidate } from './addressing.ts';
import type { Audience } from './audience.ts';
import {
  type AudienceReading,
  type Conclusion,
  type Context,
  countEvidence,
  fromText,
  NOBODY,
  narrowed,
  roomEvidence,
} from './context.ts';
import { placeBody } from './room.ts';

/** The words that outvote a room: they must address another body outright, and say more than they say of the room's own. */
function widerThanRoom(own: Audience, context: Context): Candidate | undefined {
  const beyond = hasSignal(context.text, 'beyond');
  const teaching = context.purpose.purpose === 'teaching' && !beyond;
  const ownId = 'id' in own ? own.id : undefined;
  const ownWords = context.candidates.find(
    ({ audience }) => audience.kind === own.kind && ('id' in audience ? audience.id : undefined) === ownId,
  );
  // "Those who only take this course may disregard it" names the room's own to leave them out.
  const ownWeight = beyond ? 0 : (ownWords?.weight ?? 0);
  const inCourse = own.kind === 'course';
  return context.candidates.find(({ audience, weight, addressed, whole }) => {
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
        // "Dere i Gjøvik" in a course's room are its students there.
        return addressed && (whole || !inCourse) && weight >= (teaching && inCourse ? 6 : 4);
      case 'programme':
        return addressed && weight >= (inCourse ? 5 : 4) && !(teaching && inCourse);
      case 'course':
        if (!inCourse) return addressed || (teaching && weight >= 1.5);
        return id !== undefined && addressed && weight >= 5;
      default:
        return false;
    }
  });
}

/** Who something in a room or channel is for: the room's own, unless the words outvote it. */
export function readRoomText(
  draft: RoomDraft | PostDraft,
  own: Audience,
  title: string,
  context: Context,
): Conclusion {
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

/**
 * Picked out by name. A message whose choice of recipients cannot be read, though their names can, is for those: a grade to one student
 * is nothing to the room.
 */
function isForPeople({ toOption }: RoomDraft, people: number): boolean {
  return toOption === 'individuals' || (toOption === 'unknown' && people > 0);
}

/** Who something in a room of a learning platform is for. */
export function readRoom(draft: RoomDraft, context: Context): AudienceReading {
  const people = namedPeople(draft);
  const picked = isForPeople(draft, people);
  // A message to the room's own staff stays in the room; a mail to them is a mail to a few.
  const toStaff = draft.toOption === 'all-staff' && draft.form === 'course-email';
  const students = { named: picked ? people : 0, visible: 0 };
  if ((picked || toStaff) && people <= context.profile.fewLimit) {
    const audience: Audience = people === 1 ? { kind: 'one' } : { kind: 'few' };
    return {
      audience,
      certainty: 'sure',
      evidence: people > 0 ? [countEvidence(people)] : [],
      ...(people > 0 ? { people } : {}),
      students,
    };
  }
  const unread = draft.toOption === 'unknown' && !picked && draft.form !== 'announcement';
  if (unread || draft.place === 'unknown') return { ...NOBODY, students };
  return {
    ...readRoomText(draft, placeBody(draft.place, context.pack), draft.place.title, context),
    students,
  };
}
