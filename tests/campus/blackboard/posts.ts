/** An announcement as it stands in a room. */
export interface Announcement {
  id: string;
  title: string;
  /** Markup of the editor that wrote it. */
  body: string;
  /** ISO 8601. */
  sent: string;
}

/** One thing that was posted or sent. Nothing of it leaves the machine; tests and the tour count it. */
export type Post =
  | {
      kind: 'announcement';
      room: string;
      /** Set when an announcement that stood there was changed. */
      id?: string;
      title: string;
      body: string;
      emailCopy: boolean;
      /** Local date and time from which it is shown; left out when at once. */
      showOn?: string;
    }
  | { kind: 'deletion'; room: string; id: string }
  | { kind: 'email'; room: string; navItem: string; to: string[]; title: string; body: string }
  | { kind: 'message'; room: string; to: string[]; title: string; body: string; emailCopy: boolean }
  | { kind: 'discussion' | 'journal' | 'feedback'; room: string; title: string; body: string };

/** Announcements of every room by its key, newest first. */
export type Announcements = Readonly<Record<string, readonly Announcement[]>>;

/** Practice addresses of our own: they are no part of the real product. */
export const POSTS_PATH = '/practice/posts';

/** Id of the data block by which the server hands a page its announcements. */
export const STATE_ID = 'practice-state';

/** The announcements that came with the page. */
export function readState(): Announcements {
  return JSON.parse(document.getElementById(STATE_ID)?.textContent ?? '{}') as Announcements;
}
