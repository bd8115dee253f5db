import type { RoomDraft } from '../../draft.ts';
import { cleanLine, isShown, precedes } from '../dom.ts';
import type { Composer } from '../host.ts';
import { type Adapter, composerIn, elementOf, learnNothing, roomDraft } from './composer.ts';
import { fieldAbove, isAbove } from './editor.ts';
import { noRecipients } from './recipients.ts';
import { frontPanel, isOnScreen } from './screen.ts';
import { anyOf, findAll } from './selectors.ts';

/**
 * A message in an Ultra room. UNVERIFIED: the composer of today is not known (reference 2.4), so it is found by its structure alone
 * (6.4), and whom it addresses stays unknown: the field for recipients also offers the entire class (3.3).
 */
export const ultraMessage: Adapter = {
  id: 'blackboard-ultra-message',
  findComposers,
  read,
  isRecipientChange,
  learn: learnNothing,
};

function findComposers(document: Document): Composer[] {
  if (!isMessagePage(document)) return [];
  const root = frontPanel(document);
  const editor = root && onlyEditor(root);
  if (root === undefined || editor === undefined || !isOnScreen(root)) return [];
  return isMessage(root, editor) ? [composerIn(root, editor)] : [];
}

function isMessagePage(document: Document): boolean {
  return /\/messages(?:[/?#]|$)/.test(document.URL) || document.querySelector(anyOf('messagePage')) !== null;
}

function onlyEditor(root: HTMLElement): HTMLElement | undefined {
  const [editor, ...others] = findAll('messageEditor', root).filter(isShown);
  return others.length === 0 ? editor : undefined;
}

/** Recipients to pick and no title, which discussions and journals have and messages have not (reference 3.3). */
function isMessage(root: HTMLElement, editor: HTMLElement): boolean {
  return (
    fieldAbove('messageRecipients', root, editor) !== undefined &&
    fieldAbove('plainTitle', root, editor) === undefined
  );
}

function read({ root, editor }: Composer): RoomDraft {
  const names = namesBefore(root, editor);
  return roomDraft('course-message', root, {
    editor,
    toOption: 'unknown',
    recipients: names.length === 0 ? 'unknown' : { ...noRecipients(), to: names.map((name) => ({ name })) },
  });
}

function namesBefore(root: HTMLElement, editor: HTMLElement): string[] {
  const chips = findAll('messageChip', root).filter((chip) => isAbove(chip, editor));
  return chips.map((chip) => cleanLine(chip.textContent)).filter((name) => name !== '');
}

/** True above the editor: chips are drawn somewhere around the type-ahead. */
function isRecipientChange(node: Node, { root, editor }: Composer): boolean {
  const element = elementOf(node);
  const field = fieldAbove('messageRecipients', root, editor);
  if (element === null || field === undefined || !root.contains(element)) return false;
  return element.contains(field) ? !element.contains(editor) : isChip(element, editor);
}

function isChip(element: Element, editor: HTMLElement): boolean {
  return precedes(element, editor) && element.closest(anyOf('messageChip')) !== null;
}
