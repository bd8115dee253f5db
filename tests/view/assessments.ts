import type { Assessment } from '../../core/assessment.ts';
import type { Profile } from '../../core/profile.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';

const NOTHING: Assessment = {
  audience: { kind: 'unknown', of: 'nobody' },
  certainty: 'sure',
  evidence: [],
  purpose: 'teaching',
  purposeEvidence: [],
  facts: {
    form: 'email',
    place: 'none',
    placeFits: 'no',
    audience: 'nobody',
    purpose: 'teaching',
    role: 'teacher',
    pointer: 'no',
    emailCopy: 'no',
    establishedPractice: 'no',
    namedStudent: 'no',
    identityNumber: 'no',
    openRecipients: 'no',
    asksForPapers: 'no',
    longCopy: 'no',
  },
  verdict: 'fine',
  channel: null,
  also: [],
  findings: [],
};

/** An assessment that holds nothing but what is given. */
export function assessment(parts: Partial<Assessment>): Assessment {
  return { ...NOTHING, ...parts };
}

export const COURSE_BY_MAIL = assessment({
  audience: { kind: 'course', id: 'FYS1001' },
  evidence: [
    { source: 'recipient', words: 'FYS1001 studenter høst 2026' },
    { source: 'text', words: 'dere som tar emnet' },
    { source: 'count', words: '1214' },
  ],
  verdict: 'misuse',
  channel: { id: 'room', of: 'FYS1001' },
  also: [{ id: 'board' }],
  findings: [
    { rule: 'course-by-mail', verdict: 'misuse' },
    { rule: 'link-instead', verdict: 'tip' },
    { rule: 'posted-first', verdict: 'fine' },
  ],
  people: 214,
});

export const UNKNOWN_LIST = assessment({
  audience: { kind: 'unknown', of: 'body' },
  certainty: 'likely',
  evidence: [{ source: 'recipient', words: 'Onsdagsgruppa' }],
  verdict: 'ask',
  findings: [{ rule: 'who-is-on-the-list', verdict: 'ask' }],
  unidentified: 'Onsdagsgruppa',
});

export const LONG_COPY = assessment({
  audience: { kind: 'campus', id: 'oya' },
  certainty: 'likely',
  evidence: [{ source: 'salutation', words: 'Kjære alle på Øya' }],
  verdict: 'tip',
  channel: { id: 'board', of: 'oya' },
  findings: [{ rule: 'link-instead', verdict: 'tip' }],
});

export const NAMED_STUDENT = assessment({
  audience: { kind: 'few' },
  evidence: [
    { source: 'count', words: '7' },
    { source: 'correction', words: 'few' },
  ],
  verdict: 'ask',
  findings: [{ rule: 'named-student', verdict: 'ask' }],
});

export const WRITER: Profile = {
  ...DEFAULT_PROFILE,
  role: 'teacher',
  unit: 'IHF',
  courses: ['FYS1001', 'FYS2002'],
  programmes: ['BSYK'],
};
