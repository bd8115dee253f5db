import type { RoomDraft } from '../../draft.ts';
import { isShown } from '../dom.ts';
import type { Composer } from '../host.ts';
import { type Adapter, composerIn, learnNothing, roomDraft } from './composer.ts';
import { fieldAbove, findEditor } from './editor.ts';
import { isOnScreen } from './screen.ts';
import { findAll, findFirst, SELECTORS } from './selectors.ts';

/**
 * An announcement in an Ultra room, new or edited. It goes to everybody in the room: no source shows a field for recipients
 * (reference 3.1). The address is not asked, since it may lag behind the page (1.1).
 */
export const ultraAnnouncement: Adapter = {
  id: 'blackboard-ultra-announcement',
  findComposers,
  read,
  isRecipientChange: () => false,
  learn: learnNothing,
};

interface Fields {
  title: HTMLInputElement;
  editor: HTMLElement;
}

function findComposers(document: Document): Composer[] {
  const roots = new Set(findAll('ultraAnnouncement', document).map(rootOf));
  return [...roots].flatMap((root) => {
    const fields = isOnScreen(root) ? fieldsOf(root) : undefined;
    return fields === undefined ? [] : [composerIn(root, fields.editor)];
  });
}

/** The ids may stand without a panel (reference 6.1 c). */
function rootOf(part: HTMLElement): HTMLElement {
  for (const { selector } of SELECTORS.ultraRoot) {
    const root = part.closest<HTMLElement>(selector);
    if (root !== null) return root;
  }
  return part.ownerDocument.body;
}

/** Title and editor. The read view has a heading instead of the title, and an editor that cannot be edited (reference 2.1). */
function fieldsOf(root: HTMLElement): Fields | undefined {
  const marked = findFirst<HTMLInputElement>('ultraTitle', root, isShown);
  const editor = findEditor('ultraEditor', { root, below: marked });
  const title = marked ?? (editor && plainTitle(root, editor.box));
  return title === undefined || editor === undefined ? undefined : { title, editor: editor.body };
}

/** Where the title is not marked as such. A composer with a type-ahead is a message. */
function plainTitle(root: HTMLElement, editor: HTMLElement): HTMLInputElement | undefined {
  if (fieldAbove('messageRecipients', root, editor) !== undefined) return undefined;
  return fieldAbove<HTMLInputElement>('plainTitle', root, editor);
}

function read({ root, editor }: Composer): RoomDraft {
  const emailCopy = findFirst<HTMLInputElement>('ultraEmailCopy', root)?.checked === true;
  return roomDraft('announcement', root, { editor, ...fieldsOf(root), emailCopy });
}
