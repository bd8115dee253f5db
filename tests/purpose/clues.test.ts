import { describe, expect, it } from 'vitest';
import { PURPOSE_CLUES } from '../../core/purpose/clues.ts';
import { fold } from '../../core/text/fold.ts';
import { phrases } from '../../core/text/pattern.ts';

function matches(words: readonly string[], example: string): boolean {
  return fold(example).text.search(phrases(words)) !== -1;
}

it('gives every clue an id of its own', () => {
  const ids = PURPOSE_CLUES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(PURPOSE_CLUES)('$id', ({ words, weight, hit, miss }) => {
  it('has a weight, a hit and a miss', () => {
    expect(weight).not.toBe(0);
    expect(hit.length).toBeGreaterThan(0);
    expect(miss.length).toBeGreaterThan(0);
  });

  it.each(hit)('is heard in "%s"', (example) => expect(matches(words, example)).toBe(true));

  it.each(miss)('is not heard in "%s"', (example) => expect(matches(words, example)).toBe(false));
});
