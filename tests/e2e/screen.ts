import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { NOTICE, textOf, until } from '../../tools/driver/page.ts';

export const EXPLAIN = `${NOTICE} button[aria-expanded]`;
export const DISMISS = `${NOTICE} button:not([aria-expanded])`;

const PICTURES = fileURLToPath(new URL('../../.cache/screenshots/e2e/', import.meta.url));

/** Keeps a picture of the page, to be looked at. */
export async function picture(page: Page, browser: string, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${name}-${browser.toLowerCase()}.png` });
}

export interface NoticeOnScreen {
  tone: string | null;
  headline: string;
}

/** Every notice on screen, in the order of the page. */
export async function notices(page: Page): Promise<NoticeOnScreen[]> {
  return page.$$eval('kanalvett-ui >>> [role="region"]', (found) =>
    found
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((each) => ({
        tone: each.getAttribute('data-tone'),
        headline: each.querySelector('[role="status"]')?.textContent ?? '',
      })),
  );
}

/** Waits for exactly one notice with such a headline. */
export function theNotice(page: Page, headline: RegExp): Promise<NoticeOnScreen> {
  return until(`one notice that says ${headline}`, async () => {
    const [only, ...more] = await notices(page);
    return more.length === 0 && only !== undefined && headline.test(only.headline) && only;
  });
}

/** Waits until no notice is on screen. */
export async function noNotice(page: Page): Promise<void> {
  await until('no notice on screen', async () => (await notices(page)).length === 0);
}

/** Text of the first such part of the panel or the notice; fails when there is none. */
export async function said(page: Page, selector: string): Promise<string> {
  const text = await textOf(page, selector);
  if (text === null) throw new Error(`${selector} is not on screen`);
  return text;
}

declare global {
  interface Window {
    headlinesSeen: string[];
  }
}

/** From now on, keeps every headline that comes on screen, frame by frame. */
export async function recordHeadlines(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.headlinesSeen = [];
    const look = () => {
      for (const status of document
        .querySelector('kanalvett-ui')
        ?.shadowRoot?.querySelectorAll('[role="region"] [role="status"]') ?? []) {
        const headline = status.textContent ?? '';
        if (headline !== '' && !window.headlinesSeen.includes(headline)) window.headlinesSeen.push(headline);
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The headlines that have been on screen since `recordHeadlines`, each once. */
export const recordedHeadlines = (page: Page): Promise<string[]> => page.evaluate(() => window.headlinesSeen);
