import type { Evidence } from '../assessment.ts';
import type { Role } from '../profile.ts';
import { cluesIn, evidenceOf, type Part, type Reading } from '../reading/reading.ts';
import type { PurposeClue } from './clues.ts';
import type { Purpose } from './purpose.ts';

export interface PurposeReading {
  purpose: Purpose;
  /** Strength of each purpose that the words speak for. */
  scores: Readonly<Partial<Record<Purpose, number>>>;
  evidence: readonly Evidence[];
}

const PART_FACTOR: Readonly<Record<Part['name'], number>> = {
  subject: 1.5,
  salutation: 1,
  text: 1,
  signature: 0,
};
/** The second and third word of a clue add half of what the one before added; later ones nothing. */
const REPEAT_FACTORS = [1, 0.5, 0.25];

interface Score {
  score: number;
  seen: number;
  evidence: Evidence;
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
const TIE_ORDER: readonly (keyof typeof THRESHOLD)[] = [
  'crisis',
  'staff',
  'teaching',
  'study-administration',
  'outreach',
  'leadership',
  'support',
  'personal',
];

function scoreClues(reading: Reading): Map<PurposeClue, Score> {
  const found = new Map<PurposeClue, Score>();
  for (const part of reading.parts) {
    const factor = PART_FACTOR[part.name];
    if (factor === 0) continue;
    for (const { group, from, to } of cluesIn(part)) {
      if (group.of !== 'purpose') continue;
      const known = found.get(group.clue);
      const add = group.clue.weight * factor * (REPEAT_FACTORS[known?.seen ?? 0] ?? 0);
      if (known === undefined) {
        found.set(group.clue, { score: add, seen: 1, evidence: evidenceOf(reading, part, from, to) });
        continue;
      }
      known.score += add;
      known.seen += 1;
    }
  }
  return found;
}

/** Those whose task crises are need not spell one out. */
const CRISIS_FOR_MANAGERS = 3;

/** Infers what a draft is about from its own words, and for a crisis from the writer's role. `other` where nothing says enough. */
export function inferPurpose(reading: Reading, role?: Role): PurposeReading {
  const found = scoreClues(reading);
  const scores: Partial<Record<Purpose, number>> = {};
  for (const [{ purpose }, { score }] of found) scores[purpose] = (scores[purpose] ?? 0) + score;
  const purpose = strongest(scores, role);
  const evidence = [...found].flatMap(([clue, score]) =>
    clue.purpose === purpose && score.score > 0 ? [score.evidence] : [],
  );
  return { purpose, scores, evidence };
}

function strongest(scores: Readonly<Partial<Record<Purpose, number>>>, role: Role | undefined): Purpose {
  const enough = TIE_ORDER.filter((purpose) => (scores[purpose] ?? 0) >= THRESHOLD[purpose]);
  const managed = role === 'emergency-management' && (scores.crisis ?? 0) >= CRISIS_FOR_MANAGERS;
  if (managed || enough.includes('crisis')) return 'crisis';
  return enough.reduce<Purpose>(
    (best, purpose) => (best === 'other' || (scores[purpose] ?? 0) > (scores[best] ?? 0) ? purpose : best),
    'other',
  );
}
