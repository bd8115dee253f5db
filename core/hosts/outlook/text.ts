import { plainText } from '../dom.ts';
import { headerValues } from './names.ts';
import { anyOf } from './selectors.ts';
import type { ComposerParts } from './wells.ts';

/** The writer's own text with the signature in its place, and what the message carries along. */
export interface WrittenText {
  body: string;
  quoted?: string;
}

/** Reads the editor and the quoted original, inside it or beside it. */
export function readText({ root, editor }: ComposerParts): WrittenText {
  const blocks = [...editor.querySelectorAll(anyOf('quotedBlock'))];
  const start = quotedStart(editor, blocks);
  const replace = (element: Element): string | undefined => (blocks.includes(element) ? '' : undefined);
  const body = tidy(plainText(editor, start === undefined ? { replace } : { until: start, replace }));
  const quoted = [
    ...blocks.map((block) => plainText(block)),
    start === undefined ? '' : plainText(editor, { from: start, replace }),
    quotedSibling(editor, root),
  ]
    .map(tidy)
    .filter((text) => text !== '')
    .join('\n\n');
  return quoted === '' ? { body } : { body, quoted };
}

function quotedStart(editor: Element, blocks: readonly Element[]): Element | undefined {
  return [...editor.querySelectorAll(anyOf('quotedStart'))].find(
    (marker) => !blocks.some((block) => block.contains(marker)),
  );
}

/** Two header lines (`From: …`, `Sent: …`) are the least by which a block beside the editor counts as the quoted original. */
const LEAST_HEADER_LINES = 2;

/** The original as a sibling of the editor or of a box around it (reference 2.1). */
function quotedSibling(editor: Element, root: Element): string {
  for (let box: Element = editor; box !== root; ) {
    for (let next = box.nextElementSibling; next !== null; next = next.nextElementSibling) {
      const text = plainText(next);
      if (isQuoted(next, text)) return text;
    }
    if (box.parentElement === null) return '';
    box = box.parentElement;
  }
  return '';
}

function isQuoted(element: Element, text: string): boolean {
  const markers = `${anyOf('quotedBlock')}, ${anyOf('quotedStart')}, ${anyOf('quotedSibling')}`;
  if (element.matches(markers) || element.querySelector(markers) !== null) return true;
  return headerValues(text).length >= LEAST_HEADER_LINES;
}

/** No spaces at line ends, no empty lines around. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

const REPLY = /^\s*(?:re|sv|aw)\s*(?:\[\d+\]\s*)?:/i;
const FORWARD = /^\s*(?:fwd?|vb|vs|wg)\s*(?:\[\d+\]\s*)?:/i;

/** True for an answer. A forward carries quoted text as well, but answers nobody. */
export function isReply(subject: string, quoted: string | undefined): boolean {
  if (FORWARD.test(subject)) return false;
  return quoted !== undefined || REPLY.test(subject);
}
