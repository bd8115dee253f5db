import type { PurposeReading } from '../purpose/infer.ts';
import { hasSignal, type Reading } from '../reading/reading.ts';

/** From this many words general information is a page's worth, and belongs on a page; sooner where it says that it is copied. */
const LONG = 150;
const LONG_FOR_A_COPY = 90;
const LINK = /https?:\/\/|www\./u;
/** How firmly the words must be about study administration: two clues of their own. */
const GENERAL = 5;

/** True when a text carries long general information along, without a link to where it lies. */
export function isLongCopy(reading: Reading, purpose: PurposeReading): boolean {
  const copied = reading.words >= LONG_FOR_A_COPY && hasSignal(reading, 'copied');
  const general = reading.words >= LONG && (purpose.scores['study-administration'] ?? 0) >= GENERAL;
  if (!copied && !general) return false;
  return !reading.parts.some(({ line }) => LINK.test(line.folded.text));
}
