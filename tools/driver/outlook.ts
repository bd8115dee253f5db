import type { Page } from 'puppeteer-core';
import type { WellName } from '../../tests/campus/outlook/model.ts';
import { click, gone, shown, textOf, until } from './page.ts';

/** The compose box in front, in the main window or a popped-out one. */
const COMPOSE = '.owaMailComposeEditorScrollContainer';
export const SUBJECT = `${COMPOSE} input[id$="_SUBJECT"]`;
export const EDITOR = `${COMPOSE} [id^="editorParent_"] [contenteditable="true"]`;
export const SEND = `${COMPOSE} [data-testid="ComposeSendButton"] button`;
export const COLLAPSED = `${COMPOSE} .collapsedRow`;

const wellOf = (well: WellName) => `${COMPOSE} [role="group"][id$="_${well.toUpperCase()}"]`;

/** Opens one of the ready drafts by a click in the list. */
export async function openDraft(page: Page, id: string): Promise<void> {
  await click(page, `[data-draft="${id}"]`);
  await shown(page, EDITOR);
}

/** Opens a mail of the inbox by a click in the list. */
export async function openMail(page: Page, id: string): Promise<void> {
  await click(page, `[data-mail="${id}"]`);
  await shown(page, '.readingActions');
}

/** Presses reply (0), reply all (1) or forward (2) on the mail being read. */
export async function answerMail(page: Page, button: 0 | 1 | 2): Promise<void> {
  await click(page, `.readingActions button:nth-of-type(${button + 1})`);
  await shown(page, EDITOR);
}

export async function newMail(page: Page): Promise<void> {
  const before = (await page.$$(EDITOR)).length;
  await click(page, '#newMail');
  await until('a new compose box', async () => (await page.$$(EDITOR)).length > before);
}

/** Recipients committed in a well, as they are shown. */
export async function pills(page: Page, well: WellName): Promise<string[]> {
  return page.$$eval(`${wellOf(well)} [class*="textContainer-"]`, (found) =>
    found.filter((each) => each.checkVisibility()).map((each) => each.textContent ?? ''),
  );
}

/** Types into a well and takes the first suggestion; for an address that nobody knows, the address itself. */
export async function addRecipient(page: Page, well: WellName, text: string): Promise<void> {
  const before = (await pills(page, well)).length;
  await click(page, `${wellOf(well)} [contenteditable="true"]`);
  await page.keyboard.type(text);
  await shown(page, '#FloatingSuggestionsList [role="option"]');
  await page.keyboard.press('Enter');
  await until(`a recipient for ${text}`, async () => (await pills(page, well)).length > before);
}

/** Shows the Cc or Bcc well by its button. */
export async function showWell(page: Page, well: 'cc' | 'bcc'): Promise<void> {
  const place = well === 'bcc' ? 'last' : 'first';
  await click(page, `${COMPOSE} .lateWells button:${place}-child`);
  await shown(page, wellOf(well));
}

export async function writeSubject(page: Page, text: string): Promise<void> {
  await click(page, SUBJECT);
  await page.keyboard.type(text);
}

/** Types at the end of the body. */
export async function writeBody(page: Page, text: string): Promise<void> {
  await click(page, EDITOR);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** The body's text as it stands on screen. */
export const bodyText = (page: Page): Promise<string | null> => textOf(page, EDITOR);

/** Sends the mail in front, and waits until its compose box is gone. */
export async function send(page: Page): Promise<void> {
  await click(page, SEND);
  await gone(page, EDITOR);
}
