/**
 * The language in which clues are written. A phrase is a sequence of words of folded text:
 *
 * - `*` at the end or the beginning of a word stands for the rest of it (`øving*`, `*frist`), on both sides for a part (`*frist*`);
 * - `(a|b c|)` are alternatives, `x?` or `(…)?` may be missing;
 * - `#` is a number, also within a word (`h#`), `_` any one word;
 * - `<gap>` is up to four words, `<gap:9>` up to nine, `<gap:9!>` also across the end of a sentence;
 * - `<name>` is a class: a set of words given beside the phrases, or something named in the text (a body of the institution).
 *
 * Space, hyphen and apostrophe are the same: words follow upon each other. Matching is by words, so it is linear however
 * hostile the text.
 */
export type Element =
  | { is: 'words'; words: readonly WordPattern[]; optional: boolean }
  | { is: 'any' }
  | { is: 'gap'; most: number; crosses: boolean }
  | { is: 'class'; name: string; optional: boolean };

/** A word, or a beginning, end or part of one. */
export interface WordPattern {
  word: string;
  open: 'no' | 'end' | 'start' | 'both';
}

export type Phrase = readonly Element[];

const DEFAULT_GAP = 4;

/** Expands alternatives within one stretch: `gruppe(n|r)` becomes two plain sources. Throws for unbalanced brackets. */
function expand(source: string): string[] {
  const { results, end } = expandFrom(source, 0);
  if (end !== source.length) throw new Error(`Unbalanced bracket in phrase: ${source}`);
  return [...new Set(results.map(plain))];
}

/** What is no letter, digit or sign of the language parts words. */
function plain(source: string): string {
  return source.replace(/[^\p{L}\p{N}*#_<>:!]+/gu, ' ').trim();
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

/** Splits a source at the spaces outside its brackets. */
function stretchesOf(source: string): string[] {
  const stretches: string[] = [];
  let depth = 0;
  let current = '';
  for (const [at, character] of [...source].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    // A space that may be missing is within its stretch: `cyber ?attack`.
    if (character === ' ' && depth === 0 && source[at + 1] !== '?') {
      stretches.push(current);
      current = '';
    } else current += character;
  }
  return [...stretches, current].filter((stretch) => stretch !== '');
}

function wordPattern(text: string): WordPattern {
  const start = text.startsWith('*');
  const end = text.endsWith('*');
  const word = text.slice(start ? 1 : 0, end ? -1 : undefined);
  return { word, open: start && end ? 'both' : start ? 'start' : end ? 'end' : 'no' };
}

function elementOf(text: string): Element {
  if (text === '_') return { is: 'any' };
  const gap = /^<gap(?::(\d+)(!)?)?>$/u.exec(text);
  if (gap !== null) {
    return {
      is: 'gap',
      most: gap[1] === undefined ? DEFAULT_GAP : Number(gap[1]),
      crosses: gap[2] !== undefined,
    };
  }
  if (text.startsWith('<')) return { is: 'class', name: text.slice(1, -1), optional: false };
  return { is: 'words', words: [wordPattern(text)], optional: false };
}

const OPTIONAL_CLASS = /^<(?!gap)([\p{L}-]+)>\?$/u;
const WHOLE_GROUP = /^\([^()]*(?:\([^()]*\)[^()]*)*\)\??$/u;

/** One stretch of a phrase as the sequences that it may stand for. Alternatives of single words stay together as one element. */
function readStretch(stretch: string): Element[][] {
  const optionalClass = OPTIONAL_CLASS.exec(stretch)?.[1];
  if (optionalClass !== undefined) return [[{ is: 'class', name: optionalClass, optional: true }]];
  const choices = expand(stretch);
  const words = choices.filter((choice) => choice !== '');
  if (WHOLE_GROUP.test(stretch) && words.every((word) => /^[^ <_]+$/u.test(word))) {
    return [[{ is: 'words', words: words.map(wordPattern), optional: words.length < choices.length }]];
  }
  return choices.map((choice) => (choice === '' ? [] : choice.split(' ').map(elementOf)));
}

/** Compiles a source into the phrases that it stands for. */
export function phrasesOf(source: string): Phrase[] {
  const sequences = stretchesOf(source).reduce<Element[][]>(
    (before, stretch) =>
      readStretch(stretch).flatMap((choice) => before.map((start) => [...start, ...choice])),
    [[]],
  );
  return sequences.flatMap(withoutOptionalStart);
}

/** A phrase is looked up by its first word: one that may be missing makes two phrases. */
function withoutOptionalStart(phrase: Phrase): Phrase[] {
  const [first, ...rest] = phrase;
  if (first === undefined) return [];
  if ((first.is !== 'words' && first.is !== 'class') || !first.optional) return [phrase];
  return [[{ ...first, optional: false }, ...rest], ...withoutOptionalStart(rest)];
}
