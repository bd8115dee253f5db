import { type Machine, thisMachine, versionsIn } from './machine.ts';

/**
 * Chromium and Chrome for Testing only: since version 137 branded Chrome ignores `--load-extension`.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
const INSTALLED: Partial<Record<NodeJS.Platform, (machine: Machine) => string[]>> = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/chromium/chromium',
  ],
  darwin: ({ home }) =>
    ['/Applications', `${home}/Applications`].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]),
  win32: ({ env: { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } }) =>
    [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86]
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}/Chromium/Application/chrome.exe`),
};

/** Where Playwright and puppeteer put the executable inside a version's directory. */
const INSIDE_CACHE: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome-linux64/chrome', 'chrome-linux-arm64/chrome', 'chrome-linux/chrome'],
  darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
};

/** The folder that `playwright install` fills. https://playwright.dev/docs/browsers#managing-browser-binaries */
function playwrightCache({ platform, env, home }: Machine): string {
  const { PLAYWRIGHT_BROWSERS_PATH: chosen, LOCALAPPDATA = `${home}/AppData/Local` } = env;
  const { XDG_CACHE_HOME = `${home}/.cache` } = env;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (platform === 'darwin') return `${home}/Library/Caches/ms-playwright`;
  return `${platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME}/ms-playwright`;
}

/** The folder that `@puppeteer/browsers` fills, for every browser. https://pptr.dev/guides/configuration */
export function puppeteerCache({ env, home }: Machine): string {
  const { PUPPETEER_CACHE_DIR = `${home}/.cache/puppeteer` } = env;
  return PUPPETEER_CACHE_DIR;
}

/** Ubuntu's `chromium-browser` only starts the snap, which cannot see a profile outside its own folders. */
function startsSnap(machine: Machine, path: string): boolean {
  return path.endsWith('-browser') && /\/snap\/|snap install/.test(machine.read(path) ?? '');
}

/** A Chromium on this machine that loads unpacked extensions, or undefined. Installs nothing. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const { KANALVETT_CHROMIUM: chosen } = machine.env;
  if (chosen !== undefined && chosen !== '') return chosen;
  const installed = INSTALLED[machine.platform]?.(machine) ?? [];
  const cached = [
    ...versionsIn(machine, playwrightCache(machine), /^chromium-\d+$/),
    ...versionsIn(machine, `${puppeteerCache(machine)}/chrome`, /-\d/),
    ...versionsIn(machine, `${puppeteerCache(machine)}/chromium`, /-\d/),
  ].flatMap((folder) => (INSIDE_CACHE[machine.platform] ?? []).map((inside) => `${folder}/${inside}`));
  return [...installed, ...cached].find((path) => machine.exists(path) && !startsSnap(machine, path));
}

/** Path of a Chromium that loads unpacked extensions. Throws when there is none: `npm run browsers` installs one. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined) throw new Error('No Chromium found. Run: npm run browsers');
  return found;
}
