import { describe, expect, test } from 'vitest';
import { type Part, SELECTORS } from '../../core/hosts/outlook/selectors.ts';
import { openOutlook, PAGES } from './outlook-pages.ts';

/** For each part a page that resembles a page with that part and must not match. */
const NEIGHBOURS: Record<Part, string> = {
  editor: 'reading-pane-2026',
  composeRoot: 'unverified-mailbox-chrome',
  composeOnly: 'popout-2026',
  sharedWithCalendar: 'reading-pane-2026',
  climbLimit: 'popout-2026',
  wellTo: 'unverified-calendar-form',
  wellCc: 'reading-pane-2026',
  wellBcc: 'reading-pane-2026',
  wellEditable: 'reading-pane-2026',
  wellLabelTo: 'reading-pane-2026',
  wellLabelCc: 'reading-pane-2026',
  wellLabelBcc: 'inline-reply-2026-04',
  pill: 'unverified-collapsed-reply',
  pillName: 'reading-pane-2026',
  subject: 'reading-pane-2026',
  send: 'reading-pane-2026',
  quotedBlock: 'work-compose-2026',
  quotedStart: 'work-compose-2026',
  quotedSibling: 'work-compose-2026',
  suggestion: 'reading-pane-2026',
  readingName: 'work-compose-2026',
  status: 'work-compose-2026',
  readBody: 'inline-reply-2026-04',
  readWell: 'inline-reply-2026-04',
  calendarForm: 'popout-2026',
  mailForm: 'reading-pane-2026',
};

const entries = (Object.keys(SELECTORS) as Part[]).flatMap((part) =>
  SELECTORS[part].map((entry) => ({ part, ...entry })),
);

/** Selectors of parts inside a field start at the field, so they are tried in every one. */
function countMatches(page: Document, selector: string): number {
  if (!selector.startsWith(':scope')) return page.querySelectorAll(selector).length;
  const fields = [...page.querySelectorAll('[contenteditable="true"]')];
  return fields.reduce((sum, field) => sum + field.querySelectorAll(selector).length, 0);
}

function parse(name: string): Document {
  return new DOMParser().parseFromString(PAGES.get(name) ?? '', 'text/html');
}

describe.each(entries)('$part: $selector', ({ part, selector }) => {
  test('matches a fixture', () => {
    const hits = [...PAGES.keys()].filter((name) => countMatches(parse(name), selector) > 0);
    expect(hits).not.toEqual([]);
  });

  test('does not match its neighbour', async () => {
    const page = await openOutlook(NEIGHBOURS[part]);
    expect(page.body.textContent?.trim()).not.toBe('');
    expect(countMatches(page, selector)).toBe(0);
  });
});

test('every neighbour has a part of some other kind, so that matching nothing says something', () => {
  for (const name of new Set(Object.values(NEIGHBOURS))) {
    expect(entries.some(({ selector }) => countMatches(parse(name), selector) > 0)).toBe(true);
  }
});

test('every selector cites its source and is listed once in its part', () => {
  expect(entries.length).toBeGreaterThan(50);
  for (const { source } of entries) expect(source).toMatch(/^\d/);
  expect(new Set(entries.map(({ part, selector }) => `${part} ${selector}`)).size).toBe(entries.length);
});

test('a hashed class is never more than the last resort', () => {
  const named = /\.(?:EditorClass|owaMailComposeEditorScrollContainer)$/;
  for (const part of Object.keys(SELECTORS) as Part[]) {
    SELECTORS[part].forEach(({ selector }, rank) => {
      if (/\.[A-Za-z][\w-]*$/.test(selector) && !named.test(selector)) {
        expect(rank, selector).toBe(SELECTORS[part].length - 1);
      }
    });
  }
});
