/** A rectangle in CSS pixels of the window. A `DOMRect` is one. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface SlotInput {
  composer: Box;
  /** The part of the window that shows the composer's document: the window itself, or a frame. */
  viewport: Box;
  /** What the notice must not cover: fields, lines of text, the Send button, other notices. */
  obstacles: readonly Box[];
  notice: Size;
}

/** Where the notice goes. `covering`: nowhere is free, this is where it hides least. `hidden`: the composer is out of sight. */
export type Placement =
  | { slot: 'below' | 'above' | 'inside' | 'covering'; x: number; y: number; maxWidth: number }
  | { slot: 'hidden' };

/** Between the notice and the composer's edge, and between the notice and the window's edge. */
const GAP = 8;

/** A composer of which less is on screen has nothing to say. */
const LEAST_IN_SIGHT = 24;

/** What two boxes have in common; without width or height where they do not meet. */
export function intersection(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

function coveredArea(notice: Box, obstacles: readonly Box[]): number {
  return obstacles.reduce((sum, obstacle) => {
    const { width, height } = intersection(notice, obstacle);
    return sum + width * height;
  }, 0);
}

function contains(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common.width === inner.width && common.height === inner.height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

interface Candidate {
  slot: 'below' | 'above' | 'inside';
  box: Box;
}

/** In order of preference; each at the start of the line and, failing that, at its end. */
function candidates({ composer, notice }: SlotInput, inSight: Box, size: Size): Candidate[] {
  const lower = composer.y + composer.height;
  const tops = [
    { slot: 'below', y: lower + GAP },
    { slot: 'above', y: composer.y - GAP - notice.height },
    { slot: 'inside', y: inSight.y + inSight.height - GAP - notice.height },
    { slot: 'inside', y: inSight.y + GAP },
  ] as const;
  const lefts = [inSight.x + GAP, inSight.x + inSight.width - GAP - size.width];
  return tops.flatMap(({ slot, y }) => lefts.map((x) => ({ slot, box: { x, y, ...size } })));
}

function leastCovering(choices: readonly Candidate[], room: Box, obstacles: readonly Box[]): Box {
  const boxes = choices.map(({ box }) => ({
    ...box,
    y: clamp(box.y, room.y, room.y + room.height - box.height),
  }));
  const areas = boxes.map((box) => coveredArea(box, obstacles));
  return boxes[areas.indexOf(Math.min(...areas))] ?? room;
}

/**
 * Chooses the place of a notice beside its composer: below the lower edge, above the upper edge, inside at the lower
 * edge, inside at the upper edge, whichever is first on screen and free of obstacles; else where it covers least.
 */
export function chooseSlot(input: SlotInput): Placement {
  const { composer, viewport, obstacles, notice } = input;
  const inSight = intersection(composer, viewport);
  if (inSight.width < LEAST_IN_SIGHT || inSight.height < LEAST_IN_SIGHT) return { slot: 'hidden' };

  const maxWidth = inSight.width - 2 * GAP;
  const size = { width: Math.min(notice.width, maxWidth), height: notice.height };
  const room: Box = {
    x: viewport.x,
    y: viewport.y + GAP,
    width: viewport.width,
    height: viewport.height - 2 * GAP,
  };
  const choices = candidates(input, inSight, size);
  const free = choices.find(({ box }) => contains(room, box) && coveredArea(box, obstacles) === 0);
  if (free !== undefined) return { slot: free.slot, x: free.box.x, y: free.box.y, maxWidth };
  const { x, y } = leastCovering(choices, room, obstacles);
  return { slot: 'covering', x, y, maxWidth };
}
