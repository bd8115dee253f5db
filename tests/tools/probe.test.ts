import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ComposerReport } from '../../core/session/report.ts';
import { answer } from '../../tools/campus/server.ts';
import { parseProbeArguments, UsageError } from '../../tools/probe/args.ts';
import { listReports } from '../../tools/probe/list.ts';
import { matchesPattern } from '../../tools/probe/patterns.ts';
import { sitesOf } from '../../tools/probe/sites.ts';

const URL_ = 'https://outlook.office.com/mail/';
const present =
  (...files: string[]) =>
  (path: string) =>
    files.includes(path);
const parse = (args: string[], ...files: string[]) =>
  parseProbeArguments(args, present('page.html', ...files));

describe('the command line', () => {
  test('page, address, frames', () => {
    const { url, files, json } = parse(
      ['--url', URL_, 'page.html', '--frame', 'https://outlook.office.com/f=frame.html', '--json'],
      'frame.html',
    );
    expect(url.href).toBe(URL_);
    expect(json).toBe(true);
    expect([...files]).toEqual([
      ['outlook.office.com/mail/', 'page.html'],
      ['outlook.office.com/f', 'frame.html'],
    ]);
  });

  test('address and file of a frame may both hold "="', () => {
    const frame = 'https://lms.example/ultra?course=_1_1&tab=2=saved=copy.html';
    const { files } = parse(['--url', URL_, 'page.html', '--frame', frame], 'saved=copy.html');
    expect([...files][1]).toEqual(['lms.example/ultra?course=_1_1&tab=2', 'saved=copy.html']);
  });

  test('the fragment of an address names no other page', () => {
    expect([...parse(['--url', `${URL_}#top`, 'page.html']).files.keys()]).toEqual([
      'outlook.office.com/mail/',
    ]);
  });

  test.each([
    ['no address', ['page.html'], '--url is missing'],
    ['no page', ['--url', URL_], 'PAGE.html is missing'],
    ['two pages', ['--url', URL_, 'page.html', 'b.html'], 'not understood: b.html'],
    ['a page that is not there', ['--url', URL_, 'a.html'], 'no file "a.html"'],
    ['no address at all', ['--url', 'outlook', 'page.html'], '"outlook" is not an address'],
    ['plain http', ['--url', 'http://outlook.office.com/', 'page.html'], 'https://'],
    ['a frame without a file', ['--url', URL_, 'page.html', '--frame', 'https://a.example/'], 'URL=FILE'],
    [
      'a frame whose file is not there',
      ['--url', URL_, 'page.html', '--frame', 'https://a.example/=x.html'],
      '"x.html"',
    ],
    ['an option that does not exist', ['--url', URL_, 'page.html', '--xml'], '--xml'],
  ])('%s is bad usage', (_, args, message) => {
    expect(() => parse(args)).toThrow(UsageError);
    expect(() => parse(args)).toThrow(message);
  });

  test('bad usage ends with 2, says why, and prints nothing else', () => {
    const tool = fileURLToPath(new URL('../../tools/probe.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--url', URL_], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('PAGE.html is missing');
    expect(stderr).toContain('Usage:');
  });
});

describe('the served files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'probe-'));
    writeFileSync(join(folder, 'page.htm'), 'Øving');
    writeFileSync(join(folder, 'old.html'), Buffer.from('\xd8ving', 'latin1'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (address: string) => {
    const sites = sitesOf(
      new Map([
        ['a.example/mail/', join(folder, 'page.htm')],
        ['a.example/frame?x=1', join(folder, 'old.html')],
      ]),
    );
    const url = new URL(address);
    return answer(sites, { host: url.hostname, method: 'GET', url });
  };

  test('stand at their addresses, with their encoding', () => {
    expect(ask('https://a.example/mail/').headers).toEqual({ 'content-type': 'text/html; charset=utf-8' });
    expect(ask('https://a.example/frame?x=1').headers).toEqual({ 'content-type': 'text/html' });
  });

  test('a further parameter makes no other page; another path or host does', () => {
    expect(ask('https://a.example/mail/?nocache=1').status).toBeUndefined();
    expect(ask('https://a.example/other').status).toBe(404);
    expect(ask('https://b.example/mail/').status).toBe(404);
  });
});

test.each([
  ['https://outlook.office.com/*', 'https://outlook.office.com/mail/?a=1', true],
  ['https://outlook.office.com/mail/*', 'https://outlook.office.com/owa/', false],
  ['https://*.blackboard.com/*', 'https://ntnu.blackboard.com/ultra', true],
  ['https://*.blackboard.com/*', 'https://blackboard.com/', true],
  ['https://*.blackboard.com/*', 'https://notblackboard.com/', false],
  ['*://a.example/x.y*', 'https://a.example/xzy', false],
  ['https://a.example/*', 'http://a.example/', false],
  ['https://a.example/*', 'about:blank', false],
])('%s and %s: %s', (pattern, address, expected) => {
  expect(matchesPattern(pattern, address)).toBe(expected);
});

test('the list for people shows every field, and says so when there is nothing', () => {
  const report: ComposerReport = {
    host: 'outlook',
    form: 'email',
    place: null,
    recipients: { to: ['TDT4100 studenter høst 2026'], cc: [], bcc: [] },
    toOption: null,
    emailCopy: null,
    subject: 'Øving 8',
    bodyLength: 42,
    audience: 'course:TDT4100',
    verdict: 'misuse',
    channel: 'lms-course:TDT4100',
    notice: 'Til studentene i TDT4100?',
  };
  const lines = listReports([
    report,
    { ...report, recipients: 'unknown', place: { kind: 'course', title: 'X' } },
  ]);
  expect(lines).toMatch(/^Composer 1 of 2\n/);
  expect(lines).toMatch(/to +TDT4100 studenter høst 2026\n/);
  expect(lines).toMatch(/recipients +unknown\n/);
  expect(lines).toMatch(/place +course "X"\n/);
  expect(lines).toMatch(/verdict +misuse\n/);
  expect(listReports([])).toBe('No composer on screen.');
});
