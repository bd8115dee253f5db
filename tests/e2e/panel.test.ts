import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  addRecipient,
  bodyText,
  EDITOR,
  newMail,
  openDraft,
  pills,
  writeBody,
} from '../../tools/driver/outlook.ts';
import { click, gone, PANEL, shown, textOf } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import {
  DISMISS,
  EXPLAIN,
  noNotice,
  notices,
  picture,
  recordedHeadlines,
  recordHeadlines,
  said,
  theNotice,
} from './screen.ts';

const COURSE_LIST = 'TDT4100 studenter høst 2026';
const CORRECTION = `${PANEL} .correction`;

async function openPanel(page: Page): Promise<void> {
  await click(page, EXPLAIN);
  await shown(page, PANEL);
}

/** Answers "Nei, dette er til …"; `code` for an audience that is named by one. */
async function correct(page: Page, answer: string, code?: string): Promise<void> {
  await click(page, `${CORRECTION} > summary`);
  await click(page, `${CORRECTION} input[value="${answer}"]`);
  if (code !== undefined) {
    await click(page, `${CORRECTION} .code input`);
    await page.keyboard.type(code);
  }
  await click(page, `${CORRECTION} [type="submit"]`);
}

declare global {
  interface Window {
    heard: string[];
  }
}

/** Listens as a host does that has shortcuts, and lists that close at a click beside them, for the whole page. */
async function listenAsHost(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'input',
      'mousedown',
      'pointerdown',
      'click',
      'paste',
    ])
      document.addEventListener(type, () => window.heard.push(type));
  });
}

const heardByHost = (page: Page): Promise<string[]> => page.evaluate(() => window.heard);

/** Where the caret is: a part of Kanalvett, else a part of the page. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const inner = active?.shadowRoot?.activeElement;
    return (inner ?? active)?.closest('[id], [role]')?.getAttribute('role') ?? active?.localName;
  });
}

describe.each(BROWSERS)('notice and panel in $name', (browser) => {
  const world = useWorld(browser);

  test('what the person says of the audience counts at once', async () => {
    const page = await world.outlook();
    await openDraft(page, 'ask-list');
    const { tone } = await theNotice(page, /Onsdagsgruppa/);
    expect(tone).toBe('question');
    await openPanel(page);
    await correct(page, 'course', 'tdt4145');
    await theNotice(page, /TDT4145/);
    expect(await said(page, `${PANEL} h2`)).toContain('TDT4145');
    expect(await said(page, `${PANEL} .audience`)).toBe('Studentene i TDT4145');
    expect(await said(page, `${PANEL} .clues`)).toBe('Du har sagt det selv');
    expect(await said(page, `${PANEL} .channel-name`)).toContain('TDT4145');
    await picture(page, browser.name, 'corrected');

    await correct(page, 'few');
    await noNotice(page);
    expect(await said(page, `${PANEL} .audience`)).toBe('Én eller noen få personer');
    await correct(page, 'campus:gjovik');
    await theNotice(page, /Gjøvik/);
  });

  test('a correction without its code asks for it and changes nothing', async () => {
    const page = await world.outlook();
    await openDraft(page, 'ask-list');
    await theNotice(page, /Onsdagsgruppa/);
    await openPanel(page);
    await correct(page, 'course');
    expect(await said(page, `${CORRECTION} [role="alert"]`)).not.toBe('');
    await theNotice(page, /Onsdagsgruppa/);
  });

  test('a dismissed notice stays away while one writes on, and comes back for another audience', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    await click(page, DISMISS);
    await noNotice(page);
    await recordHeadlines(page);
    await writeBody(page, ' Spør på øvingstimen. Husk å levere i tide, alle sammen!');
    await addRecipient(page, 'to', 'Kari');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await addRecipient(page, 'to', 'TDT4145');
    await theNotice(page, /TDT4145/);
    expect(await recordedHeadlines(page)).toHaveLength(1);
  });

  test('Escape closes the panel alone and gives focus back; the host hears nothing of it', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    await click(page, EDITOR);
    await page.keyboard.type('Obs! ');
    await openPanel(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('kanalvett-ui');
    await listenAsHost(page);
    await click(page, `${CORRECTION} > summary`);
    await click(page, `${CORRECTION} input[value="course"]`);
    await click(page, `${CORRECTION} .code input`);
    await page.keyboard.type('tdt4145');
    await page.keyboard.press('Escape');
    await gone(page, PANEL);
    expect(await heardByHost(page)).toEqual([]);
    expect(await page.$('[role="alertdialog"]')).toBeNull();
    expect(await page.evaluate(() => window.practice.discarded)).toBe(0);
    expect(await focused(page)).toBe('textbox');
    await page.keyboard.type('Les dette.');
    expect(await bodyText(page)).toContain('Les dette.');
    expect(await bodyText(page)).toContain('Obs! ');
  });

  test('by keyboard alone: to the notice, into the panel, out again', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    const button = await shown(page, EXPLAIN);
    await button.focus();
    await page.keyboard.press('Enter');
    await shown(page, PANEL);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await gone(page, PANEL);
    expect(await button.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(
      true,
    );
    expect(await page.evaluate(() => window.practice.discarded)).toBe(0);
  });

  test('a notice that comes while one writes takes neither focus nor a letter', async () => {
    const page = await world.outlook();
    await newMail(page);
    // A name typed in full becomes a recipient when the person goes on to the text.
    await page.keyboard.type(COURSE_LIST);
    await click(page, EDITOR);
    const sentence = 'Fristen for øving 9 er fredag kl. 16, og det blir ingen utsettelse. ';
    let typed = '';
    while ((await notices(page)).length === 0 && typed.length < 2000) {
      await page.keyboard.type(sentence);
      typed += sentence;
    }
    await theNotice(page, /TDT4100/);
    await page.keyboard.type('Slutt.');
    expect(await bodyText(page)).toBe(`${typed}Slutt.`);
    expect(await focused(page)).toBe('textbox');
    expect(await pills(page, 'to')).toEqual([COURSE_LIST]);
  });

  test('the notice waits for the whole recipient and says nothing of a half-typed one', async () => {
    const page = await world.outlook();
    await newMail(page);
    await recordHeadlines(page);
    await addRecipient(page, 'to', 'TDT4100 stud');
    await theNotice(page, /TDT4100/);
    expect(new Set(await recordedHeadlines(page)).size).toBe(1);
    expect(await pills(page, 'to')).toEqual([COURSE_LIST]);
    await page.keyboard.press('Backspace');
    await noNotice(page);
    expect(await textOf(page, PANEL)).toBeNull();
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
