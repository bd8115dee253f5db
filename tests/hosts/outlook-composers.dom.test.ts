import { describe, expect, test } from 'vitest';
import { plainText } from '../../core/hosts/dom.ts';
import { outlook } from '../../core/hosts/outlook/outlook.ts';
import { onlyComposer, openOutlook, PAGES, part } from './outlook-pages.ts';
import { openPage } from './page.ts';

const COMPOSERS: Record<string, string[]> = {
  'consumer-compose-2026-10': ['15127c3b5a0'],
  'inline-reply-2026-04': ['c38f657ed1f'],
  labels: ['number', 'number', 'number', 'number', 'number', 'number'],
  'popout-2026': ['c1c2c3c4c5c'],
  'reading-pane-2026': [],
  'reopened-draft-2024-08': ['99887766554'],
  'reply-quoted-inside-2023': ['5e4d3c2b1a0'],
  'two-drafts-2026': ['bbbbbbbbbb1', 'cccccccccc2'],
  'unverified-calendar-form': [],
  'unverified-collapsed-reply': ['222222222bb'],
  'unverified-deeplink': ['de3d117e57a'],
  'unverified-mailbox-chrome': [],
  'unverified-norwegian': ['0123456789a'],
  'unverified-stripped-wells': ['number'],
  'work-compose-2026': ['0a1b2c3d4e5'],
};

test('every fixture says how many composers it has', () => {
  expect([...PAGES.keys()].sort()).toEqual(Object.keys(COMPOSERS).sort());
});

test.each(Object.keys(COMPOSERS))('finds the composers of %s', async (name) => {
  const composers = outlook.findComposers(await openOutlook(name));
  const keys = composers.map(({ key }) => key);
  expect(keys.map((key) => (key.startsWith('draft-') ? 'number' : key))).toEqual(COMPOSERS[name]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('each draft on screen is read from its own box', async () => {
  const drafts = outlook.findComposers(await openOutlook('two-drafts-2026')).map(outlook.read);
  expect(drafts).toMatchObject([
    { subject: 'First', body: 'First text', recipients: { to: [{ address: 'first@example.com' }] } },
    { subject: 'Second', body: 'Second text', recipients: { to: [{ address: 'second@example.com' }] } },
  ]);
});

test.each([['visibility: hidden'], ['display: none'], ['height: 0; overflow: hidden']])(
  'a draft box with %s is left out',
  async (style) => {
    const page = await openOutlook('two-drafts-2026');
    part(page, '#docking_InitVisiblePart_1').setAttribute('style', style);
    expect(outlook.findComposers(page).map(({ key }) => key)).toEqual(['cccccccccc2']);
  },
);

test('a settings dialog beside a composer without container is not taken for it', async () => {
  const page = await openOutlook('unverified-deeplink');
  const dialog = new DOMParser().parseFromString(PAGES.get('unverified-mailbox-chrome') ?? '', 'text/html');
  page.body.append(part(dialog, '[role="dialog"]'));
  const loose = '<div><div role="textbox" aria-multiline="true" contenteditable="true">loose</div></div>';
  page.body.insertAdjacentHTML('beforeend', loose);
  expect(outlook.read(onlyComposer(page)).body).toBe('Welcome');
});

test('the whole pane, with a message that is read in it, is no composer', async () => {
  const page = await openOutlook('unverified-deeplink');
  part(page, '[role="main"]').insertAdjacentHTML('afterbegin', '<div id="UniqueMessageBody_1">Hello</div>');
  expect(outlook.findComposers(page)).toEqual([]);
});

test('a text field in the read view, such as the answer to an invitation, is no composer', async () => {
  const page = await openOutlook('reading-pane-2026');
  const field = '<div role="textbox" aria-multiline="true" contenteditable="true">I will come</div>';
  part(page, '.owaMailComposeEditorScrollContainer').insertAdjacentHTML('beforeend', field);
  expect(outlook.findComposers(page)).toEqual([]);
});

test('a Form_Content without mail parts is no composer, even without calendar ids', async () => {
  const page = await openOutlook('unverified-calendar-form');
  for (const element of page.querySelectorAll('[id^="EVENT_"]')) element.removeAttribute('id');
  expect(outlook.findComposers(page)).toEqual([]);
});

test('a message body that can be edited in place is not taken for the editor', async () => {
  const page = await openOutlook('popout-2026');
  const read =
    '<div role="document"><div role="textbox" aria-multiline="true" contenteditable="true">read</div></div>';
  part(page, 'input').insertAdjacentHTML('afterend', read);
  expect(outlook.read(onlyComposer(page)).body).toBe('Takk!');
  part(page, '#editorParent_0').remove();
  expect(outlook.findComposers(page)).toEqual([]);
});

test('a calendar form with a mail id in it is still one', async () => {
  const page = await openOutlook('unverified-calendar-form');
  part(page, 'input').id = 'MSG_abcdef01234_SUBJECT';
  expect(outlook.findComposers(page)).toEqual([]);
  for (const element of page.querySelectorAll('[id^="EVENT_"]')) element.removeAttribute('id');
  expect(outlook.findComposers(page)).toHaveLength(1);
});

test('a calendar form beside a mail box is rejected alone', async () => {
  const page = await openOutlook('popout-2026');
  const calendar = new DOMParser().parseFromString(PAGES.get('unverified-calendar-form') ?? '', 'text/html');
  page.body.append(part(calendar, '[data-app-section]'));
  expect(onlyComposer(page).key).toBe('c1c2c3c4c5c');
});

describe('keys', () => {
  test('a draft without ids keeps its number', async () => {
    const page = await openOutlook('unverified-stripped-wells');
    const { key } = onlyComposer(page);
    expect(onlyComposer(page).key).toBe(key);
    part(page, 'input').id = 'MSG_abcdef01234_SUBJECT';
    expect(onlyComposer(page).key).toBe(key);
    part(page, 'input').id = 'MSG_abcdef56789_SUBJECT';
    expect(onlyComposer(page).key).toBe('abcdef56789');
  });

  test('a new message in the same editor gets a new key', async () => {
    const page = await openOutlook('popout-2026');
    const { key } = onlyComposer(page);
    part(page, 'input').id = 'MSG_abcdef01234_SUBJECT';
    expect(onlyComposer(page).key).not.toBe(key);
  });

  test('two boxes with the same message id have different keys', async () => {
    const page = await openOutlook('popout-2026');
    page.body.append(part(page, '[data-app-section]').cloneNode(true));
    const keys = outlook.findComposers(page).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
    expect(outlook.findComposers(page).map(({ key }) => key)).toEqual(keys);
  });
});

describe('cost', () => {
  /** Counts the calls of every DOM method that searches or tests elements, while `work` runs. */
  function countCalls(page: Document, work: () => void): number {
    const view = page.defaultView as (Window & typeof globalThis) | null;
    if (view === null) throw new Error('The page has no window');
    let calls = 0;
    const restore: (() => void)[] = [];
    const methods = {
      Document: ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementsByTagName'],
      Element: ['querySelector', 'querySelectorAll', 'closest', 'matches', 'checkVisibility', 'getAttribute'],
    } as const;
    for (const [owner, names] of Object.entries(methods)) {
      const prototype = view[owner as keyof typeof methods].prototype as unknown as Record<string, unknown>;
      for (const name of names) {
        const original = prototype[name] as (...args: unknown[]) => unknown;
        prototype[name] = function (this: unknown, ...args: unknown[]): unknown {
          calls += 1;
          return original.apply(this, args);
        };
        restore.push(() => {
          prototype[name] = original;
        });
      }
    }
    work();
    for (const undo of restore) undo();
    return calls;
  }

  test('a page of 10,000 nodes without composer takes a handful of queries', async () => {
    const page = await openOutlook('reading-pane-2026');
    const row =
      '<div role="option" aria-label="Mail"><span>Sender</span><span contenteditable="false">x</span></div>';
    page.body.insertAdjacentHTML('beforeend', row.repeat(3_400));
    expect(page.querySelectorAll('*').length).toBeGreaterThan(10_000);
    let found = -1;
    const calls = countCalls(page, () => {
      found = outlook.findComposers(page).length;
    });
    expect(found).toBe(0);
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(5);
  });

  test('reading grows with the text, not with its square', async () => {
    const page = await openOutlook('popout-2026');
    const composer = onlyComposer(page);
    const line = '<div>Kjære studenter i emnet, &nbsp;&nbsp; husk fristen på fredag.</div>';
    const time = (lines: number): number => {
      composer.editor.innerHTML = line.repeat(lines);
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        outlook.read(composer);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(500);
    const short = time(500);
    const long = time(8_000);
    expect(outlook.read(composer).body.length).toBeGreaterThan(200_000);
    expect(long / short).toBeLessThan(16 * 4);
  });

  test('a very deep tree is read without exhausting the stack', async () => {
    const page = await openPage('<!doctype html><title>Mail</title>');
    const root = page.createElement('div');
    let deepest = root;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const child = page.createElement('div');
      deepest.append(child);
      deepest = child;
    }
    deepest.append('bottom');
    expect(plainText(root)).toBe('bottom');
  });
});
