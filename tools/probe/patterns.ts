import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  content_scripts?: { matches: string[] }[];
}

/** Does an address match `https://*.host/path*`? https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
export function matchesPattern(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits = host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : host === '*' || host === hostname;
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return schemeFits && hostFits && new RegExp(`^${parts.join('.*')}$`).test(`${pathname}${search}`);
}

/** Where the built extension runs by itself, from its manifest. */
export function whereItRuns(extensionDir: string): (address: string) => boolean {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const patterns = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  return (address) => patterns.some((pattern) => matchesPattern(pattern, address));
}
