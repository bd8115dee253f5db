/** Word edges that know æøå: JavaScript's \b does not. */
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/**
 * Compiles a phrase of folded text into a pattern with word edges.
 * `*` stands for the rest of a word, or its beginning (compounds: `*frist*`); a space for any white space, ` ?` for
 * white space that may be missing; the rest is regular expression syntax.
 */
export function phrase(source: string): RegExp {
  return new RegExp(wholeWords(source), 'gu');
}

/** The same for several alternatives. */
export function phrases(sources: readonly string[]): RegExp {
  return new RegExp(sources.map(wholeWords).join('|'), 'gu');
}

function wholeWords(source: string): string {
  const body = source
    .replaceAll('*', '[\\p{L}\\p{N}]{0,30}')
    .replaceAll('[- ]', '[-\\s]')
    .replaceAll(' ?', '\\s{0,4}')
    .replaceAll(' ', '\\s{1,4}');
  return `${START}(?:${body})${END}`;
}

/** Escapes a name so that it stands for itself in a pattern. */
export function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
