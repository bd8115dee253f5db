import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Where the extension shows its notice and its panel. */
export const NOTICE = 'kanalvett-ui >>> [role="region"][aria-label="Kanalvett"]';
export const HEADLINE = `${NOTICE} [role="status"]`;
export const PANEL = 'kanalvett-ui >>> [role="complementary"][aria-label="Kanalvett"]';

const PATIENCE = 10_000;

/** Asks again and again until the answer is neither false, null nor undefined, and gives it. Throws with `what` after `patience` ms. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The first such element that is on screen. Hidden old drafts have the same labels as the open one. */
async function firstShown(page: Page | Frame, selector: string): Promise<ElementHandle<Element> | undefined> {
  for (const element of await page.$$(selector)) {
    if (await element.isVisible()) return element;
  }
  return undefined;
}

/** The first such element on screen; waits for one. */
export function shown(page: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  return until(`${selector} on screen`, () => firstShown(page, selector));
}

/** Waits until there is no such element on screen. */
export async function gone(page: Page | Frame, selector: string): Promise<void> {
  await until(`${selector} gone`, async () => (await firstShown(page, selector)) === undefined);
}

/** True when a press in the middle of what is on screen of the element would reach it, and not something that covers it. */
function isReachable(element: ElementHandle<Element>): Promise<boolean> {
  return element.evaluate((node) => {
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, right, top, bottom } = node.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    return node.contains((node.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y));
  });
}

/** Presses the mouse on the element, once it stands still and nothing covers it. */
export async function click(page: Page | Frame, selector: string): Promise<void> {
  const element = await until(`${selector} on screen, with nothing in front of it`, async () => {
    const found = await firstShown(page, selector);
    return found !== undefined && (await isReachable(found)) && found;
  });
  await element.asLocator().setTimeout(PATIENCE).click();
}

/** Puts the caret into the field by a click, then types as a person does: key by key, trusted events. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await click(page, selector);
  await page.keyboard.type(text);
}

/** Text of the first such element on screen; null where there is none. */
export async function textOf(page: Page | Frame, selector: string): Promise<string | null> {
  const element = await firstShown(page, selector);
  return element === undefined ? null : element.evaluate((node) => (node as HTMLElement).innerText.trim());
}

/** Headline of the notice on screen; null where none is shown. */
export const headline = (page: Page | Frame): Promise<string | null> => textOf(page, HEADLINE);
