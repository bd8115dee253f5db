import { FACTS, type FactName, type Facts } from './facts.ts';

type Audience = Facts['audience'];
type Form = Facts['form'];
type Place = Facts['place'];

const NO = ['no'] as const;
const NO_YES = ['no', 'yes'] as const;
const YES = ['yes'] as const;

const ROOMS: readonly Place[] = ['course', 'organisation', 'unknown'];
const PLACES: Readonly<Record<Form, readonly Place[]>> = {
  email: ['none'],
  announcement: ROOMS,
  'course-message': ROOMS,
  'course-email': ROOMS,
  'channel-post': ['all-students', 'campus', 'programme', 'course', 'staff', 'unknown'],
  'social-post': ['official-account', 'other-account', 'unknown'],
};

const BY_MAIL: readonly Audience[] = FACTS.audience.filter((audience) => audience !== 'public');
const IN_ROOM: readonly Audience[] = BY_MAIL.filter(
  (audience) => !['many-students', 'many-names', 'unknown-body'].includes(audience),
);
const IN_CHANNEL: readonly Audience[] = IN_ROOM.filter(
  (audience) => audience !== 'one' && audience !== 'few',
);
const AUDIENCES: Readonly<Record<Form, readonly Audience[]>> = {
  email: BY_MAIL,
  announcement: IN_ROOM,
  'course-message': IN_ROOM,
  'course-email': BY_MAIL,
  'channel-post': IN_CHANNEL,
  'social-post': [...IN_CHANNEL, 'public'],
};

const SEVERAL_STUDENTS: readonly Audience[] = [
  'few',
  'many-students',
  'course',
  'programme',
  'campus',
  'unit',
  'all-students',
];

function isFew(audience: Audience): boolean {
  return audience === 'one' || audience === 'few';
}

/** The values that a fact can have, given the facts before it in the order of `FACTS`. */
const POSSIBLE: { readonly [K in FactName]: (before: Facts) => readonly Facts[K][] } = {
  form: () => FACTS.form,
  place: ({ form }) => PLACES[form],
  placeFits: ({ form, place }) =>
    form === 'email' || form === 'social-post' || place === 'unknown' ? YES : NO_YES,
  audience: ({ form }) => AUDIENCES[form],
  purpose: () => FACTS.purpose,
  role: () => FACTS.role,
  pointer: () => NO_YES,
  emailCopy: ({ form }) => (form === 'announcement' ? NO_YES : NO),
  establishedPractice: ({ audience }) => (audience === 'course' ? NO_YES : NO),
  namedStudent: ({ audience }) => (audience === 'one' || audience === 'nobody' ? NO : NO_YES),
  identityNumber: () => NO_YES,
  openRecipients: ({ form, audience }) =>
    form === 'email' && SEVERAL_STUDENTS.includes(audience) ? NO_YES : NO,
  asksForPapers: () => NO_YES,
  longCopy: ({ form, audience, pointer }) =>
    form === 'email' && isFew(audience) && pointer === 'no' ? NO_YES : NO,
};

const NAMES = Object.keys(FACTS) as FactName[];

function possible(name: FactName, facts: Facts): readonly string[] {
  return POSSIBLE[name](facts);
}

/** True when these facts can be true of one draft: no course room in an e-mail, no long copy in a mere pointer. */
export function isConsistent(facts: Facts): boolean {
  return NAMES.every((name) => possible(name, facts).includes(facts[name]));
}

/** Every combination of facts that can occur, each once. Yields a fresh object every time. */
export function* consistentFacts(): Generator<Facts> {
  const facts: Partial<Record<FactName, string>> = {};
  function* from(index: number): Generator<Facts> {
    const name = NAMES[index];
    if (name === undefined) {
      yield { ...facts } as Facts;
      return;
    }
    for (const value of possible(name, facts as Facts)) {
      facts[name] = value;
      yield* from(index + 1);
    }
  }
  yield* from(0);
}
