import { describe, expect, it } from 'vitest';
import { fold } from '../../core/text/fold.ts';
import { literal } from '../../core/text/literal.ts';
import { Scanner } from '../../core/text/scanner.ts';
import { tokenise } from '../../core/text/tokens.ts';

const CLASSES = { students: ['*student', '*studenter'], all: ['alle', 'all'] };

/** The words that a phrase finds in a text, each time from its first to its last; by its words alone, in order. */
function finds(phrase: string, text: string): string[] {
  const scanner = new Scanner({ groups: [{ group: phrase, phrases: [phrase] }], classes: CLASSES });
  const folded = fold(text).text;
  const tokens = tokenise(folded);
  return scanner
    .scan(tokens)
    .map(({ from, to }) => folded.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
}

describe('a word', () => {
  it.each([
    ['i år', 'Det skjer i år igjen', ['i år']],
    ['i år', 'i årsplanen står det', []],
    ['i år', 'ski år etter år', []],
    ['øving', 'ny øving ute', ['øving']],
    ['øving', 'labøving ute', []],
    ['øving', 'øvinga er ute', []],
    ['øving', '(øving)', ['øving']],
    ['ans', 'anså', []],
    ['ans', 'åans', []],
    ['kull', 'kull2024', []],
    ['kull', 'kull-2024', ['kull']],
    ['hei', '\ud800hei\udc00', ['hei']],
    ['øving', 'O\u0308ving og øving', ['øving']],
  ])('%j in %j', (phrase, text, found) => expect(finds(phrase, text)).toEqual(found));
});

describe('the language of phrases', () => {
  it.each([
    ['the rest of a word', 'øving*', 'øvingene og labøving', ['øvingene']],
    ['the beginning of a word', '*frist', 'søknadsfrist og fristen', ['søknadsfrist']],
    ['both', '*frist*', 'søknadsfristen', ['søknadsfristen']],
    ['nothing more', '*frist*', 'frist', ['frist']],
    ['alternatives', '(dag|natt)', 'dag, natt og fredag', ['dag', 'natt']],
    ['alternatives of several words', '(god natt|hei) alle', 'god natt alle', ['god natt alle']],
    ['alternatives within a word', 'gruppe(n|r)', 'gruppen, grupper, gruppe', ['gruppen', 'grupper']],
    [
      'what may be missing',
      'ny (spennende)? øving',
      'ny øving. ny spennende øving',
      ['ny øving', 'ny spennende øving'],
    ],
    ['a beginning that may be missing', '(ny)? øving', 'øving', ['øving']],
    ['a letter that may be missing', 'studenters?', 'studenter', ['studenter']],
    [
      'a space that may be missing',
      'cyber ?attack',
      'cyberattack, cyber attack',
      ['cyberattack', 'cyber attack'],
    ],
    ['a number', 'øving #', 'øving 12 og øving tolv', ['øving 12']],
    ['a number in a word', 'h#', 'h26, h2026, hx', ['h26', 'h2026']],
    ['any one word', 'til _ alle', 'til dere alle, til alle', ['til dere alle']],
    ['up to four words', 'til <gap> alle', 'til en to tre fire alle', ['til en to tre fire alle']],
    ['and no more', 'til <gap> alle', 'til en to tre fire fem alle', []],
    ['none', 'til <gap> alle', 'til alle', ['til alle']],
    ['up to as many as it says', 'til <gap:1> alle', 'til en alle. til en to alle', ['til en alle']],
    [
      'a class',
      'til <all> <students>',
      'til alle mtdt-studenter, til alle bistudenter',
      ['til alle bistudenter'],
    ],
    ['a class that may be missing', 'til <all>? <students>', 'til studenter', ['til studenter']],
  ])('says %s', (_what, phrase, text, found) => expect(finds(phrase, text)).toEqual(found));

  it.each(['til alle', 'til  alle', 'til\u00a0alle', 'til\talle', 'til-alle', "til 'alle'"])(
    'takes %j for two words in a row',
    (text) => expect(finds('til alle', text)).toHaveLength(1),
  );

  it.each(['til. Alle', 'til, alle', 'til: alle', 'til! alle'])(
    'does not reach across the stop of %j',
    (text) => {
      expect(finds('til alle', text)).toEqual([]);
      expect(finds('til <gap> alle', text)).toEqual([]);
    },
  );

  it('reaches across a stop where it says so', () => {
    expect(finds('til <gap:9!> alle', 'til Kari. Og alle')).toHaveLength(1);
  });

  it('does not take the stop of an ordinal for an end', () => {
    expect(finds('2 klasse', 'Til 2. klasse')).toEqual(['2. klasse']);
  });

  it.each(['(a', 'a)', '(a|b', 'x (y'])('refuses %j, whose brackets do not match', (phrase) => {
    expect(() => finds(phrase, '')).toThrow('bracket');
  });

  it('refuses a class of several words', () => {
    const build = () => new Scanner({ groups: [], classes: { two: ['til alle'] } });
    expect(build).toThrow('single words');
  });
});

describe('a scanner', () => {
  it('finds the phrases of all its groups at once', () => {
    const scanner = new Scanner({
      groups: [
        { group: 'a', phrases: ['til alle'] },
        { group: 'b', phrases: ['alle', 'ingen'] },
      ],
    });
    const found = scanner.scan(tokenise('til alle'));
    expect(found.map(({ group }) => group).sort()).toEqual(['a', 'b']);
  });

  it('reads classes that an item has besides its word', () => {
    const scanner = new Scanner({ groups: [{ group: 1, phrases: ['til <course>'] }] });
    const [til] = tokenise('til');
    if (til === undefined) throw new Error('No word');
    expect(scanner.scan([til, { word: '', breaks: false, classes: ['course', 'body'] }])).toEqual([
      { group: 1, from: 0, to: 2 },
    ]);
    expect(scanner.scan([til, { word: '', breaks: false, classes: ['unit', 'body'] }])).toEqual([]);
  });

  it('finds the same again when it remembers the words', () => {
    const scanner = new Scanner({ groups: [{ group: 1, phrases: ['*øving*'] }] });
    const tokens = tokenise('labøvinga og øving');
    expect(scanner.scan(tokens)).toEqual(scanner.scan(tokens));
    expect(scanner.scan(tokens)).toHaveLength(2);
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
