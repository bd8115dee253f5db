import type { WordPattern } from './phrase.ts';

/** A phrase behind its first word or class. */
export interface Start<Step> {
  group: number;
  steps: readonly Step[];
  /** Bits of the classes without which the phrase cannot go on. */
  needs: number;
}

/** All that the phrases say of a word. */
export interface Known<Step> {
  /** Bits of the classes that hold it. */
  classes: number;
  /** Phrases that begin with it. */
  starts: readonly Start<Step>[];
  /** Numbers of the places within phrases where it may stand. */
  places: ReadonlySet<number>;
}

interface Entry<Step> extends Known<Step> {
  starts: Start<Step>[];
  places: Set<number>;
}

interface Trie<Step> {
  next: Map<number, Trie<Step>>;
  entry?: Entry<Step>;
}

function newEntry<Step>(): Entry<Step> {
  return { classes: 0, starts: [], places: new Set() };
}

function entryAt<Step>(root: Trie<Step>, word: string, backwards: boolean): Entry<Step> {
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
  node.entry ??= newEntry();
  return node.entry;
}

function walk<Step>(
  root: Trie<Step>,
  word: string,
  backwards: boolean,
  found: (entry: Entry<Step>) => void,
): void {
  let node: Trie<Step> | undefined = root;
  for (let step = 0; step < word.length; step += 1) {
    node = node.next.get(word.charCodeAt(backwards ? word.length - 1 - step : step));
    if (node === undefined) return;
    if (node.entry !== undefined) found(node.entry);
  }
}

/** `h26` and `h2026` have the shape `h#`. */
function shapeOf(word: string): string {
  return word.replace(/\d+/gu, '#');
}

/** What phrases say of words: by exact word, by beginning, by end and by what is inside. */
export class WordIndex<Step> {
  private readonly exact = new Map<string, Entry<Step>>();
  private readonly beginnings: Trie<Step> = { next: new Map() };
  private readonly ends: Trie<Step> = { next: new Map() };
  private readonly inside: { part: string; entry: Entry<Step> }[] = [];
  private readonly nothing: Known<Step> = newEntry();

  addClass(pattern: WordPattern, bit: number): void {
    this.entry(pattern).classes |= bit;
  }

  addStart(pattern: WordPattern, start: Start<Step>): void {
    this.entry(pattern).starts.push(start);
  }

  addPlace(pattern: WordPattern, place: number): void {
    this.entry(pattern).places.add(place);
  }

  private entry({ word, open }: WordPattern): Entry<Step> {
    switch (open) {
      case 'no': {
        const entry = this.exact.get(word) ?? newEntry();
        this.exact.set(word, entry);
        return entry;
      }
      case 'end':
        return entryAt(this.beginnings, word, false);
      case 'start':
        return entryAt(this.ends, word, true);
      case 'both': {
        const entry = newEntry<Step>();
        this.inside.push({ part: word, entry });
        return entry;
      }
    }
  }

  /** All that is known of a word; a number in it may also stand for `#`. */
  find(word: string): Known<Step> {
    const found: Entry<Step>[] = [];
    this.gather(word, found);
    const shape = shapeOf(word);
    if (shape !== word) this.gather(shape, found);
    const [only] = found;
    if (only === undefined) return this.nothing;
    return found.length === 1 ? only : joined(found);
  }

  private gather(word: string, found: Entry<Step>[]): void {
    const exact = this.exact.get(word);
    if (exact !== undefined) found.push(exact);
    const add = (entry: Entry<Step>) => found.push(entry);
    walk(this.beginnings, word, false, add);
    walk(this.ends, word, true, add);
    for (const { part, entry } of this.inside) if (word.includes(part)) found.push(entry);
  }
}

function joined<Step>(entries: readonly Entry<Step>[]): Known<Step> {
  return {
    classes: entries.reduce((bits, { classes }) => bits | classes, 0),
    starts: entries.flatMap(({ starts }) => starts),
    places: new Set(entries.flatMap(({ places }) => [...places])),
  };
}
