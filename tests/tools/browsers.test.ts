import { expect, test } from 'vitest';
import { findChromium } from '../../tools/browsers/chromium.ts';
import { findFirefox } from '../../tools/browsers/firefox.ts';
import { type Machine, versionsIn } from '../../tools/browsers/machine.ts';

/** A machine that holds exactly these files. */
function machine(files: Record<string, string>, rest: Partial<Machine> = {}): Machine {
  const paths = Object.keys(files);
  return {
    platform: 'linux',
    env: {},
    home: '/home/kari',
    exists: (path) => paths.includes(path),
    list: (directory) => [
      ...new Set(
        paths
          .filter((path) => path.startsWith(`${directory}/`))
          .map((path) => path.slice(directory.length + 1).split('/')[0] ?? ''),
      ),
    ],
    read: (path) => files[path],
    ...rest,
  };
}

const PLAYWRIGHT = '/home/kari/.cache/ms-playwright';

test('an installed Chromium comes before a downloaded one', () => {
  const files = { '/usr/bin/chromium': '', [`${PLAYWRIGHT}/chromium-1255/chrome-linux64/chrome`]: '' };
  expect(findChromium(machine(files))).toBe('/usr/bin/chromium');
});

test('branded Chrome is not taken: it loads no unpacked extension', () => {
  expect(
    findChromium(machine({ '/usr/bin/google-chrome': '', '/opt/google/chrome/chrome': '' })),
  ).toBeUndefined();
});

test("Ubuntu's starter of the snap is passed over, Fedora's Chromium of the same name is not", () => {
  const snap = { '/usr/bin/chromium-browser': '#!/bin/sh\nexec /snap/bin/chromium "$@"\n' };
  expect(findChromium(machine(snap))).toBeUndefined();
  expect(findChromium(machine({ '/usr/bin/chromium-browser': '\x7fELF' }))).toBe('/usr/bin/chromium-browser');
});

test("the newest full Chromium in Playwright's cache counts, not the headless shell", () => {
  const files = {
    [`${PLAYWRIGHT}/chromium_headless_shell-1300/chrome-linux/headless_shell`]: '',
    [`${PLAYWRIGHT}/chromium-998/chrome-linux/chrome`]: '',
    [`${PLAYWRIGHT}/chromium-1255/chrome-linux64/chrome`]: '',
  };
  expect(findChromium(machine(files))).toBe(`${PLAYWRIGHT}/chromium-1255/chrome-linux64/chrome`);
});

test('PLAYWRIGHT_BROWSERS_PATH moves the cache', () => {
  const files = { '/data/pw/chromium-1255/chrome-linux64/chrome': '' };
  const env = { PLAYWRIGHT_BROWSERS_PATH: '/data/pw' };
  expect(findChromium(machine(files, { env }))).toBe('/data/pw/chromium-1255/chrome-linux64/chrome');
});

test("macOS and Windows: puppeteer's caches", () => {
  const mac =
    '/home/kari/.cache/puppeteer/chrome/mac_arm-150.0.1/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  expect(findChromium(machine({ [mac]: '' }, { platform: 'darwin' }))).toBe(mac);
  const windows = '/home/kari/.cache/puppeteer/chrome/win64-150.0.1/chrome-win64/chrome.exe';
  expect(findChromium(machine({ [windows]: '' }, { platform: 'win32' }))).toBe(windows);
});

test('the environment variables win', () => {
  const env = { KANALVETT_CHROMIUM: '/my/chrome', KANALVETT_FIREFOX: '/my/firefox' };
  const files = { '/usr/bin/chromium': '', '/usr/lib/firefox/firefox': '' };
  expect(findChromium(machine(files, { env }))).toBe('/my/chrome');
  expect(findFirefox(machine(files, { env }))).toBe('/my/firefox');
});

test("Firefox: Debian's, else the one puppeteer downloaded, never Playwright's patched one", () => {
  const debian = '/usr/lib/firefox-esr/firefox-esr';
  const downloaded = '/home/kari/.cache/puppeteer/firefox/linux-stable_153.0/firefox/firefox';
  expect(findFirefox(machine({ [debian]: '', [downloaded]: '' }))).toBe(debian);
  expect(findFirefox(machine({ [downloaded]: '' }))).toBe(downloaded);
  expect(findFirefox(machine({ [`${PLAYWRIGHT}/firefox-1490/firefox/firefox`]: '' }))).toBeUndefined();
});

test('versions are compared as numbers', () => {
  const files = { '/c/a-9/x': '', '/c/a-10/x': '', '/c/b-11/x': '' };
  expect(versionsIn(machine(files), '/c', /^a-/)).toEqual(['/c/a-10', '/c/a-9']);
});
