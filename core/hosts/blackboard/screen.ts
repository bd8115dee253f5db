import { isShown } from '../dom.ts';
import { SELECTORS } from './selectors.ts';

const PANEL = '.bb-offcanvas-panel';

/**
 * True for what a person sees: not hidden, not in a panel that stands behind another (reference 4, stacked panels), and if the document
 * is a frame of the page, not in a frame of which one of these holds.
 */
export function isOnScreen(element: HTMLElement): boolean {
  if (!isShown(element) || !isInFront(element)) return false;
  const frame = frameAround(element.ownerDocument);
  return frame === undefined || isOnScreen(frame);
}

function isInFront(element: HTMLElement): boolean {
  const panel = element.closest(PANEL);
  return panel === null || panel === frontPanel(element.ownerDocument);
}

/** The panel in front of all others, if any is on screen. */
export function frontPanel(document: Document): HTMLElement | undefined {
  for (const { selector } of SELECTORS.frontPanel) {
    const panel = [...document.querySelectorAll<HTMLElement>(selector)].findLast(isOpen);
    if (panel !== undefined) return panel;
  }
  return undefined;
}

function isOpen(panel: HTMLElement): boolean {
  return isShown(panel) && panel.closest(`${PANEL}[aria-hidden="true"]`) === null;
}

/** The frame that shows this document in a page of the same origin. */
function frameAround(document: Document): HTMLElement | undefined {
  try {
    return (document.defaultView?.frameElement as HTMLElement | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The page of the same origin in which this document is a frame. */
export function outerDocument(document: Document): Document | undefined {
  return frameAround(document)?.ownerDocument;
}
