import type { BodyRow } from '../pack.ts';

const ROOM_FORMS = ['announcement', 'course-message', 'course-email'] as const;
const ALL_BUT_EMAIL = [...ROOM_FORMS, 'channel-post', 'social-post'] as const;

/**
 * The channel of each audience. The rows do not overlap: exactly one matches every combination.
 * Clauses: course P4, programme P9, campus P8, unit P14, all students P7, staff P10, one and few P24.
 */
export const bodies: readonly BodyRow[] = [
  { when: { audience: ['course'] }, channel: 'lms-course' },
  { when: { audience: ['programme'] }, channel: 'innsida-programme' },
  { when: { audience: ['campus'] }, channel: 'innsida-campus' },
  { when: { audience: ['unit'] }, channel: 'lms-organisation', also: ['innsida-programme'] },
  { when: { audience: ['all-students'] }, channel: 'innsida-all-students' },
  { when: { audience: ['staff'] }, channel: 'innsida-staff' },
  { when: { audience: ['one', 'few', 'outside', 'nobody', 'public'], form: ['email'] }, channel: 'email' },
  { when: { audience: ['outside', 'nobody', 'public'], form: ALL_BUT_EMAIL }, channel: null },
  {
    when: { audience: ['one', 'few'], form: ROOM_FORMS, place: ['course'] },
    channel: 'lms-course',
    also: ['email'],
  },
  {
    when: { audience: ['one', 'few'], form: ROOM_FORMS, place: ['organisation'] },
    channel: 'lms-organisation',
    also: ['email'],
  },
  { when: { audience: ['one', 'few'], form: ROOM_FORMS, place: ['unknown'] }, channel: 'email' },
  { when: { audience: ['many-students', 'many-names', 'unknown-body'] }, channel: null },
];
