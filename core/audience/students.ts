import type { Evidence } from '../assessment.ts';
import type { Purpose } from '../purpose/purpose.ts';
import { cluesIn, evidenceOf, hasSignal, type Reading } from '../reading/reading.ts';

/** Purposes that make a post a message, rather than a mood. */
const FORMAL: readonly Purpose[] = ['teaching', 'study-administration', 'crisis', 'support'];

function pointsSomewhere(reading: Reading): boolean {
  const linked = reading.parts.some(({ line }) =>
    line.items.some(({ classes }) => classes?.includes('link') === true),
  );
  return linked && hasSignal(reading, 'pointing');
}

/** The words that show a post to be a message to students, or undefined where it only speaks about them. */
export function addressesStudents(reading: Reading, purpose: Purpose): Evidence | undefined {
  if (!FORMAL.includes(purpose) && !hasSignal(reading, 'message') && !pointsSomewhere(reading))
    return undefined;
  for (const part of reading.parts) {
    for (const { group, from, to } of cluesIn(part)) {
      if (group.of === 'signal' && group.name === 'students') return evidenceOf(reading, part, from, to);
    }
  }
  return undefined;
}
