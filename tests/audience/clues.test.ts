import { describe, expect, it } from 'vitest';
import { compileClue, withStandIns } from '../../core/audience/addressing.ts';
import { ADDRESS_CLUES, WORDS } from '../../core/audience/clues.ts';
import { fold } from '../../core/text/fold.ts';

const PLACEHOLDER = /<[a-z]+>/gu;

function matches(pattern: string, example: string): boolean {
  return withStandIns(fold(example).text).search(compileClue(pattern)) !== -1;
}

it('gives every clue an id of its own', () => {
  const ids = ADDRESS_CLUES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(ADDRESS_CLUES)('$id', ({ pattern, audience, weight, hit, miss }) => {
  it('has a weight, a hit and a miss', () => {
    expect(weight).toBeGreaterThan(0);
    expect(hit.length).toBeGreaterThan(0);
    expect(miss.length).toBeGreaterThan(0);
  });

  it('leaves no placeholder of its pattern or of its examples unread', () => {
    expect(compileClue(pattern).source).not.toMatch(PLACEHOLDER);
    expect([...hit, ...miss].map(withStandIns).join('\n')).not.toMatch(PLACEHOLDER);
  });

  it('says whom it addresses: by itself, or by a body that it names', () => {
    const namesBody = /<(?:body|course|programme|unit|campus|institution)>/u.test(pattern);
    expect(audience !== undefined || namesBody).toBe(true);
  });

  it.each(hit)('is heard in "%s"', (example) => expect(matches(pattern, example)).toBe(true));

  it.each(miss)('is not heard in "%s"', (example) => expect(matches(pattern, example)).toBe(false));
});

it('uses every word list', () => {
  const patterns = [...ADDRESS_CLUES.map(({ pattern }) => pattern), ...Object.values(WORDS)].join('\n');
  for (const word of Object.keys(WORDS)) expect(patterns).toContain(`<${word}>`);
});
