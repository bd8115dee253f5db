import { type Part, type Parts, partText } from '../text/parts.ts';
import { phrases } from '../text/pattern.ts';

/** Words of health, adapted exam, cheating, suitability and grades, as they are said of a person. nb, nn, en. */
const SENSITIVE = phrases([
  'sykme(?:ld|dl)t*',
  'sjukmeld*',
  'sykemeld*',
  'sjukemeld*',
  'sick leave',
  'diagnos*',
  'dysleksi*',
  'dyslexi*',
  'adhd',
  'autis*',
  'depresjon*',
  'deprimert*',
  'depress*',
  'angst*',
  'anxiety',
  'utbren*',
  'burn-?out',
  'psykisk*',
  'psykiatri*',
  'psychiatr*',
  'mental health',
  'innlagt',
  'innlagd',
  'hospital(?:ised|ized)',
  'kreft*',
  'cancer',
  'epilepsi*',
  'epilep*',
  'migrene*',
  'operasjon',
  'surgery',
  'gravid*',
  'pregnan*',
  'spiseforstyrr*',
  'eteforstyrr*',
  'eating disorder',
  'rusproblem*',
  'selvmord*',
  'sjølvmord*',
  'suicid*',
  'alvorlig syk*',
  'alvorleg sjuk*',
  'seriously ill',
  'kronisk*',
  'chronic*',
  'legeerklæring*',
  'legeattest*',
  'medical certificate',
  'helsetilstand*',
  'health (?:condition|problems?|issues?)',
  'funksjonsneds*',
  'disabilit*',
  'tilrettelegg*',
  'ekstra(?: \\p{L}+)? tid',
  'utvidet tid',
  'forlenget tid',
  'utvida tid',
  'forlengd tid',
  'extra (?:\\p{L}+ )?time',
  'extended time',
  'adapted exam*',
  'special exam arrangement*',
  'fusk*',
  'juks*',
  'plagi*',
  'cheat*',
  'academic misconduct',
  'utestengt*',
  'utestengd*',
  'suspended',
  'annullert',
  'similarity',
  'skikkethet*',
  'skikkavurdering*',
  'skikka',
  'egnethet*',
  'suitability',
  '(?:un)?suitable for the profession',
  'uskikket*',
  'bekymringsmelding*',
  'tvilsmelding*',
  'strøk(?:et)?',
  'stryk',
  'ikke bestått',
  'ikkje bestått',
  'ikke greid',
  'fikk (?:karakteren )?[a-f]',
  'fekk (?:karakteren )?[a-f]',
  'karakter(?:en|er|ar)? [a-f]',
  'karakter(?:en|er|ar)?',
  'got (?:an? )?[a-f]',
  'grade [a-f]',
  'grades?',
  'failed',
  'bestått',
  'passed the',
  'did not pass',
]);

/** Two or three capitalised words in a row: a full name, in the original's capitals. */
const FULL_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)*(?: (?:van|von|de|al|el|bin) )?(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)*){1,3}(?![\p{L}\p{N}])/gu;

const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*/gu;

/** A first name as the subject of a verb, or with a grade beside it. */
const FIRST_NAME =
  /(?<=[^.!?\n]\s|[:(]\s?)(?<!\p{L})\p{Lu}\p{Ll}{2,}(?=(?: (?:har|hadde|er|var|fikk|fekk|ble|blei|vart|skal|må|strøk|sliter|slit|innrømmet|innrømma|søkte|leverte|has|had|is|was|got|failed|admitted|copied|will|must|needs|suffers) )| [A-F](?:[,.;]|\s(?:og|and)\s|$))/gu;

/** Words that begin a name of a thing, not of a person. */
const NOT_A_PERSON =
  /^(?:Institutt|Department|Fakultet|Faculty|Campus|Student|Norges|Norwegian|Universit|Det|The|New|Office|Nord|Sør|Øst|Vest|Studie|Hei|Kjære|Dear|Hello|Hi|God|Good|Vennlig|Beste|Best|Kind|Med|All|Alle|Til|To|Black|Power|Google|Microsoft|Teams|Visual|Python|Java|Master|Bachelor|Blackboard|Canvas|Eksamen|Exam|Frist|Oppgave|Gruppe|Group|Part|Task|Problem|Emnet|Faget|Kurset|Ingen|None|Dette|This|That|Den|Vi|We|You|Dere|Dei|They|Det|It|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Monday|Tuesday|Wednesday|Thursday|Friday)/u;

interface Sentence {
  start: number;
  text: string;
}

function sentencesOf(parts: Parts, part: Part): Sentence[] {
  return [...partText(parts, part).matchAll(SENTENCE)].map((match) => ({
    start: part.start + match.index,
    text: match[0],
  }));
}

/** Names of people in a stretch of original text: full names, and first names of which something is said. */
function personNames(original: string): string[] {
  const names = [...(original.match(FULL_NAME) ?? []), ...(original.match(FIRST_NAME) ?? [])];
  return names.filter((name) => !NOT_A_PERSON.test(name));
}

function isSensitive(text: string): boolean {
  return text.search(SENSITIVE) !== -1;
}

/**
 * True when the text says something sensitive of a person it names: in the same sentence, or in the next.
 * `writer` names are not students; the signature is not searched.
 */
export function namesStudentSensitively(parts: Parts, firstNames: readonly string[]): boolean {
  const known = firstNames.filter((name) => name.length > 2).map((name) => name.toLowerCase());
  return parts.parts.some((part) => {
    if (part.name === 'signature' || part.name === 'salutation') return false;
    const field = parts[part.field];
    const sentences = sentencesOf(parts, part);
    return sentences.some(({ start, text }, index) => {
      const original = field.original.slice(field.at(start), field.at(start + text.length));
      const named =
        personNames(original).length > 0 ||
        known.some((name) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text));
      if (!named) return false;
      return isSensitive(text) || isSensitive(sentences[index + 1]?.text ?? '');
    });
  });
}
