import type { PolicyPack } from '../../core/policy/pack.ts';

/** A small invented institution: every part of a pack, once or twice. */
export const PACK: PolicyPack = {
  id: 'fjordheim',
  institution: { nb: 'Fjordheim høgskole', nn: 'Fjordheim høgskule', en: 'Fjordheim College' },
  source: {
    title: { nb: 'Kanaler til studentene', nn: 'Kanalar til studentane', en: 'Channels to students' },
    url: {
      nb: 'https://fjordheim.example/kanaler',
      nn: 'https://fjordheim.example/kanalar',
      en: 'http://fjordheim.example/channels',
    },
    issuedBy: { nb: 'Studiesjefen', nn: 'Studiesjefen', en: 'The head of studies' },
    date: '2021-08-15',
    checked: '2026-10-02',
    clauses: ['K1'],
  },
  clauses: [
    {
      id: 'K1',
      force: 'advice',
      quote: 'Undervisningsinformasjon legges i læringsplattformen, ikke i e-post til hele kullet.',
      quoteLanguage: 'nb',
      summary: {
        nb: 'Det som gjelder undervisningen i et emne, hører hjemme i emnerommet.',
        nn: 'Det som gjeld undervisninga i eit emne, høyrer heime i emnerommet.',
        en: 'What concerns the teaching of a course belongs in the course room.',
      },
    },
    {
      id: 'K2',
      force: 'statement',
      quote: 'An e-mail cannot be corrected once it has been sent.',
      quoteLanguage: 'en',
      summary: {
        nb: 'En e-post kan ikke rettes når den er sendt.',
        nn: 'Ein e-post kan ikkje rettast når han er send.',
        en: 'An e-mail cannot be corrected after it has been sent.',
      },
    },
    {
      id: 'K3',
      force: 'duty',
      quote: 'Saker om enkeltstudenter skal ikke deles med flere enn nødvendig.',
      quoteLanguage: 'nb',
      summary: {
        nb: 'Bare de som må vite det, skal se en sak om én student.',
        nn: 'Berre dei som må vite det, skal sjå ei sak om éin student.',
        en: 'Only those who must know should see a matter about one student.',
      },
    },
  ],
  rules: [
    {
      id: 'course-by-mail',
      tone: 'warning',
      clauses: ['K1', 'K2'],
      rows: [{ when: { form: ['email'], audience: ['course'] }, verdict: 'misuse' }],
      headline: {
        course: {
          nb: '{code, select, none {Til studentene i et emne} other {Til studentene i {code}}}? Da passer en {announcement} i {platform} bedre.',
          nn: '{code, select, none {Til studentane i eit emne} other {Til studentane i {code}}}? Da passar ei {announcement} i {platform} betre.',
          en: '{code, select, none {For the students of one course} other {For the students in {code}}}? {announcement} in {platform} fits better.',
        },
        any: {
          nb: 'Denne beskjeden hører hjemme i {channel}.',
          nn: 'Denne meldinga høyrer heime i {channel}.',
          en: 'This message belongs in {channel}.',
        },
      },
      explanation: {
        nb: '{count, select, none {Alle på listen får den som e-post} other {{count} studenter får denne som e-post}}. Legger du den i emnerommet, kan du rette den etterpå, og alle finner den igjen.',
        nn: '{count, select, none {Alle på lista får henne som e-post} other {{count} studentar får denne som e-post}}. Legg du henne i emnerommet, kan du rette henne etterpå, og alle finn henne att.',
        en: '{count, select, none {Everyone on the list gets it as e-mail} other {{count} students get this as e-mail}}. In the course room you can correct it afterwards, and everyone finds it again.',
      },
    },
    {
      id: 'who-is-on-the-list',
      tone: 'question',
      clauses: ['K1'],
      rows: [{ when: { audience: ['unknown-body'] }, verdict: 'ask', channel: null }],
      headline: {
        any: {
          nb: 'Hvem er på listen «{list}»? Da vet vi hvilken kanal som passer.',
          nn: 'Kven er på lista «{list}»? Då veit vi kva kanal som passar.',
          en: 'Who is on the list “{list}”? Then we know which channel fits.',
        },
      },
      explanation: {
        nb: 'Navnet på listen sier ikke hvem den går til. Svar én gang, så spør vi ikke igjen.',
        nn: 'Namnet på lista seier ikkje kven ho går til. Svar éin gong, så spør vi ikkje igjen.',
        en: 'The name of the list does not say who is on it. Answer once, and we will not ask again.',
      },
    },
    {
      id: 'link-instead',
      tone: 'quiet',
      clauses: ['K2'],
      rows: [{ when: { longCopy: ['yes'] }, verdict: 'tip' }],
      headline: {
        any: {
          nb: 'Lenk gjerne til siden – en e-post kan ikke rettes etterpå.',
          nn: 'Lenk gjerne til sida – ein e-post kan ikkje rettast etterpå.',
          en: 'Consider linking to the page: an e-mail cannot be corrected.',
        },
      },
      explanation: {
        nb: 'Det samme står på en side som andre holder ved like. En lenke dit blir aldri utdatert.',
        nn: 'Det same står på ei side som andre held ved like. Ei lenkje dit blir aldri utdatert.',
        en: 'The same stands on a page that others keep up to date. A link to it never grows old.',
      },
    },
    {
      id: 'named-student',
      tone: 'stop',
      clauses: ['K3'],
      rows: [{ when: { namedStudent: ['yes'] }, verdict: 'ask' }],
      headline: {
        any: {
          nb: 'Denne handler om én navngitt student. Hvem skal se den?',
          nn: 'Denne handlar om éin namngitt student. Kven skal sjå han?',
          en: 'This is about one named student. Who should see it?',
        },
      },
      explanation: {
        nb: 'Mottakerne er flere enn dem saken gjelder. Se over dem før du sender.',
        nn: 'Mottakarane er fleire enn dei saka gjeld. Sjå over dei før du sender.',
        en: 'The recipients are more than those it concerns. Look through them before you send.',
      },
    },
    {
      id: 'posted-first',
      tone: 'quiet',
      clauses: ['K2'],
      rows: [{ when: { pointer: ['yes'] }, verdict: 'fine' }],
      headline: { any: { nb: 'Fint at du lenker.', nn: 'Fint at du lenkjer.', en: 'Good that you link.' } },
      explanation: {
        nb: 'Da finnes den ett sted.',
        nn: 'Då finst ho éin stad.',
        en: 'It then lies in one place.',
      },
    },
  ],
  bodies: [
    { when: { audience: ['course'] }, channel: 'room', also: ['board'] },
    { when: { audience: ['campus'] }, channel: 'board' },
    { when: {}, channel: null },
  ],
  channels: [
    {
      id: 'room',
      name: {
        nb: '{announcement} i {platform}, {code, select, none {emnerommet} other {{code}}}',
        nn: '{announcement} i {platform}, {code, select, none {emnerommet} other {{code}}}',
        en: '{announcement} in {platform}, {code, select, none {the course room} other {{code}}}',
      },
      link: '{platformLink}/emner/{code}',
      action: { nb: 'Åpne emnerommet', nn: 'Opne emnerommet', en: 'Open the course room' },
      whoMayPost: {
        nb: 'Du som underviser i emnet, og læringsassistentene.',
        nn: 'Du som underviser i emnet, og læringsassistentane.',
        en: 'You who teach the course, and the teaching assistants.',
      },
      steps: {
        nb: ['Åpne emnerommet i {platform}.', 'Velg «Kunngjøringer».', 'Lim inn teksten og publiser.'],
        nn: ['Opne emnerommet i {platform}.', 'Vel «Kunngjeringar».', 'Lim inn teksten og publiser.'],
        en: ['Open the course room in {platform}.', 'Choose “Announcements”.', 'Paste the text and publish.'],
      },
      needs: {
        nb: ['En overskrift som sier hva det gjelder', 'Navnet på en kontaktperson'],
        nn: ['Ei overskrift som seier kva det gjeld', 'Namnet på ein kontaktperson'],
        en: ['A heading that says what it is about', 'The name of a person to contact'],
      },
      clauses: ['K1'],
    },
    {
      id: 'board',
      name: {
        nb: 'Oppslagstavla{campus, select, none {} other { i {campus}}}',
        nn: 'Oppslagstavla{campus, select, none {} other { i {campus}}}',
        en: 'The board{campus, select, none {} other { in {campus}}}',
      },
      link: 'http://tavla.fjordheim.example/',
      action: { nb: 'Åpne tavla', nn: 'Opne tavla', en: 'Open the board' },
      whoMayPost: { nb: 'Alle ansatte.', nn: 'Alle tilsette.', en: 'All staff.' },
      steps: { nb: ['Skriv oppslaget.'], nn: ['Skriv oppslaget.'], en: ['Write the notice.'] },
      needs: { nb: [], nn: [], en: [] },
      clauses: ['K1'],
    },
  ],
  platforms: [
    {
      id: 'skolerom',
      name: 'Skolerom',
      link: 'https://skolerom.example',
      announcement: { nb: 'kunngjøring', nn: 'kunngjering', en: 'announcement' },
      organisationRoom: { nb: 'fellesrom', nn: 'fellesrom', en: 'common room' },
    },
    {
      id: 'klasse',
      name: 'Klasse',
      link: 'https://klasse.example',
      announcement: { nb: 'oppslag', nn: 'oppslag', en: 'post' },
      organisationRoom: { nb: 'storrom', nn: 'storrom', en: 'hall' },
    },
  ],
  defaultPlatform: 'skolerom',
  directory: {
    domains: [{ domain: 'fjordheim.example', holders: 'staff' }],
    institution: ['Fjordheim'],
    courseCode: { prefixes: ['FYS'] },
    programmeInitials: [],
    courseIdPrefix: 'F',
    programmes: [{ code: 'BSYK', names: ['sykepleie'] }],
    units: [{ id: 'IHF', names: ['Institutt for helsefag'] }],
    campuses: [
      { id: 'vik', name: 'Vik', names: ['Vik'] },
      { id: 'oya', name: 'Øya', names: ['Øya'] },
    ],
    formalHosts: ['fjordheim.example'],
    supportDesk: ['hjelp.fjordheim.example'],
    officialAccounts: [],
    services: [],
  },
};
