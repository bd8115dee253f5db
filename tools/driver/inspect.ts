import type { Browser } from 'puppeteer-core';
import type { Inspection } from '../../core/messages.ts';
import type { ComposerReport } from '../../core/session/report.ts';
import type { ChromiumSession } from './chromium.ts';
import { until } from './page.ts';

/** The part of the extension's API that is used in its service worker. */
declare const chrome: {
  tabs: {
    query(all: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<Inspection | undefined>;
  };
  storage: {
    session: { get(key: string): Promise<Record<string, Record<string, Record<string, unknown>>>> };
  };
};

/** One frame's answer to `inspect`. */
export interface FrameInspection extends Inspection {
  tab: number;
  frame: number;
}

/** Runs in the service worker: asks every frame that has told its state, in all tabs and windows. */
async function askFrames(): Promise<FrameInspection[]> {
  const { tabs: told = {} } = await chrome.storage.session.get('tabs');
  const open = await chrome.tabs.query({});
  const asked = open.flatMap(({ id }) =>
    Object.keys(told[id] ?? {}).map(async (frameId): Promise<FrameInspection[]> => {
      const frame = Number(frameId);
      // A frame that has gone since it told its state does not answer.
      const inspection = await chrome.tabs
        .sendMessage(id, { type: 'inspect' }, { frameId: frame })
        .catch(() => undefined);
      return inspection === undefined ? [] : [{ tab: id, frame, ...inspection }];
    }),
  );
  return (await Promise.all(asked)).flat();
}

/** What every frame of every window says now, in the order of tabs and frames. */
export async function inspectFrames(session: ChromiumSession): Promise<FrameInspection[]> {
  const worker = await session.worker();
  const answers = await worker.evaluate(askFrames);
  return answers.sort((a, b) => a.tab - b.tab || a.frame - b.frame);
}

/** Frames that have loaded at an address where the extension runs; `undefined` while one is still loading. */
async function loadedFrames(browser: Browser, runsAt: (url: string) => boolean): Promise<number | undefined> {
  const frames = (await browser.pages()).flatMap((page) => page.frames());
  const states = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.readyState).catch(() => 'loading')),
  );
  if (states.some((state) => state !== 'complete')) return undefined;
  return frames.filter((frame) => runsAt(frame.url())).length;
}

/** How long the answers must stay the same, in milliseconds: a page that never stops changing (a clock) gets no rest. */
const QUIET = { resting: 700, restless: 4000 } as const;

/** Why there is no rest yet. */
function unrest(expected: number | undefined, answered: number): string {
  if (expected === undefined) return 'a page is still loading';
  if (answered < expected) return `the extension has answered in ${answered} of ${expected} frames`;
  return 'what the extension says keeps changing';
}

/**
 * Waits until all pages have loaded, the extension has answered in each of their frames where it runs, and has given the same
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
    const expected = await loadedFrames(session.browser, runsAt);
    const frames = await inspectFrames(session);
    const composers = frames.flatMap((frame) => frame.composers);
    const now = JSON.stringify(composers);
    if (expected === undefined || frames.length < expected || now !== last) since = performance.now();
    last = now;
    reason = unrest(expected, frames.length);
    const quiet = frames.every(({ resting }) => resting) ? QUIET.resting : QUIET.restless;
    return performance.now() - since >= quiet && composers;
  };
  return until('rest', ask, patience).catch((error: Error) => {
    throw new Error(`The page did not come to rest in ${patience / 1000} s: ${reason}`, { cause: error });
  });
}
