import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../language.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Browsers may carry no data for nynorsk; bokmål then gives the numbers and plurals. */
export const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb'],
  nn: ['nn', 'nb'],
  en: ['en-GB', 'en'],
};

const parsed = new Map<string, IntlMessageFormat>();

function parse(icu: string, language: Language): IntlMessageFormat {
  const key = `${language} ${icu}`;
  let format = parsed.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(icu, [...LOCALES[language]], undefined, { ignoreTag: true });
    parsed.set(key, format);
  }
  return format;
}

/** Fills in an ICU message. Throws when the message does not parse or a value is missing. */
export function fillIn(icu: string, language: Language, values: MessageValues = {}): string {
  return String(parse(icu, language).format(values));
}
