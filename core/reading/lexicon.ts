import { ADDRESS_CLASSES, ADDRESS_CLUES, type AddressClue } from '../audience/clues.ts';
import { PURPOSE_CLUES, type PurposeClue } from '../purpose/clues.ts';
import { SIGNAL_CLASSES, SIGNAL_PHRASES, type SignalName } from '../signals/phrases.ts';
import { Scanner } from '../text/scanner.ts';

/** What a phrase found in a text speaks for. */
export type Clue =
  | { of: 'purpose'; clue: PurposeClue }
  | { of: 'address'; clue: AddressClue }
  | { of: 'signal'; name: SignalName };

let scanner: Scanner<Clue> | undefined;

/** The scanner of all clues. Built when the first draft is read: a page without a composer does not pay for it. */
export function clueScanner(): Scanner<Clue> {
  scanner ??= new Scanner<Clue>({
    classes: { ...ADDRESS_CLASSES, ...SIGNAL_CLASSES },
    groups: [
      ...PURPOSE_CLUES.map((clue) => ({ group: { of: 'purpose' as const, clue }, phrases: clue.words })),
      ...ADDRESS_CLUES.map((clue) => ({
        group: { of: 'address' as const, clue },
        phrases: [clue.pattern].flat(),
      })),
      ...(Object.entries(SIGNAL_PHRASES) as [SignalName, readonly string[]][]).map(([name, phrases]) => ({
        group: { of: 'signal' as const, name },
        phrases,
      })),
    ],
  });
  return scanner;
}
