import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const TOOL = fileURLToPath(new URL('../../tools/probe.ts', import.meta.url));

/** A compose box as Outlook shows it, with one recipient and a subject. */
function composer(recipient: string, subject: string): string {
  return `<div id="docking_InitVisiblePart_0" class="owaMailComposeEditorScrollContainer">
    <div data-testid="ComposeSendButton"><button id="splitButton-ra__primaryActionButton" aria-label="Send">Send</button></div>
    <div role="group" id="MSG_0123456789a_TO"><div class="EditorClass" contenteditable="true" aria-label="To">&#8203;<span
      class="_Entity _EType_RECIPIENT_ENTITY _EReadonly_1" contenteditable="false"><span class="lpcWrapper"><span
      class="textContainer-1">${recipient}</span></span></span>&#8203;</div></div>
    <input id="MSG_0123456789a_SUBJECT" aria-label="Subject" value="${subject}">
    <div id="editorParent_1"><div role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true"
      style="min-height: 100px">Fristen for øving 8 er utsatt til mandag.</div></div>
  </div>`;
}

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Saved</title>${body}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probe-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
}

function probe(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TOOL, '--url', 'https://outlook.office.com/mail/', ...args],
    {
      encoding: 'utf8',
    },
  );
  const reports = stdout.split('\n').filter(Boolean);
  return {
    status,
    stderr,
    reports: args.includes('--json') ? reports.map((line) => JSON.parse(line)) : reports,
  };
}

test('one line for each composer: in the page, in a frame, in a window that the page opens', {
  timeout: 120_000,
}, () => {
  const frame = save('frame.html', page(composer('Kari Solstad', 'In the frame')));
  const main = save(
    'page.html',
    page(`${composer('TDT4100 studenter høst 2026', 'In the page')}
      <iframe src="/mail/frame?x=1" width="800" height="400"></iframe>
      <template>${composer('Ola Fjeldheim', 'In the window')}</template>
      <script>
        const popup = window.open('', '', 'width=800,height=600');
        popup.document.body.append(document.querySelector('template').content.cloneNode(true));
        alert('A page may ask; nobody answers.');
      </script>`),
  );
  const { status, reports } = probe(
    main,
    '--frame',
    `https://outlook.office.com/mail/frame?x=1=${frame}`,
    '--json',
  );
  expect(status).toBe(0);
  expect(reports.map(({ subject, verdict }) => [subject, verdict])).toEqual([
    ['In the page', 'misuse'],
    ['In the frame', 'fine'],
    ['In the window', 'fine'],
  ]);
  expect(reports[0]).toEqual({
    host: 'outlook',
    form: 'email',
    place: null,
    recipients: { to: ['TDT4100 studenter høst 2026'], cc: [], bcc: [] },
    toOption: null,
    emailCopy: null,
    subject: 'In the page',
    bodyLength: 'Fristen for øving 8 er utsatt til mandag.'.length,
    audience: 'course:TDT4100',
    verdict: 'misuse',
    channel: 'lms-course:TDT4100',
    notice: expect.stringContaining('TDT4100'),
  });
});

test('a page that never stops changing is read all the same', { timeout: 120_000 }, () => {
  const clock = '<p id="clock"></p><script>setInterval(() => (clock.textContent = Date.now()), 30)</script>';
  const { status, reports } = probe(
    save('clock.html', page(composer('Kari Solstad', 'Now') + clock)),
    '--json',
  );
  expect(status).toBe(0);
  expect(reports.map(({ subject }) => subject)).toEqual(['Now']);
});

test('a page without a composer prints nothing, and that is no failure', { timeout: 120_000 }, () => {
  const { status, reports } = probe(save('empty.html', page('<p>Nothing here</p>')), '--json');
  expect({ status, reports }).toEqual({ status: 0, reports: [] });
});
