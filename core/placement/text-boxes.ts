import type { Box } from './slot.ts';

function lastText(editor: Element): Node | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let node: Node | null = editor;
  while (node?.lastChild) node = node.lastChild;
  walker.currentNode = node ?? editor;
  if (node?.nodeType !== Node.TEXT_NODE) node = walker.previousNode();
  while (node !== null && node.nodeValue?.trim() === '') node = walker.previousNode();
  return node;
}

/** The innermost paragraph, cell or list item that holds the text; the text itself when it lies loose in the editor. */
function blockOf(text: Node, editor: Element): Node {
  const view = editor.ownerDocument.defaultView ?? window;
  let element = text.parentElement;
  while (element !== null && element !== editor && view.getComputedStyle(element).display === 'inline') {
    element = element.parentElement;
  }
  return element === null || element === editor ? text : element;
}

/**
 * The parts of an editor that hold text: each line of its last block, and all that lies above that block as one box.
 * Measures one block, however long the text is. Empty when nothing is written.
 */
export function textBoxes(editor: Element): Box[] {
  const text = lastText(editor);
  if (text === null) return [];
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(blockOf(text, editor));
  const lines = [...range.getClientRects()];
  const { x, y, width } = editor.getBoundingClientRect();
  const top = Math.min(...lines.map((line) => line.y));
  return top > y ? [{ x, y, width, height: top - y }, ...lines] : lines;
}
