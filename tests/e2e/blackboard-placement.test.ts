import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { FRONT, originalFrame, ULTRA, writeBody, writeOriginalBody } from '../../tools/driver/blackboard.ts';
import { until } from '../../tools/driver/page.ts';
import { SITUATIONS, situationPath } from '../campus/blackboard/situations.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { picture, theNotice } from './screen.ts';

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * What a person sees of controls and text in one document, in pixels of its window: each by the middle of its box, where nothing else may
 * lie in front. Runs in the page.
 */
function thingsOnScreen(selector: string): Box[] {
  const seen: Box[] = [];
  const keep = (name: string, element: Element, { left, top, right, bottom }: DOMRect) => {
    const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
    const front = stack.find((each) => each.localName !== 'kanalvett-ui');
    if (front !== undefined && (element.contains(front) || front.contains(element)))
      seen.push({ name, left, top, right, bottom });
  };
  for (const root of document.querySelectorAll(selector)) {
    for (const control of root.querySelectorAll('button, a, input, select'))
      keep(control.textContent || control.id || control.localName, control, control.getBoundingClientRect());
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (text.nodeValue?.trim() === '' || parent === null) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) keep(text.nodeValue ?? '', parent, box);
    }
  }
  return seen;
}

/** Where a frame's content begins in the page's window. */
async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  if (element === null) return { x: 0, y: 0 };
  const own = await element.evaluate((node) => {
    const { x, y } = node.getBoundingClientRect();
    return { x: x + node.clientLeft, y: y + node.clientTop };
  });
  const around = await originOf(element.frame);
  return { x: own.x + around.x, y: own.y + around.y };
}

async function boxesIn(frame: Frame, selector: string): Promise<Box[]> {
  const { x, y } = await originOf(frame);
  const boxes = await frame.evaluate(thingsOnScreen, selector);
  return boxes.map(({ name, left, top, right, bottom }) => ({
    name,
    left: left + x,
    top: top + y,
    right: right + x,
    bottom: bottom + y,
  }));
}

function noticeBox(page: Page): Promise<Box & { width: number; height: number }> {
  return page.evaluate(() => {
    const notice = document.querySelector('kanalvett-ui')?.shadowRoot?.querySelector('[role="region"]');
    if (!notice) throw new Error('There is no notice');
    const { left, top, right, bottom } = notice.getBoundingClientRect();
    return { name: 'notice', left, top, right, bottom, width: innerWidth, height: innerHeight };
  });
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** Waits until the notice stands in the window and over nothing of what these documents show. */
async function standsFree(page: Page, ...where: readonly [frame: Frame, selector: string][]): Promise<void> {
  let last: unknown;
  await until('a notice that covers nothing', async () => {
    const notice = await noticeBox(page);
    const things = (await Promise.all(where.map(([frame, selector]) => boxesIn(frame, selector)))).flat();
    const covered = things.filter((thing) => overlap(notice, thing)).map(({ name }) => name);
    const { left, top, right, bottom, width, height } = notice;
    last = { notice, covered };
    return (
      things.length > 0 && covered.length === 0 && left >= 0 && top >= 0 && right <= width && bottom <= height
    );
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(last)}`);
  });
}

const pathOf = (id: string): string => {
  const situation = SITUATIONS.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`No situation ${id}`);
  return situationPath(situation);
};

const SIZES = [
  [1280, 860],
  [1000, 620],
  [1600, 1000],
] as const;

describe.each(BROWSERS)('place of the notice in Blackboard in $name', (browser) => {
  const world = useWorld(browser);

  test('Ultra, in windows of several sizes', async () => {
    const page = await world.blackboard(pathOf('campus'));
    await theNotice(page, /Gjøvik/);
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height });
      await standsFree(page, [page.mainFrame(), FRONT]);
      await picture(page, browser.name, `blackboard-ultra-${width}`);
    }
  });

  test('Ultra: it gives way to what is written', async () => {
    const page = await world.blackboard(pathOf('campus'));
    await theNotice(page, /Gjøvik/);
    await writeBody(page, '');
    for (let line = 1; line <= 12; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(`Linje ${line}`);
      if (line % 4 === 0) await standsFree(page, [page.mainFrame(), ULTRA.body]);
    }
    await picture(page, browser.name, 'blackboard-ultra-grown');
  });

  test('Original in the frame, in windows of several sizes, and while the frame scrolls', async () => {
    const page = await world.blackboard(pathOf('email-all-students'));
    const frame = await originalFrame(page);
    await theNotice(page, /TMA4115/);
    const editor = await frame.$('#messagetext_ifr');
    const written = await editor?.contentFrame();
    if (!written) throw new Error('There is no editor');
    const all = [
      [page.mainFrame(), '.panel-head, .base-bar'],
      [frame, '#contentPanel, #breadcrumbs, .courseMenuPalette'],
      [written, 'body'],
    ] as const;
    for (const [width, height] of SIZES) {
      await page.setViewport({ width, height });
      await standsFree(page, ...all.map(([where, selector]): [Frame, string] => [where, selector]));
      await picture(page, browser.name, `blackboard-original-${width}`);
    }
    await page.setViewport({ width: 1000, height: 500 });
    await frame.evaluate(() => window.scrollTo(0, 200));
    await standsFree(page, [written, 'body'], [page.mainFrame(), '.panel-head']);
    await writeOriginalBody(frame, '');
    for (let line = 1; line <= 4; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type(`Linje ${line}`);
    }
    await standsFree(page, [written, 'body']);
    await picture(page, browser.name, 'blackboard-original-scrolled');
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
