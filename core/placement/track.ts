import { autoUpdate } from '@floating-ui/dom';
import { type Box, chooseSlot, type Placement } from './slot.ts';

/** The elements of a composer: `root` is what the notice keeps beside, `editor` what grows while one writes. */
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
 * Follows the composer while it scrolls, grows or moves, and tells where its notice goes each time that changes.
 * Returns the function that stops it.
 */
export function trackPosition(
  { root, editor }: TrackedComposer,
  notice: HTMLElement,
  obstacles: () => readonly Box[],
  apply: (placement: Placement) => void,
): () => void {
  const document = root.ownerDocument;
  const view = document.defaultView ?? window;
  let last: Placement | undefined;

  const placing = oncePerFrame(view, () => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const placement = chooseSlot({
      composer: root.getBoundingClientRect(),
      viewport: { width, height },
      obstacles: obstacles(),
      notice: notice.getBoundingClientRect(),
    });
    if (samePlacement(last, placement)) return;
    last = placement;
    apply(placement);
  });

  const stops = [root, editor].map((element) => autoUpdate(element, notice, placing.request));
  const inside = new AbortController();
  const quietly = { capture: true, passive: true, signal: inside.signal };
  for (const type of ['input', 'scroll']) root.addEventListener(type, placing.request, quietly);
  return () => {
    for (const stop of stops) stop();
    inside.abort();
    placing.cancel();
  };
}
