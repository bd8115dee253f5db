import type { Announcement, Announcements, Post } from '../../tests/campus/blackboard/posts.ts';

/** What stands in the rooms of one practice Blackboard, and everything that was posted since it started. */
export interface Board {
  announcements(): Announcements;
  posts(): readonly Post[];
  add(post: Post): void;
}

const STANDING: Announcements = {
  _12345_1: [
    {
      id: '_902_1',
      title: 'Øving 8 er lagt ut',
      body: '<p>Hei alle!</p><p>Øving 8 er lagt ut under Innhold. Fristen er fredag kl. 16.</p>',
      sent: '2026-11-16T09:12:00+01:00',
    },
    {
      id: '_901_1',
      title: 'Velkommen til TDT4100',
      body: '<p>Velkommen til emnet! Første forelesning er mandag kl. 10.15 i F1.</p>',
      sent: '2026-08-17T08:00:00+02:00',
    },
  ],
  _23456_1: [
    {
      id: '_911_1',
      title: 'Regneverksted på torsdag',
      body: '<p>Regneverkstedet på torsdag er i R7 kl. 14–16.</p>',
      sent: '2026-11-18T11:30:00+01:00',
    },
  ],
  _34567_1: [],
};

/** A board with a few announcements of its own; the organisation's list is empty. */
export function createBoard(): Board {
  let standing = STANDING;
  let numbered = 1000;
  const posts: Post[] = [];
  const change = (room: string, to: (list: readonly Announcement[]) => readonly Announcement[]) => {
    standing = { ...standing, [room]: to(standing[room] ?? []) };
  };
  const put = ({ room, id, title, body, showOn }: Extract<Post, { kind: 'announcement' }>) => {
    if (id !== undefined) {
      change(room, (list) => list.map((each) => (each.id === id ? { ...each, title, body } : each)));
      return;
    }
    numbered += 1;
    const sent = showOn ?? new Date().toISOString();
    change(room, (list) => [{ id: `_${numbered}_1`, title, body, sent }, ...list]);
  };
  return {
    announcements: () => standing,
    posts: () => posts,
    add(post) {
      posts.push(post);
      if (post.kind === 'announcement') put(post);
      if (post.kind === 'deletion') change(post.room, (list) => list.filter(({ id }) => id !== post.id));
    },
  };
}
