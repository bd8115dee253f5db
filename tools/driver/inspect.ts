import type { Browser } from 'puppeteer-core';
import type { Inspection } from '../../core/messages.ts';
import type { ComposerReport } from '../../core/session/report.ts';
import type { ChromiumSession } from './chromium.ts';
import { until } from './page.ts';

/** The part of the extension's API that is used in its service worker. */
declare const chrome: {
  tabs: {
    query(all: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<Inspection>;
  };
};

/** Runs in the service worker: asks the page of every tab and window. Where the extension does not run, nothing answers. */
async function askPages(): Promise<Inspection[]> {
  const open = await chrome.tabs.query({});
  const asked = open.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'inspect' }).catch(() => undefined));
  return (await Promise.all(asked)).filter((answer) => answer !== undefined);
}

/** What the extension says now in each page where it runs, in the order of tabs. */
export async function inspectPages(session: ChromiumSession): Promise<Inspection[]> {
  const worker = await session.worker();
  return worker.evaluate(askPages);
}

/** Pages that have loaded, frames included, at an address where the extension runs; `undefined` while one is still loading. */
async function loadedPages(browser: Browser, runsAt: (url: string) => boolean): Promise<number | undefined> {
  const pages = await browser.pages();
  const states = await Promise.all(
    pages
      .flatMap((page) => page.frames())
      .map((frame) => frame.evaluate(() => document.readyState).catch(() => 'loading')),
  );
  if (states.some((state) => state !== 'complete')) return undefined;
  return pages.filter((page) => runsAt(page.url())).length;
}

/** How long the answers must stay the same, in milliseconds: a page that never stops changing (a clock) gets no rest. */
const QUIET = { resting: 700, restless: 4000 } as const;

/** Why there is no rest yet. */
function unrest(expected: number | undefined, answered: number): string {
  if (expected === undefined) return 'a page is still loading';
  if (answered < expected) return `the extension has answered in ${answered} of ${expected} pages`;
  return 'what the extension says keeps changing';
}

/**
 * Waits until all pages have loaded, the extension has answered in each of them where it runs, and has given the same
 * answers for a while: a short one when it waits for nothing.
 * @param runsAt whether the extension runs at an address
 * @param patience in milliseconds
 * @throws with the reason when the page does not come to rest
 */
export async function inspectAtRest(
  session: ChromiumSession,
  runsAt: (url: string) => boolean,
  patience: number,
): Promise<ComposerReport[]> {
  let last = '';
  let since = performance.now();
  let reason = '';
  const ask = async () => {
    const expected = await loadedPages(session.browser, runsAt);
    const pages = await inspectPages(session);
    const composers = pages.flatMap((page) => page.composers);
    const now = JSON.stringify(composers);
    if (expected === undefined || pages.length < expected || now !== last) since = performance.now();
    last = now;
    reason = unrest(expected, pages.length);
    const quiet = pages.every(({ resting }) => resting) ? QUIET.resting : QUIET.restless;
    return performance.now() - since >= quiet && composers;
  };
  return until('rest', ask, patience).catch((error: Error) => {
    throw new Error(`The page did not come to rest in ${patience / 1000} s: ${reason}`, { cause: error });
  });
}
