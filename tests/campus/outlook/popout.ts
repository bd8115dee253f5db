import { type Compose, type ComposeActions, createCompose } from './compose.ts';
import { element } from './dom.ts';
import type { DraftState } from './model.ts';
import type { Settings } from './settings.ts';

/**
 * A compose box in a window of its own: an `about:blank` document that the opener fills (reference 1.3). The box stands in
 * `[data-app-section="Form_Content"]` there; the rest of that document is unverified.
 * @returns undefined when the browser did not let the window open
 */
export function openPopOut(
  draft: DraftState,
  settings: Settings,
  actions: ComposeActions,
  closed: () => void,
): { window: Window; render(): void; dispose(): void } | undefined {
  const popup = window.open('', '', 'popup,width=900,height=720');
  if (!popup) return undefined;
  if (settings.reopen) {
    popup.document.open();
    popup.document.close();
  }
  const inside = popup.document;
  inside.title = draft.subject;
  inside.documentElement.lang = settings.language;
  if (settings.theme) inside.documentElement.setAttribute('data-theme', settings.theme);
  const style = element(inside, 'link', {
    rel: 'stylesheet',
    href: new URL('/practice/outlook.css', location.href).href,
  });
  inside.head.append(style);
  const form = element(inside, 'div', { 'data-app-section': 'Form_Content', class: 'formContent' });
  inside.body.append(element(inside, 'div', { id: 'app', class: 'popOut' }, form));

  let compose: Compose | undefined;
  const dispose = () => {
    compose?.dispose();
    compose = undefined;
  };
  const render = () => {
    dispose();
    compose = createCompose(inside, draft, settings, actions);
    form.append(compose.root);
  };
  render();
  popup.addEventListener('pagehide', () => {
    if (compose === undefined) return;
    dispose();
    closed();
  });
  return { window: popup, render, dispose };
}
