import type { Composer } from '../hosts/host.ts';
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

/**
 * What a notice at this composer must not cover: the composer's fields and buttons, the text written so far and the quoted
 * original, as far as they are scrolled into sight, and the page's controls around it, such as the tabs of other drafts.
 */
export function obstaclesOf({ root, editor }: Composer): Box[] {
  const controls = [...root.ownerDocument.querySelectorAll(CONTROLS)].filter(
    (control) => !editor.contains(control),
  );
  const own = [...controls.filter((control) => root.contains(control)), ...belowEditor(root, editor)];
  const around = controls.filter((control) => !root.contains(control));
  const inSight = root.getBoundingClientRect();
  return [
    ...[...own.map((element) => element.getBoundingClientRect()), ...textBoxes(editor)].map((box) =>
      intersection(box, inSight),
    ),
    ...around.map((control) => control.getBoundingClientRect()),
  ];
}
