import type { Frame, Page } from 'puppeteer-core';
import type { NavItem } from '../../tests/campus/blackboard/original/email.ts';
import { POSTS_PATH, type Post } from '../../tests/campus/blackboard/posts.ts';
import { click, gone, shown, textOf, type, until } from './page.ts';

/** The panel in front. Those behind it stay in the page. */
export const FRONT = '.bb-offcanvas-panel.panel-has-focus';

/** Parts of Ultra's announcement editor. */
export const ULTRA = {
  create: `${FRONT} [data-analytics-id="course.announcements.listPanel.create.button"]`,
  title: `${FRONT} [data-analytics-id="course.announcements.detailPanel.title.input.text"]`,
  body: `${FRONT} .ql-editor.bb-editor[contenteditable="true"]`,
  emailCopy: `${FRONT} #send-email-checkbox`,
  schedule: `${FRONT} #schedule-announcement-checkbox`,
  date: `${FRONT} [data-analytics-id="course.announcements.detailPanel.showOn.datePicker.input.text"] input`,
  time: `${FRONT} [data-analytics-id="course.announcements.detailPanel.showOn.timePicker.input.text"]`,
  post: `${FRONT} [data-analytics-id="course.announcements.detailPanel.post.button"]`,
  cancel: `${FRONT} [data-analytics-id="course.announcements.detailPanel.cancel.button"]`,
  rows: `${FRONT} tr.announcement-item-row`,
  rowMenu: `${FRONT} [data-analytics-id="course.announcements.listPanel.listItem.actionMenu"]`,
} as const;

/** Parts of Original's forms, which have the same names in all of them. */
export const ORIGINAL = {
  subject: '#subject',
  bodyFrame: '#messagetext_ifr',
  emailNow: '#pushNotify_true',
  submit: '[name="bottom_Submit"]',
  receipt: '#goodMsg1',
  selected: '[id$="_SELECTED"] option',
} as const;

const pageOf = (place: Page | Frame): Page => ('mainFrame' in place ? place : place.page());

/** What was posted and sent since the campus started, as its server counts it. */
export function posts(page: Page): Promise<Post[]> {
  return page.evaluate(async (path) => {
    // By the page's base a relative address would go elsewhere.
    const answer = await fetch(location.origin + path);
    return (await answer.json()) as Post[];
  }, POSTS_PATH);
}

/** Opens a ready situation by its link on the course list. */
export async function openSituation(page: Page, id: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), click(page, `[data-situation="${id}"]`)]);
}

/** Opens a course or organisation by its card; the address stays that of the list. */
export async function openRoom(page: Page, pk: string): Promise<void> {
  await click(page, `article[data-course-id="${pk}"] .card-open`);
  await shown(page, FRONT);
}

/** Goes to a tab of the open Ultra room. */
export async function openTab(page: Page, tab: string): Promise<void> {
  await click(page, `${FRONT} .room-tab[href$="/${tab}"]`);
  await shown(page, `${FRONT} .room-tab[href$="/${tab}"][aria-current]`);
}

/** Opens the editor from the list of announcements. */
export async function newAnnouncement(page: Page): Promise<void> {
  await click(page, ULTRA.create);
  await shown(page, ULTRA.title);
}

export const writeTitle = (page: Page, text: string): Promise<void> => type(page, ULTRA.title, text);

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** Types at the end of Ultra's editor in front. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await click(page, ULTRA.body);
  await typeAtEnd(page, text);
}

export const bodyText = (page: Page): Promise<string | null> => textOf(page, ULTRA.body);

/** Takes back one step in the editor that has the caret. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Turns the e-mail copy on or off. */
export const tickEmailCopy = (page: Page): Promise<void> => click(page, ULTRA.emailCopy);

/** Posts the announcement in front, and waits until its editor is gone. */
export async function postAnnouncement(page: Page): Promise<void> {
  await click(page, ULTRA.post);
  await gone(page, ULTRA.title);
}

/** Chooses an item of a row's menu by its place: edit (0), copy (1), delete (2). */
export async function chooseInRowMenu(page: Page, item: 0 | 1 | 2): Promise<void> {
  await click(page, ULTRA.rowMenu);
  await click(page, `ul[role="menu"] li:nth-child(${item + 1})`);
}

/** Picks a recipient of an Ultra message by the first suggestion. */
export async function addMessageRecipient(page: Page, text: string): Promise<void> {
  await type(page, `${FRONT} [role="combobox"]`, text);
  await shown(page, `${FRONT} [role="option"]`);
  await page.keyboard.press('Enter');
}

/** The frame in which Ultra shows Original, once its page stands there. */
export function originalFrame(page: Page): Promise<Frame> {
  return until('the frame of Original', async () => {
    const element = await page.$('iframe.classic-learn-iframe');
    const frame = await element?.contentFrame();
    return frame && (await frame.$('#contentPanel').catch(() => null)) ? frame : undefined;
  });
}

/** Writes the subject of one of Original's forms. */
export const writeSubject = (place: Page | Frame, text: string): Promise<void> =>
  click(place, ORIGINAL.subject).then(() => pageOf(place).keyboard.type(text));

/** The document in which TinyMCE edits, once it is ready. */
function bodyFrame(place: Page | Frame): Promise<Frame> {
  return until('the editor of Original', async () => {
    const element = await place.$(ORIGINAL.bodyFrame).catch(() => null);
    const frame = await element?.contentFrame();
    const ready = await frame?.$('#tinymce[contenteditable="true"]').catch(() => null);
    return ready ? frame : undefined;
  });
}

/** Types at the end of TinyMCE. */
export async function writeOriginalBody(place: Page | Frame, text: string): Promise<void> {
  await bodyFrame(place);
  await click(place, ORIGINAL.bodyFrame);
  await typeAtEnd(pageOf(place), text);
}

export async function originalBodyText(place: Page | Frame): Promise<string> {
  const frame = await bodyFrame(place);
  return frame.$eval('#tinymce', (body) => (body as HTMLElement).innerText.trim());
}

/** Submits the form of Original, and waits until the page says that it was taken. */
export async function submitOriginal(place: Page | Frame): Promise<void> {
  await click(place, ORIGINAL.submit);
  await until('the receipt', () => place.$(ORIGINAL.receipt).catch(() => null));
}

/** Presses what leads to one of Original's forms, and waits for it. */
export async function openForm(place: Page | Frame, selector: string): Promise<void> {
  await click(place, selector);
  await bodyFrame(place);
}

/** From the landing page of Send Email to the form of one audience. */
export const openSendEmail = (place: Page | Frame, navItem: NavItem): Promise<void> =>
  openForm(place, `a[href*="navItem=${navItem}&"]`);

/** Moves people or groups, by their names in the list, to the right side. */
export async function pick(place: Page | Frame, names: readonly string[]): Promise<void> {
  for (const name of names) await click(place, `.choices button::-p-text(${name})`);
  await click(place, '[data-move="right"]');
}

/** Names on the right side, in the host's own select. */
export function picked(place: Page | Frame): Promise<string[]> {
  return place.$$eval(ORIGINAL.selected, (options) => options.map(({ textContent }) => textContent ?? ''));
}
