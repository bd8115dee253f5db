/** A course or organisation of the practice Blackboard. */
export interface Room {
  /** The key in addresses: `_12345_1`. */
  pk: string;
  kind: 'course' | 'organisation';
  /** Which of the two products the room is in. */
  experience: 'ultra' | 'original';
  /** In the form that courses have here (reference 3.4). That of organisations is not known: ours is made up. */
  courseId: string;
  name: string;
}

export const ROOMS = [
  {
    pk: '_12345_1',
    kind: 'course',
    experience: 'ultra',
    courseId: '194_TDT4100_1_2026_H_1',
    name: 'TDT4100 Objektorientert programmering (2026 HØST)',
  },
  {
    pk: '_23456_1',
    kind: 'course',
    experience: 'original',
    courseId: '194_TMA4115_1_2026_H_1',
    name: 'TMA4115 Matematikk 3 (2026 HØST)',
  },
  {
    pk: '_34567_1',
    kind: 'organisation',
    experience: 'ultra',
    courseId: 'ORG_IDI_STUDINFO',
    name: 'IDI Studentinformasjon',
  },
] as const satisfies readonly Room[];

export const findRoom = (pk: string | null | undefined): Room | undefined =>
  ROOMS.find((room) => room.pk === pk);

/** Where the room's front page is. */
export function roomPath({ pk, kind, experience }: Room): string {
  const section = kind === 'course' ? 'courses' : 'organizations';
  return `/ultra/${section}/${pk}/${experience === 'original' ? 'cl/outline' : 'outline'}`;
}

export type Role = 'student' | 'assistant' | 'instructor';

export interface Member {
  id: string;
  first: string;
  last: string;
  role: Role;
}

const FIRST = [
  'Aksel',
  'Birgit',
  'Daniel',
  'Eline',
  'Fredrik',
  'Guro',
  'Håkon',
  'Ida',
  'Jørgen',
  'Live',
] as const;
const LAST = [
  'Aune',
  'Brurås',
  'Dalen',
  'Eide',
  'Fagerli',
  'Grønning',
  'Haugan',
  'Lian',
  'Moen',
  'Ødegård',
] as const;

/** Everybody who can be mailed in a room: 48 students, two teaching assistants, one instructor. All are invented. */
export const MEMBERS: readonly Member[] = Array.from({ length: 51 }, (_, index) => ({
  id: `_${7000 + index}_1`,
  first: FIRST[index % FIRST.length] ?? '',
  last: LAST[(index * 3 + Math.floor(index / FIRST.length)) % LAST.length] ?? '',
  role: index < 48 ? 'student' : index < 50 ? 'assistant' : 'instructor',
}));

/** Groups of a room, by name. */
export const GROUPS = ['Gruppe 1', 'Gruppe 2', 'Gruppe 3', 'Gruppe 4', 'Gruppe 5', 'Gruppe 6'] as const;
