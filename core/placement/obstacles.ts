import type { Composer } from '../hosts/host.ts';
import { documentsAround, inWindow, standIn } from './frame.ts';
import { type Box, intersection } from './slot.ts';
import { textBoxes } from './text-boxes.ts';

const CONTROLS =
  'button, a[href], input, select, textarea, [role="button"], [role="tab"], [contenteditable="true"]';

/** What stands under the editor in its composer, such as the original that a reply quotes. */
function belowEditor(root: Element, editor: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = editor; box !== null && box !== root; box = box.parentElement) {
    for (let next = box.nextElementSibling; next !== null; next = next.nextElementSibling) found.push(next);
  }
  return found;
}

function controlsIn(document: Document): Element[] {
  return [...document.querySelectorAll(CONTROLS)];
}

/** The composer's own: its fields and buttons and what stands under its editor, as far as they are scrolled into sight. */
function ownBoxes({ root, editor }: Composer): Box[] {
  const shown = standIn(editor, root.ownerDocument);
  const controls = controlsIn(root.ownerDocument).filter(
    (control) => root.contains(control) && !editor.contains(control),
  );
  const inSight = root.getBoundingClientRect();
  return [...controls, ...belowEditor(root, shown)].map((element) =>
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

/** True for a control that lies under the composer, such as that of a panel in the background: nobody sees it. */
function isCovered(control: Element, box: Box, composer: Element): boolean {
  const { width, height } = intersection(box, composer.getBoundingClientRect());
  if (width === 0 || height === 0) return false;
  const stack = composer.ownerDocument.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const above = stack.findIndex((element) => composer.contains(element));
  const own = stack.findIndex((element) => control.contains(element));
  return above !== -1 && (own === -1 || above < own);
}

/** The controls around the composer, also of the pages around its frame. */
function boxesAround({ root }: Composer): Box[] {
  return documentsAround(root).flatMap((document) => {
    const composer = standIn(root, document);
    return controlsIn(document)
      .filter((control) => !root.contains(control))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ control, box }) => !isCovered(control, box, composer))
      .map(({ box }) => inWindow(document)(box));
  });
}

/**
 * What a notice at this composer must not cover, in the page's own window: the composer's fields and buttons, the text written so far
 * and the quoted original, as far as they are scrolled into sight, and the page's controls around it, such as the tabs of other drafts.
 */
export function obstaclesOf(composer: Composer): Box[] {
  return [
    ...ownBoxes(composer).map(inWindow(composer.root.ownerDocument)),
    ...textIn(composer),
    ...boxesAround(composer),
  ];
}
