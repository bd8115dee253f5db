import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addRecipient,
  answerMail,
  COLLAPSED,
  newMail,
  openDraft,
  openMail,
  pills,
  writeBody,
} from '../../tools/driver/outlook.ts';
import { click, gone, NOTICE, PANEL, shown, until } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { EXPLAIN, noNotice, notices, picture, said, theNotice } from './screen.ts';

/** What the host does when it shows several drafts at once, each in its own frame of the pane. */
async function showAllDrafts(page: Page): Promise<void> {
  await page.$$eval('.owaMailComposeEditorScrollContainer', (roots) => {
    for (const root of roots) (root as HTMLElement).style.display = '';
  });
}

/** The number of the composer, in the order of the page, in whose box the notice with such words begins. */
function composerBeside(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    const notices = document.querySelector('kanalvett-ui')?.shadowRoot?.querySelectorAll('[role="region"]');
    const notice = [...(notices ?? [])].find((each) => each.textContent?.includes(wanted));
    const start = notice?.getBoundingClientRect().left ?? Number.NaN;
    return [...document.querySelectorAll('.owaMailComposeEditorScrollContainer')].findIndex((composer) => {
      const { left, right } = composer.getBoundingClientRect();
      return left <= start && start < right;
    });
  }, words);
}

const tabNamed = (title: string) => `[role="tab"]::-p-text(${title})`;

describe.each(BROWSERS)('composers in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
  });

  test('only the draft in front has a notice, whichever tab is chosen', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    await openDraft(page, 'misuse-campus');
    await theNotice(page, /Gjøvik/);
    await openDraft(page, 'fine-one');
    await noNotice(page);
    await click(page, tabNamed('Utsatt frist'));
    await theNotice(page, /TDT4100/);
    await click(page, tabNamed('Lunsj'));
    await noNotice(page);
    await click(page, tabNamed('Kantina'));
    await theNotice(page, /Gjøvik/);
  });

  test('two drafts side by side have a notice each, beside their own', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await openDraft(page, 'misuse-campus');
    await theNotice(page, /Gjøvik/);
    await showAllDrafts(page);
    await until('a second notice', async () => (await notices(page)).length > 1);
    await until('each beside its own', async () => {
      const beside = [await composerBeside(page, 'TDT4100'), await composerBeside(page, 'Gjøvik')];
      return beside.join() === '0,1';
    });
    expect(await notices(page)).toHaveLength(2);
    await picture(page, browser.name, 'two-composers');
    await page.$$eval('.owaMailComposeEditorScrollContainer', ([first]) => {
      (first as HTMLElement).style.display = 'none';
    });
    await theNotice(page, /Gjøvik/);
  });

  test.each(['', '?reopen=1'])('a popped-out window%s has its own notice and panel', async (query) => {
    const page = await world.outlook(query);
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    const popup = await world.session.openedBy(page, () => click(page, '#popoutCompose'));
    await theNotice(popup, /TDT4100/);
    await noNotice(page);
    await click(popup, EXPLAIN);
    await shown(popup, PANEL);
    expect(await said(popup, `${PANEL} .channel-name`)).toBe('TDT4100 i Blackboard');
    await picture(popup, browser.name, `popped-out${query.slice(1)}`);
    await popup.keyboard.press('Escape');
    await gone(popup, PANEL);
    await addRecipient(popup, 'to', 'Alle studenter i Gj');
    expect(await pills(popup, 'to')).toHaveLength(2);
    await click(popup, '[id$="_TO"] [contenteditable]');
    await popup.keyboard.press('Backspace');
    await popup.keyboard.press('Backspace');
    await noNotice(popup);
    await popup.close();
  });

  test('a reply whose recipients cannot be read yet is told to be so, and judged once they can', async () => {
    const page = await world.outlook();
    await openMail(page, 'to-class');
    await answerMail(page, 1);
    await writeBody(page, 'Hei alle! Rommet er byttet til F2.');
    const [collapsed] = await options.atRest();
    expect(collapsed).toMatchObject({ recipients: 'unknown', notice: null });
    expect(await notices(page)).toEqual([]);
    expect(await options.toolbarState()).toBe('unreadable');
    await click(page, COLLAPSED);
    await theNotice(page, /TDT4100/);
    expect((await options.atRest())[0]?.recipients).toMatchObject({
      to: [expect.stringContaining('Ingrid Moe Hauge'), expect.stringContaining('TDT4100')],
    });
    await picture(page, browser.name, 'reply');
  });

  test.each(['', '?quoted=inside'])(
    'what a reply%s quotes is not taken for the writer’s own',
    async (query) => {
      const page = await world.outlook(query);
      await openMail(page, 'to-class');
      await answerMail(page, 0);
      await click(page, COLLAPSED);
      await until('the sender as recipient', async () => (await pills(page, 'to')).length === 1);
      const [reply] = await options.atRest();
      expect(reply).toMatchObject({ audience: 'one', verdict: 'fine', bodyLength: 0, notice: null });
      expect(await notices(page)).toEqual([]);
    },
  );

  test('a composer that the host draws anew keeps its one notice, in place', async () => {
    const page = await world.outlook();
    await newMail(page);
    await addRecipient(page, 'to', 'Kari');
    await addRecipient(page, 'to', 'TDT4100 stud');
    await theNotice(page, /TDT4100/);
    const placed = () => page.$eval(NOTICE, (notice) => (notice as HTMLElement).style.transform);
    await options.atRest();
    const before = await placed();
    await page.evaluate(() => window.practice.rerender());
    await options.atRest();
    await theNotice(page, /TDT4100/);
    expect(await placed()).toBe(before);
    await page.evaluate(() => {
      for (const root of document.querySelectorAll<HTMLElement>('.owaMailComposeEditorScrollContainer'))
        root.style.marginBottom = '160px';
    });
    await until('the notice beside the new composer', async () => (await placed()) !== before);
    expect(await page.$$('kanalvett-ui')).toHaveLength(1);

    await page.evaluate(() => window.practice.rerender());
    await click(page, '[id$="_TO"] [contenteditable]');
    await page.keyboard.press('Backspace');
    await noNotice(page);
    expect(await pills(page, 'to')).toEqual(['Kari Solstad']);
  });

  test('a panel stays open over a re-render, and goes with its draft', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    await page.evaluate(() => window.practice.rerender());
    await options.atRest();
    await shown(page, PANEL);
    await click(page, '[data-testid="ComposeSendButton"] button');
    await gone(page, PANEL);
    await noNotice(page);
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
