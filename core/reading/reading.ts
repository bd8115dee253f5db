import type { Evidence, Span } from '../assessment.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { SignalName } from '../signals/phrases.ts';
import { type Plain, plainText } from '../text/plain.ts';
import type { Match } from '../text/scanner.ts';
import type { Clue } from './lexicon.ts';
import { type Line, type LineItem, LineMemory } from './line.ts';

export type PartName = 'subject' | 'salutation' | 'text' | 'signature';

/** A stretch of one line with a role of its own: its items `from` up to, not including, `to`. */
export interface Part {
  name: PartName;
  field: 'subject' | 'body';
  line: Line;
  /** Where the line begins in the field's plain text. */
  offset: number;
  from: number;
  to: number;
}

/** A draft's own words, told apart. Quoted lines are in no part. */
export interface Reading {
  parts: readonly Part[];
  /** Words in the text: without salutation and signature. */
  words: number;
  subject: Plain;
  body: Plain;
}

interface PlacedLine {
  line: Line;
  offset: number;
}

const QUOTED_LINE = /^\s*[>|]/u;
const QUOTE_RULE =
  /^\s*(?:-{3,}.{0,60}(?:original|opprinnelig|opphavleg|videresendt|vidaresend|forwarded).{0,60}|_{10,}\s*$)/iu;
const QUOTE_SENDER = /^\s*(?:fra|frå|from):\s*\S/iu;
const QUOTE_FOLLOWER = /^\s*(?:sendt|sent|til|to|dato|date|emne|subject|kopi|cc):\s/iu;
/** The last letters of an introduction: quick to see that most lines are none. */
const ENDS_OF_INTRODUCTION = ':eEvV';
const QUOTE_INTRODUCTION =
  /^\s*(?:(?:on|den|på)\s.{4,200}(?:wrote|skrev|skreiv)\s?:?|.{0,60}\d[:.]\d\d,? (?:skrev|skreiv) .{1,160}:)\s*$/iu;

/** Does quoted mail begin here that the host left inside the body? Header lines as Outlook writes them in nb, nn and en. */
function beginsQuote(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  const first = text.trimStart().charAt(0).toLowerCase();
  if (first === '-' || first === '_') return QUOTE_RULE.test(text);
  if (first === 'f' && QUOTE_SENDER.test(text))
    return texts.slice(at + 1, at + 4).some((next) => QUOTE_FOLLOWER.test(next));
  return (
    text.length < 260 &&
    ENDS_OF_INTRODUCTION.includes(text.trimEnd().slice(-1)) &&
    QUOTE_INTRODUCTION.test(text)
  );
}

function ownLines(body: string, read: (text: string) => Line): PlacedLine[] {
  const texts = body.split('\n');
  const lines: PlacedLine[] = [];
  let offset = 0;
  for (const [at, text] of texts.entries()) {
    if (beginsQuote(texts, at)) break;
    if (!QUOTED_LINE.test(text)) lines.push({ line: read(text), offset });
    offset += text.length + 1;
  }
  while (lines.length > 0 && lines.at(-1)?.line.items.length === 0) lines.pop();
  return lines;
}

function opensWith({ matches }: Line, signal: SignalName): boolean {
  return matches.some(({ group, from }) => from === 0 && group.of === 'signal' && group.name === signal);
}

const LONGEST_SALUTATION = 120;
const LONGEST_SIGNATURE_LINE = 90;
const MOST_SIGNATURE_LINES = 8;

/** First item behind the salutation: the greeting goes to its comma, mark or colon, or to the end of a short line. */
function salutationEnd({ folded, items }: Line): number {
  const stop = folded.text.slice(0, LONGEST_SALUTATION).search(/(?:[,!:?]|(?<!\s\d)\.)(?:\s|$)/u);
  const end = stop === -1 ? LONGEST_SALUTATION : stop;
  const behind = items.findIndex(({ start }) => start >= end);
  return behind === -1 ? items.length : behind;
}

/** Words that close a message only where nothing but a name follows: "Takk, Kari", but not "Takk for innsatsen i går". */
const FAREWELL =
  /^(?:beste?|cheers|greetings|takk|tusen takk|thanks|thank you|ha det|ses|sjåast)(?! (?:for|til|to|at) )(?: (?:på forhånd|på førehand|in advance|again|so much|bra|fint))?(?:[,.!]+(?: [\p{L}.-]{1,20}){0,4}|(?: [\p{L}-]{1,20}){1,2},?)?$/u;

function isClosing(line: Line): boolean {
  const text = line.folded.text.trim();
  if (text === '--') return true;
  return text.length < LONGEST_SIGNATURE_LINE && (opensWith(line, 'closing') || FAREWELL.test(text));
}

/** Index of the first line of the signature: behind a closing formula, or the short last lines after a gap. */
function signatureStart(lines: readonly PlacedLine[]): number {
  const earliest = Math.max(1, lines.length - MOST_SIGNATURE_LINES);
  for (let at = earliest; at < lines.length; at += 1) {
    const { line } = lines[at] as PlacedLine;
    if (isClosing(line)) return at;
  }
  return unannouncedSignature(lines, earliest);
}

function unannouncedSignature(lines: readonly PlacedLine[], earliest: number): number {
  for (let at = lines.length; at > earliest; at -= 1) {
    const { line } = lines[at - 1] as PlacedLine;
    const text = line.folded.text.trim();
    if (text === '') return at - 1;
    if (text.length > LONGEST_SIGNATURE_LINE || /[.!?:;]$/u.test(text) || /^[-\u2022*\d]/u.test(text)) break;
    if (line.items.some(({ classes }) => classes?.includes('link') === true)) break;
  }
  return lines.length;
}

function bodyParts(lines: readonly PlacedLine[]): Part[] {
  const opening = lines.findIndex(({ line }) => line.items.length > 0);
  const signature = signatureStart(lines);
  return lines.flatMap(({ line, offset }, at) => {
    const part = (name: PartName, from: number, to: number): Part[] =>
      from < to ? [{ name, field: 'body', line, offset, from, to }] : [];
    const all = line.items.length;
    if (at >= signature && at > opening) return part('signature', 0, all);
    if (at !== opening || !opensWith(line, 'greeting')) return part('text', 0, all);
    const end = salutationEnd(line);
    return [...part('salutation', 0, end), ...part('text', end, all)];
  });
}

/** Reads what a person wrote: subject and body, line by line. Linear in their length. */
export function readText(
  subject: string,
  body: string,
  pack: PolicyPack,
  memory = new LineMemory(),
): Reading {
  // A subject is one line, whatever it holds; evidence still shows its very words.
  const plainSubject = { ...plainText(subject.replaceAll('\n', ' ')), original: subject };
  const plainBody = plainText(body);
  const title = memory.read(plainSubject.text, pack);
  const lines = ownLines(plainBody.text, (text) => memory.read(text, pack));
  memory.turn();
  const parts: Part[] = [
    { name: 'subject', field: 'subject', line: title, offset: 0, from: 0, to: title.items.length },
    ...bodyParts(lines),
  ];
  const words = parts.filter(({ name }) => name === 'text').reduce((sum, { from, to }) => sum + to - from, 0);
  return { parts, words, subject: plainSubject, body: plainBody };
}

/** The clues found in a part: those that begin in it. */
export function cluesIn({ line, from, to }: Part): readonly Match<Clue>[] {
  if (from === 0 && to === line.items.length) return line.matches;
  return line.matches.filter((match) => match.from >= from && match.from < to);
}

/** Is there such a signal in what the person wrote? Signatures say nothing. */
export function hasSignal({ parts }: Reading, signal: SignalName): boolean {
  return parts.some((part) => {
    if (part.name === 'signature') return false;
    return cluesIn(part).some(({ group }) => group.of === 'signal' && group.name === signal);
  });
}

/** The folded text of a part. */
export function partText({ line, from, to }: Part): string {
  return line.folded.text.slice(line.items[from]?.start ?? 0, line.items[to - 1]?.end ?? 0);
}

/** The very words of some items of a part, with where they stand in the draft's field. */
export function evidenceOf(
  reading: Reading,
  { name, field, line, offset }: Part,
  from: number,
  to: number,
): Evidence {
  const plain = reading[field];
  const first = line.items[from] as LineItem;
  const last = line.items[to - 1] as LineItem;
  const span: Span = {
    field,
    start: plain.at(offset + line.folded.at(first.start)),
    end: plain.at(offset + line.folded.at(last.end)),
  };
  return {
    source: name === 'subject' ? 'text' : name,
    words: plain.original.slice(span.start, span.end),
    span,
  };
}
