import { describe, expect, it } from 'vitest';
import { fold } from '../../core/text/fold.ts';
import { random } from './random.ts';

describe('fold', () => {
  it.each([
    ['letters to lower case', 'ØVING Ærlig Åpen', 'øving ærlig åpen'],
    ['letters and their marks to one', 'a\u030arsplan, A\u030aS, O\u0308l', 'årsplan, ås, öl'],
    ['the sign for the unit ångström to the letter', '\u212bLESUND', 'ålesund'],
    ['hard spaces to spaces', 'TDT\u00a04100\u202fog\u2007x\ty', 'tdt 4100 og x y'],
    ['dashes to hyphens', 'A\u2010B\u2011C\u2013D\u2014E\u2212F', 'a-b-c-d-e-f'],
    ['quotation marks to straight ones', '«hei» “hi” „hallo” ’s', '"hei" "hi" "hallo" \'s'],
    [
      'soft hyphens and other invisible signs to nothing',
      'foreles\u00adning\u200b \ufeffi\u2060dag',
      'forelesning idag',
    ],
    ['a capital I with a dot to what Unicode says', 'İstanbul', 'i\u0307stanbul'],
    ['nothing to nothing', '', ''],
  ])('turns %s', (_what, original, folded) => expect(fold(original).text).toBe(folded));

  it('leaves emoji and line breaks as they are', () => {
    expect(fold('Bra! 👍🏽\n👩‍🎓').text).toContain('👍🏽\n👩');
  });

  it.each([
    ['a plain text', 'Til alle studenter', 'alle', 'alle'],
    ['a soft hyphen before', 'foreles\u00adning i dag', 'dag', 'dag'],
    ['a soft hyphen inside', 'en foreles\u00adning i dag', 'forelesning', 'foreles\u00adning'],
    ['decomposed letters', 'pa\u030a A\u030alesund na\u030a', 'ålesund', 'A\u030alesund'],
    ['an emoji before', '👩‍🎓👍🏽 Hei alle', 'hei', 'Hei'],
    ['a letter that grows', 'İİİ Hei alle', 'hei', 'Hei'],
    ['a letter that grows and one that shrinks', 'İ og pa\u030a øving', 'øving', 'øving'],
    ['a letter that shrinks and one that grows', 'pa\u030a øving İ', 'øving', 'øving'],
  ])('finds the very words again after %s', (_what, original, folded, words) => {
    const { text, at } = fold(original);
    const start = text.indexOf(folded);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(original.slice(at(start), at(start + folded.length))).toBe(words);
  });
});

/** Offsets of a folded text at which a piece of the original begins. */
function edges(text: string, at: (offset: number) => number): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return all.filter((offset) => offset === 0 || at(offset) !== at(offset - 1));
}

describe('fold of arbitrary text', () => {
  const { text: anyText } = random(20_260_901);
  const texts = Array.from({ length: 400 }, () => anyText(40));

  it('maps offsets in order, from the first to just behind the last', () => {
    for (const original of texts) {
      const { text, at } = fold(original);
      expect(at(text.length)).toBe(original.length);
      for (let offset = 0; offset < text.length; offset += 1) {
        expect(at(offset)).toBeLessThanOrEqual(at(offset + 1));
        expect(at(offset)).toBeLessThan(original.length);
      }
    }
  });

  it('folds the very words to the folded words, wherever they stand', () => {
    for (const original of texts) {
      const { text, at } = fold(original);
      const starts = edges(text, at);
      for (const [index, start] of starts.entries()) {
        const end = starts[index + 3] ?? text.length;
        const words = original.slice(at(start), at(end));
        expect(fold(words).text, JSON.stringify(original)).toBe(text.slice(start, end));
      }
    }
  });

  it('has nothing left to fold', () => {
    for (const original of texts) {
      const { text } = fold(original);
      expect(fold(text).text, JSON.stringify(original)).toBe(text);
    }
  });
});
