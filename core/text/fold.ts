/**
 * A text made comparable: NFC, lower case, one kind of space, hyphen and quotation mark.
 * `at(i)` gives the offset in the original for an offset in `text`, so that the very words can be shown.
 */
export interface Folded {
  original: string;
  text: string;
  at(offset: number): number;
}

const VARIANTS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};
const VARIANT = /[\u00a0\u2007\u202f\t\u2010-\u2014\u2212\u2018\u2019\u201c-\u201e\u00ab\u00bb]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** Either of the two: most texts have neither, and are searched once instead of twice. */
const UNUSUAL =
  /[\u00a0\u2007\u202f\t\u2010-\u2014\u2212\u2018\u2019\u201c-\u201e\u00ab\u00bb\u00ad\u200b-\u200f\u2060\ufeff]/u;

function withoutVariants(text: string): string {
  return text.replace(VARIANT, (variant) => VARIANTS[variant] ?? variant);
}

function foldPiece(piece: string): string {
  return withoutVariants(piece.normalize('NFC').toLowerCase());
}

/** A letter with its marks: the smallest piece whose folding does not depend on its neighbours. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

function foldByCluster(original: string): Folded {
  const offsets: number[] = [];
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    if (INVISIBLE.test(match[0])) continue;
    const piece = foldPiece(match[0]);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(match.index);
    text += piece;
  }
  return { original, text, at: (offset) => offsets[offset] ?? original.length };
}

function unmoved(offset: number): number {
  return offset;
}

/** Folds a text. Linear; the plain case, where no offset moves, does no bookkeeping. */
export function fold(original: string): Folded {
  // Composing shortens and lower case lengthens: an equal length alone does not show that no offset moved.
  const composed = original === original.normalize('NFC');
  const unusual = UNUSUAL.test(original);
  if (!composed || (unusual && INVISIBLE.test(original))) return foldByCluster(original);
  const lower = original.toLowerCase();
  if (lower.length !== original.length) return foldByCluster(original);
  return { original, text: unusual ? withoutVariants(lower) : lower, at: unmoved };
}
