import { type Folded, fold } from './fold.ts';
import { phrase, phrases } from './pattern.ts';

export type PartName = 'subject' | 'salutation' | 'text' | 'signature';

/** A stretch of the draft with a role of its own. Offsets count folded units of its field. */
export interface Part {
  name: PartName;
  field: 'subject' | 'body';
  start: number;
  end: number;
}

/** A draft's words, folded and told apart: subject, salutation, text, signature. Quoted lines are in no part. */
export interface Parts {
  subject: Folded;
  body: Folded;
  parts: readonly Part[];
  /** Number of words in the salutation's and the signature's company taken out: what the message itself says. */
  words: number;
}

const GREETING = phrase(
  '(?:hei|heisann|hallo|halla|heia|kjære|god (?:dag|morgen|morgon|kveld)|morn|dear|hi|hello|greetings|hey|good (?:morning|afternoon|evening)|attention|obs|til|to|velkommen|velkomen|welcome)',
);
const CLOSING = phrases([
  '(?:med )?(?:vennleg|vennlig|venleg|beste|hjertelig|hjarteleg|mange|god|kollegial|sommerlig|julete) (?:hilsen|hilsning|helsing|helsingar|hilsener)',
  '(?:mvh|vh|hilsen|helsing|hilsning|hilsner|klem|alt godt)',
  '(?:(?:kind|best|warm|many|with) )?(?:kind |best )?regards',
  '(?:best wishes|sincerely|yours(?: sincerely)?|all the best|på førehand takk|på forhånd takk)',
]);
/** Words that close a message only where nothing but a name follows: "Takk, Kari", but not "Takk for innsatsen i går". */
const FAREWELL =
  /^(?:beste?|cheers|greetings|takk|tusen takk|thanks|thank you|ha det|ses|sjåast)(?! (?:for|til|to|at) )(?: (?:på forhånd|på førehand|in advance|again|so much|bra|fint))?(?:[,.!]+(?: [\p{L}.-]{1,20}){0,4}|(?: [\p{L}-]{1,20}){1,2},?)?$/u;
const QUOTE_LINE = /^\s*(?:>|\|)/u;
const QUOTE_HEADER =
  /^\s*(?:-{3,}.{0,60}(?:original|opprinnelig|opphavleg|videresendt|vidaresend|forwarded).{0,60}|_{10,}|(?:fra|frå|from):\s.{1,200}|(?:on|den|på)\s.{4,200}(?:wrote|skrev|skreiv):?|.{0,60}\d[:.]\d\d,? (?:skrev|skreiv) .{1,160}:)\s*$/u;
const QUOTE_FOLLOWER = /^\s*(?:sendt|sent|til|to|dato|date|emne|subject|kopi|cc):\s/u;

interface Line {
  start: number;
  end: number;
  text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    lines.push({ start, end: start + raw.length, text: raw.trim() });
    start += raw.length + 1;
  }
  return lines;
}

/** Where quoted mail begins that the host left inside the body: header lines as Outlook writes them in nb, nn and en. */
function quoteStart(lines: readonly Line[]): number {
  const index = lines.findIndex((line, at) => {
    if (!QUOTE_HEADER.test(line.text)) return false;
    if (!/^(?:fra|frå|from):/u.test(line.text)) return true;
    return lines.slice(at + 1, at + 4).some((next) => QUOTE_FOLLOWER.test(next.text));
  });
  return index === -1 ? lines.length : index;
}

const LONGEST_SALUTATION = 120;
const LONGEST_SIGNATURE_LINE = 90;
const MOST_SIGNATURE_LINES = 8;

function startsWith(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index === 0;
}

/** End offset of the salutation in its line: the greeting up to its comma, mark or colon, or the whole short line. */
function salutationEnd(line: Line, body: string): number {
  const stop = /(?:[,!:?]|(?<!\s\d)\.)(?=\s|$)/u.exec(body.slice(line.start, line.end))?.index;
  if (stop !== undefined && stop <= LONGEST_SALUTATION) return line.start + stop;
  return Math.min(line.end, line.start + LONGEST_SALUTATION);
}

function isClosing(line: string): boolean {
  if (line === '--') return true;
  return line.length < LONGEST_SIGNATURE_LINE && (startsWith(CLOSING, line) || FAREWELL.test(line));
}

function signatureStart(lines: readonly Line[]): number {
  const earliest = Math.max(1, lines.length - MOST_SIGNATURE_LINES);
  for (let at = earliest; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isClosing(text)) return at;
  }
  return unannouncedSignature(lines, earliest);
}

/** Short closing lines without a full stop: a name, perhaps a title and a unit. */
function unannouncedSignature(lines: readonly Line[], earliest: number): number {
  let at = lines.length;
  while (at > earliest) {
    const text = lines[at - 1]?.text ?? '';
    if (text.length > LONGEST_SIGNATURE_LINE || /[.!?:;]$/u.test(text) || /^[-•*\d]/u.test(text)) break;
    if (text === '') return at - 1;
    at -= 1;
  }
  return lines.length;
}

function bodyParts(body: string): Part[] {
  const all = linesOf(body);
  const own = all.slice(0, quoteStart(all)).filter((line) => line.text !== '' || line.start > 0);
  while (own.length > 0 && own[own.length - 1]?.text === '') own.pop();
  const parts: Part[] = [];
  const first = own.findIndex((line) => line.text !== '');
  const opening = own[first];
  let textStart = opening?.start ?? 0;
  if (opening !== undefined && startsWith(GREETING, opening.text)) {
    textStart = salutationEnd(opening, body);
    parts.push({ name: 'salutation', field: 'body', start: opening.start, end: textStart });
  }
  const signature = signatureStart(own);
  const pushLines = (name: PartName, lines: readonly Line[]) => {
    for (const line of lines) {
      const start = Math.max(line.start, textStart);
      if (line.text !== '' && start < line.end && !QUOTE_LINE.test(line.text)) {
        parts.push({ name, field: 'body', start, end: line.end });
      }
    }
  };
  pushLines('text', own.slice(0, signature));
  pushLines('signature', own.slice(signature));
  return parts;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Tells a draft's words apart. Linear in their length. */
export function partsOf(subject: string, body: string): Parts {
  const foldedSubject = fold(subject);
  const foldedBody = fold(body);
  const parts: Part[] = [
    { name: 'subject', field: 'subject', start: 0, end: foldedSubject.text.length },
    ...bodyParts(foldedBody.text),
  ];
  const words = parts
    .filter((part) => part.name === 'text')
    .reduce((sum, part) => sum + countWords(foldedBody.text.slice(part.start, part.end)), 0);
  return { subject: foldedSubject, body: foldedBody, parts, words };
}

/** The folded words of a part. */
export function partText(parts: Parts, part: Part): string {
  return parts[part.field].text.slice(part.start, part.end);
}
