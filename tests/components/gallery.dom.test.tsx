import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Theme } from '../../components/Overlay.tsx';
import type { Assessment } from '../../core/assessment.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { describeNotice } from '../../core/view/notice.ts';
import { describePanel } from '../../core/view/panel.ts';
import { COURSE_BY_MAIL, LONG_COPY, NAMED_STUDENT, UNKNOWN_LIST, WRITER } from '../view/assessments.ts';
import { PACK } from '../view/pack.ts';
import { find, showOverlay } from './render.tsx';

const SHELF = '../../.cache/screenshots';
const STATES = {
  'course-by-mail': COURSE_BY_MAIL,
  'unknown-list': UNKNOWN_LIST,
  'long-copy': LONG_COPY,
  'named-student': NAMED_STUDENT,
};
const THEMES: readonly Theme[] = ['light', 'dark'];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 800, height: 700 },
  { width: 320, height: 640 },
];

function standIn(theme: Theme) {
  document.body.style.cssText = `margin: 0; background: ${theme === 'dark' ? '#1f1f1f' : '#ffffff'}`;
}

function notices(language: Language, width: number) {
  return Object.entries(STATES).flatMap(([key, state], index) => {
    const view = describeNotice(state, PACK, language, WRITER);
    const position = { x: 8, y: 16 + index * (width < 480 ? 150 : 60), maxWidth: width - 16 };
    return view === null ? [] : [{ key, view, position }];
  });
}

function panelOf(state: Assessment, language: Language) {
  return { key: 'open', view: describePanel(state, PACK, language, WRITER), side: 'right' as const };
}

/** Every box stays inside the window, and no line is cut by its own box. */
function expectNothingOverflows(root: ShadowRoot, width: number) {
  for (const element of root.querySelectorAll<HTMLElement>(
    '.overlay :is(p, h2, h3, li, button, a, .notice, .panel)',
  )) {
    const { left, right } = element.getBoundingClientRect();
    expect.soft(left, element.textContent ?? '').toBeGreaterThanOrEqual(0);
    expect.soft(right, element.textContent ?? '').toBeLessThanOrEqual(width);
    expect.soft(element.scrollWidth, element.textContent ?? '').toBeLessThanOrEqual(element.clientWidth + 1);
  }
}

describe.each(WINDOWS)('at $width px', ({ width, height }) => {
  beforeAll(() => page.viewport(width, height));

  describe.each(THEMES)('%s', (theme) => {
    it.each(LANGUAGES)('notices, %s', async (language) => {
      standIn(theme);
      const { root } = showOverlay(language, { theme, notices: notices(language, width) });
      await expect.poll(() => find(root, '.notice:last-of-type [role=status]').textContent).not.toBe('');
      expectNothingOverflows(root, width);
      await page.screenshot({ path: `${SHELF}/notices-${width}-${theme}-${language}.png` });
    });

    it.each(
      LANGUAGES.flatMap((language) =>
        Object.entries(STATES).map(([name, state]) => ({ language, name, state })),
      ),
    )('panel, $name, $language', async ({ language, name, state }) => {
      standIn(theme);
      const { root } = showOverlay(language, { theme, panel: panelOf(state, language) });
      expectNothingOverflows(root, width);
      await page.screenshot({ path: `${SHELF}/panel-${name}-${width}-${theme}-${language}.png` });
    });
  });
});

it.each(LANGUAGES)('the whole panel unfolded, %s', async (language) => {
  await page.viewport(900, 1900);
  standIn('light');
  const { root } = showOverlay(language, { theme: 'light', panel: panelOf(COURSE_BY_MAIL, language) });
  for (const details of root.querySelectorAll('details')) details.open = true;
  await userEvent.click(page.getByRole('radio').last());
  expectNothingOverflows(root, 900);
  await page.screenshot({ path: `${SHELF}/panel-unfolded-${language}.png` });
});
