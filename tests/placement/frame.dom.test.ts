import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { inWindow, standIn } from '../../core/placement/frame.ts';
import { obstaclesOf } from '../../core/placement/obstacles.ts';
import type { Box, Placement } from '../../core/placement/slot.ts';
import { trackPosition } from '../../core/placement/track.ts';

beforeAll(() => page.viewport(1000, 700));
afterEach(() => document.body.replaceChildren());

/** A frame whose content begins at the point that lies so far right and down from the corner of its page, scrolled or not. */
function addFrame(x: number, y: number, parent = document): { frame: HTMLIFrameElement; inside: Document } {
  const frame = parent.createElement('iframe');
  frame.style.cssText = `position: absolute; left: ${x - 7}px; top: ${y - 7}px; width: 600px; height: 300px; border: 2px solid; padding: 5px`;
  parent.body.append(frame);
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('No document');
  inside.body.style.margin = '0';
  return { frame, inside };
}

function element(style: string, parent: HTMLElement, tag = 'div'): HTMLElement {
  const made = parent.ownerDocument.createElement(tag);
  made.style.cssText = `position: absolute; margin: 0; ${style}`;
  parent.append(made);
  return made;
}

const plain = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

describe('inWindow', () => {
  const box = { x: 10, y: 20, width: 100, height: 50 };

  it('leaves boxes of the page where they are', () => {
    expect(inWindow(document)(box)).toEqual(box);
  });

  it('moves boxes along with the frame, past its border and padding', () => {
    const { inside } = addFrame(50, 60);
    expect(inWindow(inside)(box)).toEqual({ ...box, x: 60, y: 80 });
  });

  it('moves boxes along with frames in frames', () => {
    const outer = addFrame(50, 60);
    const { inside } = addFrame(30, 40, outer.inside);
    expect(inWindow(inside)(box)).toEqual({ ...box, x: 90, y: 120 });
  });

  it('clips what the frame does not show', () => {
    const { inside } = addFrame(50, 60);
    expect(inWindow(inside)({ x: -10, y: 250, width: 1000, height: 500 })).toEqual({
      x: 50,
      y: 310,
      width: 600,
      height: 50,
    });
    expect(inWindow(inside)({ x: 0, y: 400, width: 10, height: 10 }).height).toBe(0);
  });
});

it('an element of a frame is stood for by its frame in the page, and by itself in its own document', () => {
  const { frame, inside } = addFrame(50, 60);
  const inner = element('', inside.body);
  expect(standIn(inner, document)).toBe(frame);
  expect(standIn(inner, inside)).toBe(inner);
  expect(standIn(frame, document)).toBe(frame);
});

describe('obstaclesOf', () => {
  it('gives the fields and the text of a form in a frame in the window’s own measure, and the controls around it', () => {
    const { inside } = addFrame(50, 60);
    const root = element('left: 0; top: 0; width: 500px; height: 280px', inside.body);
    element('left: 10px; top: 10px; width: 200px; height: 20px; border: 0; padding: 0', root, 'input');
    const editorFrame = element(
      'left: 10px; top: 40px; width: 300px; height: 100px; border: 0',
      root,
      'iframe',
    );
    const written = (editorFrame as HTMLIFrameElement).contentDocument;
    if (written === null) throw new Error('No document');
    written.body.style.cssText = 'margin: 0; font: 16px/20px sans-serif';
    written.body.innerHTML = '<p style="margin: 0">Hei alle</p>';
    element('left: 700px; top: 5px; width: 40px; height: 20px', document.body, 'button');

    const boxes = obstaclesOf({ key: 'a', root, editor: written.body }).map(plain);
    expect(boxes).toContainEqual({ x: 60, y: 70, width: 200, height: 20 });
    expect(boxes).toContainEqual({ x: 700, y: 5, width: 40, height: 20 });
    const text = boxes.find(({ x, width }) => x === 60 && width > 40 && width < 100);
    expect(text?.y).toBeCloseTo(100, -1);
  });

  it('leaves out controls that lie under the composer, such as those of a panel behind it', () => {
    element('left: 100px; top: 100px; width: 80px; height: 20px', document.body, 'button');
    const root = element('left: 0; top: 0; width: 600px; height: 400px; background: white', document.body);
    const editor = element('left: 10px; top: 10px; width: 300px; height: 40px', root);
    expect(obstaclesOf({ key: 'a', root, editor })).toEqual([]);
    element('left: 100px; top: 100px; width: 80px; height: 20px', document.body, 'button');
    expect(obstaclesOf({ key: 'a', root, editor }).map(plain)).toEqual([
      { x: 100, y: 100, width: 80, height: 20 },
    ]);
  });
});

describe('trackPosition in a frame', () => {
  function track() {
    const { frame, inside } = addFrame(50, 60);
    const root = element('left: 20px; top: 20px; width: 500px; height: 200px', inside.body);
    const editor = element('left: 0; top: 0; width: 500px; height: 100px', root);
    const notice = element('position: fixed; width: 300px; height: 40px', document.body);
    const placements: Placement[] = [];
    const stop = trackPosition(
      { root, editor },
      notice,
      () => [],
      (placement) => placements.push(placement),
    );
    return { frame, inside, root, placements, stop };
  }

  it('places in the window, and follows when the frame moves and when it scrolls', async () => {
    const { frame, inside, root, placements, stop } = track();
    await expect.poll(() => placements.at(-1)).toMatchObject({ slot: 'below', x: 78, y: 288 });
    frame.style.top = '93px';
    await expect.poll(() => placements.at(-1)).toMatchObject({ y: 328 });
    element('left: 0; top: 0; width: 10px; height: 2000px', inside.body);
    inside.defaultView?.scrollTo(0, 50);
    await expect.poll(() => placements.at(-1)).toMatchObject({ y: 278 });
    root.style.height = '220px';
    await expect.poll(() => placements.at(-1)).toMatchObject({ y: 298 });
    inside.defaultView?.scrollTo(0, 1500);
    await expect.poll(() => placements.at(-1)).toEqual({ slot: 'hidden' });
    stop();
  });

  it('lets go when the frame goes elsewhere, and may be stopped after that', async () => {
    const { frame, placements, stop } = track();
    await expect.poll(() => placements.length).toBe(1);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<p>Elsewhere</p>';
    await loaded;
    frame.remove();
    expect(stop).not.toThrow();
  });
});
