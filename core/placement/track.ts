import { autoUpdate } from '@floating-ui/dom';
import { framesAround, inWindow } from './frame.ts';
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
  { root, editor }: TrackedComposer,
  notice: HTMLElement,
  obstacles: () => readonly Box[],
  apply: (placement: Placement) => void,
): () => void {
  const page = notice.ownerDocument;
  const view = page.defaultView ?? window;
  let last: Placement | undefined;

  const placing = oncePerFrame(view, () => {
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    const placement = chooseSlot({
      composer: inWindow(root.ownerDocument)(root.getBoundingClientRect()),
      viewport: { width, height },
      obstacles: obstacles(),
      notice: notice.getBoundingClientRect(),
    });
    if (samePlacement(last, placement)) return;
    last = placement;
    apply(placement);
  });

  const moving = new Set([root, editor, ...framesAround(root), ...framesAround(editor)]);
  const stops = [...moving].map((element) => autoUpdate(element, notice, placing.request));
  const inside = new AbortController();
  const quietly = { capture: true, passive: true, signal: inside.signal };
  const hearing = root.contains(editor) ? [root] : [root, editor.ownerDocument];
  for (const type of ['input', 'scroll'])
    for (const part of hearing) part.addEventListener(type, placing.request, quietly);
  return () => {
    for (const stop of stops) stop();
    inside.abort();
    placing.cancel();
  };
}
