import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  answerMail,
  COLLAPSED,
  EDITOR,
  newMail,
  openDraft,
  openMail,
  writeBody,
} from '../../tools/driver/outlook.ts';
import { click, NOTICE, shown, until } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { EXPLAIN, picture, theNotice } from './screen.ts';

interface Geometry {
  notice: { top: number; bottom: number; left: number; right: number };
  /** What the notice lies over, by name. */
  covered: string[];
  withinWindow: boolean;
  /** Between the notice and the composer's nearest edge, in pixels; 0 when it stands inside. */
  away: number;
}

/**
 * Measures the notice against what it must not cover: the host's controls, and every line of text of the draft. Written apart from
 * the code under test: lines are found by the browser's own ranges, and what is scrolled out of sight does not count.
 */
function geometry(page: Page): Promise<Geometry> {
  return page.evaluate(() => {
    const noticeElement = document
      .querySelector('kanalvett-ui')
      ?.shadowRoot?.querySelector('[role="region"]');
    const composer = [...document.querySelectorAll('.owaMailComposeEditorScrollContainer')].find((each) =>
      each.checkVisibility(),
    );
    if (!noticeElement || !composer) throw new Error('There is no notice, or no composer');
    const notice = noticeElement.getBoundingClientRect();
    const frame = composer.getBoundingClientRect();

    const things: { name: string; box: DOMRect; inside: boolean }[] = [];
    for (const control of document.querySelectorAll('button, a, input, [role="tab"], .EditorClass')) {
      const name = control.textContent || control.getAttribute('aria-label') || control.localName;
      things.push({ name, box: control.getBoundingClientRect(), inside: composer.contains(control) });
    }
    const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if (text.nodeValue?.trim() === '' || text.parentElement?.closest('.screenReaderOnly')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects())
        things.push({ name: text.nodeValue ?? '', box, inside: true });
    }

    const overlaps = (box: DOMRect, inside: boolean) => {
      const top = inside ? Math.max(box.top, frame.top) : box.top;
      const bottom = inside ? Math.min(box.bottom, frame.bottom) : box.bottom;
      const width = Math.min(box.right, notice.right) - Math.max(box.left, notice.left);
      const height = Math.min(bottom, notice.bottom) - Math.max(top, notice.top);
      return width > 0.5 && height > 0.5;
    };
    const { top, bottom, left, right } = notice;
    return {
      notice: { top, bottom, left, right },
      covered: things.filter(({ box, inside }) => overlaps(box, inside)).map(({ name }) => name),
      withinWindow: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight,
      away: Math.max(0, top - frame.bottom, frame.top - bottom),
    };
  });
}

/** Waits until the notice stands where it covers nothing. */
async function standsFree(page: Page): Promise<Geometry> {
  let last: Geometry | undefined;
  return until('a notice that covers nothing', async () => {
    last = await geometry(page);
    return last.covered.length === 0 && last.withinWindow && last.away <= 12 && last;
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(last)}`);
  });
}

describe.each(BROWSERS)('place of the notice in $name', (browser) => {
  const world = useWorld(browser);

  test('a short draft in windows of many sizes', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    const wide = await standsFree(page);
    expect(wide.notice.bottom - wide.notice.top, 'one line').toBeLessThanOrEqual(44);
    for (const [width, height] of [
      [1000, 620],
      [700, 900],
      [1600, 1000],
    ] as const) {
      await page.setViewport({ width, height });
      await standsFree(page);
      await picture(page, browser.name, `window-${width}`);
    }
  });

  test('a composer alone in a narrow window', async () => {
    const to = encodeURIComponent('tdt4100-studenter-h26@idi.ntnu.no');
    const page = await world.outlook(`/mail/deeplink/compose?to=${to}&subject=Frist&body=Hei%20alle!`);
    await page.setViewport({ width: 440, height: 720 });
    await theNotice(page, /TDT4100/);
    await standsFree(page);
    await picture(page, browser.name, 'narrow');
  });

  test('it gives way to the text that grows towards it', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    await writeBody(page, '');
    for (let line = 1; line <= 16; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(`Linje ${line} av det jeg vil si`);
      if (line % 4 === 0) await standsFree(page);
    }
    await picture(page, browser.name, 'grown');
  });

  test('it follows the page when the composer moves, and hides with it', async () => {
    const page = await world.outlook();
    await openDraft(page, 'misuse-course');
    await theNotice(page, /TDT4100/);
    const { notice: before } = await standsFree(page);
    await page.evaluate(() => {
      const app = document.querySelector('#app') as HTMLElement;
      app.style.height = '100vh';
      document.body.style.paddingBlock = '0 1200px';
      window.scrollTo(0, 300);
    });
    await until('the notice has moved along', async () => {
      const { notice } = await geometry(page);
      return Math.abs(notice.top - (before.top - 300)) <= 1;
    });
    await page.evaluate(() => window.scrollTo(0, 1100));
    await until('the notice out of sight', async () =>
      page.$eval(NOTICE, (notice) => !notice.checkVisibility({ visibilityProperty: true })),
    );
    await page.evaluate(() => window.scrollTo(0, 0));
    await until('the notice back', async () => {
      const { notice } = await geometry(page);
      return Math.abs(notice.top - before.top) <= 1;
    });
    await standsFree(page);
  });

  test('a reply with the original under it', async () => {
    const page = await world.outlook();
    await openMail(page, 'to-class');
    await answerMail(page, 1);
    await click(page, COLLAPSED);
    await theNotice(page, /TDT4100/);
    await standsFree(page);
    await picture(page, browser.name, 'reply-placed');
  });

  test('a click beside the notice reaches the host, also through the layer that Kanalvett fills', async () => {
    const page = await world.outlook();
    await newMail(page);
    await page.keyboard.type('TDT4100 studenter høst 2026');
    await click(page, EDITOR);
    await theNotice(page, /TDT4100/);
    await shown(page, EXPLAIN);
    await click(page, '#discardCompose');
    await shown(page, '[role="alertdialog"]');
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
