/**
 * `npm run browsers`: makes sure that this machine has a Chromium and a Firefox that load the extension.
 * Installs only what is missing: a browser that is already there is used as it is.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { findChromium, puppeteerCache } from './chromium.ts';
import { findFirefox } from './firefox.ts';
import { thisMachine } from './machine.ts';

interface Way {
  says: string;
  run(): Promise<void> | void;
}

interface Wanted {
  name: string;
  /** Environment variable that points at a browser of one's own. */
  variable: string;
  find(): string | undefined;
  ways(): Way[];
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function playwright(...args: string[]): void {
  const cli = createRequire(import.meta.url).resolve('playwright/cli.js');
  run(process.execPath, [cli, ...args], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' });
}

/** The Linux whose packages can be installed here without asking anybody, if it is one. */
function aptSystem(): 'debian' | 'ubuntu' | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const release = thisMachine.read('/etc/os-release') ?? '';
  if (/^ID(_LIKE)?=.*ubuntu/m.test(release)) return 'ubuntu';
  return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
}

/** Debian only: Ubuntu's own packages of both browsers start a snap, which cannot see our profile. */
function apt(name: string): Way[] {
  if (aptSystem() !== 'debian') return [];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return [
    {
      says: `apt-get install ${name}`,
      run: () => {
        run('apt-get', ['update', '-q'], quiet);
        run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-liberation'], quiet);
      },
    },
  ];
}

async function downloadFirefox(): Promise<void> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('there is no Firefox for this kind of machine');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  await install({ browser: Browser.FIREFOX, platform, buildId, cacheDir: puppeteerCache(thisMachine) });
  if (aptSystem() !== undefined) playwright('install-deps', 'firefox');
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'KANALVETT_CHROMIUM',
  find: findChromium,
  ways: () => [
    {
      says: 'playwright install chromium',
      run: () => playwright('install', 'chromium', '--no-shell', ...(aptSystem() ? ['--with-deps'] : [])),
    },
    ...apt('chromium'),
  ],
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'KANALVETT_FIREFOX',
  find: findFirefox,
  ways: () => [{ says: 'downloading Firefox', run: downloadFirefox }, ...apt('firefox-esr')],
};

/** Starts and says its version: a downloaded browser may lack libraries of the system. Windows has no such answer. */
function starts(path: string): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function usable(wanted: Wanted): string | undefined {
  const path = wanted.find();
  return path !== undefined && starts(path) ? path : undefined;
}

async function ensure(wanted: Wanted): Promise<string> {
  const present = usable(wanted);
  if (present !== undefined) return present;
  for (const way of wanted.ways()) {
    console.log(`${wanted.name} is missing. Trying: ${way.says}`);
    try {
      await way.run();
    } catch (error) {
      console.log(`That did not work: ${error instanceof Error ? error.message : String(error)}`);
    }
    const path = usable(wanted);
    if (path !== undefined) return path;
  }
  throw new Error(
    `No ${wanted.name} could be found or installed. Install ${wanted.name} yourself, ` +
      `or set ${wanted.variable} to the path of one.`,
  );
}

/** Path of a Chromium that starts; installs one when there is none. */
export const ensureChromium = (): Promise<string> => ensure(CHROMIUM);

/** Path of a Firefox that starts; installs one when there is none. */
export const ensureFirefox = (): Promise<string> => ensure(FIREFOX);

if (import.meta.main) {
  try {
    console.log(`Chromium: ${await ensureChromium()}`);
    console.log(`Firefox:  ${await ensureFirefox()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
