import { findMentions, type Mention } from '../audience/mentions.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { type Folded, fold } from '../text/fold.ts';
import type { Item, Match } from '../text/scanner.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type Clue, clueScanner } from './lexicon.ts';

/** A word of a line, or a body of the institution that several words name. Offsets count folded units of the line. */
export interface LineItem extends Item {
  start: number;
  end: number;
  mention?: Mention;
}

/** All that is found in one line of a draft. */
export interface Line {
  folded: Folded;
  items: readonly LineItem[];
  matches: readonly Match<Clue>[];
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu;

/** Blanks out links and addresses, which name bodies without addressing them, keeping every offset. */
function withoutLinks(text: string): string {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return text;
  return text.replace(LINK, (link) => ' '.repeat(link.length));
}

function itemsOf(tokens: readonly Token[], mentions: readonly Mention[]): LineItem[] {
  const items: LineItem[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const mention = mentions[next];
    if (mention === undefined || mention.from !== at) {
      items.push(token);
      continue;
    }
    const end = tokens[mention.to - 1]?.end ?? token.end;
    items.push({
      word: '',
      start: token.start,
      end,
      breaks: token.breaks,
      classes: [mention.kind, 'body'],
      mention,
    });
    at = mention.to - 1;
    next += 1;
  }
  return items;
}

/** Reads one line of plain text. */
export function readLine(text: string, pack: PolicyPack): Line {
  const folded = fold(text);
  const tokens = tokenise(withoutLinks(folded.text));
  const originalOf = (start: number, end: number) =>
    folded.original.slice(folded.at(start), folded.at(end)).normalize('NFC');
  const items = itemsOf(tokens, findMentions(tokens, originalOf, pack, { lowerCase: false }));
  return { folded, items, matches: clueScanner().scan(items) };
}

/** Remembers the lines of one draft from one reading to the next, so that a keystroke costs one line. Holds no others. */
export class LineMemory {
  private earlier = new Map<string, Line>();
  private current = new Map<string, Line>();

  read(text: string, pack: PolicyPack): Line {
    let line = this.current.get(text) ?? this.earlier.get(text);
    line ??= readLine(text, pack);
    this.current.set(text, line);
    return line;
  }

  /** Ends one reading: lines that it did not meet are forgotten. */
  turn(): void {
    this.earlier = this.current;
    this.current = new Map();
  }
}
