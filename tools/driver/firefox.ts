import puppeteer from 'puppeteer-core';
import { firefoxPath } from '../browsers/firefox.ts';
import { type LaunchOptions, type Session, sessionOf } from './session.ts';

function preferences({ server, colorScheme }: LaunchOptions): Record<string, unknown> {
  return {
    // The one way out is this server, whatever the name.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.port};80=${server.port}`,
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.security.https_only_mode': false,
    'intl.locale.requested': 'nb-NO',
    'intl.accept_languages': 'nb-NO, nb, no, en',
    ...(colorScheme === undefined
      ? {}
      : { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
  };
}

/** Starts Firefox with a throw-away profile and the extension. `close` removes the profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    extraPrefsFirefox: preferences(options),
  });
  if (options.extensionDir) await browser.installExtension(options.extensionDir);
  return { ...sessionOf('firefox', browser, options), kind: 'firefox' };
}
