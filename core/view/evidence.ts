import type { Evidence } from '../assessment.ts';
import type { Language } from '../language.ts';
import { LOCALES } from '../texts/message.ts';
import { createText } from '../texts/text.ts';
import type { ViewInput } from './input.ts';
import type { EvidenceView } from './view.ts';

/** A private-use character, so that the draft's own words cannot be taken for it. */
const WORDS_HERE = '\uE000';

function shownWords({ source, words }: Evidence, language: Language): string {
  if (source === 'correction') return '';
  const count = source === 'count' ? Number(words) : Number.NaN;
  return Number.isNaN(count) ? words : new Intl.NumberFormat([...LOCALES[language]]).format(count);
}

function describe(evidence: Evidence, language: Language): EvidenceView {
  const { source, words } = evidence;
  const sentence = createText(language)(`evidence.${source}`, {
    words: WORDS_HERE,
    count: Number(words) || 0,
  });
  const [before = '', after = ''] = sentence.split(WORDS_HERE);
  return { source, before, words: shownWords(evidence, language), after };
}

/** The clues to the audience as short sentences, split around the draft's own words. The same clue is said once. */
export function describeEvidence({ assessment, language }: ViewInput): EvidenceView[] {
  const distinct = new Map(
    assessment.evidence.map((evidence) => [`${evidence.source} ${evidence.words}`, evidence]),
  );
  return [...distinct.values()].map((evidence) => describe(evidence, language));
}
