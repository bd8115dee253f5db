import { autoUpdate } from '@floating-ui/dom';
import { safely } from '../safely.ts';
import { documentsAround, framesAround, moved, viewOf } from './frame.ts';
import { type Box, chooseSlot, type Placement } from './slot.ts';

/**
 * The elements of a composer: `root` is what the notice keeps beside, `editor` what grows while one writes. Both may stand in a frame of
 * the page, and the editor in one of its own.
 */
export interface TrackedComposer {
  root: HTMLElement;
  editor: HTMLElement;
}

function samePlacement(a: Placement | undefined, b: Placement): boolean {
  if (a === undefined || a.slot === 'hidden' || b.slot === 'hidden') return a?.slot === b.slot;
  return a.slot === b.slot && a.x === b.x && a.y === b.y && a.maxWidth === b.maxWidth;
}

/** Runs the task at most once per frame. */
function oncePerFrame(view: Window, task: () => void) {
  let frame: number | undefined;
  return {
    request() {
      frame ??= view.requestAnimationFrame(() => {
        frame = undefined;
        task();
      });
    },
    cancel() {
      if (frame !== undefined) view.cancelAnimationFrame(frame);
    },
  };
}

/**
 * Follows the composer while it scrolls, grows or moves, by itself or with a frame around it, and tells where its notice goes each time
 * that changes: in the window of the notice. Returns the function that stops it.
 */
export function trackPosition(
  composer: TrackedComposer,
  notice: HTMLElement,
  obstacles: () => readonly Box[],
  apply: (placement: Placement) => void,
): () => void {
  const page = notice.ownerDocument;
  let last: Placement | undefined;

  function place(): Placement {
    const { root } = composer;
    const view = viewOf(root.ownerDocument);
    return chooseSlot({
      composer: moved(root.getBoundingClientRect(), view),
      viewport: view.sight,
      obstacles: obstacles(),
      notice: notice.getBoundingClientRect(),
    });
  }

  const placing = oncePerFrame(page.defaultView ?? window, () => {
    const placement = safely<Placement>(place, { slot: 'hidden' });
    if (samePlacement(last, placement)) return;
    last = placement;
    apply(placement);
  });

  const stopFollowing = follow(composer, notice, placing.request);
  return () => {
    stopFollowing();
    placing.cancel();
  };
}

/**
 * Calls back whenever the composer may have moved, changed its size or taken in text. Lets go by itself of what stands in a frame that
 * goes elsewhere. Returns the stop function.
 */
function follow(composer: TrackedComposer, notice: HTMLElement, changed: () => void): () => void {
  const { root, editor } = composer;
  const page = notice.ownerDocument;
  const frames = new Set([...framesAround(root), ...framesAround(editor)]);
  const listening = new AbortController();
  const quietly = { capture: true, passive: true, signal: listening.signal };
  // A frame's content may move as a whole: then its body has another height. The observer of moves does not outlive its frame.
  const moving = [root, editor, ...frames, ...bodiesAround(root, page)];
  const stops = moving.map((element) =>
    autoUpdate(element, notice, changed, { layoutShift: element.ownerDocument === page }),
  );
  const stop = () => {
    listening.abort();
    for (const each of stops.splice(0)) safely(each, undefined);
  };

  const hearing = root.contains(editor) ? [root] : [root, editor.ownerDocument];
  for (const type of ['input', 'scroll'])
    for (const part of hearing) part.addEventListener(type, changed, quietly);
  for (const { ownerDocument } of [root, editor]) {
    if (ownerDocument === page) continue;
    const leaving = ({ persisted }: PageTransitionEvent) => persisted || stop();
    ownerDocument.defaultView?.addEventListener('pagehide', leaving, quietly);
  }
  return stop;
}

/** Bodies of the frames' documents around an element, up to the page. */
function bodiesAround(element: HTMLElement, page: Document): HTMLElement[] {
  return documentsAround(element).flatMap((document) => (document === page ? [] : [document.body]));
}
