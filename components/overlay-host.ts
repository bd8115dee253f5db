import { type ComponentChild, render } from 'preact';
import { STYLES } from './styles/styles.ts';

/** Everything that a person does here is ours alone: the host page's shortcuts and click-away handlers must not hear it. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'drop',
  'wheel',
] as const;

/** Fills the window without taking a click; nothing of the page's own styles reaches in. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  display: 'block',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

export interface OverlayHost {
  host: HTMLElement;
  root: ShadowRoot;
  render(vnode: ComponentChild): void;
  /** Takes everything off the page. */
  remove(): void;
}

function adoptStyles(root: ShadowRoot, view: typeof globalThis): boolean {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    return false;
  }
}

/**
 * Firefox refuses constructed sheets from a content script. A style element works there, also under a strict page
 * policy, if its text is set before it enters the page: it then counts as the extension's own
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1706787).
 */
function insertStyles(root: ShadowRoot): void {
  const style = root.ownerDocument.createElement('style');
  style.textContent = STYLES;
  root.append(style);
}

function createHostElement(document: Document): HTMLElement {
  const host = document.createElement('kanalvett-ui');
  for (const [property, value] of Object.entries(HOST_STYLE)) {
    host.style.setProperty(property, value, 'important');
  }
  return host;
}

/**
 * A key that closes what had focus here is let go in the page's own field: the page must not hear that half of it either.
 * Returns the stop function.
 */
function keepKeysWhole(host: HTMLElement, container: HTMLElement, view: typeof globalThis): () => void {
  const pressed = new Set<string>();
  const listening = new AbortController();
  const first = { capture: true, passive: true, signal: listening.signal };
  container.addEventListener('keydown', ({ code }) => pressed.add(code), first);
  view.addEventListener(
    'keyup',
    (event) => {
      if (pressed.delete(event.code) && event.target !== host) event.stopImmediatePropagation();
    },
    first,
  );
  // A key that is let go while another window has focus is never heard of.
  view.addEventListener('blur', () => pressed.clear(), { ...first, capture: false });
  return () => listening.abort();
}

/** Puts one host element with one open shadow root beside the page's own tree, never inside it. */
export function createOverlayHost(document: Document): OverlayHost {
  const host = createHostElement(document);
  const root = host.attachShadow({ mode: 'open' });
  const view = document.defaultView ?? globalThis;
  if (!adoptStyles(root, view)) insertStyles(root);

  const container = document.createElement('div');
  for (const type of PRIVATE_EVENTS) {
    container.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const stopKeys = keepKeysWhole(host, container, view);
  root.append(container);
  document.documentElement.append(host);

  return {
    host,
    root,
    render: (vnode) => render(vnode, container),
    remove() {
      stopKeys();
      render(null, container);
      host.remove();
    },
  };
}
