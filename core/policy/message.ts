/** Why a text is no ICU message. */
export type MessageProblem = 'unclosed' | 'unopened' | 'no-name' | 'bad-type' | 'no-options' | 'no-other';

/** The placeholders a message names, each once, or what is wrong with it. */
export type ReadMessage = { placeholders: ReadonlySet<string> } | { problem: MessageProblem };

class MessageError extends Error {
  readonly problem: MessageProblem;
  constructor(problem: MessageProblem) {
    super(problem);
    this.problem = problem;
  }
}

const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const SELECTOR = /(?:=\d+|[\p{L}\p{N}_-]+)/uy;
const OFFSET = /offset:\s*\d+/uy;
const SPACE = /\s*/uy;
// An apostrophe quotes only when a syntax character follows; the quotation runs to the next single apostrophe.
const QUOTED = /'(?:'|[{}#|](?:[^']|'')*(?:'|$))/uy;
const STYLE = /[^{}]*/uy;

/** Where reading stands in one message. */
class Cursor {
  readonly text: string;
  readonly placeholders = new Set<string>();
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads what the sticky expression matches here, or nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }

  /** Skips space, then reads the character if it is next. */
  skips(character: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  close(): void {
    if (!this.skips('}')) throw new MessageError('unclosed');
  }
}

function readOptions(cursor: Cursor): void {
  if (!cursor.skips(',')) throw new MessageError('no-options');
  cursor.take(SPACE);
  cursor.take(OFFSET);
  const selectors = new Set<string>();
  for (;;) {
    cursor.take(SPACE);
    const selector = cursor.take(SELECTOR);
    if (selector === '') break;
    selectors.add(selector);
    if (!cursor.skips('{')) throw new MessageError('no-options');
    readText(cursor, true);
    cursor.close();
  }
  if (!selectors.has('other')) throw new MessageError('no-other');
}

function readArgument(cursor: Cursor): void {
  cursor.take(SPACE);
  const name = cursor.take(NAME);
  if (name === '') throw new MessageError('no-name');
  cursor.placeholders.add(name);
  if (cursor.skips(',')) {
    cursor.take(SPACE);
    const type = cursor.take(NAME);
    if (type === 'select' || type === 'plural' || type === 'selectordinal') readOptions(cursor);
    else if (type !== 'number' && type !== 'date' && type !== 'time') throw new MessageError('bad-type');
    else if (cursor.skips(',')) cursor.take(STYLE);
  }
  cursor.close();
}

function readText(cursor: Cursor, nested: boolean): void {
  while (cursor.at < cursor.text.length) {
    if (cursor.take(QUOTED) !== '') continue;
    const character = cursor.text[cursor.at];
    if (character === '}') {
      if (nested) return;
      throw new MessageError('unopened');
    }
    cursor.at += 1;
    if (character === '{') readArgument(cursor);
  }
}

/** Reads the syntax of an ICU MessageFormat text without rendering it, so that it needs no library. */
export function readMessage(text: string): ReadMessage {
  const cursor = new Cursor(text);
  try {
    readText(cursor, false);
    return { placeholders: cursor.placeholders };
  } catch (error) {
    if (error instanceof MessageError) return { problem: error.problem };
    throw error;
  }
}
