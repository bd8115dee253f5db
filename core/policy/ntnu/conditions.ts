import { PURPOSES, type Purpose } from '../../purpose/purpose.ts';
import { FACTS, type Facts } from '../facts.ts';

/** E-mail, and the learning platform's "send e-mail", which is the same thing. */
export const MAIL = ['email', 'course-email'] as const;
/** A post in a room or channel: a learning platform's, or the intranet's. */
export const ROOM_POST = ['announcement', 'course-message', 'channel-post'] as const;

/** The bodies of students that have a channel of their own. */
export const STUDENT_BODIES = ['course', 'programme', 'campus', 'unit', 'all-students'] as const;
/** Any large number of students. */
export const MANY_STUDENTS = [...STUDENT_BODIES, 'many-students'] as const;

export const NOT_CRISIS: readonly Purpose[] = PURPOSES.filter((purpose) => purpose !== 'crisis');
export const NOT_RECTORATE: readonly Facts['role'][] = FACTS.role.filter((role) => role !== 'rectorate');
/** Roles that a crisis gives no exception. */
export const NO_CRISIS_ROLE = ['teacher', 'administration', 'communications'] as const;
