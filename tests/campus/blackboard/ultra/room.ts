import { element } from '../dom.ts';
import { type Room, roomPath } from '../rooms.ts';
import { legacyPath } from '../situations.ts';
import { announcementList, openAnnouncementDetail } from './announcements.ts';
import type { App } from './app.ts';
import { roomMessages } from './messages.ts';
import { NEIGHBOURS, neighbourTab } from './neighbours.ts';

const TABS = ['outline', 'announcements', 'discussions', 'journal', 'messages', 'grading'] as const;
type Tab = (typeof TABS)[number];

function isNeighbour(tab: Tab): tab is keyof typeof NEIGHBOURS {
  return tab in NEIGHBOURS;
}

function tabContent(app: App, room: Room, tab: Tab): HTMLElement {
  if (tab === 'announcements') return announcementList(app, room);
  if (tab === 'messages') return roomMessages(app, room);
  if (isNeighbour(tab)) return neighbourTab(app, room, tab);
  return element('p', { class: 'quiet' }, app.settings.words.outlineText);
}

/** Sources show code and name in either order (reference 3.4): courses have the one here, organisations the other. */
function identity(room: Room): HTMLElement {
  const { kind, courseId, name } = room;
  if (kind === 'organisation') return element('div', { class: 'js-courseTitle' }, `${name} • ${courseId}`);
  return element('a', { class: 'room-link', href: roomPath(room) }, `${courseId} • ${name}`);
}

function openOriginal(app: App, room: Room, url: URL): void {
  const start = `/webapps/blackboard/execute/courseMain?course_id=${room.pk}`;
  const frame = element('iframe', {
    class: 'classic-learn-iframe',
    name: 'classic-learn-iframe',
    title: room.name,
    src: location.origin + (legacyPath(url) ?? start),
  });
  app.panels.open({
    size: 'full',
    head: [element('div', { class: 'js-courseTitle' }, `${room.name} • ${room.courseId}`)],
    content: [frame],
    closed: () => app.go('/ultra/course'),
  });
}

function openUltra(app: App, room: Room, tab: Tab): void {
  const base = roomPath(room).replace(/outline$/, '');
  const links = TABS.map((each) =>
    element(
      'a',
      { href: base + each, class: 'room-tab', 'aria-current': each === tab ? 'page' : undefined },
      app.settings.words[each],
    ),
  );
  app.panels.open({
    size: 'full',
    head: [
      element(
        'div',
        { class: 'room-head' },
        identity(room),
        element('h1', { class: 'room-name' }, room.name),
      ),
    ],
    content: [element('nav', { class: 'room-tabs' }, ...links), tabContent(app, room, tab)],
    closed: () => app.go(room.kind === 'course' ? '/ultra/course' : '/ultra/organizations'),
  });
}

/** Opens a room as the rest of its address says: a tab, and what lies on top of it. */
export function openRoom(app: App, room: Room, rest: string, url: URL): void {
  if (room.experience === 'original') {
    openOriginal(app, room, url);
    return;
  }
  const tab = TABS.find((each) => rest === each || rest.startsWith(`${each}/`)) ?? 'outline';
  openUltra(app, room, tab);
  if (rest === 'announcements/announcement-detail') openAnnouncementDetail(app, room, url);
}
