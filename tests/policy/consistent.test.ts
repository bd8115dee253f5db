import { describe, expect, it } from 'vitest';
import { consistentFacts, isConsistent } from '../../core/policy/consistent.ts';
import { FACTS, type FactName, type Facts } from '../../core/policy/facts.ts';

const EMAIL_TO_ONE: Facts = {
  form: 'email',
  place: 'none',
  placeFits: 'yes',
  audience: 'one',
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
};

describe('consistent facts', () => {
  it('are enumerated once each, and hold what they promise', { timeout: 30_000 }, () => {
    const keys = new Set<string>();
    const values = new Map<FactName, Set<string>>();
    let inconsistent = 0;
    let combinations = 0;
    for (const facts of consistentFacts()) {
      combinations += 1;
      keys.add(Object.values(facts).join());
      if (!isConsistent(facts)) inconsistent += 1;
      for (const [name, value] of Object.entries(facts)) {
        const seen = values.get(name as FactName) ?? new Set();
        values.set(name as FactName, seen.add(value));
      }
    }
    expect(keys.size).toBe(combinations);
    expect(inconsistent).toBe(0);
    for (const [name, all] of Object.entries(FACTS)) {
      expect([...(values.get(name as FactName) ?? [])].sort()).toEqual([...all].sort());
    }
  });

  it.each<[string, Partial<Facts>]>([
    ['an e-mail in a room', { place: 'course' }],
    ['an e-mail in the wrong place', { placeFits: 'no' }],
    ['an e-mail to the public', { audience: 'public' }],
    ['an e-mail with an e-mail copy', { emailCopy: 'yes' }],
    ['established practice without a course', { establishedPractice: 'yes' }],
    ['a third, named student without a second reader', { namedStudent: 'yes' }],
    ['open recipients of one', { openRecipients: 'yes' }],
    ['long copy in a pointer', { longCopy: 'yes', pointer: 'yes' }],
    ['long copy to a body', { longCopy: 'yes', audience: 'course' }],
    ['an announcement nowhere', { form: 'announcement' }],
    [
      'an announcement to nobody knows whom',
      { form: 'announcement', place: 'course', audience: 'unknown-body' },
    ],
    ['a channel post to one', { form: 'channel-post', place: 'campus' }],
    ['an unknown place that does not fit', { form: 'course-message', place: 'unknown', placeFits: 'no' }],
  ])('leave out %s', (_, change) => {
    expect(isConsistent(EMAIL_TO_ONE)).toBe(true);
    expect(isConsistent({ ...EMAIL_TO_ONE, ...change })).toBe(false);
  });
});
