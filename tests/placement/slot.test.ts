import { describe, expect, it } from 'vitest';
import { type Box, chooseSlot, type SlotInput } from '../../core/placement/slot.ts';

const VIEWPORT = { x: 0, y: 0, width: 1200, height: 800 };
const NOTICE = { width: 600, height: 40 };

function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

function choose(parts: Partial<SlotInput>) {
  return chooseSlot({
    composer: box(300, 200, 800, 400),
    viewport: VIEWPORT,
    obstacles: [],
    notice: NOTICE,
    ...parts,
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const BELOW = box(300, 600, 800, 60);
const ABOVE = box(300, 100, 800, 100);

describe('chooseSlot', () => {
  it.each<{ name: string; given: Partial<SlotInput>; expected: ReturnType<typeof chooseSlot> }>([
    {
      name: 'below the lower edge when that is free',
      given: {},
      expected: { slot: 'below', x: 308, y: 608, maxWidth: 784 },
    },
    {
      name: 'below at the end of the line when another notice stands at its start',
      given: { obstacles: [box(300, 600, 150, 60)] },
      expected: { slot: 'below', x: 492, y: 608, maxWidth: 784 },
    },
    {
      name: 'above the upper edge when something lies below',
      given: { obstacles: [BELOW] },
      expected: { slot: 'above', x: 308, y: 152, maxWidth: 784 },
    },
    {
      name: 'above when the window ends below',
      given: { composer: box(300, 400, 800, 390) },
      expected: { slot: 'above', x: 308, y: 352, maxWidth: 784 },
    },
    {
      name: 'inside where a frame shows only the middle of the composer, however much room there is around the frame',
      given: { viewport: box(250, 250, 900, 200) },
      expected: { slot: 'inside', x: 308, y: 402, maxWidth: 784 },
    },
    {
      name: 'inside at the lower edge when both outsides are taken',
      given: { obstacles: [BELOW, ABOVE, box(300, 200, 800, 200)] },
      expected: { slot: 'inside', x: 308, y: 552, maxWidth: 784 },
    },
    {
      name: 'inside at the lower edge in sight when the composer is taller than the window',
      given: { composer: box(300, -100, 800, 1200) },
      expected: { slot: 'inside', x: 308, y: 752, maxWidth: 784 },
    },
    {
      name: 'where it covers least when nothing is free',
      given: { obstacles: [BELOW, ABOVE, box(300, 200, 800, 360)] },
      expected: { slot: 'covering', x: 308, y: 552, maxWidth: 784 },
    },
    {
      name: 'no wider than the part of the composer in sight',
      given: { composer: box(900, 200, 800, 400) },
      expected: { slot: 'below', x: 908, y: 608, maxWidth: 284 },
    },
    {
      name: 'hidden when the composer is scrolled out above',
      given: { composer: box(300, -500, 800, 400) },
      expected: { slot: 'hidden' },
    },
    {
      name: 'hidden when only a sliver is in sight',
      given: { composer: box(300, 790, 800, 400) },
      expected: { slot: 'hidden' },
    },
    {
      name: 'hidden when the composer has no size, as in a closed tab',
      given: { composer: box(0, 0, 0, 0) },
      expected: { slot: 'hidden' },
    },
  ])('$name', ({ given, expected }) => {
    expect(choose(given)).toEqual(expected);
  });

  it('never overlaps an obstacle in a free slot, and stays on screen in every slot', () => {
    for (let y = -380; y <= 780; y += 20) {
      for (const obstacles of [[], [BELOW], [ABOVE], [BELOW, ABOVE]]) {
        const placement = choose({ composer: box(300, y, 800, 400), obstacles });
        if (placement.slot === 'hidden') continue;
        const notice = box(placement.x, placement.y, Math.min(600, placement.maxWidth), 40);
        const covered = obstacles.some((obstacle) => overlaps(notice, obstacle));
        expect(covered, `composer at ${y}`).toBe(placement.slot === 'covering');
        expect(notice.y).toBeGreaterThanOrEqual(0);
        expect(notice.y + notice.height).toBeLessThanOrEqual(VIEWPORT.height);
      }
    }
  });
});
