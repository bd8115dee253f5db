import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isBrowsersOwn } from '../../tools/campus/server.ts';
import {
  addRecipient,
  answerMail,
  COLLAPSED,
  newMail,
  openDraft,
  openMail,
  SEND,
  showWell,
  writeBody,
  writeSubject,
} from '../../tools/driver/outlook.ts';
import { click, gone, PANEL, shown } from '../../tools/driver/page.ts';
import type { SentMail } from '../campus/outlook/model.ts';
import { BROWSERS, useWorld, type World } from './browsers.ts';
import { DISMISS, EXPLAIN, noNotice, theNotice } from './screen.ts';

/** The page as its own scripts see it. */
interface Snapshot {
  composers: string[];
  html: string;
  body: string;
  head: string;
  children: string[];
  globals: string[];
}

/**
 * The practice page itself makes two things anew each time: the number of a draft, which is in its fields' ids, and the time at which
 * it was saved. Everything else is compared as it stands.
 */
function withoutChance(html: string): string {
  return html
    .replace(/MSG_[0-9a-f]{11}_/g, 'MSG_…_')
    .replace(/(fromContainer21_83_)[0-9a-f-]{36}/g, '$1…')
    .replace(/(class="savedLine">\D+)\d+[:.]\d+/g, '$1…');
}

async function snapshot(page: Page): Promise<Snapshot> {
  const seen = await page.evaluate(() => ({
    composers: [...document.querySelectorAll('.owaMailComposeEditorScrollContainer')].map(
      ({ outerHTML }) => outerHTML,
    ),
    html: (document.documentElement.cloneNode(false) as Element).outerHTML,
    body: (document.body.cloneNode(false) as Element).outerHTML,
    head: document.head.innerHTML,
    children: [...document.documentElement.children].map(({ localName }) => localName),
    globals: Object.getOwnPropertyNames(window).sort(),
  }));
  return {
    ...seen,
    composers: seen.composers.map(withoutChance),
    children: seen.children.filter((name) => name !== 'kanalvett-ui'),
  };
}

/** What a person does with Kanalvett between the strokes; nothing where it is not installed. */
interface Between {
  recipients(page: Page): Promise<void>;
  text(page: Page): Promise<void>;
  reply(page: Page): Promise<void>;
}

const WITHOUT: Between = { recipients: async () => {}, text: async () => {}, reply: async () => {} };

const WITH: Between = {
  async recipients(page) {
    await theNotice(page, /TDT4100/);
  },
  async text(page) {
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    await click(page, `${PANEL} .correction > summary`);
    await click(page, `${PANEL} input[value="campus:gjovik"]`);
    await click(page, `${PANEL} [type="submit"]`);
    await theNotice(page, /Gjøvik/);
    await page.keyboard.press('Escape');
    await gone(page, PANEL);
    await click(page, DISMISS);
    await noNotice(page);
  },
  async reply(page) {
    await theNotice(page, /TDT4100/);
  },
};

/**
 * Types at the end of the body once the browser has told the page where the caret is: the host's editor gives the first letters its
 * font only if it has heard of that, so that a machine's pace would decide what stands in the page.
 */
async function writeCalmly(page: Page, text: string): Promise<void> {
  await writeBody(page, '');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.keyboard.type(text);
}

interface Run {
  snapshots: Snapshot[];
  requests: string[];
  problems: string[];
  sent: readonly SentMail[];
}

/** The same strokes and clicks on the page, with or without Kanalvett. */
async function writeAndSend(world: World, between: Between): Promise<Run> {
  const page = await world.outlook();
  const snapshots: Snapshot[] = [];
  const keep = async () => snapshots.push(await snapshot(page));

  await openDraft(page, 'misuse-campus');
  await newMail(page);
  await addRecipient(page, 'to', 'TDT4100 stud');
  await addRecipient(page, 'to', 'ukjent@eksempel.example');
  await showWell(page, 'cc');
  await addRecipient(page, 'cc', 'Kari');
  await between.recipients(page);
  await keep();
  await writeSubject(page, 'Øving 9');
  await writeCalmly(page, 'Hei alle!');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fristen for øving 9 er fredag, se https://eksempel.example/frist ');
  await between.text(page);
  await keep();
  await writeCalmly(page, 'Lykke til!');
  await keep();

  await openMail(page, 'to-class');
  await answerMail(page, 1);
  await click(page, COLLAPSED);
  await writeCalmly(page, 'Takk for beskjed.');
  await between.reply(page);
  await keep();
  await page.evaluate(() => window.practice.rerender());
  await between.reply(page);
  await keep();
  await click(page, SEND);
  await keep();

  const sent = await page.evaluate(() => window.practice.sent);
  return {
    snapshots,
    sent,
    requests: world.server
      .requests()
      .filter((request) => !isBrowsersOwn(request))
      .map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`)
      .sort(),
    problems: world.session.problems().map(({ text }) => text),
  };
}

describe.each(BROWSERS)('the page as it is without Kanalvett, in $name', (browser) => {
  const installed = useWorld(browser);
  const bare = useWorld(browser, { extension: 'without' });
  let run: Record<'with' | 'without', Run>;
  beforeAll(async () => {
    run = { without: await writeAndSend(bare, WITHOUT), with: await writeAndSend(installed, WITH) };
  });

  test('the composers are the same, byte for byte', () => {
    const composers = ({ snapshots }: Run) => snapshots.map((each) => each.composers);
    expect(composers(run.without).flat()).not.toEqual([]);
    expect(composers(run.with)).toEqual(composers(run.without));
  });

  test('html, head, body and the page’s own global names are the same', () => {
    const around = ({ snapshots }: Run) => snapshots.map(({ composers: _, ...rest }) => rest);
    expect(around(run.with)).toEqual(around(run.without));
  });

  test('Send sends once, and what was written', () => {
    expect(run.with.sent).toHaveLength(1);
    expect(run.with.sent).toEqual(run.without.sent);
  });

  test('nothing is asked of any server that the page does not ask itself', () => {
    expect(run.without.requests).not.toEqual([]);
    expect(run.with.requests).toEqual(run.without.requests);
  });

  test('nothing goes wrong in the page', () => {
    expect(run.without.problems).toEqual([]);
    expect(run.with.problems).toEqual([]);
  });
});
