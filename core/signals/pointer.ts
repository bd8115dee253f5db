import type { PolicyPack } from '../policy/pack.ts';
import { type Parts, partText } from '../text/parts.ts';
import { literal, phrases } from '../text/pattern.ts';

/** More words than this carry the content along, and are no longer a notice of where it lies. */
const MOST_WORDS = { email: 55, social: 60 } as const;

const POINTING = phrases([
  '(?:er |ligger |ligg |er no |er nå )?(?:lagt|lagd) (?:ut|ute)',
  'ligger (?:nå |ute |der|her|på|under|klar*)*',
  'ligg (?:no |ute |der|her|på|under)*',
  'publisert',
  'published',
  'posted',
  'kunngj[oø]rt',
  '(?:les|sjå|se|finn(?:er)?|finner du|find|read|see) (?:\\p{L}{1,20} ){0,6}(?:her|på|i|under|here|on|in|at|there|more|mer|meir)',
  'read more',
  'les mer',
  'les meir',
  'les den',
  'les han',
  'les heile',
  'mer (?:info*|informasjon)',
  'meir (?:info*|informasjon)',
  'more (?:info*|information)',
  'here:',
  'her:',
  'lies (?:now )?(?:on|in|at)',
  'is (?:now )?(?:available|up|out) (?:on|in|at)',
  'har (?:\\p{L}{1,20} ){0,3}(?:skrevet|skrive|oppdatert|samlet|samla) (?:\\p{L}{1,20} ){0,6}(?:på|i)',
  'updated (?:the )?page',
  'ny kunngjøring',
  'ny kunngjering',
  'new announcement',
  'see the (?:page|announcement|message)',
  'was (?:published|posted)',
  'please read',
  'finnes på',
  'finst på',
  'står på',
  'på nettsid*',
]);

const links = new WeakMap<PolicyPack, RegExp>();

/** Links to the formal channels' own hosts; a look-alike host does not count. */
function formalLink(pack: PolicyPack): RegExp {
  let pattern = links.get(pack);
  if (pattern === undefined) {
    const hosts = pack.directory.formalHosts.map((host) => literal(host.toLowerCase()));
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}@.-])(?:https?://)?(?:www\\.)?(?:${hosts.join('|')})(?![\\p{L}\\p{N}-]|\\.[\\p{L}])`,
      'gu',
    );
    links.set(pack, pattern);
  }
  return pattern;
}

/** Does the writer's own text link to a formal channel? */
export function linksToFormalChannel(parts: Parts, pack: PolicyPack): boolean {
  const pattern = formalLink(pack);
  return parts.parts.some(
    (part) => part.name !== 'signature' && partText(parts, part).search(pattern) !== -1,
  );
}

/**
 * Is the draft only a short notice that links to where the information already lies? Sharing the link is fine once it is
 * posted; a mail that carries the content beside a link is not a pointer.
 */
export function isPointer(parts: Parts, pack: PolicyPack, kind: keyof typeof MOST_WORDS): boolean {
  if (parts.words > MOST_WORDS[kind] || !linksToFormalChannel(parts, pack)) return false;
  return parts.parts.some((part) => {
    POINTING.lastIndex = 0;
    return part.name !== 'signature' && POINTING.test(partText(parts, part));
  });
}
