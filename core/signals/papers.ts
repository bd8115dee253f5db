import type { PolicyPack } from '../policy/pack.ts';
import { cluesIn, type Part, type Reading } from '../reading/reading.ts';
import type { SignalName } from './phrases.ts';

function says(part: Part, signal: SignalName): boolean {
  for (const { group } of cluesIn(part)) if (group.of === 'signal' && group.name === signal) return true;
  return false;
}

/** True when the text asks people to send sensitive papers by e-mail, and neither warns against it nor names the support desk. */
export function asksForPapers({ parts }: Reading, pack: PolicyPack): boolean {
  const desks = pack.directory.supportDesk.map((name) => name.toLowerCase());
  return parts.some((part) => {
    if (part.name === 'signature' || !says(part, 'papers-by-mail') || says(part, 'not-by-mail')) return false;
    return !desks.some((desk) => part.line.folded.text.includes(desk));
  });
}
