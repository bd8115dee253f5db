import { button, element, textOfMarkup } from '../dom.ts';
import type { Announcement } from '../posts.ts';
import { type Room, roomPath } from '../rooms.ts';
import { readyAt } from '../situations.ts';
import { openAnnouncementEditor } from './announcement-editor.ts';
import type { App } from './app.ts';
import { createReadOnly } from './editor.ts';

const ANALYTICS = 'course.announcements.listPanel';

/** The host's list is virtualised: no more rows than these are in the page (reference 2.1). */
const ROWS = 10;

export const announcementsPath = (room: Room): string => roomPath(room).replace(/outline$/, 'announcements');

const detailPath = (room: Room, query: string) =>
  `${announcementsPath(room)}/announcement-detail?courseId=${room.pk}&${query}`;

const whenSent = ({ sent }: Announcement, language: string) =>
  new Date(sent).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });

function createButton(app: App, room: Room): HTMLButtonElement {
  const { words } = app.settings;
  const attributes = {
    class: 'primary',
    'aria-label': words.createAnnouncement,
    'data-analytics-id': `${ANALYTICS}.create.button`,
  };
  // The address stays behind: whether the host sets `mode=create` here is not known (reference 1.1).
  return button(attributes, words.createAnnouncement, () => openAnnouncementEditor(app, { room }));
}

/** Opens an announcement for reading; the same classes as in the editor, but nothing to write in. */
function openReadView(app: App, room: Room, announcement: Announcement): void {
  const { language } = app.settings;
  app.panels.open({
    size: 'full',
    head: [element('h1', { class: 'panel-title' }, announcement.title)],
    content: [
      element('p', { class: 'quiet' }, whenSent(announcement, language)),
      createReadOnly(announcement.body),
    ],
    closed: () => history.replaceState(null, '', location.origin + announcementsPath(room)),
  });
}

/** Asks before an announcement goes. The host's dialogs can be without a role (reference 4), and so is this. */
function confirmDelete(app: App, room: Room, { id }: Announcement): void {
  const { words } = app.settings;
  const dialog = element('div', { class: 'fui-DialogSurface' }, element('p', {}, words.deleteQuestion));
  const remove = button({ class: 'primary' }, words.delete, async () => {
    dialog.remove();
    await app.post({ kind: 'deletion', room: room.pk, id });
  });
  dialog.append(
    remove,
    button({}, words.cancel, () => dialog.remove()),
  );
  document.body.append(dialog);
  remove.focus();
}

function openMenu(app: App, room: Room, announcement: Announcement, at: HTMLElement): void {
  const { words } = app.settings;
  const menu = element('ul', { role: 'menu', class: 'row-menu' });
  const item = (text: string, press: () => void, analytics?: string) => {
    const made = element('li', { role: 'menuitem', tabindex: '0', 'data-analytics-id': analytics }, text);
    made.addEventListener('click', () => {
      menu.remove();
      press();
    });
    made.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') made.click();
      if (key === 'Escape') menu.remove();
    });
    return made;
  };
  const { title, body } = announcement;
  // Only the last item's id is known (reference 2.1).
  menu.append(
    item(words.edit, () => openAnnouncementEditor(app, { room, standing: announcement })),
    item(words.copy, () => openAnnouncementEditor(app, { room, ready: { title, body: textOfMarkup(body) } })),
    item(words.delete, () => confirmDelete(app, room, announcement), `${ANALYTICS}.listItem.delete.button`),
  );
  const { right, bottom } = at.getBoundingClientRect();
  menu.style.right = `${innerWidth - right}px`;
  menu.style.top = `${bottom}px`;
  document.body.append(menu);
  menu.querySelector('li')?.focus();
  document.addEventListener('pointerdown', ({ target }) => menu.contains(target as Node) || menu.remove(), {
    once: true,
    capture: true,
  });
}

function rowOf(app: App, room: Room, announcement: Announcement): HTMLElement {
  const { words, language } = app.settings;
  const { id, title, body } = announcement;
  const link = element(
    'a',
    { class: 'list-item-title', href: detailPath(room, `announcementId=${id}`) },
    title,
  );
  const menu = button(
    {
      class: 'row-menu-button',
      'aria-label': `${words.more} ${title}`,
      'aria-haspopup': 'menu',
      'data-analytics-id': `${ANALYTICS}.listItem.actionMenu`,
    },
    '⋯',
    () => openMenu(app, room, announcement, menu),
  );
  const state = Date.parse(announcement.sent) > Date.now() ? words.scheduled : words.posted;
  return element(
    'tr',
    { class: 'announcement-item-row is-read' },
    element(
      'td',
      { class: 'announcement-title-detail' },
      link,
      element(
        'div',
        { class: 'click-message-detail' },
        element('p', { class: 'MuiTypography-root list-item-body three-lines' }, textOfMarkup(body)),
      ),
    ),
    element('td', { class: 'list-item-date-sent' }, whenSent(announcement, language)),
    element('td', { class: 'announcement-status-column' }, state),
    element('td', {}, menu),
  );
}

function emptyList(app: App, room: Room): HTMLElement[] {
  const { words } = app.settings;
  // Two create buttons with one analytics id (reference 4).
  return [
    element('div', { class: 'list-head' }, createButton(app, room)),
    element(
      'div',
      { class: 'no-announcements-msg' },
      element('p', {}, words.noAnnouncements),
      createButton(app, room),
    ),
  ];
}

function filledList(app: App, room: Room, all: readonly Announcement[]): HTMLElement[] {
  const { words } = app.settings;
  const header = element(
    'tr',
    { class: 'announcement-header' },
    ...[words.announcement, words.date, words.status, ''].map((text) =>
      element('th', { scope: 'col' }, text),
    ),
  );
  return [
    element(
      'div',
      { class: 'list-head' },
      element('span', { role: 'status', class: 'sr-only' }, `${all.length} ${words.total}`),
      createButton(app, room),
    ),
    element(
      'table',
      { class: 'announcement-list' },
      element('thead', {}, header),
      element('tbody', {}, ...all.slice(0, ROWS).map((each) => rowOf(app, room, each))),
    ),
  ];
}

/** The list of a room's announcements, kept up to date. */
export function announcementList(app: App, room: Room): HTMLElement {
  const list = element('div', { class: 'announcements' });
  const render = () => {
    const all = app.announcementsOf(room.pk);
    list.replaceChildren(...(all.length === 0 ? emptyList(app, room) : filledList(app, room, all)));
  };
  render();
  app.onPosted(list, render);
  return list;
}

/** What an address below the list opens on top of it: the editor, or an announcement to read. */
export function openAnnouncementDetail(app: App, room: Room, url: URL): void {
  const { searchParams } = url;
  const toList = () => history.replaceState(null, '', location.origin + announcementsPath(room));
  if (searchParams.get('mode') === 'create') {
    const ready = readyAt(url);
    openAnnouncementEditor(app, { room, closed: toList, ...(ready ? { ready } : {}) });
    return;
  }
  const announcement = app
    .announcementsOf(room.pk)
    .find(({ id }) => id === searchParams.get('announcementId'));
  if (announcement) openReadView(app, room, announcement);
}
