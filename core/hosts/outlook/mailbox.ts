import type { Recipient } from '../../draft.ts';
import { cleanLine } from '../dom.ts';

const ADDRESS_SOURCE = '[^\\s<>"(),:;\\[\\]\\\\@]+@[^\\s<>"(),:;\\[\\]\\\\@]+\\.[^\\s<>"(),:;\\[\\]\\\\@.]+';
const BARE = new RegExp(`^${ADDRESS_SOURCE}$`, 'u');
const BRACKETED = new RegExp(`<\\s*(${ADDRESS_SOURCE})\\s*>`, 'u');
/** Sought from where a word begins, or a long word would be searched anew from each of its letters. */
const FOLLOWED_BY_SPACE = new RegExp(`(?<![^\\s<>"(),:;\\[\\]\\\\@])${ADDRESS_SOURCE}>?\\s+$`, 'u');

/** True for `name@domain.tld` and nothing else. */
export function isAddress(text: string): boolean {
  return BARE.test(text);
}

/** True when a separating space already ends the address, so that it is no longer being typed. */
export function endsWithFinishedAddress(text: string): boolean {
  return FOLLOWED_BY_SPACE.test(text);
}

/** The address in angle brackets, if there is one. */
export function bracketedAddress(text: string): string | undefined {
  return BRACKETED.exec(text)?.[1];
}

/** Reads `Name <address>`, `"Name, with comma" <address>`, `address <address>`, a bare address or a bare name. */
export function parseMailbox(text: string): Recipient {
  const line = cleanLine(text).replace(/[;,]$/, '').trimEnd();
  if (isAddress(line)) return { name: '', address: line };
  const bracketed = BRACKETED.exec(line);
  const address = bracketed?.[1];
  if (bracketed === null || address === undefined) return { name: unquote(line) };
  const name = unquote(cleanLine(line.slice(0, bracketed.index)));
  return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address };
}

function unquote(text: string): string {
  const inner = /^(["'])(.*)\1$/.exec(text)?.[2];
  return inner === undefined ? text : inner.trim();
}

/** Entries that a separator ends, and what comes after the last separator, as written. */
export interface Entries {
  closed: string[];
  open: string;
}

/** Splits a recipient list on `;`, `,` and line breaks, but not inside double quotes or angle brackets. A line break ends both. */
export function splitMailboxes(text: string): Entries {
  const closed: string[] = [];
  let start = 0;
  let quoted = false;
  let bracketed = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '<' && !quoted) bracketed = true;
    else if (character === '>' && !quoted) bracketed = false;
    const separates =
      character === '\n' || (!quoted && !bracketed && (character === ';' || character === ','));
    if (!separates) continue;
    closed.push(text.slice(start, at));
    start = at + 1;
    quoted = false;
    bracketed = false;
  }
  return { closed, open: text.slice(start) };
}
