import { browser } from 'wxt/browser';
import { gravest, type PageState } from '../../core/session/session.ts';

/** Each tab's frames with the state that each has told. In memory of the browser only: gone when it closes. */
export type TabStates = Record<string, Record<string, PageState>>;

const KEY = 'tabs';
/** Reading and writing back must not cross: the background answers many frames at once. */
let queue: Promise<unknown> = Promise.resolve();

async function change<T>(work: (tabs: TabStates) => T): Promise<T> {
  const next = queue.then(async () => {
    const stored = await browser.storage.session.get(KEY);
    const tabs = (stored[KEY] ?? {}) as TabStates;
    const result = work(tabs);
    await browser.storage.session.set({ [KEY]: tabs });
    return result;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Notes how a frame stands and gives the state of its whole tab. */
export function noteState(tab: number, frame: number, state: PageState): Promise<PageState> {
  return change((tabs) => {
    const frames = { ...tabs[tab], [frame]: state };
    tabs[tab] = frames;
    return gravest(Object.values(frames));
  });
}

/** Forgets a closed tab. */
export function forgetTab(tab: number): Promise<void> {
  return change((tabs) => {
    delete tabs[tab];
  });
}
