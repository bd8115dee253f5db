import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Localised } from '../../core/language.ts';
import { readMessage } from '../../core/policy/message.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import type { Rule } from '../../core/policy/pack.ts';
import { formatMessage, type PackValues } from '../../core/texts/pack-message.ts';

const HEADLINE_MOST = 80;
const EXPLANATION_MOST = 175;

function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** The longest values that can be expected in practice. */
function longestValues(language: Language): Required<PackValues> {
  const { platforms, directory } = ntnu;
  return {
    code: 'SYA2101MED',
    campus: longest(directory.campuses.map(({ name }) => name)),
    unit: longest(directory.units.map(({ id }) => id)),
    platform: longest(platforms.map(({ name }) => name)),
    platformLink: longest(platforms.map(({ link }) => link)),
    announcement: longest(platforms.map(({ announcement }) => announcement[language])),
    room: longest(platforms.map(({ organisationRoom }) => organisationRoom[language])),
    list: 'Referansegruppe høst 2026',
    count: 43_000,
    channel: 'SYA2101MED i Blackboard',
  };
}

/** Every way to fill the message in: each value that may be unknown is once there and once not. */
function fillings(icu: string, language: Language): string[] {
  const read = readMessage(icu);
  if ('problem' in read) throw new Error(`${read.problem}: ${icu}`);
  const always = ['platform', 'platformLink', 'announcement', 'room'];
  const values = longestValues(language);
  let chosen: PackValues[] = [{}];
  for (const name of read.placeholders as ReadonlySet<keyof PackValues>) {
    const there = chosen.map((sofar) => ({ ...sofar, [name]: values[name] }));
    chosen = always.includes(name) ? there : [...chosen, ...there];
  }
  return chosen.map((filling) => formatMessage(icu, language, filling));
}

interface Words {
  where: string;
  icu: string;
  language: Language;
}

function inLanguages(where: string, words: Localised): Words[] {
  return LANGUAGES.map((language) => ({ where: `${where} ${language}`, icu: words[language], language }));
}

function headlines(rule: Rule): Words[] {
  return [
    ...Object.entries(rule.headline).flatMap(([kind, words]) => inLanguages(`${rule.id} ${kind}`, words)),
    ...rule.rows.flatMap((row) => (row.says ? inLanguages(`${rule.id} says`, row.says.headline) : [])),
  ];
}

function explanations(rule: Rule): Words[] {
  return [rule.explanation, ...rule.rows.flatMap((row) => row.says?.explanation ?? [])].flatMap((words) =>
    inLanguages(rule.id, words),
  );
}

function channelWords(): Words[] {
  return ntnu.channels.flatMap(({ id, name, action, whoMayPost, steps, needs }) => [
    ...[name, action, whoMayPost].flatMap((words) => inLanguages(id, words)),
    ...LANGUAGES.flatMap((language) =>
      [...steps[language], ...needs[language]].map((icu) => ({ where: `${id} ${language}`, icu, language })),
    ),
  ]);
}

function tooLong(words: readonly Words[], most: number): string[] {
  return words.flatMap(({ where, icu, language }) =>
    fillings(icu, language)
      .filter((text) => text.length > most)
      .map((text) => `${where} (${text.length}): ${text}`),
  );
}

const ALL = [...ntnu.rules.flatMap((rule) => [...headlines(rule), ...explanations(rule)]), ...channelWords()];
const FILLED = ALL.flatMap(({ where, icu, language }) =>
  fillings(icu, language).map((text) => ({ where, language, text })),
);

function offending(pattern: RegExp): string[] {
  return FILLED.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);
}

describe('the texts of NTNU’s pack', () => {
  it('keep headlines to one line', () => {
    expect(tooLong(ntnu.rules.flatMap(headlines), HEADLINE_MOST)).toEqual([]);
  });

  it('keep explanations to two short sentences', () => {
    expect(tooLong(ntnu.rules.flatMap(explanations), EXPLANATION_MOST)).toEqual([]);
  });

  it('fill in cleanly: no braces, no "none", no stray or missing spaces', () => {
    expect(offending(/[{}]|(?<!\p{L})none(?!\p{L})| {2}|^\s|\s$|\s[.,?!]|[.?](?=\p{Lu})/u)).toEqual([]);
  });

  it('stay calm: no exclamation mark, no warning words, no blame', () => {
    expect(
      offending(
        /!|advarsel|åtvaring|warning|(?<!\p{L})brudd|(?<!\p{L})brot|violat|ulovlig|feil kanal|wrong channel/iu,
      ),
    ).toEqual([]);
  });

  it('are written in their own language and in composed letters', () => {
    const nynorsk = FILLED.filter(({ language }) => language === 'nn');
    const bokmal = FILLED.filter(({ language }) => language === 'nb');
    const alien = [
      ...nynorsk.filter(({ text }) =>
        /(?<!\p{L})(?:ikke|hva|hvem|hvor|jeg|noe|noen|fra|til alle studenter|ansatte|dere)(?!\p{L})/iu.test(
          text.replace(/[«“][^»”]*[»”]/gu, ''),
        ),
      ),
      ...bokmal.filter(({ text }) =>
        /(?<!\p{L})(?:ikkje|kva|kven|kvar|noko|nokon|frå|tilsette|dykk|eit|ein)(?!\p{L})/iu.test(text),
      ),
    ];
    expect(alien).toEqual([]);
    expect(FILLED.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('have a sentence for each clause in each language, and the quotation in its own', () => {
    for (const { id, quote, summary } of ntnu.clauses) {
      expect(quote, id).not.toMatch(/\s{2}|^\s|\s$/u);
      for (const language of LANGUAGES)
        expect(summary[language], `${id} ${language}`).toMatch(/^\P{Ll}.{15,125}[.”»]$/u);
    }
  });
});
