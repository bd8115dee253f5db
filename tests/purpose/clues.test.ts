import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { PURPOSE_CLUES } from '../../core/purpose/clues.ts';
import { readLine } from '../../core/reading/line.ts';

/** Ids of the clues that a draft's line speaks for. */
function heard(example: string): string[] {
  return readLine(example, ntnu).matches.flatMap(({ group }) =>
    group.of === 'purpose' ? [group.clue.id] : [],
  );
}

it('gives every clue an id of its own', () => {
  const ids = PURPOSE_CLUES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(PURPOSE_CLUES)('$id', ({ id, weight, hit, miss }) => {
  it('has a weight, a hit and a miss', () => {
    expect(weight).not.toBe(0);
    expect(hit.length).toBeGreaterThan(0);
    expect(miss.length).toBeGreaterThan(0);
  });

  it.each(hit)('is heard in "%s"', (example) => expect(heard(example)).toContain(id));

  it.each(miss)('is not heard in "%s"', (example) => expect(heard(example)).not.toContain(id));
});
