import { describe, expect, it } from 'vitest';
import { ADDRESS_CLASSES, ADDRESS_CLUES } from '../../core/audience/clues.ts';
import { clueScanner } from '../../core/reading/lexicon.ts';
import { fold } from '../../core/text/fold.ts';
import type { Item } from '../../core/text/scanner.ts';
import { tokenise } from '../../core/text/tokens.ts';

const BODIES = ['course', 'programme', 'unit', 'campus', 'institution'];
const PLACEHOLDER = new RegExp(`<(${BODIES.join('|')})>`, 'u');

/** The words of an example, with a body of the institution where it says `<course>`, `<unit>`, … */
function itemsOf(example: string): Item[] {
  return fold(example)
    .text.split(PLACEHOLDER)
    .flatMap((piece, at): Item[] => {
      if (at % 2 === 1) return [{ word: '', breaks: false, classes: [piece, 'body'] }];
      return tokenise(piece).map((token, first) =>
        at > 0 && first === 0 ? { ...token, breaks: false } : token,
      );
    });
}

function heard(example: string): string[] {
  return clueScanner()
    .scan(itemsOf(example))
    .flatMap(({ group }) => (group.of === 'address' ? [group.clue.id] : []));
}

it('gives every clue an id of its own', () => {
  const ids = ADDRESS_CLUES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(ADDRESS_CLUES)('$id', ({ id, pattern, audience, weight, hit, miss }) => {
  const patterns = [pattern].flat();

  it('has a weight, a hit and a miss', () => {
    expect(weight).toBeGreaterThan(0);
    expect(hit.length).toBeGreaterThan(0);
    expect(miss.length).toBeGreaterThan(0);
  });

  it('speaks of classes that there are, and so do its examples', () => {
    const known = [...BODIES, 'body', ...Object.keys(ADDRESS_CLASSES)];
    for (const [, name = ''] of patterns.join('\n').matchAll(/<([\p{L}-]+)(?::\d+!?)?>/gu))
      expect(['gap', ...known]).toContain(name);
    for (const [, name = ''] of [...hit, ...miss].join('\n').matchAll(/<([^>]*)>/gu))
      expect(BODIES).toContain(name);
  });

  it('says whom it addresses: by itself, or by a body that each of its patterns names', () => {
    const namesBody = patterns.every((one) =>
      /<(?:body|course|programme|unit|campus|institution)>/u.test(one),
    );
    expect(audience !== undefined || namesBody).toBe(true);
  });

  it.each(hit)('is heard in "%s"', (example) => expect(heard(example)).toContain(id));

  it.each(miss)('is not heard in "%s"', (example) => expect(heard(example)).not.toContain(id));
});
