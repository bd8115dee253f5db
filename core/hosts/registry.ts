import { blackboardPages } from '../policy/ntnu/hosts.ts';
import { blackboard } from './blackboard/blackboard.ts';
import type { Host } from './host.ts';
import { outlook } from './outlook/outlook.ts';

/** Every host that has an adapter. */
export const HOSTS: readonly Host[] = [outlook, ...blackboard(blackboardPages)];

/**
 * The hosts whose pages `url` belongs to: several where each reads one kind of composer. A window at `about:blank` takes the address of
 * the page that opened it.
 */
export function hostsFor(url: string): Host[] {
  return HOSTS.filter(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)));
}

/** Match patterns as in extension manifests: scheme, host (a leading `*.` takes in the domain itself) and path, `*` for anything. */
function matchesPattern(pattern: string, url: string): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  return (
    (scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`) &&
    matchesHost(host, hostname) &&
    toRegExp(path).test(pathname + search)
  );
}

function matchesHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  const domain = host.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

function toRegExp(glob: string): RegExp {
  const escaped = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}
