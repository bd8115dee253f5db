import { browser } from 'wxt/browser';
import type { PageState } from '../../core/session/session.ts';
import { loadSettings } from '../../core/settings/settings.ts';
import { resolveLanguage } from '../../core/texts/language.ts';
import { createText } from '../../core/texts/text.ts';

const SIZES = [16, 32] as const;

/** A page without a composer shows the plain icon, as one does whose draft is fine. */
function iconName(state: PageState): string {
  return state === 'none' ? 'fine' : state;
}

/** One after the other: of two states told in quick succession, the later must stay. */
let drawing: Promise<void> = Promise.resolve();

/** Shows a tab's state in the toolbar: by shape and colour, and in words for those who do not see it. */
export function showState(tabId: number, state: PageState): Promise<void> {
  // A tab that has gone meanwhile has no icon to draw.
  drawing = drawing.then(() => draw(tabId, state)).catch(() => undefined);
  return drawing;
}

async function draw(tabId: number, state: PageState): Promise<void> {
  const { language } = await loadSettings();
  const t = createText(resolveLanguage(language, [browser.i18n.getUILanguage()]));
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${iconName(state)}-${size}.png`]));
  await browser.action.setIcon({ tabId, path });
  await browser.action.setTitle({ tabId, title: t(`toolbar.${state}`) });
}
