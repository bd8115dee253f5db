import type { Localised } from '../../core/language.ts';
import type { PolicyPack } from '../../core/policy/pack.ts';

/** The same words in every language: this pack tests structure, not style. */
function say(words: string): Localised {
  return { nb: words, nn: words, en: words };
}

function steps(...lines: string[]) {
  return { nb: lines, nn: lines, en: lines };
}

const STUDENTS = ['course', 'programme', 'campus', 'unit', 'all-students', 'many-students'] as const;

/** An invented college with a small policy of its own: notices for bodies, e-mail for few, and nothing on social media. */
export const fjordvik: PolicyPack = {
  id: 'fjordvik',
  institution: say('Høgskolen i Fjordvik'),
  source: {
    title: say('Slik snakker vi med studentene'),
    url: say('https://www.fjordvik.example/kanaler'),
    issuedBy: say('rektor'),
    date: '2024-08-15',
    checked: '2026-01-02',
    clauses: ['1'],
  },
  clauses: [
    {
      id: '1',
      force: 'statement',
      quote: 'Reglane gjeld alle tilsette.',
      quoteLanguage: 'nn',
      summary: say('Gjelder alle ansatte.'),
    },
    {
      id: '2',
      force: 'duty',
      quote: 'Beskjedar til eit emne skal i Torget.',
      quoteLanguage: 'nn',
      summary: say('Emner bruker Torget.'),
    },
    {
      id: '3',
      force: 'ban',
      quote: 'Det skal ikkje sendast e-post til lister.',
      quoteLanguage: 'nn',
      summary: say('Ingen listepost.'),
    },
    {
      id: '4',
      force: 'leave',
      quote: 'E-post til nokre få er heilt greitt.',
      quoteLanguage: 'nn',
      summary: say('E-post til få.'),
    },
    {
      id: '5',
      force: 'advice',
      quote: 'Ver varsam med sosiale medium.',
      quoteLanguage: 'nn',
      summary: say('Varsom i sosiale medier.'),
    },
  ],
  rules: [
    {
      id: 'list-mail',
      tone: 'warning',
      clauses: ['3'],
      rows: [
        {
          when: { form: ['email', 'course-email'], audience: STUDENTS, pointer: ['no'] },
          verdict: 'misuse',
        },
        {
          when: { form: ['email', 'course-email'], audience: STUDENTS, pointer: ['yes'] },
          verdict: 'tip',
          also: ['letter'],
        },
      ],
      headline: {
        course: say('Oppslag i {platform} er bedre for {code, select, none {emnet} other {{code}}}.'),
        any: say('Et oppslag er bedre enn listepost.'),
      },
      explanation: say('Ingen listepost her.'),
    },
    {
      id: 'wrong-square',
      tone: 'warning',
      clauses: ['2'],
      rows: [
        {
          when: { form: ['announcement', 'course-message', 'channel-post'], placeFits: ['no'] },
          verdict: 'misuse',
        },
      ],
      headline: { any: say('Dette står på feil oppslagstavle.') },
      explanation: say('Velg mottakerens egen tavle.'),
    },
    {
      id: 'social',
      tone: 'quiet',
      clauses: ['5'],
      rows: [
        {
          when: { form: ['social-post'], place: ['official-account'], audience: STUDENTS.slice(0, 5) },
          verdict: 'tip',
        },
        {
          when: {
            form: ['social-post'],
            place: ['other-account', 'unknown'],
            audience: STUDENTS.slice(0, 5),
          },
          verdict: 'misuse',
        },
      ],
      headline: { any: say('Ikke alle er her.') },
      explanation: say('Sett det opp på tavla også.'),
    },
    {
      id: 'who',
      tone: 'question',
      clauses: ['4'],
      rows: [{ when: { audience: ['unknown-body', 'many-names'] }, verdict: 'ask', channel: null }],
      headline: { any: say('Hvem er på {list}?') },
      explanation: say('Fortell oss det.'),
    },
    {
      id: 'few',
      tone: 'quiet',
      clauses: ['4'],
      rows: [{ when: { audience: ['one', 'few'] }, verdict: 'fine', channel: 'letter' }],
      headline: { any: say('Brev passer.') },
      explanation: say('Greit.'),
    },
  ],
  bodies: [
    { when: { audience: ['course'] }, channel: 'square' },
    { when: { audience: ['programme', 'campus', 'unit', 'all-students', 'staff'] }, channel: 'board' },
    { when: { audience: ['one', 'few'] }, channel: 'letter' },
    {
      when: { audience: ['many-students', 'many-names', 'public', 'outside', 'unknown-body', 'nobody'] },
      channel: null,
    },
  ],
  channels: [
    {
      id: 'square',
      name: say('{code, select, none {Emnet} other {{code}}} på {platform}'),
      link: 'https://torget.fjordvik.example/{code}',
      action: say('Åpne {platform}'),
      whoMayPost: say('Lærerne.'),
      steps: steps('Åpne {platform}.', 'Heng opp {announcement}.'),
      needs: steps('Tittel.'),
      clauses: ['2'],
    },
    {
      id: 'board',
      name: say('Tavla'),
      link: 'https://www.fjordvik.example/tavla',
      action: say('Åpne tavla'),
      whoMayPost: say('Alle.'),
      steps: steps('Åpne tavla.'),
      needs: steps(),
      clauses: ['1'],
    },
    {
      id: 'letter',
      name: say('Brev'),
      action: say('Skriv brev'),
      whoMayPost: say('Alle.'),
      steps: steps(),
      needs: steps(),
      clauses: ['4'],
    },
  ],
  platforms: [
    {
      id: 'torget',
      name: 'Torget',
      link: 'https://torget.fjordvik.example',
      announcement: say('oppslag'),
      organisationRoom: say('bod'),
    },
  ],
  defaultPlatform: 'torget',
  directory: {
    domains: [
      { domain: 'student.fjordvik.example', holders: 'students' },
      { domain: 'fjordvik.example', holders: 'staff' },
    ],
    institution: ['Høgskolen i Fjordvik', 'HiF'],
    courseCode: { prefixes: ['FJO', 'VIK', 'SILD'] },
    programmeInitials: [],
    courseIdPrefix: '77_',
    programmes: [{ code: 'BSILD', names: ['Sildefiske'] }],
    units: [{ id: 'AFS', names: ['AFS', 'Avdeling for fisk og sjø'] }],
    campuses: [{ id: 'bryggen', name: 'Bryggen', names: ['Bryggen'] }],
    formalHosts: ['torget.fjordvik.example', 'www.fjordvik.example'],
    supportDesk: ['Luka'],
    officialAccounts: [{ surface: 'facebook', title: 'Høgskolen i Fjordvik' }],
    services: ['Fiskeweb'],
  },
};
