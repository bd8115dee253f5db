import type { RoomDraft } from '../../draft.ts';
import type { Composer } from '../host.ts';
import { type Adapter, elementOf, learnNothing, roomDraft } from './composer.ts';
import { composersOf, formFields } from './original-form.ts';
import { addressingOf, countMembers, isPickList, noRecipients, pickedRecipients } from './recipients.ts';
import { findAll, findFirst } from './selectors.ts';

/** "Send Email" in a room of the Original experience: each choice of recipients is a page of its own (reference 2.2, 3.2). */
export const originalEmail: Adapter = {
  id: 'blackboard-original-email',
  findComposers: (document) => composersOf(findAll('originalEmail', document)),
  read,
  isRecipientChange,
  learn: learnNothing,
};

function read({ root, editor }: Composer): RoomDraft {
  const { toOption, picks, listsMembers } = addressingOf(navItemOf(root));
  const everybody = toOption === 'unknown' ? toOption : noRecipients();
  const members = listsMembers ? countMembers(root) : undefined;
  return roomDraft('course-email', root, {
    editor,
    ...formFields(root),
    toOption,
    recipients: picks ? pickedRecipients(root, { groups: toOption === 'groups' }) : everybody,
    ...(members === undefined ? {} : { members }),
  });
}

/** The form's own word goes before the address it came from and the one it goes to. */
function navItemOf(form: HTMLElement): string {
  const own = findFirst<HTMLInputElement>('navItem', form)?.value ?? '';
  if (own !== '') return own;
  const addresses = [form.ownerDocument.URL, form.getAttribute('action') ?? ''];
  return (
    addresses.map((address) => /[?&]navItem=(\w+)/.exec(address)?.[1]).find((item) => item !== undefined) ??
    ''
  );
}

function isRecipientChange(node: Node, { root }: Composer): boolean {
  const element = elementOf(node);
  return element !== null && root.contains(element) && isPickList(element);
}
