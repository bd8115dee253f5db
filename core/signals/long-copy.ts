import type { PurposeReading } from '../purpose/infer.ts';
import { type Parts, partText } from '../text/parts.ts';

/** From this many words general information is a page's worth, and belongs on a page. */
const LONG = 150;
const LINK = /https?:\/\/|www\./u;
/** How firmly the words must be about study administration: two clues of their own. */
const GENERAL = 5;

/** True when a text carries long general information along, without a link to where it lies. */
export function isLongCopy(parts: Parts, purpose: PurposeReading): boolean {
  if (parts.words < LONG || (purpose.scores['study-administration'] ?? 0) < GENERAL) return false;
  return !parts.parts.some((part) => LINK.test(partText(parts, part)));
}
