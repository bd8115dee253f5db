import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../../core/language.ts';
import type { Inspection } from '../../core/messages.ts';
import type { ComposerReport } from '../../core/session/report.ts';
import type { PageState } from '../../core/session/session.ts';
import { createText } from '../../core/texts/text.ts';
import { openDraft } from '../../tools/driver/outlook.ts';
import { click, NOTICE, PANEL, shown, until } from '../../tools/driver/page.ts';
import type { World } from './browsers.ts';

/** The part of the extension's API that is used on its options page. */
interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<Inspection>;
  };
  action: { getTitle(of: { tabId: number }): Promise<string> };
}

/** Kanalvett's options page: a page like any other, and the one from which the extension can be asked. */
export interface OptionsTab {
  page: Page;
  /** Waits until Kanalvett has nothing left to read in any window, and gives what it says of each composer. */
  atRest(): Promise<ComposerReport[]>;
  /** What the toolbar icon says of the tab in front of its window. */
  toolbarState(kind?: 'normal' | 'popup'): Promise<PageState>;
}

/** Runs on the options page: what the extension says in every tab where it runs. */
async function inspectTabs(): Promise<Inspection[]> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  const { tabs } = browser ?? chrome;
  const asked = (await tabs.query({})).map(({ id }) =>
    tabs.sendMessage(id, { type: 'inspect' }).catch(() => undefined),
  );
  return (await Promise.all(asked)).filter((answer) => answer !== undefined);
}

/** Runs on the options page: the toolbar's words for the tab in front. */
async function titleInFront(windowType: string): Promise<string> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
  const { tabs, action } = browser ?? chrome;
  const [front] = await tabs.query({ active: true, windowType });
  return front === undefined ? '' : action.getTitle({ tabId: front.id });
}

const STATES: readonly PageState[] = ['none', 'unreadable', 'fine', 'tip', 'ask', 'misuse'];

/** The state that the words stand for, in whatever language the browser has. */
function stateOf(title: string): PageState {
  const state = STATES.find((each) =>
    LANGUAGES.some((language) => createText(language)(`toolbar.${each}`) === title),
  );
  if (state === undefined) throw new Error(`The toolbar says "${title}", which is none of its words`);
  return state;
}

/** The address that BiDi tells of an extension's page is not its own, so the page itself is asked. */
async function isOptionsPage(page: Page): Promise<boolean> {
  const address = await page.evaluate(() => location.href).catch(() => '');
  return /^(chrome|moz)-extension:.*\/options\.html/.test(address);
}

/** Opens the options page as a person does: by "Innstillinger" at the foot of the panel. */
export async function openOptions({ session, outlook }: World): Promise<OptionsTab> {
  const page = await outlook();
  await openDraft(page, 'misuse-course');
  await click(page, `${NOTICE} button`);
  await click(page, `${PANEL} .foot button`);
  const options = await until('the options page', async () => {
    for (const each of await session.browser.pages()) if (await isOptionsPage(each)) return each;
    return undefined;
  });
  await shown(options, 'select');
  await page.close();

  return {
    page: options,
    atRest: () =>
      until('Kanalvett at rest', async () => {
        const tabs = await options.evaluate(inspectTabs);
        return (
          tabs.length > 0 && tabs.every(({ resting }) => resting) && tabs.flatMap((tab) => tab.composers)
        );
      }),
    toolbarState: async (kind = 'normal') => stateOf(await options.evaluate(titleInFront, kind)),
  };
}
