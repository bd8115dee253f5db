import { element } from '../dom.ts';
import { type Room, roomPath } from '../rooms.ts';
import type { Settings } from '../settings.ts';

/** What every page of Original is made for. */
export interface PageContext {
  settings: Settings;
  room: Room;
  url: URL;
}

export const EXECUTE = '/webapps/blackboard/execute';

/** Addresses of the pages of a room (reference 1.2). */
export const addresses = ({ pk }: Room) => ({
  main: `${EXECUTE}/courseMain?course_id=${pk}`,
  announcements: `${EXECUTE}/announcement?method=search&context=course&course_id=${pk}&handle=cp_announcements&mode=cpview`,
  sendEmail: `/webapps/blackboard/email/caret.jsp?family=cp_send_email&course_id=${pk}`,
  messages: `/webapps/blackboard/messaging/course/folderList.jsp?course_id=${pk}`,
  inbox: `/webapps/blackboard/messaging/course/messageList.jsp?course_id=${pk}&nav=messages&folder=inbox`,
  compose: `${EXECUTE}/composeMessage?course_id=${pk}`,
});

/** Path of the trail, as a saved page has it (reference 3.4). */
function breadcrumbs({ room, settings: { words } }: PageContext, title: string): HTMLElement {
  const { courseId, name } = room;
  const crumb = element(
    'span',
    { id: 'crumb_1' },
    element('span', { class: 'courseId' }, courseId),
    ' ',
    element('span', { class: 'courseName' }, name),
  );
  const root = element('a', { href: addresses(room).main, title: name }, crumb);
  return element(
    'div',
    {
      id: 'breadcrumbs',
      role: 'navigation',
      'aria-label': words.breadcrumbs,
      class: 'breadcrumbs clearfix ',
    },
    element(
      'ol',
      { class: 'clearfix' },
      element('li', { class: 'root' }, root),
      element('li', { class: 'placeholder' }, element('span', { id: 'crumb_3' }, title)),
    ),
  );
}

function courseMenu({ room, settings: { words } }: PageContext): HTMLElement {
  const { announcements, sendEmail, messages } = addresses(room);
  const items: [string, string][] = [
    [announcements, words.announcements],
    [sendEmail, words.sendEmail],
    [messages, words.messages],
  ];
  return element(
    'nav',
    { class: 'courseMenuPalette' },
    element(
      'a',
      { href: '#', class: 'comboLink', id: 'courseMenu_link', title: room.name },
      `${room.courseId} (${room.name})`,
    ),
    element(
      'ul',
      { id: 'courseMenuPalette_contents', class: 'courseMenu' },
      ...items.map(([href, text], index) =>
        element(
          'li',
          { id: `paletteItem:_${312_402 + index}_1`, class: 'clearfix ' },
          element('a', { href }, element('span', { title: text }, text)),
        ),
      ),
    ),
  );
}

/** Says what this is, where the page does not stand in the Ultra frame. */
function siteHead({ room, settings: { words } }: PageContext): HTMLElement[] {
  if (window.top !== window) return [];
  return [
    element(
      'header',
      { class: 'site-head' },
      element('strong', {}, 'Øvings-Blackboard'),
      element('span', {}, words.about),
      element('a', { href: roomPath(room) }, words.toFrame),
    ),
  ];
}

/** The message by which Original tells that a form was taken. */
function receipt({ url, settings: { words } }: PageContext): HTMLElement[] {
  if (!url.searchParams.has('practice_receipt')) return [];
  return [
    element(
      'div',
      { id: 'inlineReceipt_good', class: 'receipt good' },
      element('span', { id: 'goodMsg1' }, words.saved),
    ),
  ];
}

/** The frame of every page: trail, course menu, title, content. */
export function pageOf(context: PageContext, title: string, ...content: Node[]): Node[] {
  const heading = element(
    'h1',
    { id: 'pageTitleHeader', tabindex: '-1' },
    element('span', { id: 'pageTitleText' }, title),
  );
  const pane = element(
    'div',
    { role: 'main', id: 'contentPanel', class: 'contentPane  ' },
    ...receipt(context),
    heading,
    ...content,
  );
  return [
    ...siteHead(context),
    breadcrumbs(context, title),
    element('div', { class: 'columns' }, courseMenu(context), pane),
  ];
}
