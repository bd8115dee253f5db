import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '../../tests/campus/outlook/trusted-types.ts';
import { buildCampusPage } from './build.ts';
import { contentSecurityPolicy } from './csp.ts';
import { contentType, type Reply, type Site } from './server.ts';

/** The names under which Outlook on the web stands (reference 1.1). */
export const OUTLOOK_HOSTS = [
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'outlook.live.com',
] as const;

/** First page of the campus. */
export const PRACTICE_OUTLOOK = 'https://outlook.office.com/mail/';

const PAGE = new URL('../../tests/campus/outlook/index.html', import.meta.url);

/** The practice Outlook, the same on every host: all paths under `/mail/` are one application. */
export async function practiceOutlook(): Promise<Site> {
  const built = await buildCampusPage('outlook');
  const template = readFileSync(PAGE, 'utf8');
  const page = (): Reply => {
    const nonce = randomBytes(16).toString('base64');
    return {
      headers: {
        'content-type': contentType('.html'),
        'content-security-policy': contentSecurityPolicy(nonce, POLICIES),
      },
      body: template.replaceAll('%nonce%', nonce),
    };
  };
  return ({ url: { pathname } }) => {
    if (pathname === '/') return { status: 302, headers: { location: '/mail/' } };
    if (pathname === '/favicon.ico') return { status: 204 };
    if (pathname.startsWith('/mail/')) return page();
    if (pathname !== '/practice/outlook.js' && pathname !== '/practice/outlook.css') return undefined;
    const file = join(built, pathname.slice('/practice/'.length));
    return { headers: { 'content-type': contentType(file) }, body: readFileSync(file) };
  };
}
