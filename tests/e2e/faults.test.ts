import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addRecipient, bodyText, newMail, pills, SEND, writeBody } from '../../tools/driver/outlook.ts';
import { click, until } from '../../tools/driver/page.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { noNotice, notices, theNotice } from './screen.ts';

const TEXT = 'Hei alle! Fristen for øving 9 er fredag.';

/** Writes a mail to a course from the beginning, and sends it. Everything must work as if Kanalvett were not there. */
async function writeAndSend(page: Page, during: () => Promise<unknown> = async () => {}): Promise<void> {
  await newMail(page);
  await addRecipient(page, 'to', 'TDT4100 stud');
  await during();
  await writeBody(page, TEXT);
  expect(await bodyText(page)).toBe(TEXT);
  expect(await pills(page, 'to')).toEqual(['TDT4100 studenter høst 2026']);
  await click(page, SEND);
  const sent = await until('a mail sent', async () => {
    const all = await page.evaluate(() => window.practice.sent);
    return all.length > 0 && all;
  });
  expect(sent.map(({ body }) => body)).toEqual([TEXT]);
  await noNotice(page);
}

describe.each(BROWSERS)('faults in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
  });

  test('a page that takes kanalvett-ui away gets it back with the next change', async () => {
    const page = await world.outlook();
    await writeAndSend(page, async () => {
      await theNotice(page, /TDT4100/);
      await page.evaluate(() => document.querySelector('kanalvett-ui')?.remove());
      expect(await notices(page)).toEqual([]);
      await writeBody(page, '');
      await addRecipient(page, 'to', 'Kari');
      await theNotice(page, /TDT4100/);
      expect(await page.$$('kanalvett-ui')).toHaveLength(1);
      await page.keyboard.press('Backspace');
    });
  });

  test('a page that empties the shadow root goes on undisturbed', async () => {
    const page = await world.outlook();
    await writeAndSend(page, async () => {
      await theNotice(page, /TDT4100/);
      await page.evaluate(() => document.querySelector('kanalvett-ui')?.shadowRoot?.replaceChildren());
    });
  });

  test('a page that replaces the methods of every element is read all the same', async () => {
    const page = await world.outlook();
    await page.evaluate(() => {
      const refuse = () => {
        throw new Error('poisoned');
      };
      // Those that the practice page itself does without.
      Element.prototype.attachShadow = refuse;
      Element.prototype.checkVisibility = refuse;
      Document.prototype.createTreeWalker = refuse;
      Object.defineProperty(Node.prototype, 'isConnected', { get: refuse });
      Array.prototype.toSorted = refuse;
      window.requestIdleCallback = refuse;
      window.cancelIdleCallback = refuse;
    });
    await newMail(page);
    await page.keyboard.type('TDT4100 studenter høst 2026;');
    await until('the notice', async () =>
      page.evaluate(() =>
        /TDT4100/.test(
          document.querySelector('kanalvett-ui')?.shadowRoot?.querySelector('[role="status"]')?.textContent ??
            '',
        ),
      ),
    );
  });

  test('a page without anything to say about has nothing of Kanalvett in it', async () => {
    const page = await world.outlook();
    await newMail(page);
    await addRecipient(page, 'to', 'Kari');
    await writeBody(page, 'Hei Kari');
    expect(await options.atRest()).toMatchObject([{ audience: 'one', bodyLength: 8 }]);
    expect(await page.$('kanalvett-ui')).toBeNull();
    await addRecipient(page, 'to', 'TDT4100 stud');
    await theNotice(page, /TDT4100/);
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
