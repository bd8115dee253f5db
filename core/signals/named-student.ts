import type { PolicyPack } from '../policy/pack.ts';
import type { LineItem } from '../reading/line.ts';
import { cluesIn, type Part, type Reading } from '../reading/reading.ts';
import { firstWhere } from '../text/search.ts';
import type { SignalName } from './phrases.ts';

/** Two or three capitalised words in a row, each of up to four parts: a full name, in the original's capitals. */
const FULL_NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+){0,3}(?: (?:van|von|de|al|el|bin) )?(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+){0,3}){1,3}(?![\p{L}\p{N}])/gu;

/** A first name as the subject of a verb, or with a grade beside it. */
const FIRST_NAME =
  /(?<=[\p{L}\p{N},]\s|[:(]\s?)(?<!\p{L})\p{Lu}\p{Ll}{2,}(?=(?:(?:,? (?:som|who) | )(?:får|gets|har|hadde|er|var|fikk|fekk|ble|blei|vart|skal|må|strøk|sliter|slit|innrømmet|innrømma|søkte|leverte|has|had|is|was|got|failed|admitted|copied|will|must|needs|suffers) )| [A-F](?:[,.;]|\s(?:og|and)\s|$))/gu;

/** First words of what is written in capitals and is no person: things, places, days, greetings. */
const NOT_A_PERSON = new Set(
  (
    'Campus Student Norges Norwegian Det The New Office Nord Sør Øst Vest Hei Kjære Dear Hello Hi God Good Vennlig Vennleg ' +
    'Beste Best Kind Med All Alle Til To Black Power Google Microsoft Teams Visual Python Java Master Bachelor Blackboard Canvas ' +
    'Eksamen Exam Frist Fristen Oppgave Gruppe Group Part Task Problem Emnet Faget Kurset Ingen None Dette This That Den Vi We You ' +
    'Dere Dei They It Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Institutt Instituttet Department Fakultet Fakultetet Faculty University Universitetet Studieprogram Studieveileder Resultat Karakterer'
  ).split(' '),
);

const thingsOf = new WeakMap<PolicyPack, ReadonlySet<string>>();

/** First words of what the institution itself names in capitals: services, units, campuses. Folded. */
function namedThings(pack: PolicyPack): ReadonlySet<string> {
  let things = thingsOf.get(pack);
  if (things === undefined) {
    const { services, institution, units, campuses, supportDesk } = pack.directory;
    const names = [
      ...services,
      ...institution,
      ...supportDesk,
      ...[...units, ...campuses].flatMap(({ names: forms }) => forms),
    ];
    things = new Set(names.map((name) => name.split(' ', 1)[0]?.toLowerCase() ?? ''));
    thingsOf.set(pack, things);
  }
  return things;
}

/** Names of people in a stretch of original text: full names, and first names of which something is said. */
function namesSomebody(written: string, things: ReadonlySet<string>): boolean {
  const original = written.normalize('NFC');
  const names = [...(original.match(FULL_NAME) ?? []), ...(original.match(FIRST_NAME) ?? [])];
  return names.some((name) => {
    const first = name.split(' ', 1)[0] ?? '';
    return !NOT_A_PERSON.has(first) && !things.has(first.toLowerCase());
  });
}

interface Sentence {
  /** Offsets in the folded line. */
  start: number;
  end: number;
}

const SENTENCE = /[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*/gu;

function sentencesOf(part: Part): Sentence[] {
  return [...part.line.folded.text.matchAll(SENTENCE)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
}

function offsetsOf(part: Part, signal: SignalName): number[] {
  const offsets: number[] = [];
  for (const { group, from } of cluesIn(part)) {
    if (group.of === 'signal' && group.name === signal) offsets.push(part.line.items[from]?.start ?? 0);
  }
  return offsets;
}

/** Does one of the offsets, which are in order, lie between two? */
function anyWithin(offsets: readonly number[], start: number, end: number): boolean {
  return (offsets[firstWhere(offsets.length, (index) => (offsets[index] ?? 0) >= start)] ?? end) < end;
}

function itemsWithin(items: readonly LineItem[], { start, end }: Sentence): readonly LineItem[] {
  const from = firstWhere(items.length, (index) => (items[index]?.start ?? 0) >= start);
  const to = firstWhere(items.length, (index) => (items[index]?.end ?? 0) > end);
  return items.slice(from, to);
}

/** "Han er innlagt.", "Det er meldt tvil om han …": the sentence goes on about whom the one before named. */
const GOES_ON =
  /(?<!\p{L})(?:han|hun|ho|hen|he|she|his|her|hans|hennes|hennar|vedkommende)(?!\p{L})|^[\s"]*(?:they|dei|de|saken|saka)(?!\p{L})/u;

/**
 * True when the text says something sensitive of a person it names, in the same sentence, or in
 * the next where that goes on about them. `firstNames` gives
 * first names of recipients, folded: with a body among the recipients they are named students too.
 */
export function namesStudentSensitively(
  { parts }: Reading,
  firstNames: () => ReadonlySet<string>,
  pack: PolicyPack,
): boolean {
  const things = namedThings(pack);
  return parts.some((part) => {
    if (part.name === 'signature' || part.name === 'salutation') return false;
    const sensitive = offsetsOf(part, 'sensitive');
    if (sensitive.length === 0) return false;
    const contacts = offsetsOf(part, 'contact');
    const { folded, items } = part.line;
    const sentences = sentencesOf(part);
    const knownNames = firstNames();
    return sentences.some((sentence, at) => {
      const { start, end } = sentence;
      if (anyWithin(contacts, start, end)) return false;
      const next = sentences[at + 1];
      const goesOn = next !== undefined && GOES_ON.test(folded.text.slice(next.start, next.end));
      const reach = goesOn ? next.end : end;
      if (!anyWithin(sensitive, start, reach)) return false;
      const known = itemsWithin(items, sentence).some(({ word }) => knownNames.has(word));
      return known || namesSomebody(folded.original.slice(folded.at(start), folded.at(end)), things);
    });
  });
}
