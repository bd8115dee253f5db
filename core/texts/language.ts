import { LANGUAGES, type Language } from '../language.ts';

/** What a browser calls Norwegian without saying which: bokmål. */
const ALIASES: Readonly<Record<string, Language>> = { no: 'nb' };

function languageOfTag(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  return LANGUAGES.find((language) => language === primary) ?? ALIASES[primary];
}

/**
 * The language to show: the person's own choice, else the first of the browser's preferred languages (BCP 47 tags)
 * that the product has, else English.
 */
export function resolveLanguage(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const language = languageOfTag(tag);
    if (language !== undefined) return language;
  }
  return 'en';
}
