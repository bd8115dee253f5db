import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/language.ts';
import { resolveLanguage } from '../../core/texts/language.ts';
import { formatMessage } from '../../core/texts/pack-message.ts';
import { createText } from '../../core/texts/text.ts';

describe('createText', () => {
  it.each<[Language, string]>([
    ['nb', 'Vis hvorfor'],
    ['nn', 'Vis kvifor'],
    ['en', 'Show why'],
  ])('speaks %s', (language, words) => {
    expect(createText(language)('notice.explain')).toBe(words);
  });

  it('fills in values and chooses by them', () => {
    const t = createText('nb');
    expect(t('audience.course', { code: 'FYS1001' })).toBe('studentene i FYS1001');
    expect(t('audience.course', { code: 'none' })).toBe('studentene i et emne');
    expect(t('panel.why.more', { count: 1 })).toBe('Én grunn til');
    expect(t('panel.why.more', { count: 3 })).toBe('3 grunner til');
  });
});

describe('formatMessage', () => {
  const HEADLINE =
    '{code, select, none {Til et emne} other {Til {code}}}, {count, select, none {mange} other {{count}}}';

  it('gives absent values as none', () => {
    expect(formatMessage(HEADLINE, 'nb', {})).toBe('Til et emne, mange');
  });

  it('gives present values as they are', () => {
    expect(formatMessage(HEADLINE, 'nn', { code: 'FYS1001', count: 214 })).toBe('Til FYS1001, 214');
  });

  it('keeps angle brackets as text', () => {
    expect(formatMessage('a <b> {list}', 'en', { list: '<i>x</i>' })).toBe('a <b> <i>x</i>');
  });

  it('counts as the language does, nynorsk too', () => {
    const icu = '{count, plural, one {# student} other {# studentar}}';
    expect(formatMessage(icu, 'nn', { count: 1 })).toBe('1 student');
    expect(formatMessage(icu, 'nn', { count: 1214 })).toMatch(/^1\s214 studentar$/u);
  });

  it('refuses a message that does not parse', () => {
    expect(() => formatMessage('{code', 'nb', {})).toThrow();
  });
});

describe('resolveLanguage', () => {
  it.each<[readonly string[], Language]>([
    [['nb-NO', 'en'], 'nb'],
    [['no'], 'nb'],
    [['nn-NO', 'nb'], 'nn'],
    [['NN'], 'nn'],
    [['en-US', 'nb'], 'en'],
    [['de', 'sv', 'nb'], 'nb'],
    [['de'], 'en'],
    [[], 'en'],
  ])('takes %j for %s', (browserLanguages, language) => {
    expect(resolveLanguage('auto', browserLanguages)).toBe(language);
  });

  it('lets the person decide', () => {
    expect(resolveLanguage('nn', ['en-US'])).toBe('nn');
  });
});
