import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isBrowsersOwn } from '../../tools/campus/server.ts';
import {
  ORIGINAL,
  originalFrame,
  pick,
  postAnnouncement,
  posts,
  submitOriginal,
  tickEmailCopy,
  undo,
  writeBody,
  writeOriginalBody,
  writeSubject,
  writeTitle,
} from '../../tools/driver/blackboard.ts';
import { click, gone, PANEL, shown } from '../../tools/driver/page.ts';
import type { Post } from '../campus/blackboard/posts.ts';
import { SITUATIONS, situationPath } from '../campus/blackboard/situations.ts';
import { BROWSERS, useWorld, type World } from './browsers.ts';
import { DISMISS, EXPLAIN, noNotice, theNotice } from './screen.ts';

/** One document as its own scripts see it. */
interface Snapshot {
  html: string;
  head: string;
  body: string;
  children: string[];
  globals: string[];
}

/** What the pages make anew each time: the numbers by which TinyMCE names its parts, a form's nonce, and the time of a post. */
function withoutChance(text: string): string {
  return text
    .replace(/(mce-data-)\w+/g, '$1…')
    .replace(/((?:mce|aria|form-field|tox)[\w-]*[_-])\d{5,}\w*/g, '$1…')
    .replace(/(NonceUtil\.nonce" value=")[0-9a-f-]{36}/g, '$1…')
    .replace(/("sent":")[^"]+/g, '$1…');
}

/** Puppeteer leaves these where it looks into a shadow root. */
const DRIVERS_OWN = /ariaQuerySelector/;

/** Every document of the page, frames and editors' own included. */
async function snapshot(page: Page): Promise<Snapshot[]> {
  const seen = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => ({
        html: (document.documentElement.cloneNode(false) as Element).outerHTML,
        head: document.head.innerHTML,
        body: document.body.outerHTML,
        children: [...document.documentElement.children].map(({ localName }) => localName),
        globals: Object.getOwnPropertyNames(window).sort(),
      })),
    ),
  );
  return seen.map((each) => ({
    ...each,
    head: withoutChance(each.head),
    body: withoutChance(each.body),
    globals: each.globals.map(withoutChance).filter((name) => !DRIVERS_OWN.test(name)),
    children: each.children.filter((name) => name !== 'kanalvett-ui'),
  }));
}

/** What a person does with Kanalvett between the strokes; nothing where it is not installed. */
type Between = (page: Page, headline: RegExp) => Promise<void>;

const WITHOUT: Between = async () => {};

const WITH: Between = async (page, headline) => {
  await theNotice(page, headline);
  await click(page, EXPLAIN);
  await shown(page, PANEL);
  await page.keyboard.press('Escape');
  await gone(page, PANEL);
  await click(page, DISMISS);
  await noNotice(page);
};

const pathOf = (id: string): string => {
  const situation = SITUATIONS.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`No situation ${id}`);
  return situationPath(situation);
};

interface Run {
  snapshots: Snapshot[][];
  posts: Post[];
  requests: string[];
  problems: string[];
}

/** The same strokes and clicks on the pages, with or without Kanalvett. */
async function writeAndPost(world: World, between: Between): Promise<Run> {
  const snapshots: Snapshot[][] = [];

  const ultra = await world.blackboard(pathOf('empty'));
  await writeTitle(ultra, 'Kantina er stengt');
  await writeBody(ultra, 'Til alle studenter i Gjøvik:');
  await ultra.keyboard.press('Enter');
  await ultra.keyboard.type('Kantina er stengt hele uke 49. Feil');
  await between(ultra, /Gjøvik/);
  snapshots.push(await snapshot(ultra));
  await writeBody(ultra, '');
  for (let letter = 0; letter < 5; letter += 1) await ultra.keyboard.press('Backspace');
  await tickEmailCopy(ultra);
  snapshots.push(await snapshot(ultra));
  await postAnnouncement(ultra);

  const original = await world.blackboard(pathOf('original-announcement'));
  const frame = await originalFrame(original);
  await writeSubject(frame, ' 9');
  await writeOriginalBody(frame, ' Aas');
  await between(original, /Kopien/);
  // The editor shows whether it has focus.
  await click(frame, ORIGINAL.subject);
  snapshots.push(await snapshot(original));
  await writeOriginalBody(frame, ' Feil');
  await undo(original);
  await writeOriginalBody(frame, ' Lykke til!');
  snapshots.push(await snapshot(original));
  await submitOriginal(frame);

  const email = await world.blackboard(pathOf('email-select'));
  const form = await originalFrame(email);
  await pick(form, ['Aune, Aksel', 'Brurås, Eline']);
  await writeSubject(form, 'Rom');
  await writeOriginalBody(form, 'Vi møtes i R7.');
  snapshots.push(await snapshot(email));
  await submitOriginal(form);

  return {
    snapshots,
    posts: await posts(email),
    requests: world.server
      .requests()
      .filter((request) => !isBrowsersOwn(request))
      .map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`)
      .sort(),
    problems: world.session.problems().map(({ text }) => text),
  };
}

describe.each(BROWSERS)('Blackboard as it is without Kanalvett, in $name', (browser) => {
  const installed = useWorld(browser);
  const bare = useWorld(browser, { extension: 'without' });
  let run: Record<'with' | 'without', Run>;
  beforeAll(async () => {
    run = { without: await writeAndPost(bare, WITHOUT), with: await writeAndPost(installed, WITH) };
  });

  test('every document is the same, byte for byte: page, frame, and the editors’ own', () => {
    const bodies = ({ snapshots }: Run) => snapshots.map((documents) => documents.map(({ body }) => body));
    expect(bodies(run.without).map((documents) => documents.length)).toEqual([1, 1, 3, 3, 3]);
    expect(bodies(run.with)).toEqual(bodies(run.without));
  });

  test('html, head and the pages’ own global names are the same', () => {
    const around = ({ snapshots }: Run) =>
      snapshots.map((documents) => documents.map(({ body: _, ...rest }) => rest));
    expect(around(run.with)).toEqual(around(run.without));
  });

  test('each thing is posted once, and as it was written', () => {
    expect(run.with.posts.map(({ kind }) => kind)).toEqual(['announcement', 'announcement', 'email']);
    expect(run.with.posts).toEqual(run.without.posts);
  });

  test('nothing is asked of any server that the pages do not ask themselves', () => {
    expect(run.without.requests).not.toEqual([]);
    expect(run.with.requests).toEqual(run.without.requests);
  });

  test('nothing goes wrong in the pages', () => {
    expect(run.without.problems).toEqual([]);
    expect(run.with.problems).toEqual([]);
  });
});
