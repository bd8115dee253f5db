import { button, element } from '../dom.ts';
import { ROOMS, type Room } from '../rooms.ts';
import { SITUATIONS, situationPath } from '../situations.ts';
import type { App } from './app.ts';
import { allMessages } from './messages.ts';
import { openRoom } from './room.ts';

/** A card's click opens the room and leaves the address as it was (reference 1.1): only the next step inside the room sets it. */
function card(app: App, room: Room): HTMLElement {
  const { words } = app.settings;
  const open = button({ class: 'card-open' }, room.name, () =>
    openRoom(app, room, room.experience === 'original' ? 'cl/outline' : 'outline', new URL(location.href)),
  );
  return element(
    'article',
    { 'data-course-id': room.pk },
    element('div', { class: 'course-id' }, element('span', {}, room.courseId)),
    element('h4', { class: 'js-course-title-element' }, open),
    element('span', { class: 'card-state', 'bb-translate': 'base.courses.open' }, words.open),
    element('span', { class: 'card-state' }, words[room.kind]),
  );
}

/** Absolute addresses, so that they also open in a new tab in spite of the base. */
function situationLinks({ settings: { language, words } }: App): HTMLElement {
  const links = SITUATIONS.map((situation) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: location.origin + situationPath(situation), 'data-situation': situation.id },
        situation.label[language],
      ),
    ),
  );
  return element(
    'section',
    { class: 'situations' },
    element('h2', {}, words.situations),
    element('ul', {}, ...links),
  );
}

function listOf(app: App, kind: Room['kind']): HTMLElement {
  const { words } = app.settings;
  const cards = ROOMS.filter((room) => room.kind === kind).map((room) => card(app, room));
  return element(
    'div',
    { class: 'base-page' },
    element('h1', {}, kind === 'course' ? words.courses : words.organisations),
    element('div', { class: 'cards' }, ...cards),
    ...(kind === 'course' ? [situationLinks(app)] : []),
  );
}

/** What a base page shows (reference 1.1); those without anything to practise on say so. */
export function basePage(app: App, name: string): HTMLElement {
  if (name === 'course') return listOf(app, 'course');
  if (/^organizations?$/.test(name)) return listOf(app, 'organisation');
  if (name === 'messages') return allMessages(app);
  return element(
    'div',
    { class: 'base-page' },
    element('p', { class: 'quiet' }, app.settings.words.nothingHere),
  );
}

/** The other half of the campus. */
const PRACTICE_OUTLOOK = 'https://outlook.office.com/mail/';

/** The bar beside every base page. */
export function baseBar({ settings: { language, words } }: App): HTMLElement {
  const link = (path: string, text: string) => element('a', { href: path }, text);
  const other = new URL('/ultra/course', location.origin);
  other.searchParams.set('lang', language === 'nb' ? 'en' : 'nb');
  return element(
    'aside',
    { class: 'base-bar' },
    element('p', { class: 'site-name' }, 'Øvings-Blackboard'),
    element('p', { class: 'about' }, words.about),
    element(
      'nav',
      {},
      link('/ultra/course', words.courses),
      link('/ultra/organizations', words.organisations),
      link('/ultra/messages', words.messages),
      element('a', { href: PRACTICE_OUTLOOK, target: '_self' }, 'Øvings-Outlook'),
    ),
    // Another language is another load of the page.
    element('a', { href: other.href, class: 'language', target: '_self' }, words.otherLanguage),
  );
}
