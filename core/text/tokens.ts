/** A word of a folded text. Offsets count its folded units. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** A sentence or clause ends between this word and the one before: phrases do not reach across. */
  breaks: boolean;
}

const WORD = 1;
const BREAK = 2;
const OTHER = 3;
const UNICODE_WORD = /[\p{L}\p{N}]/u;

/** The kind of each UTF-16 unit, learnt as it comes, so that Unicode is asked once for each. */
const kinds = new Uint8Array(0x10000);
for (const mark of ',.;:!?\n\u2026\u2022') kinds[mark.charCodeAt(0)] = BREAK;

/** Halves of pairs are no part of words: what lies beyond the first plane parts them. */
function learnKind(unit: number): number {
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = !surrogate && UNICODE_WORD.test(String.fromCharCode(unit)) ? WORD : OTHER;
  kinds[unit] = kind;
  return kind;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** "2. året", "kl. 14.15": a full stop after a digit ends nothing unless a new line or the end follows. */
function endsSentence(text: string, at: number): boolean {
  return !(text.charCodeAt(at) === 46 && at > 0 && isDigit(text.charCodeAt(at - 1)) && at + 1 < text.length);
}

/** Parts a folded text into words. One pass, linear. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  let breaks = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] || learnKind(unit);
    if (kind === WORD) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      tokens.push({ word: text.slice(start, at), start, end: at, breaks });
      start = -1;
      breaks = false;
    }
    if (kind === BREAK && endsSentence(text, at)) breaks = true;
  }
  if (start >= 0) tokens.push({ word: text.slice(start), start, end: text.length, breaks });
  return tokens;
}
