import type { PolicyPack } from '../policy/pack.ts';
import { fold } from '../text/fold.ts';
import { type Part, type Parts, partText } from '../text/parts.ts';
import { literal } from '../text/pattern.ts';
import type { Audience } from './audience.ts';

/** A body of the institution named in a text. `start` and `end` count folded units of the text it was found in. */
export interface Mention {
  kind: 'course' | 'programme' | 'unit' | 'campus' | 'institution';
  /** Absent when the name fits several bodies. */
  id?: string;
  /** Named by a common word ("Fysikk"), which is a subject as often as a programme. */
  common?: true;
  start: number;
  end: number;
}

/** The body that a mention stands for when it is addressed. */
export function mentionedAudience({ kind, id }: Mention): Audience {
  if (kind === 'institution') return { kind: 'all-students' };
  return id === undefined ? { kind } : { kind, id };
}

type NameKind = Exclude<Mention['kind'], 'course'>;

interface Entry {
  kind: NameKind;
  ids: Set<string>;
  /** Abbreviations are names only in capitals: "IE" is a faculty, "ie" is not. */
  capitals: boolean;
}

interface Lexicon {
  prefixes: ReadonlySet<string>;
  names: RegExp;
  entries: ReadonlyMap<string, Entry>;
}

const lexicons = new WeakMap<PolicyPack, Lexicon>();

function isAbbreviation(name: string): boolean {
  return !name.includes(' ') && name === name.toUpperCase();
}

/** A programme's name as it stands, and without what a dash adds: `Data - Ingeniørfag`. */
function nameForms(name: string): string[] {
  const short = name.replace(/ [-–] .*$/u, '');
  return short === name || short.length < 8 ? [name] : [name, short];
}

function buildLexicon(pack: PolicyPack): Lexicon {
  const entries = new Map<string, Entry>();
  const add = (kind: NameKind, name: string, id: string) => {
    const key = fold(name).text;
    const entry = entries.get(key);
    if (entry?.kind === kind) entry.ids.add(id);
    else if (entry === undefined)
      entries.set(key, { kind, ids: new Set([id]), capitals: isAbbreviation(name) });
  };
  const { directory } = pack;
  for (const name of directory.institution) add('institution', name, name);
  for (const { id, names } of directory.units) for (const name of names) add('unit', name, id);
  for (const { id, names } of directory.campuses) for (const name of names) add('campus', name, id);
  for (const { code } of directory.programmes) add('programme', code, code);
  for (const { code, names } of directory.programmes)
    for (const name of names.flatMap(nameForms)) add('programme', name, code);
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length).map(literal);
  return {
    prefixes: new Set(directory.courseCode.prefixes.map((prefix) => fold(prefix).text)),
    names: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}]|-\\d)`, 'gu'),
    entries,
  };
}

function lexiconOf(pack: PolicyPack): Lexicon {
  let lexicon = lexicons.get(pack);
  if (lexicon === undefined) {
    lexicon = buildLexicon(pack);
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}

/** Four digits, or the six of older codes, with a campus or version suffix; a space or hyphen is how people write them. */
const COURSE_CODE = /(?<![\p{L}\p{N}_/.-])(\p{L}{2,6})([ -]?)(\d{6}|\d{4})(\p{L}{1,3})?(?![\p{L}\p{N}])/gu;
/** Three-digit codes are too easily rooms and buses: only behind a word for course. */
const SHORT_CODE =
  /(?<=(?<!\p{L})(?:emne|emnet|faget|fag|kurset|kurs|course)\s)(\p{L}{2,4})([ -]?)(\d{3})()(?![\p{L}\p{N}])/gu;
/** Prefixes that are also words or units of money: no code when a space follows. */
const WORDS_BEFORE_NUMBERS = new Set(['eur', 'as', 'ts', 'st', 'at', 'is', 'to', 'so', 'kp', 'ca', 'pg']);

function looksLikeYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

function isCourseCode(
  match: RegExpMatchArray,
  original: string,
  lexicon: Lexicon,
  lowerCase: boolean,
): boolean {
  const [, prefix = '', separator = '', digits = ''] = match;
  if (!lexicon.prefixes.has(prefix)) return false;
  const capitals = original === original.toUpperCase();
  if (separator === ' ') return capitals && !WORDS_BEFORE_NUMBERS.has(prefix) && !looksLikeYear(digits);
  return capitals || lowerCase || !looksLikeYear(digits);
}

/** A unit that the directory does not know tells its own abbreviation: "Institutt for sosialt arbeid (ISA)". */
const UNIT_WITH_ABBREVIATION =
  /(?<!\p{L})(?:institutt|fakultet|department|faculty|senter|centre)(?:et)? (?:for|of) [^()\n.:;]{3,80} \((\p{L}{2,6})\)/gu;

const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu;

/** Blanks out links and addresses, which name bodies without addressing them, keeping every offset. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, (link) => ' '.repeat(link.length));
}

interface SearchOptions {
  /** In list names and addresses codes are written in lower case. */
  lowerCase: boolean;
}

/**
 * Finds the institution's bodies named in a folded text, in order, without overlaps.
 * `originalAt` gives the original words of a stretch, since abbreviations count in capitals only.
 */
export function findMentions(
  text: string,
  originalAt: (start: number, end: number) => string,
  pack: PolicyPack,
  { lowerCase }: SearchOptions,
): Mention[] {
  const lexicon = lexiconOf(pack);
  const mentions: Mention[] = [];
  for (const pattern of [COURSE_CODE, SHORT_CODE]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!isCourseCode(match, originalAt(start, end), lexicon, lowerCase)) continue;
      const [, prefix = '', , digits = '', suffix = ''] = match;
      mentions.push({ kind: 'course', id: (prefix + digits + suffix).toUpperCase(), start, end });
    }
  }
  for (const match of text.matchAll(lexicon.names)) {
    const start = match.index;
    const end = start + match[0].length;
    const entry = lexicon.entries.get(match[0]);
    if (entry === undefined) continue;
    const original = originalAt(start, end);
    if (entry.capitals && !lowerCase && original !== original.toUpperCase()) continue;
    const [id] = entry.ids;
    mentions.push({
      kind: entry.kind,
      ...(entry.ids.size === 1 && id !== undefined ? { id } : {}),
      ...(entry.kind === 'programme' && !entry.capitals ? { common: true as const } : {}),
      start,
      end,
    });
  }
  for (const match of text.matchAll(UNIT_WITH_ABBREVIATION)) {
    const [, abbreviation = ''] = match;
    const end = match.index + match[0].length;
    const original = originalAt(end - 1 - abbreviation.length, end - 1);
    if (original === original.toUpperCase())
      mentions.push({ kind: 'unit', id: original, start: match.index, end });
  }
  return withoutOverlaps(mentions);
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return mentions.filter((mention) => {
    if (mention.start < free) return false;
    free = mention.end;
    return true;
  });
}

/** The mentions in one part of a draft; offsets count folded units of the part. */
export function mentionsIn(parts: Parts, part: Part, pack: PolicyPack): Mention[] {
  const field = parts[part.field];
  const original = (start: number, end: number) =>
    field.original.slice(field.at(part.start + start), field.at(part.start + end)).normalize('NFC');
  return findMentions(withoutLinks(partText(parts, part)), original, pack, { lowerCase: false });
}
