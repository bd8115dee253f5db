import { afterEach } from 'vitest';
import { Overlay, type OverlayProps } from '../../components/Overlay.tsx';
import { createOverlayHost, type OverlayHost } from '../../components/overlay-host.ts';
import type { Language } from '../../core/language.ts';
import { createText } from '../../core/texts/text.ts';

let open: OverlayHost | undefined;

afterEach(() => {
  open?.remove();
  open = undefined;
});

function ignore() {}

/** An overlay on the test's own page, as the content script puts it up; taken off after each test. */
export function showOverlay(language: Language, first: Partial<OverlayProps>) {
  const overlay = createOverlayHost(document);
  open = overlay;
  let props: OverlayProps = {
    t: createText(language),
    language,
    theme: 'light',
    notices: [],
    panel: null,
    onNoticeElement: ignore,
    onExplain: ignore,
    onDismiss: ignore,
    onCorrect: ignore,
    onClose: ignore,
    onOpenSettings: ignore,
    onPanelSide: ignore,
    ...first,
  };
  const update = (next: Partial<OverlayProps>) => {
    props = { ...props, ...next };
    overlay.render(<Overlay {...props} />);
  };
  update({});
  return { ...overlay, update };
}

/** The one element that matches, or an error that says which did not. */
export function find<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`No ${selector} in the overlay.`);
  return element;
}
