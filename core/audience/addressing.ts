import type { Evidence } from '../assessment.ts';
import type { LineItem } from '../reading/line.ts';
import { cluesIn, evidenceOf, type Part, type Reading } from '../reading/reading.ts';
import { firstWhere } from '../text/search.ts';
import { type Audience, formatAudience } from './audience.ts';
import type { AddressClue } from './clues.ts';
import { type Mention, mentionedAudience } from './mentions.ts';

/** A body that the text may be for, with how strongly it says so. */
export interface Candidate {
  audience: Audience;
  weight: number;
  /** The text speaks to them, rather than about them. */
  addressed: boolean;
  /** It speaks to all of them, or to its students as such. */
  whole: boolean;
  evidence: Evidence;
}

const PART_FACTOR: Readonly<Record<Part['name'], number>> = {
  subject: 1,
  salutation: 1.5,
  text: 1,
  signature: 0.5,
};
const COMMON_WEIGHT = 0.3;
const MENTION_WEIGHT: Readonly<Record<Mention['kind'], number>> = {
  course: 2,
  programme: 1.2,
  unit: 0.8,
  campus: 0.3,
  institution: 0,
};
/** A salutation that names a body is half an address. */
const IN_SALUTATION = 2;
/** From this weight a clue speaks to people. */
const ADDRESSED = 3;

/** The body that a clue's match speaks of: the last it names, of the clue's own kind where it has one. */
function audienceOfMatch({ audience }: AddressClue, named: readonly Mention[]): Audience | undefined {
  if (audience === undefined) {
    const last = named.at(-1);
    return last === undefined ? undefined : mentionedAudience(last);
  }
  const own = named.find(({ kind }) => kind === audience);
  return own === undefined ? { kind: audience } : mentionedAudience(own);
}

function mentionsBetween(items: readonly LineItem[], from: number, to: number): Mention[] {
  return items.slice(from, to).flatMap(({ mention }) => mention ?? []);
}

/** Which items stand between quotation marks: words of somebody else, which address nobody here. */
function quotedItems({ folded, items }: Part['line']): (at: number) => boolean {
  if (!folded.text.includes('"')) return () => false;
  const quotations = [...folded.text.matchAll(/"[^"]{12,400}"/gu)];
  return (at) => {
    const start = items[at]?.start ?? 0;
    const behind = firstWhere(quotations.length, (index) => (quotations[index]?.index ?? 0) >= start);
    const before = quotations[behind - 1];
    return before !== undefined && start < before.index + before[0].length;
  };
}

function candidatesIn(reading: Reading, part: Part): Candidate[] {
  const { line, from, to, name } = part;
  const factor = PART_FACTOR[name];
  const isQuoted = quotedItems(line);
  const found: Candidate[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = line.items[at]?.mention;
    if (mention === undefined) continue;
    const weight = mention.common === true ? COMMON_WEIGHT : MENTION_WEIGHT[mention.kind];
    found.push({
      audience: mentionedAudience(mention),
      weight: weight * factor * (name === 'salutation' ? IN_SALUTATION : 1),
      addressed: false,
      whole: false,
      evidence: evidenceOf(reading, part, at, at + 1),
    });
  }
  if (name === 'signature') return found;
  for (const match of cluesIn(part)) {
    if (match.group.of !== 'address' || isQuoted(match.from)) continue;
    const { clue } = match.group;
    const audience = audienceOfMatch(clue, mentionsBetween(line.items, match.from, match.to));
    if (audience === undefined) continue;
    found.push({
      audience,
      weight: clue.weight * factor,
      addressed: clue.weight >= ADDRESSED,
      whole: clue.whole === true,
      evidence: evidenceOf(reading, part, match.from, match.to),
    });
  }
  return found;
}

/** What a second voice adds to a first, at most: repetition cannot outvote an address. */
const ECHO = 0.4;

/** Adds up what says the same: the strongest counts in full, every further one a little. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = formatAudience(candidate.audience);
    const earlier = merged.get(key);
    if (earlier === undefined) {
      merged.set(key, candidate);
      continue;
    }
    const [stronger, weaker] =
      candidate.weight > earlier.weight ? [candidate, earlier] : [earlier, candidate];
    merged.set(key, {
      audience: stronger.audience,
      weight: stronger.weight + Math.min(weaker.weight, 1) * ECHO,
      addressed: stronger.addressed || weaker.addressed,
      whole: stronger.whole || weaker.whole,
      evidence: stronger.evidence,
    });
  }
  return [...merged.values()].sort((a, b) => b.weight - a.weight);
}

/** The bodies that a draft's own words may be for, strongest first. */
export function textCandidates(reading: Reading): Candidate[] {
  return merge(reading.parts.flatMap((part) => candidatesIn(reading, part)));
}
