import type { RoomDraft } from '../../draft.ts';
import type { Composer } from '../host.ts';
import { type Adapter, elementOf, learnNothing, roomDraft } from './composer.ts';
import { composersOf, formFields } from './original-form.ts';
import { isPickList, pickedRecipients } from './recipients.ts';
import { anyOf } from './selectors.ts';

/**
 * A course message in the Original experience. UNVERIFIED: its form is not known (reference 2.5), so any form with subject and text
 * counts that stands on a page of course messages or has a list of picked members on its right.
 */
export const originalMessage: Adapter = {
  id: 'blackboard-original-message',
  findComposers: (document) => composersOf([...document.forms].filter(isMessageForm)),
  read,
  isRecipientChange,
  learn: learnNothing,
};

const OTHER_KINDS = `${anyOf('originalAnnouncement')}, ${anyOf('originalEmail')}`;
const PICKED = `${anyOf('selected')}, ${anyOf('selectedIds')}`;
const MESSAGE_ADDRESS = /\/webapps\/blackboard\/(?:messaging\/course\/|execute\/composeMessage)/;

function isMessageForm(form: HTMLFormElement): boolean {
  if (form.matches(OTHER_KINDS)) return false;
  const onMessagePage =
    MESSAGE_ADDRESS.test(form.ownerDocument.URL) || form.matches(anyOf('originalMessage'));
  return onMessagePage || form.querySelector(PICKED) !== null;
}

function read({ root, editor }: Composer): RoomDraft {
  const recipients = pickedRecipients(root, { groups: false });
  return roomDraft('course-message', root, {
    editor,
    ...formFields(root),
    toOption: recipients === 'unknown' ? 'unknown' : 'individuals',
    recipients,
  });
}

function isRecipientChange(node: Node, { root }: Composer): boolean {
  const element = elementOf(node);
  return element !== null && root.contains(element) && isPickList(element);
}
