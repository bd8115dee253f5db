import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment.ts';
import type { Audience } from '../../core/audience/audience.ts';
import { parseAudience } from '../../core/audience/audience.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import { describePanel } from '../../core/view/panel.ts';
import { assessment, COURSE_BY_MAIL, LONG_COPY, NAMED_STUDENT, UNKNOWN_LIST, WRITER } from './assessments.ts';
import { PACK } from './pack.ts';

function panel(state: Assessment, language: Language = 'nb') {
  return describePanel(state, PACK, language, WRITER);
}

function label(audience: Audience, parts: Partial<Assessment> = {}, language: Language = 'nb') {
  return panel(assessment({ audience, ...parts }), language).audience.label;
}

describe('the verdict', () => {
  it('says the consequence with the number', () => {
    expect(panel(COURSE_BY_MAIL).explanation).toMatch(/^214 studenter får denne som e-post\./);
  });

  it('says so when everything is fine', () => {
    expect(panel(assessment({}))).toMatchObject({
      tone: 'quiet',
      headline: 'Denne kanalen passer fint.',
      channel: null,
      why: null,
      others: [],
    });
  });
});

describe('the audience in words', () => {
  it.each<[Audience, string]>([
    [{ kind: 'one' }, 'Én person'],
    [{ kind: 'few' }, 'Én eller noen få personer'],
    [{ kind: 'many', students: true }, 'Mange studenter'],
    [{ kind: 'many', students: false }, 'Mange mottakere'],
    [{ kind: 'course', id: 'FYS1001' }, 'Studentene i FYS1001'],
    [{ kind: 'course' }, 'Studentene i et emne'],
    [{ kind: 'programme', id: 'BSYK' }, 'Studentene på BSYK'],
    [{ kind: 'campus', id: 'oya' }, 'Alle studenter i Øya'],
    [{ kind: 'campus' }, 'Alle studenter på ett studiested'],
    [{ kind: 'unit', id: 'IHF' }, 'Studentene ved IHF'],
    [{ kind: 'all-students' }, 'Alle studenter ved Fjordheim høgskole'],
    [{ kind: 'staff', id: 'IHF' }, 'Ansatte ved IHF'],
    [{ kind: 'staff' }, 'Ansatte ved Fjordheim høgskole'],
    [{ kind: 'public' }, 'Alle som vil lese'],
    [{ kind: 'outside' }, 'Andre enn studenter og ansatte'],
    [{ kind: 'unknown', of: 'body' }, 'Mottakere vi ikke kjenner'],
    [{ kind: 'unknown', of: 'nobody' }, 'Ingen mottakere ennå'],
  ])('%o', (audience, words) => {
    expect(label(audience)).toBe(words);
  });

  it('names the list that nothing identifies', () => {
    expect(label({ kind: 'unknown', of: 'body' }, { unidentified: 'Onsdagsgruppa' })).toBe(
      'Listen «Onsdagsgruppa»',
    );
  });

  it('ends a sentence when we only think so', () => {
    expect(panel(LONG_COPY).audience).toMatchObject({ certainty: 'likely', label: 'alle studenter i Øya' });
  });

  it('knows what the person has said', () => {
    expect(panel(NAMED_STUDENT).audience).toMatchObject({
      certainty: 'corrected',
      label: 'Én eller noen få personer',
    });
  });
});

describe('the evidence', () => {
  it('is split around the words of the draft', () => {
    expect(panel(COURSE_BY_MAIL).audience.evidence).toEqual([
      { source: 'recipient', before: 'Mottakeren ', words: 'FYS1001 studenter høst 2026', after: '' },
      { source: 'text', before: 'Du skriver ', words: 'dere som tar emnet', after: '' },
      { source: 'count', before: '', words: expect.stringMatching(/^1\s214$/u), after: ' mottakere' },
    ]);
  });

  it('does not quote the written form of a correction', () => {
    expect(panel(NAMED_STUDENT).audience.evidence.at(-1)).toEqual({
      source: 'correction',
      before: 'Du har sagt det selv',
      words: '',
      after: '',
    });
  });

  it('says the same clue once', () => {
    const twice = assessment({ evidence: [...UNKNOWN_LIST.evidence, ...UNKNOWN_LIST.evidence] });
    expect(panel(twice).audience.evidence).toHaveLength(1);
  });

  it('takes nothing in the draft for a placeholder', () => {
    const odd = assessment({ evidence: [{ source: 'text', words: '{count} <b>\uE000' }] });
    expect(panel(odd).audience.evidence[0]?.words).toBe('{count} <b>\uE000');
  });
});

describe('the choices', () => {
  it('go from narrow to wide, with what the profile knows, without what is already taken', () => {
    expect(panel(COURSE_BY_MAIL).audience.choices.map(({ value }) => value)).toEqual([
      'few',
      'course:FYS2002',
      'programme:BSYK',
      'campus:vik',
      'campus:oya',
      'unit:IHF',
      'all-students',
      'staff',
      'outside',
    ]);
  });

  it('are audiences in their written form, in words', () => {
    for (const { value, label: words } of panel(UNKNOWN_LIST).audience.choices) {
      expect(parseAudience(value), value).toBeDefined();
      expect(words).toMatch(/^\p{Lu}/u);
    }
  });

  it('does not offer few people to a draft for one', () => {
    const toOne = assessment({ audience: { kind: 'one' } });
    expect(panel(toOne).audience.choices.map(({ value }) => value)).not.toContain('few');
  });
});

describe('the channel', () => {
  it('is filled in, with its link', () => {
    expect(panel(COURSE_BY_MAIL).channel).toMatchObject({
      name: 'kunngjøring i Skolerom, FYS1001',
      link: 'https://skolerom.example/emner/FYS1001',
      steps: ['Åpne emnerommet i Skolerom.', 'Velg «Kunngjøringer».', 'Lim inn teksten og publiser.'],
    });
    expect(panel(COURSE_BY_MAIL).also).toEqual(['Oppslagstavla']);
  });

  it('has no link that lacks its code, and none that is not https', () => {
    const nameless: Assessment = { ...COURSE_BY_MAIL, audience: { kind: 'course' }, channel: { id: 'room' } };
    expect(panel(nameless).channel).not.toHaveProperty('link');
    expect(panel(LONG_COPY).channel).not.toHaveProperty('link');
  });

  it('lets no code lead the link elsewhere', () => {
    const odd: Assessment = { ...COURSE_BY_MAIL, channel: { id: 'room', of: '../x?y=' } };
    expect(panel(odd).channel?.link).toBe('https://skolerom.example/emner/..%2Fx%3Fy%3D');
  });

  it('is absent when nobody can say yet, or the pack does not know it', () => {
    expect(panel(UNKNOWN_LIST).channel).toBeNull();
    expect(panel({ ...COURSE_BY_MAIL, channel: { id: 'gone' } }).channel).toBeNull();
  });
});

describe('the reasons', () => {
  it("are the deciding rule's clauses in the policy's own words, with source and dates", () => {
    expect(panel(COURSE_BY_MAIL, 'nn').why).toMatchObject({
      clauses: [
        {
          id: 'K1',
          quoteLanguage: 'nb',
          summary: 'Det som gjeld undervisninga i eit emne, høyrer heime i emnerommet.',
        },
        { id: 'K2', quoteLanguage: 'en' },
      ],
      source: {
        title: 'Kanalar til studentane',
        url: 'https://fjordheim.example/kanalar',
        date: '15. august 2021',
        checked: '2. oktober 2026',
      },
    });
  });

  it('have no link that is not https', () => {
    expect(panel(COURSE_BY_MAIL, 'en').why?.source).not.toHaveProperty('url');
  });
});

describe('other findings', () => {
  it('are one line each, without the deciding rule and what is fine', () => {
    expect(panel(COURSE_BY_MAIL).others).toEqual([
      {
        rule: 'link-instead',
        tone: 'quiet',
        line: 'Lenk gjerne til siden – en e-post kan ikke rettes etterpå.',
      },
    ]);
  });

  it('says a rule once, however many of its rows fired', () => {
    const twice: Assessment = {
      ...COURSE_BY_MAIL,
      findings: [...COURSE_BY_MAIL.findings, ...COURSE_BY_MAIL.findings],
    };
    expect(panel(twice).others).toHaveLength(1);
  });
});

it.each(LANGUAGES)('leaves no placeholder open in %s', (language) => {
  for (const state of [COURSE_BY_MAIL, UNKNOWN_LIST, LONG_COPY, NAMED_STUDENT]) {
    expect(JSON.stringify(panel(state, language))).not.toMatch(/[{}]\w+[{}]|\bnone\b|undefined/);
  }
});
