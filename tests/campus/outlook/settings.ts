import { LABELS, type LabelLanguage, type Labels } from './labels.ts';

/** How the practice page behaves, from its address: `/mail/?lang=en&theme=dark&quoted=inside&reopen=1`. */
export interface Settings {
  language: LabelLanguage;
  labels: Labels;
  /** Unset: as the browser prefers. */
  theme: 'light' | 'dark' | undefined;
  /** Where a reply keeps the earlier text: beside the editor, as captured in 2026-04, or inside it. */
  quoted: 'beside' | 'inside';
  /** Pop-out calls `document.open()` on the new window first, which takes away scripts that had started in it. */
  reopen: boolean;
}

export function readSettings({ searchParams }: URL): Settings {
  const language = searchParams.get('lang') === 'en' ? 'en' : 'nb';
  const theme = searchParams.get('theme');
  return {
    language,
    labels: LABELS[language],
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    quoted: searchParams.get('quoted') === 'inside' ? 'inside' : 'beside',
    reopen: searchParams.get('reopen') === '1',
  };
}
