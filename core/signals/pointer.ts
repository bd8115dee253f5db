import type { PolicyPack } from '../policy/pack.ts';
import { hasSignal, type Reading } from '../reading/reading.ts';
import { literal } from '../text/literal.ts';

/** More words than this carry the content along, and are no longer a notice of where it lies. */
const MOST_WORDS = { email: 55, social: 60 } as const;

const links = new WeakMap<PolicyPack, RegExp>();

/** Links to the formal channels' own hosts; a look-alike host does not count. */
function formalLink(pack: PolicyPack): RegExp {
  let pattern = links.get(pack);
  if (pattern === undefined) {
    const hosts = pack.directory.formalHosts.map((host) => literal(host.toLowerCase()));
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}@.-])(?:https?://)?(?:www\\.)?(?:${hosts.join('|')})(?![\\p{L}\\p{N}-]|\\.[\\p{L}])`,
      'u',
    );
    links.set(pack, pattern);
  }
  return pattern;
}

/** Does the writer's own text link to a formal channel? */
function linksToFormalChannel(reading: Reading, pack: PolicyPack): boolean {
  return reading.parts.some(
    ({ name, line }) =>
      name !== 'signature' && line.folded.text.includes('.') && formalLink(pack).test(line.folded.text),
  );
}

/**
 * Is the draft only a short notice that links to where the information already lies? Sharing the link is fine once it is
 * posted; a mail that carries the content beside a link is not a pointer.
 */
export function isPointer(reading: Reading, pack: PolicyPack, kind: keyof typeof MOST_WORDS): boolean {
  if (reading.words > MOST_WORDS[kind] || !hasSignal(reading, 'pointing')) return false;
  return linksToFormalChannel(reading, pack);
}
