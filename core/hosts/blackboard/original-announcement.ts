import type { RoomDraft } from '../../draft.ts';
import type { Composer } from '../host.ts';
import { type Adapter, learnNothing, roomDraft } from './composer.ts';
import { composersOf, formFields } from './original-form.ts';
import { findAll, findFirst } from './selectors.ts';

/** An announcement in a room of the Original experience, new or edited (reference 2.3). It goes to everybody in the room. */
export const originalAnnouncement: Adapter = {
  id: 'blackboard-original-announcement',
  findComposers: (document) => composersOf(findAll('originalAnnouncement', document)),
  read,
  isRecipientChange: () => false,
  learn: learnNothing,
};

function read({ root, editor }: Composer): RoomDraft {
  const emailCopy = findFirst<HTMLInputElement>('originalEmailCopy', root)?.checked === true;
  return roomDraft('announcement', root, { editor, ...formFields(root), emailCopy });
}
