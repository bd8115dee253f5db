import { describe, expect, test } from 'vitest';
import { type Part, SELECTORS } from '../../core/hosts/blackboard/selectors.ts';
import { openBlackboard, PAGES } from './blackboard-pages.ts';

/** For each part a page that resembles a page with that part and must not match. */
const NEIGHBOURS: Record<Part, string> = {
  frontPanel: 'ultra-announcement-bare-en',
  ultraRoot: 'original-announcement-en',
  ultraAnnouncement: 'ultra-announcement-list-en',
  ultraTitle: 'ultra-announcement-read-es',
  plainTitle: 'ultra-announcement-read-es',
  ultraEmailCopy: 'ultra-announcement-read-es',
  ultraEditor: 'ultra-announcement-read-es',
  messagePage: 'ultra-announcement-en',
  messageEditor: 'ultra-announcement-read-es',
  messageRecipients: 'ultra-announcement-en',
  messageChip: 'unverified-ultra-message-es',
  editorBox: 'ultra-announcement-read-es',
  originalAnnouncement: 'original-email-all-students-en',
  originalEmail: 'original-announcement-en',
  originalMessage: 'unverified-original-discussion-en',
  originalSubject: 'original-announcement-list-en',
  originalText: 'original-announcement-list-en',
  originalEditor: 'original-announcement-list-en',
  originalEmailCopy: 'original-announcement-list-en',
  navItem: 'original-announcement-en',
  available: 'original-email-all-students-en',
  selected: 'original-email-all-students-en',
  selectedIds: 'original-email-all-students-en',
  crumbId: 'original-announcement-es',
  crumbName: 'original-announcement-es',
  courseMenu: 'original-announcement-nb',
  roomLink: 'ultra-announcement-es',
  roomTitle: 'ultra-announcement-en',
  roomCard: 'ultra-announcement-list-en',
  cardId: 'original-announcement-list-en',
  cardTitle: 'ultra-announcement-list-en',
};

const entries = (Object.keys(SELECTORS) as Part[]).flatMap((part) =>
  SELECTORS[part].map((entry) => ({ part, ...entry })),
);

function parse(name: string): Document {
  return new DOMParser().parseFromString(PAGES.get(name) ?? '', 'text/html');
}

describe.each(entries)('$part: $selector', ({ part, selector }) => {
  test('matches a fixture', () => {
    const hits = [...PAGES.keys()].filter((name) => parse(name).querySelector(selector) !== null);
    expect(hits).not.toEqual([]);
  });

  test('does not match its neighbour', async () => {
    const page = await openBlackboard(NEIGHBOURS[part]);
    expect(page.body.textContent?.trim()).not.toBe('');
    expect(page.querySelector(selector)).toBeNull();
  });
});

test('every neighbour has a part of some other kind, so that matching nothing says something', () => {
  for (const name of new Set(Object.values(NEIGHBOURS))) {
    expect(entries.some(({ selector }) => parse(name).querySelector(selector) !== null)).toBe(true);
  }
});

test('every selector cites its source and is listed once in its part', () => {
  expect(entries.length).toBeGreaterThan(35);
  for (const { source } of entries) expect(source).toMatch(/^\d/);
  expect(new Set(entries.map(({ part, selector }) => `${part} ${selector}`)).size).toBe(entries.length);
});

test('no selector asks for words of an interface language', () => {
  for (const { selector } of entries) expect(selector).not.toMatch(/aria-label|placeholder|title[*^$|~]?=/);
});

test('a selector of several sources matches a truthful page, unless it is of the message lists', () => {
  const verified = [...PAGES.keys()].filter((name) => !name.startsWith('unverified-'));
  for (const { selector, confidence } of entries.filter((entry) => !('unverified' in entry))) {
    if (confidence !== 'H') continue;
    const hits = [...PAGES.keys()].filter((name) => parse(name).querySelector(selector) !== null);
    const inMessages = hits.every((name) => name.startsWith('unverified-ultra-message'));
    expect(inMessages || hits.some((name) => verified.includes(name)), selector).toBe(true);
  }
});
