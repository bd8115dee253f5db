import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** What a site is asked. */
export interface SiteRequest {
  host: string;
  method: string;
  url: URL;
  /** What a POST carries; empty when it was broken off. */
  body?: string;
}

export interface Reply {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
}

/** Answers for one host name; undefined when it has no such page. */
export type Site = (request: SiteRequest) => Reply | undefined;

/** Real host name -> what stands there. */
export type Sites = ReadonlyMap<string, Site>;

/** One request that reached the server, whoever made it. */
export interface SeenRequest {
  host: string;
  method: string;
  path: string;
  status: number;
}

export interface CampusServer {
  port: number;
  /** SHA-256 of the certificate's public key, base64: the one certificate that Chromium is told to accept. */
  certificateHash: string;
  /** Every request since the start or the last `forget`, in order; answered with 404 where nothing stands. */
  requests(): readonly SeenRequest[];
  forget(): void;
  close(): Promise<void>;
}

/** What browsers ask for of their own accord, whatever the page and the extension do. */
const BROWSERS_OWN =
  /(^|\.)(googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)$|^(accounts|clients\d?|www)\.google\.com$/;

/** True for a request that the browser itself makes in the background (updates, settings, connectivity). */
export function isBrowsersOwn({ host }: Pick<SeenRequest, 'host'>): boolean {
  return BROWSERS_OWN.test(host);
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  woff2: 'font/woff2',
};

/** Content type by the ending of a file name; plain bytes for an unknown one. */
export function contentType(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[ending] ?? 'application/octet-stream';
}

/** Reads host, method and address of a request; undefined when it names no host. */
export function readRequest(
  message: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
): SiteRequest | undefined {
  const authority = message.headers.host;
  if (authority === undefined || !URL.canParse(message.url ?? '/', `https://${authority}`)) return undefined;
  const url = new URL(message.url ?? '/', `https://${authority}`);
  return { host: url.hostname, method: message.method ?? 'GET', url };
}

/** What the sites answer; 404 for an unknown host or page, 500 when a site fails. */
export function answer(sites: Sites, request: SiteRequest): Reply {
  try {
    return sites.get(request.host)?.(request) ?? { status: 404 };
  } catch (error) {
    console.error(`${request.url.href}:`, error);
    return { status: 500 };
  }
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, { 'cache-control': 'no-store', 'content-type': 'text/plain', ...headers });
  response.end(body);
}

/** A connection that starts with a TLS handshake record (22) is HTTPS; any other is plain HTTP. */
function startsTls(firstBytes: Buffer): boolean {
  return firstBytes[0] === 22;
}

/**
 * Serves the sites over HTTPS on a free local port; plain HTTP there is sent on to HTTPS. A browser reaches them by their real
 * names when it is told to resolve every name to this port, as the driver does; nothing it asks for leaves the machine.
 */
export async function startServer(sites: Sites): Promise<CampusServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'practice campus' }], {
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: [...sites.keys()].map((value) => ({ type: 2, value })) },
    ],
  });
  let seen: SeenRequest[] = [];
  const serve =
    (reply: (request: SiteRequest) => Reply) =>
    async (message: IncomingMessage, response: ServerResponse) => {
      const request = readRequest(message);
      if (request?.method === 'POST') request.body = await text(message).catch(() => '');
      const { status = 200, ...rest } = request ? reply(request) : { status: 400 };
      seen.push({
        host: request?.host ?? '',
        method: message.method ?? '',
        path: message.url ?? '',
        status,
      });
      send(response, { status, ...rest });
    };
  const secure = createSecureServer(
    { key, cert },
    serve((request) => answer(sites, request)),
  );
  const plain = createPlainServer(serve(({ url }) => ({ status: 301, headers: { location: url.href } })));
  const sockets = new Set<Socket>();
  const door = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (firstBytes) => {
      socket.pause();
      socket.unshift(firstBytes);
      (startsTls(firstBytes) ? secure : plain).emit('connection', socket);
      // The TLS server reads on by itself; the plain one waits for the stream to flow.
      if (!startsTls(firstBytes)) process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return {
    port: (door.address() as AddressInfo).port,
    certificateHash: publicKeyHash(cert),
    requests: () => seen,
    forget: () => {
      seen = [];
    },
    close: () =>
      new Promise((resolve) => {
        door.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function publicKeyHash(certificate: string): string {
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
