import type { Announcement, Announcements, Post } from '../posts.ts';
import { POSTS_PATH, readState } from '../posts.ts';
import type { Settings } from '../settings.ts';
import type { Panels } from './panels.ts';

/** What every part of the Ultra page works with. */
export interface App {
  settings: Settings;
  panels: Panels;
  /** Goes to an address of this application without loading it. */
  go(path: string): void;
  /** Announcements of a room, newest first. */
  announcementsOf(pk: string): readonly Announcement[];
  /** Sends a post to the server, then shows what stands there. Rejects when the server does not take it. */
  post(post: Post): Promise<void>;
  /** Says a word at the foot of the window. */
  say(text: string): void;
  /** Calls back on every change of the announcements, until the element has left the page. */
  onPosted(element: HTMLElement, changed: () => void): void;
}

/** The announcements as the server knows them. Its address is absolute: a relative one would go to the base (reference 4). */
export function createStore() {
  let state: Announcements = readState();
  const listeners = new Map<HTMLElement, () => void>();
  return {
    of: (pk: string) => state[pk] ?? [],
    onPosted: (element: HTMLElement, changed: () => void) => void listeners.set(element, changed),
    async post(post: Post) {
      const answer = await fetch(location.origin + POSTS_PATH, {
        method: 'POST',
        body: JSON.stringify(post),
      });
      if (!answer.ok) throw new Error(`The practice server answered ${answer.status}`);
      state = (await answer.json()) as Announcements;
      for (const [element, changed] of listeners) {
        if (element.isConnected) changed();
        else listeners.delete(element);
      }
    },
  };
}
