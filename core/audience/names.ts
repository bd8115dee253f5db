import type { PolicyPack } from '../policy/pack.ts';
import { fold } from '../text/fold.ts';
import { Scanner } from '../text/scanner.ts';
import { tokenise } from '../text/tokens.ts';
import { findMentions, type Mention } from './mentions.ts';
import { NAME_WORDS, type NameWord } from './name-words.ts';

/** What a name says: of a recipient, a list, a room or a channel. */
export interface NameReading {
  text: string;
  words: ReadonlySet<NameWord>;
  mentions: readonly Mention[];
  /** Words, as written, that are neither known nor part of a body's name: the list may be anybody's. */
  others: readonly string[];
}

let scanner: Scanner<NameWord> | undefined;

function nameScanner(): Scanner<NameWord> {
  scanner ??= new Scanner({
    groups: (Object.entries(NAME_WORDS) as [NameWord, readonly string[]][]).map(([group, phrases]) => ({
      group,
      phrases,
    })),
  });
  return scanner;
}

/** Joints within an address or a list's name: `nv-studenter_alle`, `tdt4100Studenter`. A hyphen within a code is part of it. */
const JOINTS = /[._+]+|(?<=\p{Ll})(?=\p{Lu})/gu;

const NAMELESS: NameReading = { text: '', words: new Set(), mentions: [], others: [] };

/** Reads a name. `lowerCase`: abbreviations count in small letters too, as in addresses. */
export function readName(name: string, pack: PolicyPack, { lowerCase } = { lowerCase: true }): NameReading {
  if (name === '') return NAMELESS;
  const folded = fold(name.replace(JOINTS, ' '));
  const tokens = tokenise(folded.text);
  const matches = nameScanner().scan(tokens);
  const mentions = findMentions(tokens, folded, pack, { lowerCase });
  const isKnown = (at: number) =>
    matches.some(({ from, to }) => at >= from && at < to) ||
    mentions.some(({ from, to }) => at >= from && at < to);
  return {
    text: folded.text,
    words: new Set(matches.map(({ group }) => group)),
    mentions,
    others: tokens.flatMap(({ word, start, end }, at) =>
      word.length < 2 || isKnown(at) ? [] : [folded.original.slice(folded.at(start), folded.at(end))],
    ),
  };
}
