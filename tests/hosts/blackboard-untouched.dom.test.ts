import { expect, test } from 'vitest';
import { roomOf } from '../../core/hosts/blackboard/rooms.ts';
import { found, HOSTS, onlyFound, openBlackboard, PAGES, part } from './blackboard-pages.ts';

test.each([...PAGES.keys()])('%s is the same after finding and reading', async (name) => {
  const page = await openBlackboard(name);
  page.querySelector<HTMLElement>('[contenteditable="true"], input, button')?.focus();
  const focused = page.activeElement;
  const before = page.documentElement.outerHTML;
  const events: string[] = [];
  for (const type of ['focusin', 'focusout', 'input', 'change', 'selectionchange']) {
    page.addEventListener(type, () => events.push(type), { capture: true });
  }
  const changes = new MutationObserver(() => undefined);
  changes.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const host of HOSTS) host.learn(page)();
  for (const { host, composer } of found(page)) {
    host.read(composer);
    host.isRecipientChange(composer.editor, composer);
  }
  roomOf(page, 'https://learn.example.com/ultra/courses/_1_1/outline');

  expect(changes.takeRecords()).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
  expect(page.activeElement).toBe(focused);
  expect(events).toEqual([]);
});

/** What the adapter says of each change that the page makes in `change`. */
async function recipientChanges(name: string, change: (page: Document) => void): Promise<boolean[]> {
  const page = await openBlackboard(name);
  const { host, composer } = onlyFound(page);
  const observer = new MutationObserver(() => undefined);
  observer.observe(composer.root, { subtree: true, childList: true, characterData: true });
  change(page);
  const records = observer.takeRecords();
  observer.disconnect();
  return records.map(({ target }) => host.isRecipientChange(target, composer));
}

test.each(['original-email-select-users-en', 'unverified-original-message-en'])(
  'a name that is moved between the lists of %s is a recipient change',
  async (name) => {
    const move = (page: Document) =>
      part(page, '[name="USERS_SELECTED"]').append(part(page, '#USERS_AVAIL option'));
    expect(await recipientChanges(name, move)).toEqual([true, true]);
  },
);

test('a chip that comes, goes or changes is a recipient change', async () => {
  const changes = await recipientChanges('unverified-ultra-message-en', (page) => {
    part(page, '.recipients').prepend(part(page, '.MuiChip-root').cloneNode(true));
    part(page, '.MuiChip-root').remove();
    part(page, '[class^="MuiChip-label"]').append('!');
  });
  expect(changes).toEqual([true, true, true]);
});

test.each([
  ['ultra-announcement-en', '.ql-editor'],
  ['unverified-ultra-message-en', '.ql-editor'],
  ['unverified-ultra-message-en', '.toolbar'],
  ['unverified-ultra-message-en', '.panel-has-focus .side-panel-content'],
  ['original-announcement-en', '.field'],
  ['original-email-select-users-en', 'textarea'],
])('a change in %s at %s is none', async (name, selector) => {
  expect(await recipientChanges(name, (page) => part(page, selector).append('more'))).toEqual([false]);
});

test('a change outside the composer is none', async () => {
  const page = await openBlackboard('original-email-select-users-en');
  const { host, composer } = onlyFound(page);
  page.body.insertAdjacentHTML('beforeend', '<select id="USERS_AVAIL"><option>x</option></select>');
  const outside = part(page, 'body > select');
  expect(host.isRecipientChange(outside, composer)).toBe(false);
  expect(host.isRecipientChange(page, composer)).toBe(false);
});
