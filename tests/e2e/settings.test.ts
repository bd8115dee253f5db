import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../core/session/session.ts';
import { addRecipient, answerMail, newMail, openDraft, openMail, SEND } from '../../tools/driver/outlook.ts';
import { click, gone, PANEL, shown, until } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { EXPLAIN, picture, said, theNotice } from './screen.ts';

describe.each(BROWSERS)('toolbar and settings in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
  });

  /** Changes one setting on the options page and comes back to the page. */
  async function choose(field: RegExp, value: string, back: Page): Promise<void> {
    await options.page.bringToFront();
    for (const select of await options.page.$$('select')) {
      const label = await select.evaluate((node) => (node as HTMLSelectElement).labels[0]?.textContent ?? '');
      if (field.test(label)) await select.select(value);
    }
    await back.bringToFront();
  }

  test('the toolbar icon says how the draft in front stands', async () => {
    const page = await world.outlook();
    const says = async (state: PageState, kind: 'normal' | 'popup' = 'normal') => {
      let last: PageState | undefined;
      await until(`the toolbar says ${state}`, async () => {
        last = await options.toolbarState(kind);
        return last === state;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it says ${last}`);
      });
    };
    await options.atRest();
    await says('none');
    for (const [draft, state] of [
      ['fine-one', 'fine'],
      ['tip-pointer', 'tip'],
      ['ask-list', 'ask'],
      ['misuse-course', 'misuse'],
      ['stop-student', 'misuse'],
    ] as const) {
      await openDraft(page, draft);
      await says(state);
    }
    await openMail(page, 'to-class');
    await says('none');
    await answerMail(page, 1);
    await says('unreadable');
    const popup = await world.session.openedBy(page, () => click(page, '#popoutCompose'));
    await says('unreadable', 'popup');
    // Behind it stands the draft that was opened before.
    await says('misuse');
    await popup.close();

    await page.goto('https://outlook.office.com/mail/compose/misuse-campus');
    await says('misuse');
    await click(page, SEND);
    await says('none');
  });

  test('a setting counts at once in the drafts that are open', async () => {
    const page = await world.outlook();
    await newMail(page);
    await addRecipient(page, 'to', 'TDT4100 stud');
    await theNotice(page, /Blackboard/);
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    await choose(/plat/i, 'canvas', page);
    await theNotice(page, /TDT4100.*Canvas/);
    expect(await said(page, `${PANEL} .channel-name`)).toBe('TDT4100 i Canvas');
    const link = await shown(page, `${PANEL} a.button`);
    expect(await link.evaluate((node) => (node as HTMLAnchorElement).origin)).toBe('https://canvas.ntnu.no');

    for (const [language, headline] of [
      ['en', /For the students in TDT4100.*Canvas/],
      ['nn', /studentane i TDT4100.*Canvas/],
      ['nb', /studentene i TDT4100.*Canvas/],
    ] as const) {
      await choose(/språk|language/i, language, page);
      await theNotice(page, headline);
      expect(await page.$eval('kanalvett-ui >>> .overlay', (node) => node.getAttribute('lang'))).toBe(
        language,
      );
    }
    await picture(page, browser.name, 'canvas');
    await page.keyboard.press('Escape');
    await gone(page, PANEL);
  });

  test('the settings are kept, and a page opened later has them', async () => {
    const page = await world.outlook('compose/misuse-course');
    await theNotice(page, /studentene i TDT4100.*Canvas/);
    await options.page.bringToFront();
    await picture(options.page, browser.name, 'options');
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
