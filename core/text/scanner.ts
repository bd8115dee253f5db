import { type Element, type Phrase, phrasesOf, type WordPattern } from './phrase.ts';
import { type Known, type Start, WordIndex } from './word-index.ts';

/** What a scanner reads: a word, or something that an earlier reading has found and given a class. */
export interface Item {
  word: string;
  breaks: boolean;
  /** Names of classes that the item has besides its word's, such as `course` for a course code. */
  classes?: readonly string[];
}

/** Where a group's phrase was found: items `from` up to, not including, `to`. */
export interface Match<Group> {
  group: Group;
  from: number;
  to: number;
}

/** An element of a phrase with its words and classes by number, so that trying it compares no text. */
type Step =
  | { is: 'place'; place: number; optional: boolean }
  | { is: 'class'; bit: number; optional: boolean }
  | { is: 'any'; optional: false }
  | { is: 'gap'; most: number; crosses: boolean };

/** A row of items as the phrases see it. */
interface Row {
  items: readonly Item[];
  known: readonly Known<Step>[];
  /** Bits of each item's classes: its word's and its own. */
  classes: readonly number[];
  /** Bits of all classes in the row. */
  present: number;
}

/** Groups of phrases, and the classes of words that they use. At most 30 classes. */
export interface ScannerOptions<Group> {
  groups: readonly { group: Group; phrases: readonly string[] }[];
  classes?: Readonly<Record<string, readonly string[]>>;
}

/** Words are looked up once and remembered, up to this many. */
const MEMORY = 4000;
/** Longer words are not: as keys they would keep the whole text alive that they were cut from. */
const LONGEST_REMEMBERED = 12;

/** Finds many phrases at once in a row of words. Built once; each word is looked up once, whatever the number of phrases. */
export class Scanner<Group> {
  private readonly index = new WordIndex<Step>();
  private readonly groups: Group[] = [];
  private readonly bits = new Map<string, number>();
  /** Numbers of the places within phrases, by the words that fit them: equal places share one. */
  private readonly places = new Map<string, number>();
  /** Phrases that begin with a class, by the place of its bit. */
  private readonly byClass: Start<Step>[][] = [];
  private readonly memory = new Map<string, Known<Step>>();

  constructor({ groups, classes = {} }: ScannerOptions<Group>) {
    for (const [name, sources] of Object.entries(classes)) this.addClass(name, sources);
    for (const { group, phrases } of groups) {
      this.groups.push(group);
      for (const source of phrases)
        for (const phrase of phrasesOf(source)) this.addPhrase(phrase, this.groups.length - 1);
    }
  }

  private bit(name: string): number {
    let bit = this.bits.get(name);
    if (bit === undefined) {
      if (this.bits.size === 30) throw new Error('Too many classes in one scanner');
      bit = 1 << this.bits.size;
      this.bits.set(name, bit);
    }
    return bit;
  }

  private startsOfBit(bit: number): Start<Step>[] {
    const place = 31 - Math.clz32(bit);
    this.byClass[place] ??= [];
    return this.byClass[place];
  }

  private addClass(name: string, sources: readonly string[]): void {
    for (const phrase of sources.flatMap(phrasesOf)) {
      const [element] = phrase;
      if (phrase.length !== 1 || element?.is !== 'words')
        throw new Error(`A class holds single words: <${name}>`);
      for (const word of element.words) this.index.addClass(word, this.bit(name));
    }
  }

  private addPhrase([first, ...rest]: Phrase, group: number): void {
    const firstBit = first?.is === 'class' ? this.bit(first.name) : 0;
    const steps = rest.map((element) => this.stepOf(element));
    const needs = steps.reduce(
      (bits, step) => (step.is === 'class' && !step.optional ? bits | step.bit : bits),
      0,
    );
    const start = { group, steps, needs };
    if (first?.is === 'words') for (const word of first.words) this.index.addStart(word, start);
    else if (firstBit !== 0) this.startsOfBit(firstBit).push(start);
    else throw new Error('A phrase begins with a word or a class');
  }

  private stepOf(element: Element): Step {
    switch (element.is) {
      case 'words':
        return { is: 'place', place: this.placeOf(element.words), optional: element.optional };
      case 'class':
        return { is: 'class', bit: this.bit(element.name), optional: element.optional };
      case 'any':
        return { is: 'any', optional: false };
      case 'gap':
        return element;
    }
  }

  private placeOf(words: readonly WordPattern[]): number {
    const key = words.map(({ word, open }) => `${word}:${open}`).join(' ');
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(key, place);
    for (const word of words) this.index.addPlace(word, place);
    return place;
  }

  private lookUp(word: string): Known<Step> {
    let known = this.memory.get(word);
    if (known === undefined) {
      known = this.index.find(word);
      if (this.memory.size >= MEMORY) this.memory.clear();
      if (word.length <= LONGEST_REMEMBERED) this.memory.set(word, known);
    }
    return known;
  }

  private rowOf(items: readonly Item[]): Row {
    const known: Known<Step>[] = [];
    const classes: number[] = [];
    let present = 0;
    for (const item of items) {
      const word = this.lookUp(item.word);
      let bits = word.classes;
      for (const name of item.classes ?? NO_CLASSES) bits |= this.bits.get(name) ?? 0;
      known.push(word);
      classes.push(bits);
      present |= bits;
    }
    return { items, known, classes, present };
  }

  /** All matches, in order of where they begin. Each group's phrase is reported at its longest from each place. */
  scan(items: readonly Item[]): Match<Group>[] {
    const row = this.rowOf(items);
    const matches: Match<Group>[] = [];
    for (let at = 0; at < items.length; at += 1) {
      this.match(row.known[at]?.starts ?? [], at, row, matches);
      for (let bits = row.classes[at] ?? 0; bits !== 0; bits &= bits - 1)
        this.match(this.startsOfBit(bits & -bits), at, row, matches);
    }
    return matches;
  }

  private match(starts: readonly Start<Step>[], from: number, row: Row, matches: Match<Group>[]): void {
    for (const { group, steps, needs } of starts) {
      if ((needs & ~row.present) !== 0) continue;
      const to = reach(steps, 0, from + 1, row, false);
      if (to === 0) continue;
      const owner = this.groups[group] as Group;
      const known = matchFrom(matches, from, owner);
      if (known === undefined) matches.push({ group: owner, from, to });
      else known.to = Math.max(known.to, to);
    }
  }
}

/** The match of a group that begins at the same place, if it has been found; such matches stand last. */
function matchFrom<Group>(
  matches: readonly Match<Group>[],
  from: number,
  group: Group,
): Match<Group> | undefined {
  for (let at = matches.length - 1; at >= 0; at -= 1) {
    const match = matches[at];
    if (match === undefined || match.from !== from) return undefined;
    if (match.group === group) return match;
  }
  return undefined;
}

const NO_CLASSES: readonly string[] = [];

/** The item after the phrase's last, or 0 where the phrase does not go on from here. */
function reach(steps: readonly Step[], next: number, at: number, row: Row, behindBreak: boolean): number {
  const step = steps[next];
  if (step === undefined) return at;
  if (step.is === 'gap') return reachOver(step, steps, next + 1, at, row);
  const item = row.items[at];
  if (item !== undefined && (!item.breaks || behindBreak) && fits(step, at, row)) {
    const to = reach(steps, next + 1, at + 1, row, false);
    if (to > 0) return to;
  }
  return step.optional ? reach(steps, next + 1, at, row, behindBreak) : 0;
}

function reachOver(
  { most, crosses }: Extract<Step, { is: 'gap' }>,
  steps: readonly Step[],
  next: number,
  at: number,
  row: Row,
): number {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const to = reach(steps, next, at + skipped, row, crosses);
    if (to > 0) return to;
    const item = row.items[at + skipped];
    if (item === undefined || (item.breaks && !crosses)) return 0;
  }
  return 0;
}

function fits(step: Exclude<Step, { is: 'gap' }>, at: number, row: Row): boolean {
  switch (step.is) {
    case 'any':
      return true;
    case 'class':
      return ((row.classes[at] ?? 0) & step.bit) !== 0;
    case 'place':
      return row.known[at]?.places.has(step.place) ?? false;
  }
}
