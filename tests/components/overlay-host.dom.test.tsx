import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOverlayHost } from '../../components/overlay-host.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of its own under the given policy. */
async function pageUnder(policy: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body></body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

function showIn(page: Document) {
  const overlay = createOverlayHost(page);
  overlay.render(
    <div class="overlay" data-theme="light">
      <button type="button" class="button" style={{ maxWidth: '90px' }}>
        Vis
      </button>
    </div>,
  );
  return overlay;
}

function styleOf(root: ShadowRoot) {
  const button = root.querySelector('.button');
  if (button === null) throw new Error('Nothing was rendered.');
  const { borderRadius, maxWidth } = (root.ownerDocument.defaultView ?? window).getComputedStyle(button);
  return { borderRadius, maxWidth };
}

const STYLED = { borderRadius: '6px', maxWidth: '90px' };

describe('the overlay host', () => {
  it('looks right under a strict content policy with trusted types', async () => {
    const page = await pageUnder(
      "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(() => {
      page.body.innerHTML = '<p>x</p>';
    }).toThrow('TrustedHTML');
    const { root } = showIn(page);
    expect(styleOf(root)).toEqual(STYLED);
    expect(root.querySelector('style')).toBeNull();
  });

  it('looks the same where constructed sheets are refused', () => {
    vi.spyOn(ShadowRoot.prototype, 'adoptedStyleSheets', 'set').mockImplementation(() => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    const { root, remove } = showIn(document);
    expect(root.querySelector('style')).not.toBeNull();
    expect(styleOf(root)).toEqual(STYLED);
    remove();
  });

  it('keeps both halves of a key from the page, also when focus has gone back to it between them', () => {
    const { root, remove } = showIn(document);
    const heard = vi.fn();
    document.addEventListener('keyup', heard);
    const press = (target: EventTarget | null, type: string) =>
      target?.dispatchEvent(
        new KeyboardEvent(type, { code: 'Escape', key: 'Escape', bubbles: true, composed: true }),
      );
    press(root.querySelector('button'), 'keydown');
    press(document.body, 'keyup');
    expect(heard).not.toHaveBeenCalled();
    press(document.body, 'keyup');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keyup', heard);
    remove();
  });

  it('leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const overlay = showIn(document);
    expect(document.querySelector('kanalvett-ui')).toBe(overlay.host);
    overlay.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
