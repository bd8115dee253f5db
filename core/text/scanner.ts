import { type Element, type Phrase, phrasesOf, type WordPattern } from './phrase.ts';

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

interface Compiled {
  group: number;
  rest: Phrase;
}

interface Entry {
  classes: number;
  phrases: Compiled[];
}

interface Trie {
  next: Map<number, Trie>;
  entry?: Entry;
}

const NOTHING: Entry = { classes: 0, phrases: [] };

function entryAt(root: Trie, word: string, backwards: boolean): Entry {
  let node = root;
  for (let step = 0; step < word.length; step += 1) {
    const unit = word.charCodeAt(backwards ? word.length - 1 - step : step);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.entry ??= { classes: 0, phrases: [] };
  return node.entry;
}

/** Finds what begins with any of a set of words, by exact word, by beginning and by end. */
class WordIndex {
  private readonly exact = new Map<string, Entry>();
  private readonly beginnings: Trie = { next: new Map() };
  private readonly ends: Trie = { next: new Map() };
  private readonly inside: { part: string; entry: Entry }[] = [];

  entry({ word, open }: WordPattern): Entry {
    switch (open) {
      case 'no': {
        const entry = this.exact.get(word) ?? { classes: 0, phrases: [] };
        this.exact.set(word, entry);
        return entry;
      }
      case 'end':
        return entryAt(this.beginnings, word, false);
      case 'start':
        return entryAt(this.ends, word, true);
      case 'both': {
        const entry: Entry = { classes: 0, phrases: [] };
        this.inside.push({ part: word, entry });
        return entry;
      }
    }
  }

  find(word: string): Entry {
    let found = this.exact.get(word);
    const gather = (entry: Entry) => {
      found = found === undefined ? entry : join(found, entry);
    };
    walk(this.beginnings, word, false, gather);
    walk(this.ends, word, true, gather);
    for (const { part, entry } of this.inside) if (word.includes(part)) gather(entry);
    return found ?? NOTHING;
  }
}

function join(a: Entry, b: Entry): Entry {
  return { classes: a.classes | b.classes, phrases: [...a.phrases, ...b.phrases] };
}

/** `h26` and `h2026` have the shape `h#`. */
function shapeOf(word: string): string {
  return word.replace(/\d+/gu, '#');
}

function walk(root: Trie, word: string, backwards: boolean, found: (entry: Entry) => void): void {
  let node: Trie | undefined = root;
  for (let step = 0; step < word.length; step += 1) {
    node = node.next.get(word.charCodeAt(backwards ? word.length - 1 - step : step));
    if (node === undefined) return;
    if (node.entry !== undefined) found(node.entry);
  }
}

/** Groups of phrases, and the classes of words that they use. At most 30 classes. */
export interface ScannerOptions<Group> {
  groups: readonly { group: Group; phrases: readonly string[] }[];
  classes?: Readonly<Record<string, readonly string[]>>;
}

/** Words are looked up once and remembered, up to this many. */
const MEMORY = 4000;

/** Finds many phrases at once in a row of words. Built once; each word is looked up once, whatever the number of phrases. */
export class Scanner<Group> {
  private readonly index = new WordIndex();
  private readonly groups: Group[] = [];
  private readonly bits = new Map<string, number>();
  /** Phrases that begin with a class, by the place of its bit. */
  private readonly byClass: Compiled[][] = [];
  private readonly memory = new Map<string, Entry>();

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

  private phrasesOfBit(bit: number): Compiled[] {
    const place = 31 - Math.clz32(bit);
    this.byClass[place] ??= [];
    return this.byClass[place];
  }

  private addClass(name: string, sources: readonly string[]): void {
    for (const phrase of sources.flatMap(phrasesOf)) {
      const [element] = phrase;
      if (phrase.length !== 1 || element?.is !== 'words')
        throw new Error(`A class holds single words: <${name}>`);
      for (const word of element.words) this.index.entry(word).classes |= this.bit(name);
    }
  }

  private addPhrase(phrase: Phrase, group: number): void {
    for (const element of phrase) if (element.is === 'class') this.bit(element.name);
    const [first, ...rest] = phrase;
    if (first?.is === 'words')
      for (const word of first.words) this.index.entry(word).phrases.push({ group, rest });
    else if (first?.is === 'class') this.phrasesOfBit(this.bit(first.name)).push({ group, rest });
    else throw new Error('A phrase begins with a word or a class');
  }

  private lookUp(word: string): Entry {
    let entry = this.memory.get(word);
    if (entry === undefined) {
      entry = this.index.find(word);
      const shape = shapeOf(word);
      if (shape !== word) entry = join(entry, this.index.find(shape));
      if (this.memory.size >= MEMORY) this.memory.clear();
      this.memory.set(word, entry);
    }
    return entry;
  }

  /** All matches, in order of where they begin. Each group's phrase is reported at its longest from each place. */
  scan(items: readonly Item[]): Match<Group>[] {
    const entries = items.map(({ word }) => this.lookUp(word));
    const masks = items.map(({ classes }, at) => this.maskOf(classes, entries[at] ?? NOTHING));
    const matches: Match<Group>[] = [];
    const report = (group: number, from: number, to: number) => {
      const last = matches.at(-1);
      const owner = this.groups[group] as Group;
      if (last?.group === owner && last.from === from) last.to = Math.max(last.to, to);
      else matches.push({ group: owner, from, to });
    };
    for (let at = 0; at < items.length; at += 1) {
      const entry = entries[at] ?? NOTHING;
      for (const { group, rest } of entry.phrases) {
        const to = this.reach(rest, 0, at + 1, items, masks);
        if (to > 0) report(group, at, to);
      }
      for (let mask = masks[at] ?? 0; mask !== 0; mask &= mask - 1) {
        for (const { group, rest } of this.phrasesOfBit(mask & -mask)) {
          const to = this.reach(rest, 0, at + 1, items, masks);
          if (to > 0) report(group, at, to);
        }
      }
    }
    return matches;
  }

  private maskOf(classes: readonly string[] | undefined, entry: Entry): number {
    if (classes === undefined) return entry.classes;
    return classes.reduce((mask, name) => mask | (this.bits.get(name) ?? 0), entry.classes);
  }

  /** The item after the phrase's last, or 0 where the phrase does not go on from here. */
  private reach(
    phrase: Phrase,
    step: number,
    at: number,
    items: readonly Item[],
    masks: readonly number[],
    behindBreak = false,
  ): number {
    const element = phrase[step];
    if (element === undefined) return at;
    if (element.is === 'gap') return this.reachOver(element, phrase, step + 1, at, items, masks);
    const item = items[at];
    if (item !== undefined && (!item.breaks || behindBreak) && this.fits(element, item, masks[at] ?? 0)) {
      const to = this.reach(phrase, step + 1, at + 1, items, masks);
      if (to > 0) return to;
    }
    const optional = element.is !== 'any' && element.optional;
    return optional ? this.reach(phrase, step + 1, at, items, masks, behindBreak) : 0;
  }

  private reachOver(
    gap: Extract<Element, { is: 'gap' }>,
    phrase: Phrase,
    step: number,
    at: number,
    items: readonly Item[],
    masks: readonly number[],
  ): number {
    for (let skipped = 0; skipped <= gap.most; skipped += 1) {
      const to = this.reach(phrase, step, at + skipped, items, masks, gap.crosses);
      if (to > 0) return to;
      const item = items[at + skipped];
      if (item === undefined || (item.breaks && !gap.crosses)) return 0;
    }
    return 0;
  }

  private fits(element: Exclude<Element, { is: 'gap' }>, item: Item, mask: number): boolean {
    switch (element.is) {
      case 'any':
        return true;
      case 'class':
        return (mask & (this.bits.get(element.name) ?? 0)) !== 0;
      case 'words':
        return element.words.some((pattern) => wordFits(pattern, item.word));
    }
  }
}

function wordFits({ word, open }: WordPattern, text: string): boolean {
  const compared = word.includes('#') ? shapeOf(text) : text;
  switch (open) {
    case 'no':
      return compared === word;
    case 'end':
      return compared.startsWith(word);
    case 'start':
      return compared.endsWith(word);
    case 'both':
      return compared.includes(word);
  }
}
