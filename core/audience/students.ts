import type { Evidence } from '../assessment.ts';
import type { PurposeReading } from '../purpose/infer.ts';
import { type Parts, partText } from '../text/parts.ts';
import { phrases } from '../text/pattern.ts';

const STUDENTS = phrases([
  '(?:kjære |alle |til |for |all |dear |attention )?(?:våre |our |the )?[\\p{L}-]{0,20}student(?:er|ene|ar|ane|s|enes|anes| i| in| ved| at)',
]);
/** Words that make a post a message to them, rather than a mood about them. */
const FORMAL_PURPOSES: readonly string[] = ['teaching', 'study-administration', 'crisis', 'support'];
const MESSAGE = phrases([
  'husk(?: å| at)?',
  'hugs',
  'remember(?: to)?',
  'må',
  'must',
  'have to',
  'frist(?:en)?',
  'søknadsfrist*',
  'deadline',
  'oppmøte*',
  'meet at',
  'endra',
  'endret',
  'avlyst',
  'cancelled',
  'flyttet',
  'flytta',
  'moved',
  'stengt',
  'stengd',
  'closed',
  'stay away',
  'gå til',
  'melding(?:en|a)? (?:til|om)',
  'message to',
  'beskjed',
  'ligg(?:er)? (?:no|nå)',
  'published',
  'publisert',
  'lagt ut',
  'lagd ut',
  'blir (?:avholdt|holdt|flytt*)',
  'gjelder',
  'gjeld',
  'applies',
]);

const MANY = phrases([
  'alle',
  'alle sammen',
  'alle saman',
  'dere',
  'dykk',
  'dei som',
  'de som',
  'everyone',
  'everybody',
  'all of you',
  'those of you',
  'those who',
  'folkens',
  'dear all',
  'hi all',
]);

/** True when the words speak to more than one person. */
export function speaksToMany(parts: Parts): boolean {
  return parts.parts.some((part) => part.name !== 'signature' && partText(parts, part).search(MANY) !== -1);
}

/** The words that show a post to be a message to students, or undefined where it only speaks about them. */
export function addressesStudents(parts: Parts, purpose: PurposeReading): Evidence | undefined {
  const formal = FORMAL_PURPOSES.includes(purpose.purpose);
  let students: Evidence | undefined;
  let message = formal;
  for (const part of parts.parts) {
    const text = partText(parts, part);
    STUDENTS.lastIndex = 0;
    const match = STUDENTS.exec(text);
    const field = parts[part.field];
    if (match !== null && students === undefined) {
      const start = field.at(part.start + match.index);
      const end = field.at(part.start + match.index + match[0].length);
      students = {
        source: 'text',
        words: field.original.slice(start, end),
        span: { field: part.field, start, end },
      };
    }
    message ||= text.search(MESSAGE) !== -1;
  }
  return message ? students : undefined;
}
