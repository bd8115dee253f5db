import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Theme } from '../../components/Overlay.tsx';
import type { Assessment } from '../../core/assessment.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { describeNotice } from '../../core/view/notice.ts';
import { describePanel } from '../../core/view/panel.ts';
import { COURSE_BY_MAIL, LONG_COPY, NAMED_STUDENT, UNKNOWN_LIST, WRITER } from '../view/assessments.ts';
import { PACK } from '../view/pack.ts';
import { find, showOverlay } from './render.tsx';

const STATES = {
  'course-by-mail': COURSE_BY_MAIL,
  'unknown-list': UNKNOWN_LIST,
  'long-copy': LONG_COPY,
  'named-student': NAMED_STUDENT,
};

function emulate(features: { name: string; value: string }[]) {
  return cdp().send('Emulation.setEmulatedMedia', { features });
}

function show(state: Assessment, language: Language, theme: Theme) {
  const notice = describeNotice(state, PACK, language, WRITER);
  const panel = describePanel(state, PACK, language, WRITER);
  const shown = showOverlay(language, {
    theme,
    notices: notice === null ? [] : [{ key: 'a', view: notice, position: { x: 8, y: 8, maxWidth: 800 } }],
    panel: { key: 'a', view: panel, side: 'right' },
  });
  for (const details of shown.root.querySelectorAll('details')) details.open = true;
  for (const animation of shown.root.getAnimations()) animation.finish();
  return shown;
}

/** What axe objects to. Throws when it did not get to see our text at all. */
async function violations(host: HTMLElement) {
  const { violations: found, passes } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const measured = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
  if (measured < 5) throw new Error(`axe measured the contrast of ${measured} texts.`);
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}

beforeAll(() => page.viewport(1280, 2000));
afterEach(() => emulate([]));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(
    LANGUAGES.flatMap((language) =>
      Object.entries(STATES).map(([name, state]) => ({ language, name, state })),
    ),
  )('axe finds nothing: $name, $language', async ({ language, state }) => {
    document.body.style.background = theme === 'dark' ? '#1f1f1f' : '#ffffff';
    const { host, root } = show(state, language, theme);
    await expect.poll(() => find(root, '[role=status]').textContent).not.toBe('');
    // axe sees where things lie only inside the body.
    document.body.append(host);
    expect(await violations(host)).toEqual([]);
  });
});

it.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(39, 39, 39)'],
])('follows the browser when it is %s', async (value, background) => {
  await emulate([{ name: 'prefers-color-scheme', value }]);
  const { root } = show(COURSE_BY_MAIL, 'nb', 'auto');
  expect(getComputedStyle(find(root, '.panel')).backgroundColor).toBe(background);
});

it('lets the theme of the host page outrank the browser', async () => {
  await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const { root } = show(COURSE_BY_MAIL, 'nb', 'light');
  expect(getComputedStyle(find(root, '.panel')).backgroundColor).toBe('rgb(255, 255, 255)');
});

it('keeps edges and icons apart from the ground in forced colours', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }]);
  const { root } = show(COURSE_BY_MAIL, 'nb', 'auto');
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  for (const box of root.querySelectorAll('.notice, .panel, .button')) {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
    expect.soft(borderTopWidth, box.className).toBe('1px');
    expect.soft(borderTopColor, box.className).not.toBe(backgroundColor);
  }
  for (const icon of root.querySelectorAll('.notice > .icon')) {
    expect
      .soft(getComputedStyle(icon).stroke)
      .not.toBe(getComputedStyle(find(root, '.notice')).backgroundColor);
  }
});

it('does not move when motion is reduced', async () => {
  await emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const { root } = show(COURSE_BY_MAIL, 'nb', 'auto');
  for (const element of root.querySelectorAll('*')) {
    expect(getComputedStyle(element).animationName).toBe('none');
  }
});

it('has focus that shows on every control', async () => {
  const { root } = show(COURSE_BY_MAIL, 'nb', 'light');
  for (const control of root.querySelectorAll<HTMLElement>('button, a, summary, input, .panel-scroll')) {
    control.focus({ focusVisible: true } as FocusOptions);
    expect.soft(getComputedStyle(control).outlineStyle, control.outerHTML).toBe('solid');
    expect.soft(getComputedStyle(control).outlineWidth, control.outerHTML).toBe('2px');
  }
});

it('has targets of at least 24 px', () => {
  const { root } = show(COURSE_BY_MAIL, 'nb', 'light');
  for (const target of root.querySelectorAll<HTMLElement>('button, a.button, summary, .choice')) {
    expect.soft(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(24);
  }
});

it.each([320, 699])('needs no sideways scrolling at %i px', async (width) => {
  await page.viewport(width, 256);
  const { root } = show(COURSE_BY_MAIL, 'nb', 'light');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  for (const box of root.querySelectorAll('.panel, .panel-scroll')) {
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  }
  await page.viewport(1280, 2000);
});
