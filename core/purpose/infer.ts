import type { Evidence } from '../assessment.ts';
import { type Part, type Parts, partText } from '../text/parts.ts';
import { phrases } from '../text/pattern.ts';
import { PURPOSE_CLUES } from './clues.ts';
import type { Purpose } from './purpose.ts';

export interface PurposeReading {
  purpose: Purpose;
  /** Strength of each purpose that the words speak for. */
  scores: Readonly<Partial<Record<Purpose, number>>>;
  evidence: readonly Evidence[];
}

const COMPILED = PURPOSE_CLUES.map((clue) => ({ clue, pattern: phrases(clue.words) }));
const PART_FACTOR: Readonly<Record<Part['name'], number>> = {
  subject: 1.5,
  salutation: 1,
  text: 1,
  signature: 0,
};
/** The second and third word of a clue add half of what the one before added; later ones nothing. */
const REPEAT_FACTORS = [1, 0.5, 0.25];

interface Hit {
  purpose: Purpose;
  score: number;
  evidence: Evidence | undefined;
}

function scoreClue({ clue, pattern }: (typeof COMPILED)[number], parts: Parts): Hit {
  let score = 0;
  let seen = 0;
  let evidence: Evidence | undefined;
  for (const part of parts.parts) {
    const factor = PART_FACTOR[part.name];
    if (factor === 0) continue;
    for (const match of partText(parts, part).matchAll(pattern)) {
      score += clue.weight * factor * (REPEAT_FACTORS[seen] ?? 0);
      seen += 1;
      evidence ??= evidenceOf(parts, part, match.index, match.index + match[0].length);
      if (seen === REPEAT_FACTORS.length) return { purpose: clue.purpose, score, evidence };
    }
  }
  return { purpose: clue.purpose, score, evidence };
}

function evidenceOf(parts: Parts, part: Part, start: number, end: number): Evidence {
  const field = parts[part.field];
  const span = { field: part.field, start: field.at(part.start + start), end: field.at(part.start + end) };
  return { source: 'text', words: field.original.slice(span.start, span.end), span };
}

/** What each purpose needs before it counts: a crisis must be unmistakable. */
const THRESHOLD: Readonly<Record<Exclude<Purpose, 'other'>, number>> = {
  crisis: 3.5,
  'study-administration': 2,
  staff: 2,
  teaching: 1.5,
  leadership: 1.5,
  outreach: 2,
  support: 2,
  personal: 1,
};
/** Who wins a tie, and crisis before everything. */
const ORDER: readonly Exclude<Purpose, 'other'>[] = [
  'crisis',
  'staff',
  'teaching',
  'study-administration',
  'outreach',
  'leadership',
  'support',
  'personal',
];

/** Infers what a draft is about from its own words. `other` where nothing says enough. */
export function inferPurpose(parts: Parts): PurposeReading {
  const scores: Partial<Record<Purpose, number>> = {};
  const evidence: Partial<Record<Purpose, Evidence[]>> = {};
  for (const compiled of COMPILED) {
    const hit = scoreClue(compiled, parts);
    if (hit.score === 0) continue;
    scores[hit.purpose] = (scores[hit.purpose] ?? 0) + hit.score;
    if (hit.evidence === undefined || hit.score <= 0) continue;
    evidence[hit.purpose] = [...(evidence[hit.purpose] ?? []), hit.evidence];
  }
  const purpose = strongest(scores);
  return { purpose, scores, evidence: evidence[purpose] ?? [] };
}

function strongest(scores: Readonly<Partial<Record<Purpose, number>>>): Purpose {
  const enough = ORDER.filter((purpose) => (scores[purpose] ?? 0) >= THRESHOLD[purpose]);
  if (enough.includes('crisis')) return 'crisis';
  return enough.reduce<Purpose>(
    (best, purpose) => (best === 'other' || (scores[purpose] ?? 0) > (scores[best] ?? 0) ? purpose : best),
    'other',
  );
}
