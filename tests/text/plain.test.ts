import { describe, expect, it } from 'vitest';
import { plainText } from '../../core/text/plain.ts';
import { random } from './random.ts';

describe('plainText', () => {
  it.each([
    ['entities', 'P&aring; &Oslash;ya &amp; i&nbsp;dag', 'På Øya & i dag'],
    ['numbered signs', 'p&#229; &#8211; &#248;', 'på – ø'],
    ['line breaks', 'hei<br>alle<BR />sammen', 'hei\nalle\nsammen'],
    ['what it does not know', '&noe; & <b> a<b', '&noe; & <b> a<b'],
    ['no number of any sign', '&#999999;', '\uffff'],
    ['nothing', '', ''],
  ])('reads left-over markup: %s', (_what, original, text) => expect(plainText(original).text).toBe(text));

  it('finds the very words again behind left-over markup', () => {
    const original = 'M&oslash;t opp<br>p&aring; &oslash;ving i dag';
    const { text, at } = plainText(original);
    const start = text.indexOf('øving');
    expect(original.slice(at(start), at(start + 5))).toBe('&oslash;ving');
    expect(original.slice(at(text.indexOf('dag')))).toBe('dag');
  });

  it('maps offsets of arbitrary text in order, to just behind the last', () => {
    const { text: anyText, pick } = random(229);
    for (let round = 0; round < 200; round += 1) {
      const original = Array.from({ length: 6 }, () => anyText(4) + pick(['&aring;', '<br>', '&', ''])).join(
        '',
      );
      const { text, at } = plainText(original);
      expect(at(text.length)).toBe(original.length);
      for (let offset = 0; offset < text.length; offset += 1)
        expect(at(offset)).toBeLessThanOrEqual(at(offset + 1));
    }
  });
});
