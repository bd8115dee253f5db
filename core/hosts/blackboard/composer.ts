import type { RoomDraft } from '../../draft.ts';
import { cleanLine } from '../dom.ts';
import type { Composer, Host } from '../host.ts';
import { readEditor } from './editor.ts';
import { readPlace } from './place.ts';
import { noRecipients } from './recipients.ts';

/** A composer kind: what is its own, beside what all of Blackboard's have in common. */
export type Adapter = Omit<Host, 'surface' | 'matches' | 'visibility' | 'surroundings'>;

const keys = new WeakMap<HTMLElement, string>();
let numbered = 0;

/** The composer in this panel or form; its key lives as long as they do, whatever is drawn anew inside. */
export function composerIn(root: HTMLElement, editor: HTMLElement): Composer {
  const key = keys.get(root) ?? `blackboard-${++numbered}`;
  keys.set(root, key);
  return { key, root, editor };
}

interface Fields extends Partial<Pick<RoomDraft, 'toOption' | 'recipients' | 'emailCopy' | 'members'>> {
  title?: HTMLInputElement | undefined;
  editor: HTMLElement;
}

/** A draft for the room that the composer's page stands in; without other word it goes to everybody there and is not mailed. */
export function roomDraft(form: RoomDraft['form'], root: HTMLElement, fields: Fields): RoomDraft {
  const { title, editor, ...rest } = fields;
  return {
    surface: 'blackboard',
    form,
    place: readPlace(root.ownerDocument),
    toOption: 'all-users',
    recipients: noRecipients(),
    emailCopy: false,
    ...rest,
    subject: cleanLine(title?.value ?? ''),
    body: readEditor(editor),
  };
}

/** The element that a change happened at. */
export function elementOf(node: Node): Element | null {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

/** Blackboard's pages say nothing in passing that reading a composer needs. */
export function learnNothing(): () => void {
  return () => {};
}
