import { expect, test } from 'vitest';
import { outlook } from '../../core/hosts/outlook/outlook.ts';
import { onlyComposer, openOutlook, part } from './outlook-pages.ts';

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** Puts a pill that shows only the name into the Bcc field and reads its address. */
function addressRead(page: Document, name: string): string | undefined {
  const pill = page.createElement('span');
  pill.className = '_Entity _EType_RECIPIENT_ENTITY';
  pill.textContent = name;
  part(page, '[aria-label="Bcc"]').replaceChildren(pill);
  const draft = outlook.read(onlyComposer(page));
  return 'recipients' in draft && draft.recipients !== 'unknown'
    ? draft.recipients.bcc[0]?.address
    : undefined;
}

test('a clicked suggestion gives its address to the name', async () => {
  const page = await openOutlook('work-compose-2026');
  const stop = outlook.learn(page);
  expect(addressRead(page, 'Kari Hansen')).toBeUndefined();
  part(page, '[role="option"]').click();
  expect(addressRead(page, 'Kari Hansen')).toBe('kari.hansen@example.com');
  expect(addressRead(page, 'Per Dahl')).toBeUndefined();
  stop();
});

test('a click on a part of a suggestion counts as one on it', async () => {
  const page = await openOutlook('work-compose-2026');
  const stop = outlook.learn(page);
  part(page, '[role="option"] span').click();
  expect(addressRead(page, 'Per Dahl - Sales')).toBe('per.dahl@example.com');
  stop();
});

test.each(['Enter', 'Tab', ';', ','])('the list is learnt as it stands when %s commits', async (key) => {
  const page = await openOutlook('work-compose-2026');
  const stop = outlook.learn(page);
  const well = part(page, '[aria-label="To"]');
  press(well, 'a');
  expect(addressRead(page, 'Per Dahl')).toBeUndefined();
  press(well, key);
  expect(addressRead(page, 'Per Dahl')).toBe('per.dahl@example.org');
  expect(addressRead(page, 'Use this address: ka@example.com')).toBeUndefined();
  stop();
});

test('two addresses for one name give none', async () => {
  const page = await openOutlook('work-compose-2026');
  const stop = outlook.learn(page);
  const option = part(page, '[role="option"]');
  option.click();
  option.setAttribute('aria-label', 'Kari Hansen - KARI.HANSEN@example.com');
  option.click();
  expect(addressRead(page, 'Kari Hansen')).toBe('kari.hansen@example.com');
  option.setAttribute('aria-label', 'Kari Hansen - kari@example.org');
  option.click();
  expect(addressRead(page, 'Kari Hansen')).toBeUndefined();
  stop();
});

test('names are known in their own document only, and nothing is learnt after the stop', async () => {
  const page = await openOutlook('work-compose-2026');
  const other = await openOutlook('work-compose-2026');
  const stop = outlook.learn(page);
  part(page, '[role="option"]').click();
  expect(addressRead(other, 'Kari Hansen')).toBeUndefined();
  stop();
  press(part(page, '[aria-label="To"]'), 'Enter');
  expect(addressRead(page, 'Per Dahl')).toBeUndefined();
});

test('quoted header lines are learnt, quoted text is not', async () => {
  const page = await openOutlook('work-compose-2026');
  part(page, '[aria-multiline]').innerHTML =
    'Hei<div id="divRplyFwdMsg"><div>Fra: "Dahl, Per" &lt;per@example.com&gt;</div><div>Til: Nils Lie &lt;nils@example.com&gt;; Åse &lt;aase@example.com&gt;</div></div><div>Hei igjen</div><div>Kopi: Ola &lt;ola@example.com&gt;</div>';
  expect(addressRead(page, 'Dahl, Per')).toBe('per@example.com');
  expect(addressRead(page, 'Åse')).toBe('aase@example.com');
  expect(addressRead(page, 'Ola')).toBeUndefined();
});

test('the sender line of the open message is learnt', async () => {
  const page = await openOutlook('work-compose-2026');
  const line = '<span aria-label="From: Åse Berg &lt;aase.berg@example.com&gt;">Åse Berg</span>';
  page.body.insertAdjacentHTML('beforeend', line);
  expect(addressRead(page, 'Åse Berg')).toBe('aase.berg@example.com');
});
