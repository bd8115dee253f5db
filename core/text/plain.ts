/** A text without left-over markup. `at(i)` gives the offset in the original for an offset in `text`. */
export interface Plain {
  original: string;
  text: string;
  at(offset: number): number;
}

/** What mail programs leave behind when they turn HTML into plain text. */
const MARKUP = /&(?:[a-z]{2,8}|#\d{2,6});|<br ?\/?>/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&aring;': 'å',
  '&oslash;': 'ø',
  '&aelig;': 'æ',
  '&eacute;': 'é',
  '&ouml;': 'ö',
  '&auml;': 'ä',
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&ndash;': '–',
  '&mdash;': '–',
  '&hellip;': '…',
  '&laquo;': '«',
  '&raquo;': '»',
};
const LAST_PLANE_UNIT = 0xffff;

function decoded(markup: string): string {
  if (markup.startsWith('<')) return '\n';
  const code = /^&#(\d+);$/u.exec(markup)?.[1];
  if (code !== undefined) return String.fromCharCode(Math.min(Number(code), LAST_PLANE_UNIT));
  const letter = ENTITIES[markup.toLowerCase()];
  if (letter === undefined) return markup;
  return /^&[A-Z]/u.test(markup) ? letter.toUpperCase() : letter;
}

/** From this offset in the plain text, the original is so many units ahead. */
interface Shift {
  from: number;
  by: number;
}

/** The last of the shifts, which are in order, at or before an offset. */
function lastUpTo(shifts: readonly Shift[], offset: number): Shift | undefined {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1];
}

/** Decodes left-over markup. A text without any is returned as it is. */
export function plainText(original: string): Plain {
  if (!original.includes('&') && !original.includes('<'))
    return { original, text: original, at: (offset) => offset };
  const shifts: Shift[] = [];
  let text = '';
  let copied = 0;
  for (const match of original.matchAll(MARKUP)) {
    text += original.slice(copied, match.index) + decoded(match[0]);
    copied = match.index + match[0].length;
    shifts.push({ from: text.length, by: copied - text.length });
  }
  text += original.slice(copied);
  const at = (offset: number) => offset + (lastUpTo(shifts, offset)?.by ?? 0);
  return { original, text, at };
}
