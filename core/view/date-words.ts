import type { Language } from '../language.ts';
import { LOCALES } from '../texts/message.ts';

/** "1. april 2020" of "2020-04-01". */
export function dateWords(isoDate: string, language: Language): string {
  const format = new Intl.DateTimeFormat([...LOCALES[language]], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(isoDate));
}
