import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { afterEach, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../tools/campus/csp.ts';
import {
  answer,
  type CampusServer,
  contentType,
  isBrowsersOwn,
  readRequest,
  type Site,
  type Sites,
  startServer,
} from '../../tools/campus/server.ts';

const SITES: Sites = new Map<string, Site>([
  [
    'outlook.office.com',
    ({ url }) => (url.pathname === '/mail/' ? { body: `mail ${url.search}` } : undefined),
  ],
  ['innsida.example', () => ({ status: 201, body: 'innsida' })],
]);

let server: CampusServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Asks the server for a page as a browser does that resolves every name to it. */
function ask(
  port: number,
  host: string,
  path: string,
  request = secureRequest,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('one port answers for every host by its name; the rest is 404, and everything is recorded', async () => {
  server = await startServer(SITES);
  expect(await ask(server.port, 'outlook.office.com', '/mail/?a=1')).toEqual({
    status: 200,
    body: 'mail ?a=1',
  });
  expect(await ask(server.port, 'innsida.example', '/')).toEqual({ status: 201, body: 'innsida' });
  expect(await ask(server.port, 'outlook.office.com', '/other')).toEqual({ status: 404, body: '' });
  expect(await ask(server.port, 'elsewhere.example', '/')).toEqual({ status: 404, body: '' });
  expect(server.requests()).toEqual([
    { host: 'outlook.office.com', method: 'GET', path: '/mail/?a=1', status: 200 },
    { host: 'innsida.example', method: 'GET', path: '/', status: 201 },
    { host: 'outlook.office.com', method: 'GET', path: '/other', status: 404 },
    { host: 'elsewhere.example', method: 'GET', path: '/', status: 404 },
  ]);
  server.forget();
  expect(server.requests()).toEqual([]);
});

test('plain HTTP is sent on to HTTPS, and recorded too', async () => {
  server = await startServer(SITES);
  expect((await ask(server.port, 'outlook.office.com', '/mail/', plainRequest)).status).toBe(301);
  expect(server.requests()).toEqual([
    { host: 'outlook.office.com', method: 'GET', path: '/mail/', status: 301 },
  ]);
});

test('the hash is that of a SHA-256, as Chromium wants it', async () => {
  server = await startServer(SITES);
  expect(Buffer.from(server.certificateHash, 'base64')).toHaveLength(32);
});

test('a site that fails gives 500 and does not end the server', () => {
  const failing: Sites = new Map<string, Site>([
    [
      'x.example',
      () => {
        throw new Error('expected in this test');
      },
    ],
  ]);
  const request = readRequest({ headers: { host: 'x.example' }, method: 'GET', url: '/' });
  expect(request && answer(failing, request)).toEqual({ status: 500 });
});

test('the port in the Host header does not matter; a request without a host is none', () => {
  expect(readRequest({ headers: { host: 'x.example:8443' }, url: '/a' })?.host).toBe('x.example');
  expect(readRequest({ headers: {}, url: '/a' })).toBeUndefined();
});

test('content types by ending', () => {
  expect(contentType('/a/outlook.js')).toBe('text/javascript; charset=utf-8');
  expect(contentType('page.HTML')).toBe('text/html; charset=utf-8');
  expect(contentType('unknown')).toBe('application/octet-stream');
});

test("the browser's own services are told apart from the pages'", () => {
  expect(isBrowsersOwn({ host: 'firefox.settings.services.mozilla.com' })).toBe(true);
  expect(isBrowsersOwn({ host: 'clients2.google.com' })).toBe(true);
  expect(isBrowsersOwn({ host: 'outlook.office.com' })).toBe(false);
  expect(isBrowsersOwn({ host: 'notgoogleapis.com' })).toBe(false);
});

test('the policy enforces Trusted Types and lets in only what carries the nonce', () => {
  const directives = new Map(
    contentSecurityPolicy('abc', ['default', 'practice'])
      .split('; ')
      .map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
  );
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  expect(directives.get('trusted-types')).toBe('default practice');
  expect(directives.get('script-src')).toBe("'nonce-abc'");
  expect(directives.get('style-src')).toBe("'self' 'nonce-abc'");
  expect(directives.get('connect-src')).toBe("'self'");
  expect(directives.get('default-src')).toBe("'none'");
});
