import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Tone } from '../../core/view/view.ts';
import { find, showOverlay } from './render.tsx';

const HEADLINE = 'Til studentene i FYS1001? Da passer en kunngjøring i Skolerom bedre.';
const WIDE = { x: 8, y: 8, maxWidth: 784 };

function notice(parts: { headline?: string; tone?: Tone; position?: typeof WIDE | 'hidden' } = {}) {
  const { headline = HEADLINE, tone = 'warning', position = WIDE } = parts;
  return [{ key: 'a', view: { tone, headline }, position }];
}

function said(root: ShadowRoot) {
  return find(root, '[role=status]').textContent;
}

beforeAll(() => page.viewport(800, 600));
afterEach(() => document.body.replaceChildren());

describe('the notice', () => {
  it('is a region named Kanalvett with its headline in a status', async () => {
    const { host } = showOverlay('nb', { notices: notice() });
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.localName).toBe('kanalvett-ui');
    const region = page.getByRole('region', { name: 'Kanalvett', exact: true });
    await expect.element(region.getByRole('status')).toHaveTextContent(HEADLINE);
    await expect.element(region.getByRole('img', { name: 'En bedre kanal' })).toBeVisible();
    await expect.element(region.getByRole('button', { name: 'Vis hvorfor' })).toBeVisible();
    await expect.element(region.getByRole('button', { name: 'Ikke for dette utkastet' })).toBeVisible();
  });

  it('announces after the live region stands, and once per headline', async () => {
    const { root, update } = showOverlay('nb', { notices: notice() });
    expect(said(root)).toBe('');
    await expect.poll(() => said(root)).toBe(HEADLINE);

    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(find(root, '[role=status]'), { subtree: true, childList: true, characterData: true });
    update({ notices: notice({ position: { ...WIDE, y: 50 } }) });
    update({ notices: notice({ tone: 'stop' }) });
    await expect.poll(() => find(root, '.notice').getAttribute('data-tone')).toBe('stop');
    expect(observer.takeRecords()).toEqual([]);

    update({ notices: notice({ headline: 'Noe annet.' }) });
    await expect.poll(() => said(root)).toBe('Noe annet.');
    await expect.poll(() => changes.length).toBe(1);
    observer.disconnect();
  });

  it('works by keyboard alone', async () => {
    const onExplain = vi.fn();
    const onDismiss = vi.fn();
    const { root } = showOverlay('nb', { notices: notice(), onExplain, onDismiss });
    await expect.poll(() => said(root)).not.toBe('');
    await userEvent.tab();
    expect(root.activeElement?.textContent).toBe('Vis hvorfor');
    await userEvent.keyboard('{Enter}');
    expect(onExplain).toHaveBeenCalledExactlyOnceWith('a');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith('a');
  });

  it('leaves the writer where they were when it is clicked', async () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'Hei alle sammen';
    editor.style.marginTop = '200px';
    document.body.append(editor);
    editor.focus();
    getSelection()?.setBaseAndExtent(editor, 0, editor, 1);
    const onExplain = vi.fn();
    showOverlay('nb', { notices: notice(), onExplain });
    await userEvent.click(page.getByRole('button', { name: 'Vis hvorfor' }));
    expect(onExplain).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(editor);
    expect(getSelection()?.toString()).toBe('Hei alle sammen');
  });

  it.each(['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'mousedown', 'click', 'focusin'])(
    'keeps %s from the host page',
    async (type) => {
      const heard = vi.fn();
      document.addEventListener(type, heard);
      const { root } = showOverlay('nb', { notices: notice() });
      const button = find(root, 'button');
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      document.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it.each(['quiet', 'question', 'warning', 'stop'] as const)('is at most 44 px high, %s', async (tone) => {
    const longest = 'Denne overskriften er så lang som en overskrift får lov å være, åtti tegn i alt.';
    expect(longest).toHaveLength(80);
    const { root } = showOverlay('nb', { notices: notice({ tone, headline: longest }) });
    await expect.poll(() => said(root)).toBe(longest);
    expect(find(root, '.notice').getBoundingClientRect().height).toBeLessThanOrEqual(44);
  });

  it('has targets of at least 24 × 24 px', () => {
    const { root } = showOverlay('nb', { notices: notice() });
    for (const button of root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('cannot be reached while its composer is out of sight', async () => {
    showOverlay('nb', { notices: notice({ position: 'hidden' }) });
    await expect.element(page.getByRole('region', { name: 'Kanalvett' })).not.toBeInTheDocument();
  });

  it('tells of its element when it comes and goes, and not in between', () => {
    const onNoticeElement = vi.fn();
    const { root, update } = showOverlay('nb', { notices: notice(), onNoticeElement });
    update({ notices: notice({ headline: 'Noe annet.' }) });
    expect(onNoticeElement.mock.calls).toEqual([['a', find(root, '.notice')]]);
    update({ notices: [] });
    expect(onNoticeElement).toHaveBeenLastCalledWith('a', null);
  });

  it('lets clicks beside it through to the page', () => {
    const { host } = showOverlay('nb', { notices: notice() });
    expect(document.elementFromPoint(400, 500)).not.toBe(host);
    expect(document.elementFromPoint(100, 24)).toBe(host);
  });

  it('takes nothing of the page styles', () => {
    const style = document.createElement('style');
    style.textContent =
      'kanalvett-ui { font-size: 40px !important; display: none !important; opacity: 0 !important }';
    document.body.append(style);
    const { root } = showOverlay('nb', { notices: notice() });
    expect(getComputedStyle(find(root, '.notice')).fontSize).toBe('14px');
    expect(getComputedStyle(root.host).opacity).toBe('1');
    expect(find(root, '.notice').getBoundingClientRect().width).toBeGreaterThan(0);
  });
});
