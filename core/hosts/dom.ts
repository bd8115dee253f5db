/** Zero-width characters that the editor puts around pills, and icon-font glyphs (private use area). Reference 3.3. */
const NOISE = /[\u200B\u200C\uFEFF\uE000-\uF8FF]/g;

/** Text without zero-width characters and icon glyphs, with plain spaces, in NFC. */
export function cleanText(text: string): string {
  return text.replace(NOISE, '').replaceAll('\u00A0', ' ').normalize('NFC');
}

/** Clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** False for what CSS hides, itself or by an ancestor, and for a box that is clipped to no height. */
export function isShown(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return element.offsetHeight > 0 || getComputedStyle(element).overflowY === 'visible';
}

/** True when `first` begins before `second` in document order. */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The elements that lie inside no other of the list, which is in document order. */
export function outermost<T extends Element>(elements: readonly T[]): T[] {
  const kept: T[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
);
const UNREAD = new Set(
  'audio button canvas iframe input noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/** Collects text and breaks into lines as a person sees them. Breaks wait until text follows, so none trails. */
class Lines {
  readonly #parts: string[] = [];
  #breaks = 0;
  #lineEmpty = true;
  #spaceBefore = true;
  #bullet = false;
  #cellStart = false;

  text(raw: string): void {
    const collapsed = raw.replace(NOISE, '').replace(/[ \t\r\n\f]+/g, ' ');
    const text = this.#spaceBefore && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text !== '') this.verbatim(text);
  }

  verbatim(text: string): void {
    this.#parts.push('\n'.repeat(this.#breaks), this.#bullet ? '- ' : '', text);
    this.#breaks = 0;
    this.#bullet = false;
    this.#cellStart = false;
    this.#lineEmpty = false;
    this.#spaceBefore = text.endsWith(' ');
  }

  preformatted(raw: string): void {
    raw.split(/\r\n|[\r\n]/).forEach((line, index) => {
      if (index > 0) this.break();
      if (line !== '') this.verbatim(line);
    });
  }

  break(): void {
    this.#breaks += 1;
    this.#startLine();
  }

  openBlock(): void {
    if (!this.#cellStart) this.closeBlock();
  }

  closeBlock(): void {
    if (this.#lineEmpty) return;
    this.#breaks = 1;
    this.#startLine();
  }

  item(): void {
    this.#bullet = true;
  }

  nextCell(): void {
    this.#breaks = 0;
    this.verbatim('\t');
    this.#spaceBefore = true;
    this.#cellStart = true;
  }

  toString(): string {
    return cleanText(this.#parts.join(''));
  }

  #startLine(): void {
    this.#lineEmpty = true;
    this.#spaceBefore = true;
    this.#bullet = false;
    this.#cellStart = false;
  }
}

/** What to read of a tree. `replace` gives the text that stands for an element instead of its content. */
export interface Extent {
  from?: Element;
  until?: Element;
  replace?: (element: Element) => string | undefined;
}

/**
 * The text under `root` with line breaks as a person sees them: blocks and `br` break, list items begin with `- `, cells are parted by
 * tabs. Walks nodes and never asks for layout; linear in size. Leading breaks and trailing spaces are left to the caller.
 */
export function plainText(root: Element, { from, until, replace }: Extent = {}): string {
  const lines = new Lines();
  let reading = from === undefined;
  let preformatted = 0;

  const enter = (node: Node): boolean => {
    if (!isElement(node)) {
      if (!reading) return false;
      if (preformatted > 0) lines.preformatted(node.nodeValue ?? '');
      else lines.text(node.nodeValue ?? '');
      return false;
    }
    if (node === from) reading = true;
    if (UNREAD.has(node.localName) || isHiddenInline(node)) return false;
    const standIn = replace?.(node);
    if (standIn !== undefined) {
      if (reading && standIn !== '') lines.verbatim(standIn);
      return false;
    }
    if (node.localName === 'pre') preformatted += 1;
    if (reading) openElement(lines, node);
    return true;
  };
  const leave = (element: Element): void => {
    if (element.localName === 'pre') preformatted -= 1;
    if (reading && BLOCKS.has(element.localName)) lines.closeBlock();
  };

  walk(root, enter, leave, until);
  return lines.toString();
}

function openElement(lines: Lines, element: Element): void {
  const tag = element.localName;
  if (tag === 'br') lines.break();
  else if (CELLS.has(tag)) {
    if (element.previousElementSibling !== null) lines.nextCell();
  } else if (BLOCKS.has(tag)) {
    lines.openBlock();
    if (tag === 'li') lines.item();
  }
}

/** Depth first without recursion, so that no page can exhaust the stack. `enter` tells whether to go inside. */
function walk(
  root: Element,
  enter: (node: Node) => boolean,
  leave: (element: Element) => void,
  until: Element | undefined,
): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    if (walker.currentNode === until) return;
    const inside = enter(walker.currentNode);
    if (inside && walker.firstChild() !== null) continue;
    if (inside) leave(walker.currentNode as Element);
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null) return;
      leave(walker.currentNode as Element);
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isHiddenInline(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
