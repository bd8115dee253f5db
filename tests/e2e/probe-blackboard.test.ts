import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TOOL = fileURLToPath(new URL('../../tools/probe.ts', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages/blackboard/', import.meta.url));
const ORIGIN = 'https://ntnu.blackboard.com';
const ROOM = { kind: 'course', title: 'TDT4145 Datamodellering og databasesystemer (2018 VÅR)' };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Probes a page; fails when the tool does. */
async function probe(address: string, page: string, ...more: string[]) {
  const args = [TOOL, '--url', `${ORIGIN}${address}`, page, ...more, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('Ultra: an announcement, in all that is read of it', { timeout: 120_000 }, async () => {
  const address = '/ultra/courses/_5951_1/announcements/announcement-detail?courseId=_5951_1&mode=create';
  const reports = await probe(address, `${PAGES}ultra-announcement-en.html`);
  expect(reports).toEqual([
    {
      host: 'blackboard',
      form: 'announcement',
      place: ROOM,
      recipients: { to: [], cc: [], bcc: [] },
      toOption: 'all-users',
      emailCopy: false,
      subject: 'Exercise 5: new deadline',
      bodyLength: 'Hi all,\n\nexercise 5 is due on Friday.\n- Normal forms\n- Keys'.length,
      audience: 'course:TDT4145',
      verdict: 'fine',
      channel: 'lms-course:TDT4145',
      notice: null,
    },
  ]);
});

test('Original: a form in the frame of an Ultra page, with the editor in a frame of its own', {
  timeout: 120_000,
}, async () => {
  const page = join(folder, 'ultra.html');
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <base href="https://ultra.content.blackboardcdn.com/ultra/uiv4001.0.0-rel.34_0000000/"><title>Blackboard Learn</title></head>
      <body><main id="main-content" class="bb-offcanvas-container">
      <div class="bb-offcanvas-panel bb-offcanvas-right full active panel-has-focus" aria-hidden="false">
      <iframe name="classic-learn-iframe" class="classic-learn-iframe" width="1000" height="700"
        src="${ORIGIN}/webapps/blackboard/execute/displayEmail?navItem=cp_send_email_all_students&amp;course_id=_5951_1"></iframe>
      </div></main></body></html>`,
  );
  const frame = `${ORIGIN}/webapps/blackboard/execute/displayEmail?navItem=cp_send_email_all_students&course_id=_5951_1=${PAGES}original-email-all-students-en.html`;
  const reports = await probe('/ultra/courses/_5951_1/cl/outline', page, '--frame', frame);
  expect(reports).toEqual([
    {
      host: 'blackboard',
      form: 'course-email',
      place: ROOM,
      recipients: { to: [], cc: [], bcc: [] },
      toOption: 'all-students',
      emailCopy: false,
      subject: 'Exercise 5',
      bodyLength: 'Exercise 5 is marked.'.length,
      audience: 'course:TDT4145',
      verdict: 'misuse',
      channel: 'lms-course:TDT4145',
      notice: expect.stringContaining('TDT4145'),
    },
  ]);
});

/** Where each kind of saved page would stand (reference 1). */
function addressOf(name: string): string {
  if (/original-email/.test(name)) return '/webapps/blackboard/execute/displayEmail?course_id=_5951_1';
  if (/original-message/.test(name)) return '/webapps/blackboard/execute/composeMessage?course_id=_5951_1';
  if (/original/.test(name)) return '/webapps/blackboard/execute/announcement?course_id=_5951_1';
  return `/ultra/courses/_5951_1/${/message/.test(name) ? 'messages' : 'announcements'}`;
}

/** Neighbours: what a saved page of this name shows is no composer, or none in front. */
const NO_COMPOSER = /-(list|read|behind|discussion|journal|grading-feedback)/;

test('every saved page: one line where there is a composer, none where there is not', {
  timeout: 240_000,
}, async () => {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  const left = [...names];
  const counted = new Map<string, number>();
  const work = async () => {
    for (let name = left.pop(); name !== undefined; name = left.pop())
      counted.set(name, (await probe(addressOf(name), `${PAGES}${name}`)).length);
  };
  await Promise.all([work(), work(), work()]);
  const expected = names.map((name): [string, number] => [name, NO_COMPOSER.test(name) ? 0 : 1]);
  expect(counted).toEqual(new Map(expected));
});
