import type { Channel } from '../pack.ts';

const INNSIDA = 'https://innsida.ntnu.no/start';
const SUPPORT_DESK = 'https://hjelp.ntnu.no';

// "Skriv melding – Innsida" in the intranet's knowledge base: recipients cannot be changed after publishing, text can.
const POSTING_STEPS = {
  nb: [
    'Åpne Innsida og klikk på blyanten.',
    'Velg kanal i mottakerfeltet. Der står bare kanaler du kan skrive i, og du kan velge flere.',
    'Skriv en presis tittel, og det viktigste først i teksten.',
    'Velg «Publiser melding». Teksten kan rettes senere, mottakerne ikke.',
  ],
  nn: [
    'Opne Innsida og klikk på blyanten.',
    'Vel kanal i mottakarfeltet. Der står berre kanalar du kan skrive i, og du kan velje fleire.',
    'Skriv ein presis tittel, og det viktigaste først i teksten.',
    'Vel «Publiser melding». Teksten kan rettast seinare, mottakarane ikkje.',
  ],
  en: [
    'Open Innsida and click the pencil.',
    'Choose the channel in the recipient field. It lists only channels you may write to, and you can pick several.',
    'Write a precise title, and put the most important first in the text.',
    'Choose “Publiser melding” (publish message). The text can be corrected later, the recipients cannot.',
  ],
};

// Editorial guidelines of the intranet's message system.
const CONTACT_AND_LANGUAGE = {
  nb: [
    'Navn og kontaktadresse til den som har ansvar for innholdet, nederst.',
    'Norsk, og engelsk i tillegg når kanalen har utenlandske lesere.',
  ],
  nn: [
    'Namn og kontaktadresse til den som har ansvar for innhaldet, nedst.',
    'Norsk, og engelsk i tillegg når kanalen har utanlandske lesarar.',
  ],
  en: [
    'Name and contact address of the person responsible for the content, at the bottom.',
    'Norwegian, and English as well where the channel has foreign readers.',
  ],
};

const NO_ITEMS = { nb: [], nn: [], en: [] };

/** The channels of the policy. Who may post and how comes from the intranet's own help pages. */
export const channels: readonly Channel[] = [
  {
    id: 'lms-course',
    name: {
      nb: '{code, select, none {Emnets rom} other {{code}}} i {platform}',
      nn: '{code, select, none {Emnerommet} other {{code}}} i {platform}',
      en: '{code, select, none {The course room} other {{code}}} in {platform}',
    },
    link: '{courseRoomLink}',
    action: {
      nb: 'Åpne {platform}',
      nn: 'Opne {platform}',
      en: 'Open {platform}',
    },
    whoMayPost: {
      nb: 'Undervisere og læringsassistenter i emnet.',
      nn: 'Undervisarar og læringsassistentar i emnet.',
      en: 'Teachers and teaching assistants of the course.',
    },
    steps: {
      nb: ['Åpne emnets rom i {platform}.', 'Lag en {announcement}, lim inn teksten og publiser.'],
      nn: ['Opne rommet til emnet i {platform}.', 'Lag ei {announcement}, lim inn teksten og publiser.'],
      en: ['Open the course room in {platform}.', 'Create an {announcement}, paste the text and publish.'],
    },
    needs: {
      nb: ['En overskrift som sier hva det gjelder.', 'Bare det som gjelder undervisning og læring i emnet.'],
      nn: ['Ei overskrift som seier kva det gjeld.', 'Berre det som gjeld undervisning og læring i emnet.'],
      en: [
        'A heading that says what it is about.',
        'Only what concerns teaching and learning in the course.',
      ],
    },
    clauses: ['P4'],
  },
  {
    id: 'lms-organisation',
    name: {
      nb: '{unit, select, none {Enhetens {room}} other {{unit}: {room}}} i {platform}',
      nn: '{unit, select, none {Eininga sitt {room}} other {{unit}: {room}}} i {platform}',
      en: '{unit, select, none {The unit’s {room}} other {{unit}: {room}}} in {platform}',
    },
    link: '{platformLink}',
    action: {
      nb: 'Åpne {platform}',
      nn: 'Opne {platform}',
      en: 'Open {platform}',
    },
    whoMayPost: {
      nb: 'De som leder rommet for instituttet eller fakultetet.',
      nn: 'Dei som leier rommet for instituttet eller fakultetet.',
      en: 'Those who lead the room of the department or faculty.',
    },
    steps: {
      nb: [
        'Åpne enhetens {room} i {platform}.',
        'Lag en {announcement}, lim inn teksten og publiser.',
        'Har enheten ikke et slikt rom, spør på hjelp.ntnu.no, eller bruk studieprogramkanalene på Innsida.',
      ],
      nn: [
        'Opne {room} for eininga i {platform}.',
        'Lag ei {announcement}, lim inn teksten og publiser.',
        'Har ikkje eininga eit slikt rom, spør på hjelp.ntnu.no, eller bruk studieprogramkanalane på Innsida.',
      ],
      en: [
        'Open the unit’s {room} in {platform}.',
        'Create an {announcement}, paste the text and publish.',
        'If the unit has no such room, ask at hjelp.ntnu.no, or use the programme channels on Innsida.',
      ],
    },
    needs: {
      nb: ['Det som ikke er faglig, til alle studenter ved ett institutt eller ett fakultet.'],
      nn: ['Det som ikkje er fagleg, til alle studentar ved eitt institutt eller eitt fakultet.'],
      en: ['What is not academic, for all students of one department or one faculty.'],
    },
    clauses: ['P14'],
  },
  {
    id: 'innsida-all-students',
    name: {
      nb: '«Alle studenter» på Innsida',
      nn: '«Alle studenter» på Innsida',
      en: '“All students” on Innsida',
    },
    link: SUPPORT_DESK,
    action: {
      nb: 'Be om plass i «Alle studenter»',
      nn: 'Be om plass i «Alle studenter»',
      en: 'Request a post in “All students”',
    },
    whoMayPost: {
      nb: 'En egen redaksjon. Du ber om å få meldingen publisert, på hjelp.ntnu.no.',
      nn: 'Ein eigen redaksjon. Du ber om å få meldinga publisert, på hjelp.ntnu.no.',
      en: 'An editorial team. You request publication at hjelp.ntnu.no.',
    },
    steps: {
      nb: [
        'Åpne hjelp.ntnu.no og be om en melding i «Alle studenter».',
        'Legg ved teksten og si når den bør ut.',
        'Redaksjonen bearbeider og publiserer.',
      ],
      nn: [
        'Opne hjelp.ntnu.no og be om ei melding i «Alle studenter».',
        'Legg ved teksten og sei når ho bør ut.',
        'Redaksjonen arbeider med teksten og publiserer.',
      ],
      en: [
        'Open hjelp.ntnu.no and request a message in “All students”.',
        'Add the text and say when it should be out.',
        'The team edits and publishes it.',
      ],
    },
    needs: {
      nb: [
        'Noe som angår flertallet av studentene: studiene, studentlivet, eller ledelse og organisasjon.',
        ...CONTACT_AND_LANGUAGE.nb,
      ],
      nn: [
        'Noko som gjeld fleirtalet av studentane: studia, studentlivet, eller leiing og organisasjon.',
        ...CONTACT_AND_LANGUAGE.nn,
      ],
      en: [
        'Something that concerns most students: their studies, student life, or leadership and organisation.',
        ...CONTACT_AND_LANGUAGE.en,
      ],
    },
    clauses: ['P7', 'P13'],
  },
  {
    id: 'innsida-campus',
    name: {
      nb: '{campus, select, none {Kanalen for studiestedet} other {«Student i {campus}»}} på Innsida',
      nn: '{campus, select, none {Kanalen for studiestaden} other {«Student i {campus}»}} på Innsida',
      en: '{campus, select, none {The campus channel} other {“Student in {campus}”}} on Innsida',
    },
    link: INNSIDA,
    action: { nb: 'Åpne Innsida', nn: 'Opne Innsida', en: 'Open Innsida' },
    whoMayPost: {
      nb: 'De fleste som abonnerer på kanalen. Mottakerfeltet viser om du er blant dem.',
      nn: 'Dei fleste som abonnerer på kanalen. Mottakarfeltet viser om du er blant dei.',
      en: 'Most people who subscribe to the channel. The recipient field shows whether you can.',
    },
    steps: POSTING_STEPS,
    needs: CONTACT_AND_LANGUAGE,
    clauses: ['P8', 'P11', 'P12'],
  },
  {
    id: 'innsida-programme',
    name: {
      nb: '{code, select, none {Studieprogramkanalen} other {Kanalen til {code}}} på Innsida',
      nn: '{code, select, none {Studieprogramkanalen} other {Kanalen til {code}}} på Innsida',
      en: '{code, select, none {The programme’s channel} other {The {code} channel}} on Innsida',
    },
    link: INNSIDA,
    action: { nb: 'Åpne Innsida', nn: 'Opne Innsida', en: 'Open Innsida' },
    whoMayPost: {
      nb: 'De som kanalen har satt opp som skribenter. Mottakerfeltet viser om du er blant dem.',
      nn: 'Dei som kanalen har sett opp som skribentar. Mottakarfeltet viser om du er blant dei.',
      en: 'Those the channel lists as writers. The recipient field shows whether you are one.',
    },
    steps: POSTING_STEPS,
    needs: {
      nb: [
        'Noe om programmet: studieløp, frister, valg og muligheter, eller noe praktisk for mange av dem.',
        ...CONTACT_AND_LANGUAGE.nb,
      ],
      nn: [
        'Noko om programmet: studieløp, fristar, val og høve, eller noko praktisk for mange av dei.',
        ...CONTACT_AND_LANGUAGE.nn,
      ],
      en: [
        'Something about the programme: study path, deadlines, choices and openings, or practical matters for many.',
        ...CONTACT_AND_LANGUAGE.en,
      ],
    },
    clauses: ['P9', 'P11', 'P12'],
  },
  {
    id: 'innsida-staff',
    name: {
      nb: '{unit, select, none {Enhetens kanal} other {Kanalen til {unit}}} på Innsida',
      nn: '{unit, select, none {Kanalen til eininga} other {Kanalen til {unit}}} på Innsida',
      en: '{unit, select, none {The unit’s channel} other {The {unit} channel}} on Innsida',
    },
    link: INNSIDA,
    action: { nb: 'Åpne Innsida', nn: 'Opne Innsida', en: 'Open Innsida' },
    whoMayPost: {
      nb: 'Det styrer enheten selv. «Alle ansatte» har egen redaksjon: be om plass på hjelp.ntnu.no.',
      nn: 'Det styrer eininga sjølv. «Alle ansatte» har eigen redaksjon: be om plass på hjelp.ntnu.no.',
      en: 'The unit decides. “Alle ansatte” (all staff) has an editorial team: request a post at hjelp.ntnu.no.',
    },
    steps: POSTING_STEPS,
    needs: CONTACT_AND_LANGUAGE,
    clauses: ['P10'],
  },
  {
    id: 'innsida-guide',
    name: { nb: 'Veiledning på Innsida', nn: 'Rettleiing på Innsida', en: 'Guide page on Innsida' },
    link: 'https://i.ntnu.no',
    action: { nb: 'Finn siden på Innsida', nn: 'Finn sida på Innsida', en: 'Find the page on Innsida' },
    whoMayPost: {
      nb: 'Enheten som har ansvar for veiledningen. Alle kan lenke til den.',
      nn: 'Eininga som har ansvar for rettleiinga. Alle kan lenkje til ho.',
      en: 'The unit responsible for the guide. Everybody may link to it.',
    },
    steps: {
      nb: ['Søk etter temaet på Innsida.', 'Kopier adressen til siden.', 'Skriv en kort melding med lenken.'],
      nn: ['Søk etter temaet på Innsida.', 'Kopier adressa til sida.', 'Skriv ei kort melding med lenkja.'],
      en: [
        'Search for the topic on Innsida.',
        'Copy the page’s address.',
        'Write a short message with the link.',
      ],
    },
    needs: {
      nb: ['Ingenting personlig eller internt: siden er åpen for alle.'],
      nn: ['Ingenting personleg eller internt: sida er open for alle.'],
      en: ['Nothing personal or internal: the page is open to everybody.'],
    },
    clauses: ['P17', 'P19'],
  },
  {
    id: 'ntnu-hjelp',
    name: { nb: 'NTNU Hjelp', nn: 'NTNU Hjelp', en: 'NTNU Hjelp' },
    link: SUPPORT_DESK,
    action: { nb: 'Åpne NTNU Hjelp', nn: 'Opne NTNU Hjelp', en: 'Open NTNU Hjelp' },
    whoMayPost: {
      nb: 'Alle studenter og ansatte kan sende inn en sak.',
      nn: 'Alle studentar og tilsette kan sende inn ei sak.',
      en: 'Any student or member of staff can send in a case.',
    },
    steps: {
      nb: ['Vis studentene til hjelp.ntnu.no.', 'Si hvilket tema de skal velge og hva de skal legge ved.'],
      nn: ['Vis studentane til hjelp.ntnu.no.', 'Sei kva tema dei skal velje og kva dei skal leggje ved.'],
      en: ['Point students to hjelp.ntnu.no.', 'Say which topic to choose and what to attach.'],
    },
    needs: NO_ITEMS,
    clauses: ['P20', 'P21', 'P22'],
  },
  {
    id: 'email',
    name: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
    action: { nb: 'Skriv videre i e-posten', nn: 'Skriv vidare i e-posten', en: 'Keep writing the e-mail' },
    whoMayPost: {
      nb: 'Alle ansatte, til én eller noen få.',
      nn: 'Alle tilsette, til éin eller nokre få.',
      en: 'Any member of staff, to one or a few.',
    },
    steps: NO_ITEMS,
    needs: {
      nb: ['Lenke til siden i stedet for kopiert innhold.', 'Ingenting sensitivt.'],
      nn: ['Lenkje til sida i staden for kopiert innhald.', 'Ingenting sensitivt.'],
      en: ['A link to the page instead of copied content.', 'Nothing sensitive.'],
    },
    clauses: ['P24', 'P25', 'P26'],
  },
  {
    id: 'emergency-management',
    name: { nb: 'Beredskapsledelsen', nn: 'Beredskapsleiinga', en: 'The emergency management' },
    link: 'https://innsida.ntnu.no/en/beredskap',
    action: {
      nb: 'Åpne siden om beredskap',
      nn: 'Opne sida om beredskap',
      en: 'Open the emergency page',
    },
    whoMayPost: {
      nb: 'Den sentrale beredskapsledelsen. Fakultetene sammen med NTNU IT.',
      nn: 'Den sentrale beredskapsleiinga. Fakulteta saman med NTNU IT.',
      en: 'The central emergency management. Faculties together with NTNU IT.',
    },
    steps: {
      nb: ['Varsle lederen din først.', 'Ring NTNUs beredskapstelefon: 800 80 388.'],
      nn: ['Varsle leiaren din først.', 'Ring beredskapstelefonen til NTNU: 800 80 388.'],
      en: ['Notify your leader first.', 'Call NTNU’s emergency phone: 800 80 388.'],
    },
    needs: NO_ITEMS,
    clauses: ['P32', 'P33'],
  },
  {
    id: 'social-official',
    name: {
      nb: 'NTNUs offisielle kontoer i sosiale medier',
      nn: 'Dei offisielle kontoane til NTNU i sosiale medium',
      en: 'NTNU’s official social media accounts',
    },
    action: {
      nb: 'Skriv videre når det er klarert',
      nn: 'Skriv vidare når det er klarert',
      en: 'Keep writing once it is cleared',
    },
    whoMayPost: {
      nb: 'Kommunikasjonsavdelingen, etter klarering med beredskapsledelsen.',
      nn: 'Kommunikasjonsavdelinga, etter klarering med beredskapsleiinga.',
      en: 'The communications department, once the emergency management has cleared it.',
    },
    steps: {
      nb: [
        'Legg informasjonen i de formelle kanalene først.',
        'Klarer innlegget med beredskapsledelsen.',
        'Publiser, med lenke til de formelle kanalene.',
      ],
      nn: [
        'Legg informasjonen i dei formelle kanalane først.',
        'Klarer innlegget med beredskapsleiinga.',
        'Publiser, med lenkje til dei formelle kanalane.',
      ],
      en: [
        'Put the information in the formal channels first.',
        'Clear the post with the emergency management.',
        'Publish it with a link to the formal channels.',
      ],
    },
    needs: {
      nb: ['Lenke til der informasjonen alt ligger.'],
      nn: ['Lenkje til der informasjonen alt ligg.'],
      en: ['A link to where the information already is.'],
    },
    clauses: ['P36', 'P37', 'P38', 'P39'],
  },
];
