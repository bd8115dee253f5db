import type { PolicyPack } from '../policy/pack.ts';
import { type Folded, fold } from '../text/fold.ts';
import { Scanner } from '../text/scanner.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Audience } from './audience.ts';

/** A body of the institution named in a text. `from` up to, not including, `to` are its words. */
export interface Mention {
  kind: 'course' | 'programme' | 'unit' | 'campus' | 'institution';
  /** Absent when the name fits several bodies. */
  id?: string;
  /** Named by a common word ("Fysikk"), which is a subject as often as a programme. */
  common?: true;
  from: number;
  to: number;
}

/** The body that a mention stands for when it is addressed. */
export function mentionedAudience({ kind, id }: Mention): Audience {
  if (kind === 'institution') return { kind: 'all-students' };
  return id === undefined ? { kind } : { kind, id };
}

type NameKind = Exclude<Mention['kind'], 'course'>;

interface Name {
  kind: NameKind;
  ids: Set<string>;
  /** Abbreviations are names only in capitals: "IE" is a faculty, "ie" is not. */
  capitals: boolean;
}

interface Lexicon {
  prefixes: ReadonlySet<string>;
  names: Scanner<Name>;
}

const lexicons = new WeakMap<PolicyPack, Lexicon>();

function isAbbreviation(name: string): boolean {
  return !name.includes(' ') && name === name.toUpperCase();
}

/** A programme's name as it stands, and without what a dash adds: `Data - Ingeniørfag`. */
function nameForms(name: string): string[] {
  const [short = ''] = name.split(/ [-–] /u, 1);
  return short === name || short.length < 8 ? [name] : [name, short];
}

function wordsOf(name: string): string {
  return tokenise(fold(name).text)
    .map(({ word }) => word)
    .join(' ');
}

/** Addresses write codes without æ, ø and å. Short ones would then be other words: ØK is not "ok". */
function codeForms(code: string): string[] {
  if (code.length < 5) return [code];
  const plain = code.replaceAll('Å', 'A').replaceAll('Ø', 'O').replaceAll('Æ', 'AE');
  return plain === code ? [code] : [code, plain];
}

function buildLexicon({ directory }: PolicyPack): Lexicon {
  const names = new Map<string, Name>();
  const add = (kind: NameKind, name: string, id: string) => {
    const words = wordsOf(name);
    const known = names.get(words);
    if (known?.kind === kind) known.ids.add(id);
    else if (known === undefined && words !== '')
      names.set(words, { kind, ids: new Set([id]), capitals: isAbbreviation(name) });
  };
  for (const name of directory.institution) add('institution', name, name);
  for (const { id, names: forms } of directory.units) for (const name of forms) add('unit', name, id);
  for (const { id, names: forms } of directory.campuses) for (const name of forms) add('campus', name, id);
  for (const { code } of directory.programmes)
    for (const form of codeForms(code)) add('programme', form, code);
  for (const { code, names: forms } of directory.programmes) {
    for (const name of forms.flatMap(nameForms)) add('programme', name, code);
  }
  return {
    prefixes: new Set(directory.courseCode.prefixes.map((prefix) => fold(prefix).text)),
    names: new Scanner({ groups: [...names].map(([words, group]) => ({ group, phrases: [words] })) }),
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

/** Four digits, or the six of older codes, with a campus or version suffix. */
const WHOLE_CODE = /^(\p{L}{2,6})(\d{6}|\d{4})(\p{L}{0,3})$/u;
const CODE_NUMBER = /^(\d{6}|\d{4})(\p{L}{0,3})$/u;
/** Three-digit codes are too easily rooms and buses: only behind a word for course. */
const SHORT_CODE = /^(\p{L}{2,4})(\d{3})$/u;
const COURSE_WORDS = new Set(['emne', 'emnet', 'faget', 'fag', 'kurset', 'kurs', 'course']);
/** Prefixes that are also words or units of money: no code when a space follows. */
const WORDS_BEFORE_NUMBERS = new Set(['eur', 'as', 'ts', 'st', 'at', 'is', 'to', 'so', 'kp', 'ca', 'pg']);

function looksLikeYear(digits: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/u.test(digits);
}

function endsInDigits(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 4);
  return (last >= 48 && last <= 57) || (before >= 48 && before <= 57);
}

/** Finds the institution's bodies in a row of words. */
class MentionFinder {
  private readonly tokens: readonly Token[];
  private readonly folded: Folded;
  private readonly lowerCase: boolean;
  private readonly lexicon: Lexicon;
  private readonly initials: readonly string[];

  constructor(tokens: readonly Token[], folded: Folded, pack: PolicyPack, lowerCase: boolean) {
    this.tokens = tokens;
    this.folded = folded;
    this.lowerCase = lowerCase;
    this.lexicon = lexiconOf(pack);
    this.initials = pack.directory.programmeInitials.map((initial) => initial.toLowerCase());
  }

  find(): Mention[] {
    const found: Mention[] = [];
    this.addCourses(found);
    this.addNames(found);
    this.addUnknownUnits(found);
    this.addUnknownProgrammes(found);
    return withoutOverlaps(found);
  }

  private originalOf(start: number, end: number): string {
    const { original, at } = this.folded;
    return original.slice(at(start), at(end)).normalize('NFC');
  }

  private inCapitals(from: number, to: number): boolean {
    const original = this.originalOf(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
    return original === original.toUpperCase();
  }

  private addCourses(found: Mention[]): void {
    for (let at = 0; at < this.tokens.length; at += 1) {
      const { word, breaks } = this.tokens[at] as Token;
      if (!endsInDigits(word)) continue;
      const whole = WHOLE_CODE.exec(word);
      if (whole !== null) {
        const [, prefix = '', digits = ''] = whole;
        const plausible = this.lowerCase || !looksLikeYear(digits) || this.inCapitals(at, at + 1);
        if (this.lexicon.prefixes.has(prefix) && plausible)
          found.push({ kind: 'course', id: word.toUpperCase(), from: at, to: at + 1 });
        continue;
      }
      const short = SHORT_CODE.exec(word);
      if (
        short !== null &&
        this.lexicon.prefixes.has(short[1] ?? '') &&
        COURSE_WORDS.has(this.tokens[at - 1]?.word ?? '')
      ) {
        found.push({ kind: 'course', id: word.toUpperCase(), from: at, to: at + 1 });
      }
      const parted = breaks ? undefined : this.partedCode(at);
      if (parted !== undefined) found.push(parted);
    }
  }

  /** A space or hyphen within the code is how people write it: `TTM 4100`, `IDATT-2104`. */
  private partedCode(at: number): Mention | undefined {
    const [, digits = '', suffix = ''] = CODE_NUMBER.exec(this.tokens[at]?.word ?? '') ?? [];
    const before = this.tokens[at - 1];
    if (digits === '' || before === undefined || !this.lexicon.prefixes.has(before.word)) return undefined;
    const joint = this.originalOf(before.end, this.tokens[at]?.start ?? 0);
    if (joint.trim() === '') {
      if (
        WORDS_BEFORE_NUMBERS.has(before.word) ||
        looksLikeYear(digits) ||
        !(this.lowerCase || this.inCapitals(at - 1, at + 1))
      )
        return undefined;
    } else if (joint.length > 1 || (looksLikeYear(digits) && !this.inCapitals(at - 1, at + 1)))
      return undefined;
    return { kind: 'course', id: (before.word + digits + suffix).toUpperCase(), from: at - 1, to: at + 1 };
  }

  private addNames(found: Mention[]): void {
    for (const { group, from, to } of this.lexicon.names.scan(this.tokens)) {
      if (group.capitals && !this.lowerCase && !this.inCapitals(from, to)) continue;
      const [id] = group.ids;
      found.push({
        kind: group.kind,
        ...(group.ids.size === 1 && id !== undefined ? { id } : {}),
        ...(group.kind === 'programme' && !group.capitals ? { common: true as const } : {}),
        from,
        to,
      });
    }
  }

  /** A unit that the directory does not know tells its own abbreviation: "Institutt for sosialt arbeid (ISA)". */
  private addUnknownUnits(found: Mention[]): void {
    for (let from = 0; from < this.tokens.length; from += 1) {
      const { word } = this.tokens[from] as Token;
      if (!UNIT_WORDS.has(word) || !OF_WORDS.has(this.tokens[from + 1]?.word ?? '')) continue;
      found.push({ kind: 'unit', ...this.abbreviationBehind(from + 2), from });
    }
  }

  /** A programme that the directory does not know, by its code in capitals where students of it are spoken of. */
  private addUnknownProgrammes(found: Mention[]): void {
    for (const [at, { word }] of this.tokens.entries()) {
      if (!CODE_SHAPE.test(word) || !this.hasProgrammeInitial(word)) continue;
      if (!this.inCapitals(at, at + 1) && !(this.lowerCase && this.inSmallLetters(at))) continue;
      if (this.isSpokenOfAsProgramme(at))
        found.push({ kind: 'programme', id: word.toUpperCase(), from: at, to: at + 1 });
    }
  }

  private inSmallLetters(at: number): boolean {
    const token = this.tokens[at] as Token;
    return this.originalOf(token.start, token.end) === token.word;
  }

  private hasProgrammeInitial(word: string): boolean {
    return this.initials.some((initial) => word.startsWith(initial));
  }

  private isSpokenOfAsProgramme(at: number): boolean {
    const token = this.tokens[at] as Token;
    const next = this.tokens[at + 1];
    if (next !== undefined && !next.breaks && STUDENT_WORDS.test(next.word)) return true;
    if (this.lowerCase) return false;
    const before = this.tokens[at - 1]?.word ?? '';
    if (PROGRAMME_WORDS.has(before)) return true;
    if (PLACE_WORDS.has(before) && LEARNERS.test(this.tokens[at - 2]?.word ?? '')) return true;
    const around = this.originalOf(Math.max(0, token.start - 1), token.end + 2);
    if (at === 0 && /^\p{Lu}+(?::| [-–])/u.test(around)) return true;
    return token.word.length >= LEAST_IN_BRACKETS && /^\(\p{Lu}+\)/u.test(around);
  }

  /** The abbreviation in brackets that ends a unit's name, and where the name ends; without one, its first word is taken for it. */
  private abbreviationBehind(first: number): { id?: string; to: number } {
    for (let at = first; at < first + 10; at += 1) {
      const token = this.tokens[at];
      if (token === undefined || token.breaks) break;
      const bracketed = this.originalOf(token.start - 1, token.end + 1);
      if (/^\(\p{Lu}{2,6}\)$/u.test(bracketed)) return { id: bracketed.slice(1, -1), to: at + 1 };
    }
    return { to: Math.min(first + 1, this.tokens.length) };
  }
}

/** Behind a code, these say that it is a body of students. */
const STUDENT_WORDS = /^(?:student(?:er|ene|ar|ane|s)?|kull(?:et)?\d*|klassen|årskull\d*)$/u;
/** Before "på" or "of", these say the same. */
const LEARNERS =
  /^(?:alle|all|dere|dykk|\p{L}*student(?:er|ene|ar|ane|s)|kull(?:et)?|years?|året|klasse|klassinger|\p{L}+klassinger|everyone|everybody)$/u;
const PLACE_WORDS = new Set(['på', 'of', 'on', 'in', 'i']);
const PROGRAMME_WORDS = new Set([
  'programmet',
  'studieprogrammet',
  'programme',
  'program',
  'masterprogrammet',
  'bachelorprogrammet',
]);
const CODE_SHAPE = /^\p{L}{3,9}$/u;
/** In brackets a code needs this many letters: shorter ones are names of anything. */
const LEAST_IN_BRACKETS = 4;

const UNIT_WORDS = new Set([
  'institutt',
  'instituttet',
  'fakultet',
  'fakultetet',
  'department',
  'faculty',
  'senter',
  'centre',
]);
const OF_WORDS = new Set(['for', 'of']);

/**
 * Finds the institution's bodies named in a folded text, in order, without overlaps. Abbreviations count in the original's
 * capitals only; with `lowerCase`, as in addresses, they count anyhow.
 */
export function findMentions(
  tokens: readonly Token[],
  folded: Folded,
  pack: PolicyPack,
  { lowerCase }: { lowerCase: boolean },
): Mention[] {
  return new MentionFinder(tokens, folded, pack, lowerCase).find();
}

function withoutOverlaps(mentions: Mention[]): Mention[] {
  if (mentions.length < 2) return mentions;
  mentions.sort((a, b) => a.from - b.from || b.to - a.to);
  let free = 0;
  return mentions.filter((mention) => {
    if (mention.from < free) return false;
    free = mention.to;
    return true;
  });
}
