import type { Language } from '../language.ts';
import { fillIn, type MessageValues } from './message.ts';

/** The placeholders that a policy pack's texts may use: see `Rule` in core/policy/pack.ts. */
const PLACEHOLDERS = [
  'code',
  'campus',
  'unit',
  'platform',
  'platformLink',
  'announcement',
  'room',
  'list',
  'count',
  'channel',
] as const;

export type PackValues = { -readonly [K in (typeof PLACEHOLDERS)[number]]?: string | number };

const ABSENT: MessageValues = Object.fromEntries(PLACEHOLDERS.map((name) => [name, 'none']));

/**
 * Fills in one of a policy pack's own ICU messages. A value that is not given arrives as the string `none`,
 * so that `{code, select, none {…} other {…}}` can say something without it.
 */
export function formatMessage(icu: string, language: Language, values: PackValues): string {
  return fillIn(icu, language, { ...ABSENT, ...values });
}
