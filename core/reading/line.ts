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

/** An address is sought from where it begins, or a long word without any would be searched anew from each of its letters. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu;

/** A link or an address: it names bodies without addressing them, so what it says is not read. */
interface Link {
  start: number;
  end: number;
  isAddress: boolean;
}

function linksIn(text: string): Link[] {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return [];
  return [...text.matchAll(LINK)].map(({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
    isAddress: !/^(?:https?:|www\.)/u.test(link),
  }));
}

/** Blanks out links, keeping every offset. */
function withoutLinks(text: string, links: readonly Link[]): string {
  let blanked = '';
  let copied = 0;
  for (const { start, end } of links) {
    blanked += text.slice(copied, start) + ' '.repeat(end - start);
    copied = end;
  }
  return blanked + text.slice(copied);
}

function linkItem({ start, end, isAddress }: Link): LineItem {
  return { word: '', start, end, breaks: false, classes: [isAddress ? 'address' : 'link'] };
}

function mentionItem(mention: Mention, tokens: readonly Token[]): LineItem {
  const first = tokens[mention.from] as Token;
  const last = tokens[mention.to - 1] as Token;
  return {
    word: '',
    start: first.start,
    end: last.end,
    breaks: first.breaks,
    classes: [mention.kind, 'body'],
    mention,
  };
}

function itemsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  links: readonly Link[],
): readonly LineItem[] {
  if (mentions.length === 0 && links.length === 0) return tokens;
  const items: LineItem[] = [];
  let nextMention = 0;
  let nextLink = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    for (let link = links[nextLink]; link !== undefined && link.start < token.start; link = links[nextLink]) {
      items.push(linkItem(link));
      nextLink += 1;
    }
    const mention = mentions[nextMention];
    if (mention?.from === at) {
      items.push(mentionItem(mention, tokens));
      at = mention.to - 1;
      nextMention += 1;
    } else items.push(token);
  }
  return [...items, ...links.slice(nextLink).map(linkItem)];
}

/** Reads one line of plain text. */
export function readLine(text: string, pack: PolicyPack): Line {
  const folded = fold(text);
  const links = linksIn(folded.text);
  const tokens = tokenise(withoutLinks(folded.text, links));
  const mentions = findMentions(tokens, folded, pack, { lowerCase: false });
  const items = itemsOf(tokens, mentions, links);
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
