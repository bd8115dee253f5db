import type { Composer } from '../hosts/host.ts';
import { documentsAround, inWindow, standIn } from './frame.ts';
import { type Box, intersection } from './slot.ts';
import { textBoxes } from './text-boxes.ts';

/** What a person acts on, and the words that say what it is. */
const SPARED =
  'button, a[href], input, select, textarea, [role="button"], [role="tab"], [contenteditable="true"], label, h1, h2, h3, [role="heading"]';

/** What stands under the editor in its composer, such as the original that a reply quotes. */
function belowEditor(root: Element, editor: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = editor; box !== null && box !== root; box = box.parentElement) {
    for (let next = box.nextElementSibling; next !== null; next = next.nextElementSibling) found.push(next);
  }
  return found;
}

function sparedIn(document: Document): Element[] {
  return [...document.querySelectorAll(SPARED)];
}

/** The composer's own: its fields, buttons and labels and what stands under its editor, as far as they are scrolled into sight. */
function ownBoxes({ root, editor }: Composer): Box[] {
  const shown = standIn(editor, root.ownerDocument);
  const own = sparedIn(root.ownerDocument).filter(
    (element) => root.contains(element) && !editor.contains(element),
  );
  const inSight = root.getBoundingClientRect();
  return [...own, ...belowEditor(root, shown)].map((element) =>
    intersection(element.getBoundingClientRect(), inSight),
  );
}

/** The text written so far, where the composer shows it. */
function textIn({ root, editor }: Composer): Box[] {
  const inSight = inWindow(root.ownerDocument)(root.getBoundingClientRect());
  return textBoxes(editor)
    .map(inWindow(editor.ownerDocument))
    .map((box) => intersection(box, inSight));
}

/** True for what lies under the composer, such as the buttons of a panel in the background: nobody sees it. */
function isCovered(around: Element, box: Box, composer: Element): boolean {
  const { width, height } = intersection(box, composer.getBoundingClientRect());
  if (width === 0 || height === 0) return false;
  const stack = composer.ownerDocument.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const above = stack.findIndex((element) => composer.contains(element));
  const own = stack.findIndex((element) => around.contains(element));
  return above !== -1 && (own === -1 || above < own);
}

/** What is around the composer, also in the pages around its frame. */
function boxesAround({ root }: Composer): Box[] {
  return documentsAround(root).flatMap((document) => {
    const composer = standIn(root, document);
    return sparedIn(document)
      .filter((element) => !root.contains(element) && !element.contains(composer))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => !isCovered(element, box, composer))
      .map(({ box }) => box)
      .map(inWindow(document));
  });
}

/**
 * What a notice at this composer must not cover, in the page's own window: the composer's fields and buttons, the text written so far
 * and the quoted original, as far as they are scrolled into sight, and the page's controls and headings around it, such as the tabs of
 * other drafts.
 */
export function obstaclesOf(composer: Composer): Box[] {
  return [
    ...ownBoxes(composer).map(inWindow(composer.root.ownerDocument)),
    ...textIn(composer),
    ...boxesAround(composer),
  ];
}
