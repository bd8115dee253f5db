import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Placement } from '../../core/placement/slot.ts';
import { textBoxes } from '../../core/placement/text-boxes.ts';
import { trackPosition } from '../../core/placement/track.ts';

function element(style: string, parent: HTMLElement = document.body): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = style;
  parent.append(made);
  return made;
}

function editorWith(...paragraphs: string[]): HTMLElement {
  const editor = element(
    'position: absolute; left: 20px; top: 100px; width: 300px; font: 16px/20px sans-serif',
  );
  for (const words of paragraphs) element('', editor).textContent = words;
  return editor;
}

beforeAll(() => page.viewport(1000, 700));
afterEach(() => document.body.replaceChildren());

describe('textBoxes', () => {
  it('is empty for an editor with nothing but line breaks', () => {
    const editor = editorWith('  ');
    editor.append(document.createElement('br'));
    expect(textBoxes(editor)).toEqual([]);
  });

  it('gives the last paragraph by its lines and all above it as one box', () => {
    const boxes = textBoxes(editorWith('Hei', 'alle sammen', 'Vi ses.', '', ''));
    expect(boxes).toHaveLength(2);
    const [above, line] = boxes;
    expect(above).toMatchObject({ x: 20, y: 100, width: 300 });
    expect(above?.height).toBeCloseTo(40, -1);
    expect(line?.y).toBe(100 + (above?.height ?? 0));
    expect(line?.width).toBeLessThan(100);
  });

  it('gives each line of a paragraph that wraps', () => {
    const boxes = textBoxes(editorWith('Hei', 'ord '.repeat(40)));
    expect(boxes.length).toBeGreaterThan(3);
  });

  it('measures the last cell of a table and not the whole of it', () => {
    const editor = editorWith();
    const table = element('display: table', editor);
    for (const words of ['en', 'to', 'tre']) element('display: table-row', table).textContent = words;
    expect(textBoxes(editor)).toHaveLength(2);
  });

  it('reads text that lies loose in the editor', () => {
    const editor = editorWith();
    editor.append('Hei alle');
    const lowest = textBoxes(editor).at(-1);
    expect(lowest?.width).toBeGreaterThan(20);
    expect(lowest?.width).toBeLessThan(100);
  });
});

describe('trackPosition', () => {
  function track() {
    const root = element('position: absolute; left: 100px; top: 100px; width: 600px; height: 200px');
    const editor = element('height: 100%; overflow: auto', root);
    const notice = element('position: fixed; width: 300px; height: 40px');
    const placements: Placement[] = [];
    const obstacles: DOMRect[] = [];
    const stop = trackPosition(
      { root, editor },
      notice,
      () => obstacles,
      (placement) => placements.push(placement),
    );
    return { root, editor, placements, obstacles, stop };
  }
  const last = (placements: Placement[]) => placements.at(-1);

  it('places at once and again when the composer grows', async () => {
    const { root, placements, stop } = track();
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'below', x: 108, y: 308 });
    root.style.height = '300px';
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'below', y: 408 });
    stop();
  });

  it('follows when the page lays the composer out elsewhere', async () => {
    const { root, placements, stop } = track();
    await expect.poll(() => last(placements)).toMatchObject({ y: 308 });
    root.style.top = '160px';
    await expect.poll(() => last(placements)).toMatchObject({ y: 368 });
    stop();
  });

  it('gives way to text as it is written', async () => {
    const { editor, placements, obstacles, stop } = track();
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'below' });
    obstacles.push(new DOMRect(100, 300, 600, 100));
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'above' });
    stop();
  });

  it('hides when the composer goes out of sight, and comes back', async () => {
    const { root, placements, stop } = track();
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'below' });
    root.style.top = '-400px';
    await expect.poll(() => last(placements)).toEqual({ slot: 'hidden' });
    root.style.top = '100px';
    await expect.poll(() => last(placements)).toMatchObject({ slot: 'below' });
    stop();
  });

  it('tells only of changes, once a frame, and nothing after it was stopped', async () => {
    const { root, editor, placements, stop } = track();
    await expect.poll(() => placements.length).toBe(1);
    for (let n = 0; n < 20; n += 1) editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root.style.height = '240px';
    await expect.poll(() => last(placements)).toMatchObject({ y: 348 });
    expect(placements).toHaveLength(2);
    stop();
    root.style.height = '100px';
    root.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(placements).toHaveLength(2);
  });
});
