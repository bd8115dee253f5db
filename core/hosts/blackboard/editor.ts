import { isShown, plainText, precedes } from '../dom.ts';
import { anyOf, findFirst, type Part } from './selectors.ts';

/** The element that shows the editor in the composer, and the body in it that is edited: elsewhere only where that is a frame's. */
export interface Editor {
  box: HTMLElement;
  body: HTMLElement;
}

type EditorPart = Extract<Part, 'ultraEditor' | 'messageEditor' | 'originalEditor'>;

interface Where {
  root: HTMLElement;
  /** The editor stands somewhere below this field. */
  below?: HTMLElement | undefined;
}

/**
 * The editor of a composer, in the order of reference 3.1: an editable element, the body of an editor's own frame, or the
 * text field behind it. A text field counts even when it is hidden: nothing else is on offer then.
 */
export function findEditor(part: EditorPart, { root, below }: Where): Editor | undefined {
  const box = findFirst(part, root, (element) => {
    if (below !== undefined && !precedes(below, element)) return false;
    if (element.localName === 'textarea') return true;
    return isShown(element) && (element.localName !== 'iframe' || frameBody(element) !== undefined);
  });
  const body = box?.localName === 'iframe' ? frameBody(box) : box;
  return box === undefined || body === undefined ? undefined : { box, body };
}

/** A field on screen above the editor; the editor's toolbar may have fields of its own. */
export function fieldAbove<T extends HTMLElement>(part: Part, root: HTMLElement, editor: HTMLElement) {
  return findFirst<T>(part, root, (field) => isAbove(field, editor));
}

/** True for what is on screen above the editor and not in its toolbar. */
export function isAbove(field: HTMLElement, editor: HTMLElement): boolean {
  return isShown(field) && precedes(field, editor) && field.closest(anyOf('editorBox')) === null;
}

/** The body of an editor's frame once the editor has taken it over: while it loads, it is empty and cannot be edited. */
function frameBody(frame: HTMLElement): HTMLElement | undefined {
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    if (body === undefined || body === null) return undefined;
    return body.isContentEditable || body.textContent.trim() !== '' ? body : undefined;
  } catch {
    return undefined;
  }
}

/** What is written in an editor, as plain text without spaces at line ends and empty lines around. */
export function readEditor(editor: HTMLElement): string {
  const text =
    editor.localName === 'textarea' ? textOf((editor as HTMLTextAreaElement).value) : plainText(editor);
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

const MARKUP = /<\/?[a-z][^<>]*>/i;

/** The text field holds markup where a rich editor fills it (reference 2.2: `messagetext`). Parsed apart from the page: nothing loads. */
function textOf(value: string): string {
  const text = value.normalize('NFC').replace(/\r\n?/g, '\n');
  return MARKUP.test(text) ? plainText(new DOMParser().parseFromString(text, 'text/html').body) : text;
}
