import { ROLES } from '../profile.ts';
import { PURPOSES } from '../purpose/purpose.ts';

const NO_YES = ['no', 'yes'] as const;

/**
 * The finite set of answers that a policy asks about a draft. A decision table speaks of these and of nothing else,
 * so that every combination can be enumerated, and so that a person can be asked for the same facts.
 */
export const FACTS = {
  form: ['email', 'announcement', 'course-message', 'course-email', 'channel-post', 'social-post'],
  /** Where it is posted: what kind of body the room, channel or account belongs to. */
  place: [
    'none',
    'course',
    'organisation',
    'all-students',
    'campus',
    'programme',
    'staff',
    'official-account',
    'other-account',
    'unknown',
  ],
  /** Is the place the audience's own? `no` when it is wider, narrower or another body's. */
  placeFits: NO_YES,
  audience: [
    'one',
    'few',
    'many-students',
    'many-names',
    'course',
    'programme',
    'campus',
    'unit',
    'all-students',
    'staff',
    'public',
    'outside',
    'unknown-body',
    'nobody',
  ],
  purpose: PURPOSES,
  role: ROLES,
  /** Only a short notice that links to where the information already lies. */
  pointer: NO_YES,
  /** An announcement that is also mailed to the room. */
  emailCopy: NO_YES,
  /** The course's teacher has a well-established channel of their own. */
  establishedPractice: NO_YES,
  /** Health, adapted exam, cheating, suitability or grades of a named student, to more than one student or to a body. */
  namedStudent: NO_YES,
  /** A valid national identity number in the text. */
  identityNumber: NO_YES,
  /** Many students see each other's addresses. */
  openRecipients: NO_YES,
  /** Asks students to send sensitive papers or support questions by e-mail. */
  asksForPapers: NO_YES,
  /** Long general information copied into the text, without a link. */
  longCopy: NO_YES,
} as const;

export type FactName = keyof typeof FACTS;
export type Facts = { -readonly [K in FactName]: (typeof FACTS)[K][number] };
