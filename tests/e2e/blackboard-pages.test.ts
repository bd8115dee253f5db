import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { BLACKBOARD_HOST } from '../../tools/campus/blackboard.ts';
import { isBrowsersOwn } from '../../tools/campus/server.ts';
import {
  FRONT,
  newAnnouncement,
  ORIGINAL,
  openRoom,
  openSendEmail,
  openTab,
  originalFrame,
  postAnnouncement,
  submitOriginal,
  tickEmailCopy,
  ULTRA,
  writeBody,
  writeOriginalBody,
  writeSubject,
  writeTitle,
} from '../../tools/driver/blackboard.ts';
import { click, gone, PANEL, shown, until } from '../../tools/driver/page.ts';
import { SITUATIONS, situationPath } from '../campus/blackboard/situations.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { DISMISS, EXPLAIN, noNotice, notices, picture, theNotice } from './screen.ts';

const TO_GJOVIK = 'Til alle studenter i Gjøvik: kantina er stengt hele uke 49.';

const pathOf = (id: string): string => {
  const situation = SITUATIONS.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`No situation ${id}`);
  return situationPath(situation);
};

/** How many of Kanalvett's elements there are in the page and in all its frames. */
async function hostsInFrames(page: Page): Promise<number[]> {
  const frames = page.frames().filter((frame) => !frame.detached);
  return Promise.all(frames.map(async (frame) => (await frame.$$('kanalvett-ui')).length));
}

describe.each(BROWSERS)('pages and frames of Blackboard in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
    world.server.forget();
  });

  test.each(['', '&panels=hidden'])(
    'stacked panels%s: only what is in front has a notice',
    async (variant) => {
      const page = await world.blackboard(`${pathOf('campus')}${variant}`);
      await theNotice(page, /Gjøvik/);
      await click(page, `${FRONT} bb-rich-text-editor > .quiet`);
      await noNotice(page);
      await click(page, `${FRONT} .bb-close-offcanvas`);
      await theNotice(page, /Gjøvik/);
      await click(page, ULTRA.cancel);
      await noNotice(page);
    },
  );

  test('the address lags: the room is that of the page, and goes with the panel', async () => {
    const page = await world.blackboard();
    await openRoom(page, '_12345_1');
    await openTab(page, 'announcements');
    await newAnnouncement(page);
    expect(page.url()).not.toContain('mode=create');
    await writeTitle(page, 'Øving 8');
    await writeBody(page, 'Fristen for øving 8 er utsatt til mandag.');
    expect(await options.atRest()).toMatchObject([
      { place: { kind: 'course', title: expect.stringContaining('TDT4100') }, verdict: 'fine' },
    ]);
    await tickEmailCopy(page);
    await theNotice(page, /Kopien/);
    await postAnnouncement(page);
    await noNotice(page);
    expect(await options.atRest()).toEqual([]);
  });

  test('an announcement is written in the room of a card, whatever the address says', async () => {
    const page = await world.blackboard('/ultra/organizations');
    await openRoom(page, '_34567_1');
    expect(page.url()).not.toContain('_34567_1');
    await openTab(page, 'announcements');
    // An empty list has two buttons that create one (reference 4).
    const [, second] = await page.$$(ULTRA.create);
    await second?.click();
    await writeTitle(page, 'Øving 8 i TDT4100');
    await writeBody(page, 'Hei alle som tar TDT4100! Fristen for øving 8 er utsatt til mandag.');
    await theNotice(page, /TDT4100/);
    expect(await options.atRest()).toMatchObject([{ place: { kind: 'organisation' } }]);
  });

  test('Original in the frame: one notice and one panel, both in the page around it', async () => {
    const page = await world.blackboard(pathOf('email-all-students'));
    const frame = await originalFrame(page);
    await theNotice(page, /TMA4115/);
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    expect((await hostsInFrames(page)).reduce((sum, count) => sum + count)).toBe(1);
    expect(await page.$$('kanalvett-ui')).toHaveLength(1);
    await writeOriginalBody(frame, ' Til alle studenter i Gjøvik.');
    await theNotice(page, /./);
    await picture(page, browser.name, 'blackboard-original-written');
  });

  test('Original goes from form to form within its frame', async () => {
    const page = await world.blackboard(pathOf('email-landing'));
    const frame = await originalFrame(page);
    await openSendEmail(frame, 'cp_send_email_all_students');
    await theNotice(page, /TMA4115/);
    await Promise.all([frame.waitForNavigation(), click(frame, 'a[href*="method=search"]')]);
    await noNotice(page);
    expect(await options.atRest()).toEqual([]);
    await Promise.all([frame.waitForNavigation(), click(frame, 'a[href*="caret.jsp"]')]);
    await openSendEmail(frame, 'cp_send_email_all_users');
    await writeSubject(frame, 'Frist');
    await theNotice(page, /TMA4115/);
    await submitOriginal(frame);
    await noNotice(page);
  });

  test('a frame that loads anew: the notice goes and comes back, once', async () => {
    const page = await world.blackboard(pathOf('email-all-students'));
    await theNotice(page, /TMA4115/);
    const frame = await originalFrame(page);
    await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
    await until('the form again', () => frame.$(ORIGINAL.subject));
    await theNotice(page, /TMA4115/);
    expect(await options.atRest()).toHaveLength(1);
    await page.$eval('iframe.classic-learn-iframe', (element) => element.remove());
    await noNotice(page);
    expect(await options.atRest()).toEqual([]);
  });

  test('Original alone, outside the frame', async () => {
    const page = await world.blackboard(pathOf('original-alone'));
    await writeSubject(page, 'Kantina');
    await writeOriginalBody(page, TO_GJOVIK);
    await theNotice(page, /Gjøvik/);
    expect(await options.atRest()).toMatchObject([
      { place: { kind: 'course', title: expect.stringContaining('TMA4115') }, bodyLength: TO_GJOVIK.length },
    ]);
    await click(page, ORIGINAL.emailNow);
    await until('the copy is read', async () => (await options.atRest())[0]?.emailCopy === true);
    await picture(page, browser.name, 'blackboard-original-alone');
  });

  test('a notice that was put away stays away while one writes on, in Ultra and in the frame', async () => {
    const page = await world.blackboard(pathOf('campus'));
    await theNotice(page, /Gjøvik/);
    await click(page, DISMISS);
    await noNotice(page);
    await writeBody(page, ' Velkommen tilbake.');
    expect(await options.atRest()).toMatchObject([{ audience: 'campus:gjovik', notice: null }]);
    expect(await notices(page)).toEqual([]);
    const original = await world.blackboard(pathOf('email-all-students'));
    await theNotice(original, /TMA4115/);
    await click(original, DISMISS);
    await noNotice(original);
    await writeOriginalBody(await originalFrame(original), ' Lykke til.');
    await options.atRest();
    expect(await notices(original)).toEqual([]);
  });

  test('the toolbar icon stands for the frame, too, and is plain again when the form has gone', async () => {
    const page = await world.blackboard(pathOf('email-all-students'));
    await theNotice(page, /TMA4115/);
    await until('the icon says misuse', async () => (await options.toolbarState()) === 'misuse');
    const frame = await originalFrame(page);
    await Promise.all([frame.waitForNavigation(), click(frame, 'a[href*="method=search"]')]);
    await until('a plain icon', async () => (await options.toolbarState()) === 'none');
  });

  test('Escape in the panel gives the page back', async () => {
    const page = await world.blackboard(pathOf('campus'));
    await theNotice(page, /Gjøvik/);
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    await picture(page, browser.name, 'blackboard-panel-ultra');
    await page.keyboard.press('Escape');
    await gone(page, PANEL);
    await shown(page, ULTRA.title);
  });

  test('whatever the base says, nothing was asked of another host, and nothing in vain', () => {
    const asked = world.server.requests().filter((request) => !isBrowsersOwn(request));
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set([BLACKBOARD_HOST]));
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
    expect(world.session.problems()).toEqual([]);
  });
});
