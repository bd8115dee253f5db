import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCampus } from '../../tools/campus/campus.ts';
import { PRACTICE_OUTLOOK } from '../../tools/campus/outlook.ts';
import { type CampusServer, isBrowsersOwn } from '../../tools/campus/server.ts';
import { launchChromium } from '../../tools/driver/chromium.ts';
import { launchFirefox } from '../../tools/driver/firefox.ts';
import {
  addRecipient,
  answerMail,
  bodyText,
  COLLAPSED,
  EDITOR,
  newMail,
  openDraft,
  openMail,
  pills,
  showWell,
  writeBody,
  writeSubject,
} from '../../tools/driver/outlook.ts';
import { click, gone, shown, textOf, until } from '../../tools/driver/page.ts';
import type { Session } from '../../tools/driver/session.ts';

/** The practice Outlook itself, without the extension: what the other end-to-end tests stand on. */
describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('practice Outlook in %s', (_, launch) => {
  let server: CampusServer;
  let session: Session;
  beforeAll(async () => {
    server = await startCampus();
    session = await launch({ server });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  test('a recipient typed becomes a pill without an address, and Backspace takes it away', async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await newMail(page);
    await addRecipient(page, 'to', 'TDT4100 stud');
    await addRecipient(page, 'to', 'ukjent@eksempel.example');
    expect(await pills(page, 'to')).toEqual(['TDT4100 studenter høst 2026', 'ukjent@eksempel.example']);
    expect(await page.$$eval('._EType_RECIPIENT_ENTITY', ([list]) => list?.outerHTML)).not.toContain('@');
    await page.keyboard.press('Backspace');
    expect(await pills(page, 'to')).toEqual(['TDT4100 studenter høst 2026']);
    await page.close();
  });

  test('unresolved text stays in the well; semicolon commits a full name; Cc and Bcc come late', async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await newMail(page);
    await click(page, '[role="group"][id$="_TO"] [contenteditable]');
    await page.keyboard.type('noen jeg kjenner;');
    expect(await pills(page, 'to')).toEqual([]);
    expect(await textOf(page, '[role="group"][id$="_TO"]')).toContain('noen jeg kjenner');
    await showWell(page, 'bcc');
    await page.keyboard.type('Kari Solstad;');
    await until('Kari in Bcc', async () => (await pills(page, 'bcc')).includes('Kari Solstad'));
    await showWell(page, 'cc');
    expect(await pills(page, 'bcc')).toEqual(['Kari Solstad']);
    await page.close();
  });

  test("typing and undo go through the host's own editor", async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await openDraft(page, 'fine-one');
    const before = await bodyText(page);
    await writeBody(page, ' på Dragvoll');
    expect(await bodyText(page)).toMatch(/Berit på Dragvoll$/);
    // The editor keeps a step per word.
    await until('everything undone', async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      return (await bodyText(page)) === before;
    });
    await page.close();
  });

  test('a reply shows its recipients as one row until that row has focus', async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await openMail(page, 'to-class');
    await answerMail(page, 1);
    expect(await page.$$('[role="group"][id^="MSG_"][id$="_TO"] [contenteditable]')).toHaveLength(0);
    await click(page, COLLAPSED);
    await shown(page, '[role="group"][id$="_CC"]');
    expect(await pills(page, 'to')).toEqual(['Ingrid Moe Hauge', 'TDT4100 studenter høst 2026']);
    expect(await pills(page, 'cc')).toEqual(['Ola Fjeldheim']);
    await page.close();
  });

  test('a draft that is popped out stands in an about:blank window, works there and can be sent', async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await openDraft(page, 'misuse-course');
    const popup = await session.openedBy(page, () => click(page, '#popoutCompose'));
    expect(popup.url()).toBe('about:blank');
    await shown(popup, `[data-app-section="Form_Content"] ${EDITOR}`);
    await gone(page, EDITOR);
    await addRecipient(popup, 'to', 'Sivert');
    await writeBody(popup, ' (emneansvarlig)');
    expect(await bodyText(popup)).toMatch(/Berit \(emneansvarlig\)$/);
    await Promise.all([
      new Promise((resolve) => popup.once('close', resolve)),
      click(popup, '[data-testid="ComposeSendButton"] button'),
    ]);
    const sent = await page.evaluate(() => window.practice.sent);
    expect(sent.map(({ to }) => to.length)).toEqual([2]);
    await page.close();
  });

  test('drafts that are not in front stay in the page; a re-render keeps what was written', async () => {
    const page = await session.open(PRACTICE_OUTLOOK);
    await openDraft(page, 'fine-one');
    await newMail(page);
    await addRecipient(page, 'to', 'Ola');
    await writeSubject(page, 'Nytt emne');
    await writeBody(page, 'Noen ord');
    expect(await page.$$(EDITOR)).toHaveLength(2);
    const [hidden, front] = await page.$$(EDITOR);
    expect([await hidden?.isVisible(), await front?.isVisible()]).toEqual([false, true]);
    await page.evaluate(() => window.practice.rerender());
    expect(await front?.evaluate((node) => node.isConnected)).toBe(false);
    expect(await pills(page, 'to')).toEqual(['Ola Fjeldheim']);
    expect(await bodyText(page)).toBe('Noen ord');
    await page.close();
  });

  test('nothing went wrong in any page, and no page asked for anything but its own files', () => {
    expect(session.problems()).toEqual([]);
    const asked = server.requests().filter((request) => !isBrowsersOwn(request));
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['outlook.office.com']));
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
