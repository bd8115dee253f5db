import { readFileSync } from 'node:fs';
import { contentType, type Reply, type Site, type Sites } from '../campus/server.ts';
import { addressOf } from './args.ts';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A saved page is HTML whatever its name; one in an older encoding says so itself. */
function replyWith(file: string): Reply {
  const body = readFileSync(file);
  const type = contentType(file);
  if (type !== 'application/octet-stream' && !type.startsWith('text/html'))
    return { headers: { 'content-type': type }, body };
  return { headers: { 'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' }, body };
}

/** The files at their addresses, and nothing else. A page that is asked for with another query is the same page. */
export function sitesOf(files: ReadonlyMap<string, string>): Sites {
  const byPath = new Map([...files].map(([address, file]) => [address.split('?')[0] ?? address, file]));
  const site: Site = ({ url }) => {
    if (url.pathname === '/favicon.ico') return { status: 204 };
    const file = files.get(addressOf(url)) ?? byPath.get(`${url.host}${url.pathname}`);
    return file === undefined ? undefined : replyWith(file);
  };
  return new Map([...files.keys()].map((address) => [new URL(`https://${address}`).hostname, site]));
}
