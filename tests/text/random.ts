/** A seeded source of arbitrary text: the same seed, the same texts. */
export interface Random {
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** Text of up to `longest` pieces: words, code points of any kind, halves of pairs, marks, line breaks. */
  text(longest: number): string;
}

type Piece = (below: (limit: number) => number) => string;

const WORDS = [
  'alle studenter',
  'til',
  'Kjære',
  'TDT4100',
  'øving',
  'ØVING',
  'a\u030arskull',
  'Å',
  '\u212b',
  'İ',
  'Gjøvik',
  'hilsen',
  'Fra: ',
  'eksamen',
  'Dear all',
  'i.ntnu.no',
  'kari@stud.ntnu.no',
  '01010112345',
] as const;
const MARKS = [
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u202f',
  '\ufeff',
  '\u030a',
  '\u0307',
  '\u0301',
  '\ue001',
] as const;
const BREAKS = [' ', ' ', ' ', '\n', '\r\n', '\t', '\u2028', ', ', '. ', '-', '>', '"', '\0'] as const;

const PIECES: readonly [Piece, ...Piece[]] = [
  (below) => WORDS[below(WORDS.length)] ?? '',
  (below) => BREAKS[below(BREAKS.length)] ?? '',
  (below) => BREAKS[below(BREAKS.length)] ?? '',
  (below) => MARKS[below(MARKS.length)] ?? '',
  (below) => String.fromCodePoint(0x20 + below(0x60)),
  (below) => String.fromCodePoint(0xa0 + below(0x1e0)),
  (below) => String.fromCharCode(0xd800 + below(0x800)),
  (below) => String.fromCodePoint(0x1f300 + below(0x300)),
  (below) => String.fromCodePoint(below(0x11_0000)),
];

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  const text = (longest: number) =>
    Array.from({ length: below(longest + 1) }, () => pick(PIECES)(below)).join('');
  return { below, pick, text };
}
