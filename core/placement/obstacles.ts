import type { Composer } from '../hosts/host.ts';
import type { Box } from './slot.ts';
import { textBoxes } from './text-boxes.ts';

const CONTROLS = 'button, input, select, textarea, [role="button"], [contenteditable="true"]';

/** What a notice at this composer must not cover: its fields and buttons, and the text written so far. */
export function obstaclesOf({ root, editor }: Composer): Box[] {
  const controls = [...root.querySelectorAll(CONTROLS)].filter(
    (control) => control !== editor && !editor.contains(control),
  );
  return [...controls.map((control) => control.getBoundingClientRect()), ...textBoxes(editor)];
}
