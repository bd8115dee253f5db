import { puppeteerCache } from './chromium.ts';
import { type Machine, thisMachine, versionsIn } from './machine.ts';

const INSTALLED: Partial<Record<NodeJS.Platform, (machine: Machine) => string[]>> = {
  linux: () => [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib64/firefox/firefox',
    '/opt/firefox/firefox',
  ],
  darwin: ({ home }) =>
    ['/Applications', `${home}/Applications`].flatMap((folder) =>
      ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/firefox`,
      ),
    ),
  win32: ({ env: { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } }) =>
    [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}/Mozilla Firefox/firefox.exe`),
};

/** Where puppeteer puts the executable inside a version's directory. Playwright's Firefox is patched and speaks no BiDi. */
const INSIDE_CACHE: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'firefox/firefox',
  darwin: 'Firefox.app/Contents/MacOS/firefox',
  win32: 'core/firefox.exe',
};

/** An unpatched Firefox on this machine, or undefined. Installs nothing. */
export function findFirefox(machine: Machine = thisMachine): string | undefined {
  const { KANALVETT_FIREFOX: chosen } = machine.env;
  if (chosen !== undefined && chosen !== '') return chosen;
  const installed = INSTALLED[machine.platform]?.(machine) ?? [];
  const inside = INSIDE_CACHE[machine.platform];
  const cached = versionsIn(machine, `${puppeteerCache(machine)}/firefox`, /-\w*\d/).map(
    (folder) => `${folder}/${inside}`,
  );
  return [...installed, ...cached].find((path) => machine.exists(path));
}

/** Path of a Firefox. Throws when there is none: `npm run browsers` installs one. */
export function firefoxPath(): string {
  const found = findFirefox();
  if (found === undefined) throw new Error('No Firefox found. Run: npm run browsers');
  return found;
}
