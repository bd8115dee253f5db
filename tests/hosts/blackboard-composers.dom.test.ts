import { describe, expect, test } from 'vitest';
import {
  fixture,
  found,
  HOSTS,
  onlyDraft,
  onlyFound,
  openAt,
  openBlackboard,
  openFramed,
  PAGES,
  part,
} from './blackboard-pages.ts';
import { openPage } from './page.ts';

const COMPOSERS: Record<string, string[]> = {
  'original-announcement-en': ['blackboard-original-announcement'],
  'original-announcement-es': ['blackboard-original-announcement'],
  'original-announcement-list-en': [],
  'original-announcement-nb': ['blackboard-original-announcement'],
  'original-email-all-students-en': ['blackboard-original-email'],
  'original-email-select-groups-nb': ['blackboard-original-email'],
  'original-email-select-users-en': ['blackboard-original-email'],
  'original-email-select-users-es': ['blackboard-original-email'],
  'ultra-announcement-bare-en': ['blackboard-ultra-announcement'],
  'ultra-announcement-behind-en': [],
  'ultra-announcement-en': ['blackboard-ultra-announcement'],
  'ultra-announcement-es': ['blackboard-ultra-announcement'],
  'ultra-announcement-list-en': [],
  'ultra-announcement-read-es': [],
  'ultra-course-list-en': [],
  'ultra-grading-feedback-en': [],
  'unverified-original-discussion-en': [],
  'unverified-original-message-en': ['blackboard-original-message'],
  'unverified-original-message-es': ['blackboard-original-message'],
  'unverified-ultra-announcement-edit-es': ['blackboard-ultra-announcement'],
  'unverified-ultra-announcement-legacy': ['blackboard-ultra-announcement'],
  'unverified-ultra-discussion-en': [],
  'unverified-ultra-journal-es': [],
  'unverified-ultra-message-2015': ['blackboard-ultra-message'],
  'unverified-ultra-message-en': ['blackboard-ultra-message'],
  'unverified-ultra-message-es': ['blackboard-ultra-message'],
};

function hostsOn(page: Document): string[] {
  return found(page).map(({ host }) => host.id);
}

test('every fixture says what composers it has', () => {
  expect([...PAGES.keys()].sort()).toEqual(Object.keys(COMPOSERS).sort());
});

test.each(Object.entries(COMPOSERS))('%s has %j', async (name, ids) => {
  expect(hostsOn(await openBlackboard(name))).toEqual(ids);
});

test.each(Object.entries(COMPOSERS))(
  '%s has the same with the other spelling of analytics ids',
  async (name, ids) => {
    const page = await openPage(
      fixture(name).replace(/(?:data-)?analytics-id=/g, (name) =>
        name.startsWith('data-') ? 'analytics-id=' : 'data-analytics-id=',
      ),
    );
    // The gate of messages tells the two spellings apart, as the reference does (6.4).
    if (!name.includes('message')) expect(hostsOn(page)).toEqual(ids);
  },
);

const PATHS = [
  '/ultra/courses/_1_1/announcements/announcement-detail?courseId=_1_1&mode=create',
  '/ultra/messages',
  '/webapps/blackboard/execute/announcement?method=add&course_id=_1_1',
  '/webapps/blackboard/execute/displayEmail?navItem=cp_send_email_all_students&course_id=_1_1',
];
const NEIGHBOURS = Object.keys(COMPOSERS).filter((name) => COMPOSERS[name]?.length === 0);

test.each(NEIGHBOURS.flatMap((name) => PATHS.map((path) => [name, path] as const)))(
  '%s is no composer at the lagging address %s',
  async (name, path) => {
    expect(hostsOn(await openAt(path, fixture(name)))).toEqual([]);
  },
);

describe('panels', () => {
  async function announcementPanel() {
    const page = await openBlackboard('ultra-announcement-en');
    return { page, panel: part(page, '.panel-has-focus'), behind: part(page, '.hide-in-background') };
  }

  test.each([
    ['visibility: hidden', { style: 'visibility: hidden' }],
    ['display: none', { style: 'display: none' }],
    ['aria-hidden', { 'aria-hidden': 'true' }],
  ])('a composer whose panel has %s is left out', async (_, attributes) => {
    const { page, panel } = await announcementPanel();
    for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
    expect(hostsOn(page)).toEqual([]);
  });

  test('the focus decides, wherever the panels stand', async () => {
    const { page, panel, behind } = await announcementPanel();
    behind.removeAttribute('aria-hidden');
    behind.classList.remove('hide-in-background');
    panel.after(behind);
    expect(hostsOn(page)).toHaveLength(1);
    panel.classList.remove('panel-has-focus');
    expect(hostsOn(page)).toEqual([]);
    panel.before(behind);
    expect(hostsOn(page)).toHaveLength(1);
  });

  test('a panel left with the focus in the background gives way to the active one', async () => {
    const { page, panel } = await announcementPanel();
    panel.classList.add('hide-in-background');
    expect(hostsOn(page)).toHaveLength(1);
    panel.insertAdjacentHTML('afterend', '<div class="bb-offcanvas-panel active">Settings</div>');
    expect(hostsOn(page)).toEqual([]);
  });

  test('without any class the last panel on screen is in front', async () => {
    const { page, panel, behind } = await announcementPanel();
    panel.className = 'bb-offcanvas-panel';
    behind.className = 'bb-offcanvas-panel';
    behind.removeAttribute('aria-hidden');
    expect(hostsOn(page)).toHaveLength(1);
    panel.after(behind);
    expect(hostsOn(page)).toEqual([]);
  });

  test('an announcement whose panel is the read view of another is found by its own title', async () => {
    const { page, panel } = await announcementPanel();
    const editors =
      '<div id="bb-editor-textbox" class="ql-editor bb-editor" contenteditable="true">above</div>';
    part(panel, '.side-panel-content').insertAdjacentHTML('afterbegin', editors);
    expect(onlyDraft(page).body).toMatch(/^Hi all/);
  });
});

describe('messages', () => {
  test.each([
    ['no type-ahead', (page: Document) => part(page, '.recipients').remove()],
    ['a type-ahead in the toolbar only', (page: Document) => part(page, '.recipients input').remove()],
    [
      'a title',
      (page: Document) => part(page, '.recipients').insertAdjacentHTML('beforebegin', '<input type="text">'),
    ],
    [
      'two editors',
      (page: Document) => {
        const editor = part(page, '.ql-editor');
        editor.after(editor.cloneNode(true));
      },
    ],
    ['no sign of messages', (page: Document) => part(page, 'bb-course-conversations').remove()],
  ])('a panel with %s is none', async (_, change) => {
    const page = await openBlackboard('unverified-ultra-message-en');
    change(page);
    expect(hostsOn(page)).toEqual([]);
  });

  test('the address alone tells the page of messages', async () => {
    const html = fixture('unverified-ultra-message-en').replace(
      /<bb-course-conv.*<\/bb-course-conversations>/,
      '',
    );
    expect(hostsOn(await openAt('/ultra/courses/_1_1/messages', html))).toEqual(['blackboard-ultra-message']);
    expect(hostsOn(await openAt('/ultra/courses/_1_1/outline', html))).toEqual([]);
  });

  test('an Original form counts by the address of its page too', async () => {
    const html = fixture('unverified-original-discussion-en');
    const path = '/webapps/blackboard/messaging/course/compose.jsp?course_id=_1_1';
    expect(hostsOn(await openAt(path, html))).toEqual(['blackboard-original-message']);
  });
});

describe('Original pages', () => {
  test.each(['#subject', '#messagetext'])('a form without %s is the list', async (selector) => {
    for (const name of ['original-announcement-es', 'original-announcement-en']) {
      const page = await openBlackboard(name);
      part(page, selector).remove();
      expect(hostsOn(page)).toEqual([]);
    }
  });

  test('in a frame of an Ultra page they are found in the frame only', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    const { inside } = await openFramed(page, 'original-announcement-nb');
    expect(hostsOn(page)).toEqual([]);
    expect(hostsOn(inside)).toEqual(['blackboard-original-announcement']);
    expect(onlyDraft(inside).body).toBe('Frist fredag.\n\nHilsen faglærer');
  });

  test('a frame that is hidden, or in a panel behind another, has none', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    const { frame, inside } = await openFramed(page, 'original-email-all-students-en');
    expect(hostsOn(inside)).toHaveLength(1);
    frame.style.display = 'none';
    expect(hostsOn(inside)).toEqual([]);
    frame.style.display = '';
    expect(hostsOn(inside)).toHaveLength(1);
    part(page, '.bb-offcanvas-panel').setAttribute('aria-hidden', 'true');
    expect(hostsOn(inside)).toEqual([]);
  });

  test('a field drawn with visibility hidden is a field', async () => {
    const page = await openBlackboard('original-announcement-es');
    part(page, '#subject').style.visibility = 'hidden';
    part(page, '#messagetext').style.visibility = 'hidden';
    expect(onlyDraft(page).subject).toBe('Cambio de aula');
  });
});

describe('keys', () => {
  test('a key lives as long as the panel, whatever is drawn anew in it', async () => {
    const page = await openBlackboard('ultra-announcement-en');
    const { composer } = onlyFound(page);
    expect(onlyFound(page).composer).toEqual(composer);
    const editor = part(page, '.panel-has-focus bb-rich-text-editor');
    editor.replaceWith(editor.cloneNode(true));
    const again = onlyFound(page).composer;
    expect(again.key).toBe(composer.key);
    expect(again.editor).not.toBe(composer.editor);
    const panel = part(page, '.panel-has-focus');
    panel.replaceWith(panel.cloneNode(true));
    expect(onlyFound(page).composer.key).not.toBe(composer.key);
  });

  test('composers of several documents have different keys', async () => {
    const pages = await Promise.all(
      ['ultra-announcement-en', 'original-announcement-en'].map(openBlackboard),
    );
    const keys = pages.map((page) => onlyFound(page).composer.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('odd pages', () => {
  test.each(Object.entries(COMPOSERS).filter(([, ids]) => ids.length > 0))(
    'finding never throws when any part of %s is gone',
    async (name) => {
      const page = await openBlackboard(name);
      const parts = [...page.querySelectorAll('body *')];
      expect(parts.length).toBeGreaterThan(5);
      for (const element of parts) {
        const { parentNode, nextSibling } = element;
        element.remove();
        expect(() => found(page), element.outerHTML).not.toThrow();
        parentNode?.insertBefore(element, nextSibling);
      }
    },
  );

  test.each([
    ['nothing', ''],
    [
      'fields of names that forms know otherwise',
      '<form id="announcementForm"><input id="subject" name="action"><textarea id="messagetext" name="method"></textarea></form>',
    ],
    ['an id twice', '<input id="send-email-checkbox"><input id="send-email-checkbox">'],
    [
      'parts that are other elements',
      '<p id="USERS_AVAIL"></p><form name="emailForm"><p name="navItem"></p><p id="messagetext_ifr"></p></form>',
    ],
  ])('a page with %s does not make it throw', async (_, html) => {
    const page = await openPage(html);
    expect(() => found(page)).not.toThrow();
  });

  test('a document that no window shows has no composers', () => {
    const page = new DOMParser().parseFromString(fixture('ultra-announcement-en'), 'text/html');
    expect(found(page)).toEqual([]);
  });

  test('a page of 10,000 nodes without composer is searched by a handful of queries for each kind', async () => {
    const page = await openPage(`<main>${'<div><a href="#">x</a></div>'.repeat(5_000)}</main>`);
    expect(page.querySelectorAll('*').length).toBeGreaterThan(10_000);
    const view = page.defaultView as (Window & typeof globalThis) | null;
    if (view === null) throw new Error('The page has no window');
    let queries = 0;
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const original = view.Document.prototype[name] as (selector: string) => never;
      view.Document.prototype[name] = function (this: Document, selector: string): never {
        queries += 1;
        return original.call(this, selector);
      };
    }
    expect(found(page)).toEqual([]);
    expect(queries).toBeGreaterThan(0);
    expect(queries).toBeLessThanOrEqual(2 * HOSTS.length);
  });
});
