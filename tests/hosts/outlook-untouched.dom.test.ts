import { expect, test } from 'vitest';
import { outlook } from '../../core/hosts/outlook/outlook.ts';
import { onlyComposer, openOutlook, PAGES, part } from './outlook-pages.ts';

test.each([...PAGES.keys()])('%s is the same after finding, reading and learning', async (name) => {
  const page = await openOutlook(name);
  page.querySelector<HTMLElement>('[contenteditable="true"], input, button')?.focus();
  const focused = page.activeElement;
  const before = page.documentElement.outerHTML;
  const events: string[] = [];
  for (const type of ['focusin', 'focusout', 'input', 'change', 'selectionchange']) {
    page.addEventListener(type, () => events.push(type), { capture: true });
  }

  const stop = outlook.learn(page);
  for (const composer of outlook.findComposers(page)) {
    outlook.read(composer);
    outlook.isRecipientChange(composer.editor, composer);
  }
  stop();

  expect(page.documentElement.outerHTML).toBe(before);
  expect(page.activeElement).toBe(focused);
  expect(events).toEqual([]);
});

/** What the adapter says of each change that the page makes in `change`. */
async function recipientChanges(name: string, change: (page: Document) => void): Promise<boolean[]> {
  const page = await openOutlook(name);
  const composer = onlyComposer(page);
  const observer = new MutationObserver(() => undefined);
  observer.observe(composer.root, { subtree: true, childList: true, characterData: true });
  change(page);
  const records = observer.takeRecords();
  observer.disconnect();
  return records.map(({ target }) => outlook.isRecipientChange(target, composer));
}

test.each(['consumer-compose-2026-10', 'work-compose-2026', 'inline-reply-2026-04'])(
  'a well that is rendered anew in %s is a recipient change',
  async (name) => {
    const changes = await recipientChanges(name, (page) => {
      const well = part(page, '[contenteditable="true"][aria-label="To"]');
      well.replaceChildren(page.createElement('span'));
      well.append('text');
    });
    expect(changes).toEqual([true, true]);
  },
);

test('a well that is replaced, and a pill whose text changes, are recipient changes', async () => {
  const changes = await recipientChanges('consumer-compose-2026-10', (page) => {
    const well = part(page, '[aria-label="To"]');
    well.replaceWith(well.cloneNode(true));
    const name = part(page, '.textContainer-301').firstChild;
    if (name !== null) name.nodeValue = 'Kari';
  });
  expect(changes).toEqual([true, true]);
});

test('a row of fields that is rendered anew is a recipient change', async () => {
  const changes = await recipientChanges('work-compose-2026', (page) => {
    const well = part(page, '[aria-label="To"]');
    well.replaceWith(well.cloneNode(true));
  });
  expect(changes).toEqual([true]);
});

test('changes in text, subject, info bar and status lines are not', async () => {
  const changes = await recipientChanges('inline-reply-2026-04', (page) => {
    part(page, '[aria-multiline]').append('more');
    part(page, '.elementToProof').append('more');
    part(page, '.fui-MessageBar').append('more');
    part(page, '[role="status"]').append('more');
    part(page, '.abhwH').append('more');
  });
  expect(changes).toEqual([false, false, false, false, false]);
});

test("another composer's wells are not this one's", async () => {
  const page = await openOutlook('two-drafts-2026');
  const [first, second] = outlook.findComposers(page);
  if (first === undefined || second === undefined) throw new Error('Two composers expected');
  const well = part(second.root, '[aria-label="To"]');
  expect(outlook.isRecipientChange(well, first)).toBe(false);
  expect(outlook.isRecipientChange(well, second)).toBe(true);
});
