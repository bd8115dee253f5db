import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { announcementAddress } from '../../core/hosts/blackboard/addresses.ts';
import { BLACKBOARD_HOST, PRACTICE_BLACKBOARD } from '../../tools/campus/blackboard.ts';
import { isBrowsersOwn } from '../../tools/campus/server.ts';
import { FRONT, originalFrame, ULTRA } from '../../tools/driver/blackboard.ts';
import { EDITOR, newMail, openDraft } from '../../tools/driver/outlook.ts';
import { click, PANEL, shown, textOf, until } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { EXPLAIN, picture, theNotice } from './screen.ts';

const ORIGIN = `https://${BLACKBOARD_HOST}`;
const TDT4100_EDITOR = announcementAddress({ code: 'TDT4100', pk: '_12345_1', origin: ORIGIN });
const COPY = `${PANEL} .ways button`;

interface Way {
  address: string;
  words: string;
  /** Words of the button beside the link, if there is one. */
  copy: string | null;
}

/** Where the panel leads. */
async function way(page: Page): Promise<Way> {
  const link = await shown(page, `${PANEL} .ways a`);
  const [address, words] = await link.evaluate((node) => [
    (node as HTMLAnchorElement).href,
    node.textContent?.trim(),
  ]);
  return { address: address ?? '', words: words ?? '', copy: await textOf(page, COPY) };
}

/** Waits until the panel leads there. */
const leadsTo = (page: Page, address: string): Promise<Way> =>
  until(`the panel leads to ${address}`, async () => {
    const found = await way(page);
    return found.address === address && found;
  });

describe.each(BROWSERS)('links that land in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
  });

  /** Lines of the list on the options page. */
  const listed = () =>
    options.page.$$eval('.rooms li .room', (lines) => lines.map(({ textContent }) => textContent ?? ''));

  async function press(words: RegExp): Promise<void> {
    await options.page.bringToFront();
    const buttons = await options.page.$$('.rooms button');
    for (const button of buttons)
      if (words.test(await button.evaluate(({ textContent }) => textContent ?? ''))) return button.click();
    throw new Error(`No button ${words}`);
  }

  /** Visits a page of Blackboard until its rooms have been learnt. The list of courses lies behind every room. */
  async function visit(path: string): Promise<Page> {
    const page = await world.blackboard(path);
    await until('both courses learnt', async () => (await listed()).length === 2);
    return page;
  }

  async function forgetAll(): Promise<void> {
    await press(/^(Glem alle|Gløym alle|Forget all)/);
    await until('an empty list', async () => (await listed()).length === 0);
  }

  /** The panel of a mail to the students of this course. */
  async function explained(code: 'TDT4100' | 'TMA4115'): Promise<Page> {
    const page = await world.outlook();
    if (code === 'TDT4100') await openDraft(page, 'misuse-course');
    else {
      await newMail(page);
      // A name typed in full becomes a recipient when the person goes on to the text.
      await page.keyboard.type(`${code} studenter høst 2026`);
      await click(page, EDITOR);
    }
    await theNotice(page, new RegExp(code));
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    return page;
  }

  /** Follows the panel's link, and waits until such a part stands in the page that opens. */
  async function follow(mail: Page, part: string): Promise<void> {
    const opened = await world.session.openedBy(mail, () => click(mail, `${PANEL} .ways a`));
    // While the new tab goes from its empty page to the address, it can be asked nothing.
    await until(`${part} behind the link`, () => opened.$(part).catch(() => null));
    await opened.close();
  }

  test('an unknown room: the list of courses, and the code to paste there', async () => {
    expect(await listed()).toEqual([]);
    const page = await explained('TDT4100');
    expect(await way(page)).toMatchObject({ address: PRACTICE_BLACKBOARD, copy: 'Kopier emnekoden' });
    await picture(page, browser.name, 'room-unknown');
    await click(page, COPY);
    await until('the page says that it was copied', async () =>
      (await textOf(page, `${PANEL} .ways [role="status"]`))?.startsWith('TDT4100 er kopiert'),
    );
  });

  test('a visit to the room teaches it: the editor is one click away, until it is forgotten', async () => {
    const mail = await explained('TDT4100');
    const room = await visit('/ultra/courses/_12345_1/outline');
    expect(await listed()).toEqual([
      expect.stringMatching(/^TDT4100 ntnu\.blackboard\.com .*\d{4}$/),
      expect.stringMatching(/^TMA4115 ntnu\.blackboard\.com .*\d{4}$/),
    ]);
    expect(await room.$('kanalvett-ui')).toBeNull();
    await mail.bringToFront();
    const { words, copy } = await leadsTo(mail, TDT4100_EDITOR);
    expect(words).toMatch(/TDT4100/);
    expect(copy).toBeNull();
    await picture(mail, browser.name, 'room-known');

    await follow(mail, ULTRA.title);

    await options.page.bringToFront();
    await options.page.$eval('.rooms', (section) => section.scrollIntoView());
    await picture(options.page, browser.name, 'options-rooms');
    await press(/TDT4100/);
    await until('one room less', async () => (await listed()).length === 1);
    await mail.bringToFront();
    expect(await leadsTo(mail, PRACTICE_BLACKBOARD)).toMatchObject({ copy: 'Kopier emnekoden' });
    await forgetAll();
  });

  test('the list of courses teaches every course on it, and no organisation', async () => {
    const page = await visit('/ultra/course');
    await page.goto(`${ORIGIN}/ultra/organizations/_34567_1/outline`);
    await shown(page, FRONT);
    const mail = await explained('TDT4100');
    await leadsTo(mail, TDT4100_EDITOR);
    expect(await listed()).toHaveLength(2);
    await forgetAll();
    await mail.bringToFront();
    await leadsTo(mail, PRACTICE_BLACKBOARD);
  });

  test('a course in Original leads to its list of announcements', async () => {
    await originalFrame(await visit('/ultra/courses/_23456_1/cl/outline'));
    const mail = await explained('TMA4115');
    const room = { code: 'TMA4115', pk: '_23456_1', origin: ORIGIN, experience: 'original' } as const;
    await leadsTo(mail, announcementAddress(room));
    await follow(mail, '#announcementList');
  });

  test('the extension asked for nothing, and no page has had anything to complain of', () => {
    const asked = world.server.requests().filter((request) => !isBrowsersOwn(request));
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
    expect(world.session.problems()).toEqual([]);
  });
});
