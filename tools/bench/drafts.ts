import { readFileSync } from 'node:fs';
import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import type { EmailDraft, Recipient } from '../../core/draft.ts';
import { parseCase } from '../cases/format.ts';

/** How long a draft is: so many words, or so many characters. */
export interface Size {
  name: string;
  recipients: number;
  length: { words: number } | { characters: number };
}

/** What the project's own labelled drafts say, as raw material. */
export interface Seeds {
  text: string;
  /** Where each word of the text begins and ends. */
  words: readonly { start: number; end: number }[];
  recipients: readonly Recipient[];
}

const FILES = ['drafts.jsonl', 'held-out.jsonl'].map(
  (name) => new URL(`../../tests/cases/${name}`, import.meta.url),
);

/** Reads the seeds: all bodies one after the other, twice, so that a draft can begin anywhere; and the people among the recipients. */
export function loadSeeds(): Seeds {
  const drafts = FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => parseCase(line, `${file.pathname}:${index + 1}`).draft),
  );
  const once = drafts.map(({ body = '' }) => body).join('\n\n');
  const text = `${once}\n\n${once}`;
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const recipients = drafts
    .flatMap(({ to = [] }) => to.map(parseRecipient))
    .filter(({ address, group }) => address !== undefined && group === undefined);
  return { text, words, recipients };
}

/** Writes one draft; another `variant` begins at another place in the seeds. Recipients are distinct. */
export function draftOf(seeds: Seeds, { length, recipients }: Size, variant: number): EmailDraft {
  const first = (variant * 131) % Math.floor(seeds.words.length / 2);
  const to = Array.from({ length: recipients }, (_, index) => recipientOf(seeds, first + index, index));
  return {
    surface: 'outlook',
    form: 'email',
    recipients: { to, cc: [], bcc: [] },
    subject: textOf(seeds, first, { words: 5 }).replaceAll('\n', ' '),
    body: textOf(seeds, first, length),
  };
}

function textOf({ text, words }: Seeds, first: number, length: Size['length']): string {
  const start = words[first]?.start ?? 0;
  const end =
    'characters' in length ? start + length.characters : (words[first + length.words - 1]?.end ?? Infinity);
  // Within one round of the seeds no line comes again: a line that was met before would cost nothing.
  if (end - start > text.length / 2) throw new RangeError('The seeds are too short for such a draft');
  return text.slice(start, end);
}

function recipientOf({ recipients }: Seeds, from: number, index: number): Recipient {
  const seed = recipients[(from + index) % recipients.length] as Recipient;
  const { address = '' } = seed;
  return { ...seed, address: address.replace('@', `${index}@`) };
}
