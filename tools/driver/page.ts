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

/** Presses the mouse on the element, once it stands still and is in view. */
export async function click(page: Page | Frame, selector: string): Promise<void> {
  await page.locator(selector).setTimeout(PATIENCE).click();
}

/** Puts the caret into the field by a click, then types as a person does: key by key, trusted events. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await click(page, selector);
  await page.keyboard.type(text);
}

/** The element, once it is there and visible. */
export async function shown(page: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  return page.locator(selector).setTimeout(PATIENCE).waitHandle() as Promise<ElementHandle<Element>>;
}

/** Visible text of the first such element; null where there is none. */
export async function textOf(page: Page | Frame, selector: string): Promise<string | null> {
  const element = await page.$(selector);
  if (element === null) return null;
  return element.evaluate((node) =>
    node instanceof HTMLElement && node.offsetHeight > 0 ? node.innerText.trim() : null,
  );
}

/** Headline of the notice on screen; null where none is shown. */
export const headline = (page: Page | Frame): Promise<string | null> => textOf(page, HEADLINE);
