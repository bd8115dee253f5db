/**
 * The language in which clues are written. A phrase is a sequence of words of folded text:
 *
 * - `*` at the end or the beginning of a word stands for the rest of it (`øving*`, `*frist`), on both sides for a part (`*frist*`);
 * - `(a|b c|)` are alternatives, `x?` or `(…)?` may be missing;
 * - `#` is a number, `_` any one word, `<gap>` up to four words, `<gap:9>` up to nine;
 * - `<name>` is a class: a set of words given beside the phrases, or something named in the text (a body of the institution).
 *
 * Space and hyphen are the same: words follow upon each other. Matching is by words, so it is linear however hostile the text.
 */
export type Element =
  | { is: 'word'; word: string; open: 'no' | 'end' | 'start' | 'both' }
  | { is: 'number' }
  | { is: 'any' }
  | { is: 'gap'; most: number }
  | { is: 'class'; name: string };

export type Phrase = readonly Element[];

const DEFAULT_GAP = 4;

/** Expands alternatives: `gruppe(n|r|) #` becomes three plain sources. Throws for unbalanced brackets. */
export function expand(source: string): string[] {
  const { results, end } = expandFrom(source, 0);
  if (end !== source.length) throw new Error(`Unbalanced bracket in phrase: ${source}`);
  return [...new Set(results.map((result) => result.replace(/[\s-]+/gu, ' ').trim()))];
}

function expandFrom(source: string, from: number): { results: string[]; end: number } {
  const finished: string[] = [];
  let current = [''];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      finished.push(...current);
      current = [''];
      at += 1;
      continue;
    }
    const atom = atomAt(source, at);
    at = atom.end;
    const optional = source[at] === '?';
    if (optional) at += 1;
    const choices = optional ? ['', ...atom.results] : atom.results;
    current = current.flatMap((before) => choices.map((choice) => before + choice));
  }
  return { results: [...finished, ...current], end: at };
}

function atomAt(source: string, at: number): { results: string[]; end: number } {
  if (source[at] === '<') {
    const end = source.indexOf('>', at) + 1;
    return { results: [` ${source.slice(at, end)} `], end };
  }
  if (source[at] !== '(') return { results: [source[at] ?? ''], end: at + 1 };
  const inner = expandFrom(source, at + 1);
  if (source[inner.end] !== ')') throw new Error(`Unbalanced bracket in phrase: ${source}`);
  return { results: inner.results, end: inner.end + 1 };
}

function elementOf(text: string): Element {
  if (text === '#') return { is: 'number' };
  if (text === '_') return { is: 'any' };
  const gap = /^<gap(?::(\d+))?>$/u.exec(text);
  if (gap !== null) return { is: 'gap', most: gap[1] === undefined ? DEFAULT_GAP : Number(gap[1]) };
  if (text.startsWith('<')) return { is: 'class', name: text.slice(1, -1) };
  const start = text.startsWith('*');
  const end = text.endsWith('*');
  const word = text.slice(start ? 1 : 0, end ? -1 : undefined);
  return { is: 'word', word, open: start && end ? 'both' : start ? 'start' : end ? 'end' : 'no' };
}

/** Compiles a source into the phrases that it stands for. */
export function phrasesOf(source: string): Phrase[] {
  return expand(source).flatMap((plain) => (plain === '' ? [] : [plain.split(' ').map(elementOf)]));
}
