import { LANGUAGES, type Language, type Words, wordsOf } from './words.ts';

/** How the practice page behaves; set in an address (`?lang=en&panels=hidden`) and kept for the tab, frames included. */
export interface Settings {
  language: Language;
  words: Words;
  /** `hidden`: the panel in front, too, carries `hide-in-background`, as one capture has it (reference 4). */
  panels: 'plain' | 'hidden';
}

function kept(name: string): string | null {
  const asked = new URL(location.href).searchParams.get(name);
  if (asked !== null) sessionStorage.setItem(`practice-${name}`, asked);
  return asked ?? sessionStorage.getItem(`practice-${name}`);
}

export function readSettings(): Settings {
  const language = LANGUAGES.find((each) => each === kept('lang')) ?? 'nb';
  return { language, words: wordsOf(language), panels: kept('panels') === 'hidden' ? 'hidden' : 'plain' };
}
