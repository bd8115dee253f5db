import type { Browser, Page } from 'puppeteer-core';
import type { CampusServer } from '../campus/server.ts';
import { until } from './page.ts';

export interface LaunchOptions {
  /** The built extension: `.output/chrome-mv3` or `.output/firefox-mv3`. Without it the browser has no extension. */
  extensionDir?: string;
  /** Every address that the browser asks for is answered by this server. */
  server: Pick<CampusServer, 'port' | 'certificateHash'>;
  /** True by default. */
  headless?: boolean;
  /** Size of the window's content in CSS pixels. */
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** Something that went wrong in a page: an exception nobody caught, or a line on its error console. */
export interface Problem {
  kind: 'exception' | 'console';
  page: string;
  text: string;
}

/** A browser with a throw-away profile and the extension, the same for Chromium and Firefox. */
export interface Session {
  kind: 'chromium' | 'firefox';
  browser: Browser;
  /** Opens a page in a new tab and waits until it has loaded, for at most `patience` milliseconds. */
  open(url: string, patience?: number): Promise<Page>;
  /** Does what opens a window, and gives that window's page. */
  openedBy(opener: Page, action: () => Promise<unknown>): Promise<Page>;
  /** Everything that went wrong in any page since the start. */
  problems(): readonly Problem[];
  close(): Promise<void>;
}

export const VIEWPORT = { width: 1280, height: 860 };

function pageName(page: Page): string {
  return page.isClosed() ? '(closed)' : page.url();
}

/** Builds the session around a browser that has been launched: what Chromium and Firefox share. */
export function sessionOf(kind: Session['kind'], browser: Browser, options: LaunchOptions): Session {
  const problems: Problem[] = [];
  const watched = new WeakSet<Page>();

  const watch = (page: Page) => {
    if (watched.has(page)) return;
    watched.add(page);
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      problems.push({ kind: 'exception', page: pageName(page), text });
    });
    // Nobody is there to answer; a page that waits for an answer would stand still.
    if (options.headless !== false) page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
    page.on('console', (message) => {
      if (message.type() === 'error')
        problems.push({ kind: 'console', page: pageName(page), text: message.text() });
    });
  };

  // Windows that a page opens by itself, too.
  browser.on('targetcreated', (target) => {
    if (target.type() !== 'page') return;
    target.page().then(
      (page) => page && watch(page),
      () => {},
    );
  });

  const prepare = async (page: Page) => {
    watch(page);
    if (options.headless !== false) await page.setViewport(options.viewport ?? VIEWPORT);
  };

  return {
    kind,
    browser,
    async open(url, patience = 30_000) {
      const page = await browser.newPage();
      await prepare(page);
      await page.goto(url, { waitUntil: 'load', timeout: patience });
      return page;
    },
    async openedBy(opener, action) {
      let opened: Page | null = null;
      opener.once('popup', (page) => {
        opened = page;
      });
      await action();
      const page = await until('a window that opens', async () => opened);
      watch(page);
      return page;
    },
    problems: () => problems,
    close: () => browser.close(),
  };
}
