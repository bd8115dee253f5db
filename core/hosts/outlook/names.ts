import { cleanLine } from '../dom.ts';
import { parseMailbox, splitMailboxes } from './mailbox.ts';
import { anyOf } from './selectors.ts';

/** Which address a display name stands for, as the page has said so far. Says nothing where two addresses share a name. */
export class NameBook {
  readonly #addresses = new Map<string, string | null>();

  add(name: string, address: string): void {
    const key = keyOf(name);
    if (key === '' || address === '') return;
    const known = this.#addresses.get(key);
    if (known === undefined) this.#addresses.set(key, address);
    else if (known !== null && known.toLowerCase() !== address.toLowerCase()) this.#addresses.set(key, null);
  }

  /** Adds every `Name <address>` of a recipient list. */
  addList(list: string): void {
    const { closed, open } = splitMailboxes(list);
    for (const entry of [...closed, open]) {
      const { name, address } = parseMailbox(entry);
      if (address !== undefined) this.add(name, address);
    }
  }

  addressOf(name: string): string | undefined {
    return this.#addresses.get(keyOf(name)) ?? undefined;
  }
}

function keyOf(name: string): string {
  return cleanLine(name).toLowerCase();
}

const books = new WeakMap<Document, NameBook>();

/** The names learnt in this document; gone with it. */
export function namesOf(document: Document): NameBook {
  const known = books.get(document);
  if (known !== undefined) return known;
  const book = new NameBook();
  books.set(document, book);
  return book;
}

const COMMIT_KEYS = new Set(['Enter', 'Tab', ';', ',']);

/**
 * Learns from the suggestion list: the option clicked, and the whole list as it stands when a key commits a recipient. Returns the stop
 * function. Source: reference 3.3, "How others map name to address".
 */
export function learnFromSuggestions(document: Document): () => void {
  const names = namesOf(document);
  const onClick = (event: Event): void => {
    const option = targetElement(event)?.closest(anyOf('suggestion'));
    if (option) learnOption(option, names);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!COMMIT_KEYS.has(event.key)) return;
    for (const option of document.querySelectorAll(anyOf('suggestion'))) learnOption(option, names);
  };
  document.addEventListener('click', onClick, { capture: true, passive: true });
  document.addEventListener('keydown', onKey, { capture: true, passive: true });
  return () => {
    document.removeEventListener('click', onClick, { capture: true });
    document.removeEventListener('keydown', onKey, { capture: true });
  };
}

function targetElement(event: Event): Element | undefined {
  const target = event.target as Node | null;
  return target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : undefined;
}

/** Label form: `Full Name - email@domain.com`. */
function learnOption(option: Element, names: NameBook): void {
  const label = cleanLine(option.getAttribute('aria-label') ?? '');
  const [, name, address] = /^(.*)\s-\s(\S+@\S+)$/u.exec(label) ?? [];
  if (name !== undefined && address !== undefined) names.add(name, address);
}

const HEADER_LINE = /^\s*\p{L}[\p{L} ]{0,24}[:：](?!\/\/)(.*)$/u;
const LONGEST_HEADER = 8_000;

/** Lines of the header block with which a quoted message begins (`From: …`, `Sent: …`, in any language), without their labels. */
export function headerValues(quoted: string): string[] {
  const values: string[] = [];
  for (const line of quoted.slice(0, LONGEST_HEADER).trimStart().split('\n')) {
    const header = HEADER_LINE.exec(line);
    if (header === null) break;
    values.push(header[1]?.trim() ?? '');
  }
  return values;
}

/** Learns the `Name <address>` of a quoted message's header block. */
export function learnFromQuoted(quoted: string, names: NameBook): void {
  for (const value of headerValues(quoted)) names.addList(value);
}

/** Learns from the sender and recipient lines of the open message. */
export function learnFromReadingPane(document: Document, names: NameBook): void {
  for (const line of document.querySelectorAll(anyOf('readingName'))) {
    names.addList((line.getAttribute('aria-label') ?? '').replace(/^[^:]*:/u, ''));
    names.addList(line.textContent ?? '');
  }
}
