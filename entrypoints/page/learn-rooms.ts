import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Room } from '../../core/hosts/blackboard/addresses.ts';
import { roomsOn } from '../../core/hosts/blackboard/rooms.ts';
import { learnRooms } from '../../core/settings/rooms.ts';
import { followDocuments } from '../../core/watch/documents.ts';
import { pageScheduler } from '../../core/watch/scheduler.ts';

/** How long the page's changes gather before it is looked at again, in ms. */
const PAUSE = 500;

function nothing(): void {}

/** The page is untrusted: where it makes reading fail, it tells of no room. */
function roomsIn(document: Document): Room[] {
  try {
    return roomsOn(document, document.URL);
  } catch {
    return [];
  }
}

/** Remembers the course rooms that a page of Blackboard shows, frames included, for as long as it is open. Asks nothing of the network. */
export function learnFromPage(ctx: ContentScriptContext): void {
  const scheduler = pageScheduler(window);
  let lastSeen = '[]';
  let cancel: (() => void) | undefined;
  const documents = followDocuments(document, [], {
    changed: lookSoon,
    input: nothing,
    focus: nothing,
    entered: () => nothing,
  });

  function lookSoon(): void {
    cancel ??= scheduler.later(PAUSE, look);
  }

  function look(): void {
    cancel = undefined;
    const rooms = documents.refresh().flatMap(roomsIn);
    const seen = JSON.stringify(rooms);
    if (seen === lastSeen) return;
    lastSeen = seen;
    void learnRooms(rooms, new Date().toISOString().slice(0, 10));
  }

  look();
  ctx.onInvalidated(() => {
    cancel?.();
    documents.stop();
  });
}
