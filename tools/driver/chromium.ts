import puppeteer, { type WebWorker } from 'puppeteer-core';
import { chromiumPath } from '../browsers/chromium.ts';
import { type LaunchOptions, type Session, sessionOf, VIEWPORT } from './session.ts';

/** Chromium can be asked from inside the extension; Firefox cannot. */
export interface ChromiumSession extends Session {
  kind: 'chromium';
  /** The extension's service worker, in which code can be evaluated. Waits until it runs. */
  worker(): Promise<WebWorker>;
}

function flags({ server, viewport = VIEWPORT, colorScheme }: LaunchOptions): string[] {
  return [
    // The one way out is this server, whatever the name.
    `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    `--ignore-certificate-errors-spki-list=${server.certificateHash}`,
    '--disable-quic',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--no-default-browser-check',
    '--lang=nb',
    '--accept-lang=nb-NO,nb,no,en',
    `--window-size=${viewport.width},${viewport.height}`,
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
    // Chromium refuses to start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Starts Chromium with a throw-away profile and the extension. `close` removes the profile. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumSession> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    // A person needs no bar that says the browser is automated.
    ignoreDefaultArgs: options.headless === false ? ['--enable-automation'] : [],
    defaultViewport: null,
    args: flags(options),
    env: { ...process.env, LANGUAGE: 'nb' },
  });
  const session = sessionOf('chromium', browser, options);
  const id = options.extensionDir && (await browser.installExtension(options.extensionDir));
  return {
    ...session,
    kind: 'chromium',
    async worker() {
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
      );
      const worker = await target.worker();
      if (worker === null) throw new Error('The extension has no service worker');
      return worker;
    },
  };
}
