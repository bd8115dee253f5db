import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { PRACTICE_BLACKBOARD } from '../../tools/campus/blackboard.ts';
import { startCampus } from '../../tools/campus/campus.ts';
import { PRACTICE_OUTLOOK } from '../../tools/campus/outlook.ts';
import type { CampusServer } from '../../tools/campus/server.ts';
import { launchChromium } from '../../tools/driver/chromium.ts';
import { launchFirefox } from '../../tools/driver/firefox.ts';
import type { Session } from '../../tools/driver/session.ts';

/** The same scenarios run in each of these. */
export const BROWSERS = [
  { name: 'Chromium', launch: launchChromium, build: '.output/chrome-mv3', command: 'wxt build' },
  { name: 'Firefox', launch: launchFirefox, build: '.output/firefox-mv3', command: 'wxt build -b firefox' },
] as const;
export type TestBrowser = (typeof BROWSERS)[number];

/** A running browser with the practice campus around it, for the tests of one `describe`. */
export interface World {
  readonly session: Session;
  readonly server: CampusServer;
  /** Opens the practice Outlook in a new tab; the tab is closed after the test. `path` replaces `/mail/`. */
  outlook(path?: string): Promise<Page>;
  /** Opens the practice Blackboard in the same way. `path` replaces `/ultra/course`. */
  blackboard(path?: string): Promise<Page>;
}

/** The extension as it was built for this browser. The tests judge what a person would install, so they do not build it. */
function builtExtension({ build, command }: TestBrowser): string {
  const directory = fileURLToPath(new URL(`../../${build}`, import.meta.url));
  if (!existsSync(`${directory}/manifest.json`))
    throw new Error(`There is no built extension in ${build}. Run: npm run build (or: npx ${command})`);
  return directory;
}

interface WorldOptions {
  /** `without`: the same browser as it is when Kanalvett is not installed. */
  extension?: 'with' | 'without';
  /** Pages are kept open from test to test. */
  keepPages?: boolean;
}

/** Starts one server and one browser for the surrounding `describe`, and takes both down after it. */
export function useWorld(browser: TestBrowser, options: WorldOptions = {}): World {
  const { extension = 'with', keepPages = false } = options;
  let running: { session: Session; server: CampusServer } | undefined;
  let opened: Page[] = [];
  const world = () => {
    if (running === undefined) throw new Error('The browser has not been started');
    return running;
  };

  beforeAll(async () => {
    const extensionDir = extension === 'with' ? { extensionDir: builtExtension(browser) } : {};
    const server = await startCampus();
    try {
      running = { server, session: await browser.launch({ server, ...extensionDir }) };
    } catch (error) {
      await server.close();
      throw error;
    }
  });
  afterEach(async () => {
    if (keepPages) return;
    await Promise.all(opened.filter((page) => !page.isClosed()).map((page) => page.close()));
    opened = [];
  });
  afterAll(async () => {
    await running?.session.close();
    await running?.server.close();
  });

  const open = async (url: URL) => {
    const page = await world().session.open(url.href);
    opened.push(page);
    return page;
  };
  return {
    get session() {
      return world().session;
    },
    get server() {
      return world().server;
    },
    outlook: (path = '') => open(new URL(path, PRACTICE_OUTLOOK)),
    blackboard: (path = '') => open(new URL(path, PRACTICE_BLACKBOARD)),
  };
}
