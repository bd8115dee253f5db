import { describe, expect, it } from 'vitest';
import { literal, phrase, phrases } from '../../core/text/pattern.ts';

function finds(pattern: RegExp, text: string): string | null {
  return text.match(pattern)?.[0] ?? null;
}

describe('phrase', () => {
  it.each([
    ['i år', 'det skjer i år igjen', 'i år'],
    ['i år', 'i år', 'i år'],
    ['i år', 'i årsplanen står det', null],
    ['i år', 'ski år etter år', null],
    ['øving', 'ny øving ute', 'øving'],
    ['øving', 'labøving ute', null],
    ['øving', 'øvinga er ute', null],
    ['øving', '(øving)', 'øving'],
    ['ans', 'anså', null],
    ['ans', 'åans', null],
    ['sted', 'østed', null],
    ['kull', 'kull2024', null],
    ['kull', 'kull-2024', 'kull'],
  ])('"%s" in "%s" is %s', (source, text, found) => expect(finds(phrase(source), text)).toBe(found));

  it.each([
    ['*øving*', 'labøvingene', 'labøvingene'],
    ['*øving*', 'øving', 'øving'],
    ['kull*', 'kullet2024', 'kullet2024'],
    ['*frist', 'fristen', null],
    ['*frist', 'søknadsfrist', 'søknadsfrist'],
  ])('lets a star in "%s" stand for the rest of a word of "%s"', (source, text, found) => {
    expect(finds(phrase(source), text)).toBe(found);
  });

  it('takes any white space for a space, and not too much of it', () => {
    expect(finds(phrase('i dag'), 'kom i\ndag')).toBe('i\ndag');
    expect(finds(phrase('i dag'), 'kom i  dag')).toBe('i  dag');
    expect(finds(phrase('i dag'), 'kom i          dag')).toBeNull();
    expect(finds(phrase('i dag'), 'kom idag')).toBeNull();
  });

  it('holds every alternative inside the word edges', () => {
    expect(finds(phrase('dag|natt'), 'fredag')).toBeNull();
    expect(finds(phrase('dag|natt'), 'nattlig')).toBeNull();
  });

  it('knows halves of pairs and letters beyond the first plane', () => {
    expect(finds(phrase('hei'), '\ud800hei\udc00')).toBe('hei');
    expect(finds(phrase('hei'), '𝒜hei')).toBeNull();
  });
});

describe('phrases', () => {
  it('finds any of several, each with its own edges', () => {
    const pattern = phrases(['i år', 'øving*']);
    expect('øvinger i år, ikke i åra'.match(pattern)).toEqual(['øvinger', 'i år']);
  });
});

describe('literal', () => {
  it.each(['i.ntnu.no', 'A+B (c) [d] {e} ^f$ g|h \\i/j ?', 'MSØK/5', 'MSECT+OH'])(
    'makes %s stand for itself alone',
    (name) => {
      const pattern = new RegExp(`^(?:${literal(name)})$`, 'u');
      expect(pattern.test(name)).toBe(true);
      expect(pattern.test(name.replace(/[^\p{L}\p{N} ]/gu, 'x'))).toBe(false);
    },
  );
});
