import type { Clause } from '../pack.ts';

/** The policy page clause by clause, in its own order and words. */
export const clauses: readonly Clause[] = [
  {
    id: 'P1',
    force: 'advice',
    quote:
      'Faglærere og administrativt ansatte bør bruke kanalene som er nevnt under for å kommunisere med studenter.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Lærere og administrativt ansatte bør bruke disse kanalene når de skriver til studenter.',
      nn: 'Lærarar og administrativt tilsette bør bruke desse kanalane når dei skriv til studentar.',
      en: 'Teachers and administrative staff should use these channels when they write to students.',
    },
  },
  {
    id: 'P2',
    force: 'statement',
    quote:
      'Det er viktig at studentene vet hvor de finner offisiell informasjon fra NTNU, uavhengig av hvilket studieprogram de tar.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Studentene skal vite hvor de finner det offisielle, uansett hvilket program de går på.',
      nn: 'Studentane skal vite kvar dei finn det offisielle, same kva program dei går på.',
      en: 'Students must know where official information is, whichever programme they take.',
    },
  },
  {
    id: 'P3',
    force: 'statement',
    quote:
      'Anbefalingene på denne siden om kommunikasjon med NTNUs studenter er gitt av prorektor for utdanning 1.4.2020.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Anbefalingene er gitt av prorektor for utdanning 1. april 2020.',
      nn: 'Tilrådingane er gitt av prorektor for utdanning 1. april 2020.',
      en: 'The recommendations were given by the Pro-Rector for Education on 1 April 2020.',
    },
  },
  {
    id: 'P4',
    force: 'advice',
    quote:
      'I hovedsak bruker vi Blackboard til all kommunikasjon som er direkte tilknyttet undervisning og læring i et emne.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Det som gjelder undervisning og læring i ett emne, går som hovedregel i læringsplattformen.',
      nn: 'Det som gjeld undervisning og læring i eitt emne, går som hovudregel i læringsplattforma.',
      en: 'What concerns teaching and learning in one course goes, as the main rule, in the learning platform.',
    },
  },
  {
    id: 'P5',
    force: 'leave',
    quote: 'Unntaksvis kan en alternativ kanal benyttes hvis dette er vel etablert praksis fra faglærer.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Har faglæreren en vel innarbeidet kanal fra før, kan den brukes unntaksvis.',
      nn: 'Har faglæraren ein godt innarbeidd kanal frå før, kan han brukast unntaksvis.',
      en: 'A teacher’s own well-established channel may be used as an exception.',
    },
  },
  {
    id: 'P6',
    force: 'duty',
    quote:
      'På Innsida skal studentene finne beskjeder, veiledninger og lenker til de verktøy og tjenester de trenger for å administrere studiehverdagen sin.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Det studentene trenger for å styre studiehverdagen, skal de finne på Innsida.',
      nn: 'Det studentane treng for å styre studiekvardagen, skal dei finne på Innsida.',
      en: 'What students need to run their student life, they are to find on Innsida.',
    },
  },
  {
    id: 'P7',
    force: 'duty',
    quote: 'Felles informasjon til alle studenter skal gå til meldingskanalen Alle studenter på Innsida',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Felles informasjon til alle studenter skal i «Alle studenter» på Innsida.',
      nn: 'Felles informasjon til alle studentar skal i «Alle studenter» på Innsida.',
      en: 'Common information for all students is to go in “All students” on Innsida.',
    },
  },
  {
    id: 'P8',
    force: 'duty',
    quote:
      'Informasjon til studenter i de ulike byene går til meldingskanalene Student i Gjøvik, Student i Ålesund eller Student i Trondheim på Innsida',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Hver by har sin kanal på Innsida: «Student i Gjøvik», «Student i Ålesund» og «Student i Trondheim».',
      nn: 'Kvar by har sin kanal på Innsida: «Student i Gjøvik», «Student i Ålesund» og «Student i Trondheim».',
      en: 'Each city has its channel on Innsida: “Student in Gjøvik”, “Student in Ålesund” and “Student in Trondheim”.',
    },
  },
  {
    id: 'P9',
    force: 'statement',
    quote: 'Meldingskanalene for hvert studieprogram på Innsida',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Hvert studieprogram har sin egen meldingskanal på Innsida.',
      nn: 'Kvart studieprogram har sin eigen meldingskanal på Innsida.',
      en: 'Each study programme has its own message channel on Innsida.',
    },
  },
  {
    id: 'P10',
    force: 'statement',
    quote: 'Informasjon til ansatte legges ut i kanalen til enheten, f.eks fakultet eller institutt.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Det som er til ansatte, legges i kanalen til enheten.',
      nn: 'Det som er til tilsette, blir lagt i kanalen til eininga.',
      en: 'What is for staff is posted in the unit’s channel.',
    },
  },
  {
    id: 'P11',
    force: 'advice',
    quote:
      'Vi anbefaler å bruke meldingssystemet på Innsida fordi informasjonen da blir liggende samlet på ett sted og det er lett for studentene å kommentere og stille spørsmål.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'På Innsida ligger alt samlet, og studentene kan lett kommentere og spørre.',
      nn: 'På Innsida ligg alt samla, og studentane kan lett kommentere og spørje.',
      en: 'On Innsida everything stays in one place, and students can easily comment and ask.',
    },
  },
  {
    id: 'P12',
    force: 'statement',
    quote:
      'Du kan også endre en melding i etterkant hvis noe ble feil, noe du ikke kan gjøre med innholdet i for eksempel en e-post når den først er sendt ut.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'En melding på Innsida kan rettes etterpå. En sendt e-post kan ikke det.',
      nn: 'Ei melding på Innsida kan rettast etterpå. Det kan ikkje ein sendt e-post.',
      en: 'A message on Innsida can be corrected afterwards. A sent e-mail cannot.',
    },
  },
  {
    id: 'P13',
    force: 'advice',
    quote:
      'Vær tydelig og konsekvent overfor studentene på hvor de finner informasjonen, samt at de plikter å holde seg oppdatert.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Si tydelig fra om hvor informasjonen ligger. Studentene plikter selv å holde seg oppdatert.',
      nn: 'Sei tydeleg frå om kvar informasjonen ligg. Studentane pliktar sjølve å halde seg oppdaterte.',
      en: 'Be clear about where information is. Students are themselves obliged to keep up to date.',
    },
  },
  {
    id: 'P14',
    force: 'leave',
    quote:
      'Merk: Noen enheter har begynt å ta i bruk Blackboard Organisations til å kommunisere ikke-faglig innhold til studentene. Denne kanalen brukes for å sende beskjeder til alle studenter ved ett institutt eller ett fakultet. Dette er greit siden det er en kanal studentene er godt kjent med.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Et organisasjonsrom er greit for det som ikke er faglig, til alle ved ett institutt eller fakultet.',
      nn: 'Eit organisasjonsrom er greitt for det som ikkje er fagleg, til alle ved eitt institutt eller fakultet.',
      en: 'An organisation room is fine for what is not academic, to all students of one department or faculty.',
    },
  },
  {
    id: 'P15',
    force: 'advice',
    quote: 'Å stille deg de spørsmålene som står i flytskjemaet under hjelper deg på veien',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Spørsmålene i flytskjemaet hjelper deg med å velge kanal.',
      nn: 'Spørsmåla i flytskjemaet hjelper deg med å velje kanal.',
      en: 'The questions of the flowchart help you choose a channel.',
    },
  },
  {
    id: 'P16',
    force: 'leave',
    quote:
      'Tips: Når du har lagt informasjonen der den hører hjemme er det ok å dele lenken/vise til kilden i andre kanaler som f.eks sosiale medier og e-post, men vurder alltid personvern og informasjonssikkerhet.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Når saken ligger der den hører hjemme, er det greit å dele lenken andre steder. Tenk på personvernet.',
      nn: 'Når saka ligg der ho høyrer heime, er det greitt å dele lenkja andre stader. Tenk på personvernet.',
      en: 'Once the matter is where it belongs, sharing the link elsewhere is fine. Mind privacy.',
    },
  },
  {
    id: 'P17',
    force: 'statement',
    quote:
      'Her på Innsida finner studentene offisielle veiledninger og lenker til tjenester som de skal bruke når de skal administrere studiehverdagen.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Offisielle veiledninger og lenker til tjenester ligger på Innsida.',
      nn: 'Offisielle rettleiingar og lenkjer til tenester ligg på Innsida.',
      en: 'Official guides and links to services are on Innsida.',
    },
  },
  {
    id: 'P18',
    force: 'statement',
    quote:
      'Fra Innsida finner studentene også lenker til andre tjenester, som Studentweb, Programvareportalen, Officepakken og Farm.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Innsida viser også vei til andre tjenester, som Studentweb og programvare.',
      nn: 'Innsida viser òg veg til andre tenester, som Studentweb og programvare.',
      en: 'Innsida also leads to other services, such as Studentweb and software.',
    },
  },
  {
    id: 'P19',
    force: 'statement',
    quote:
      'Både veiledninger og tjenester på Innsida ligger åpent tilgjengelig og er dermed godt søkbart fra Google.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Veiledninger og tjenester på Innsida er åpne for alle og lette å finne med søk.',
      nn: 'Rettleiingar og tenester på Innsida er opne for alle og lette å finne med søk.',
      en: 'Guides and services on Innsida are open to everybody and easy to find by searching.',
    },
  },
  {
    id: 'P20',
    force: 'statement',
    quote: 'Våren 2020 fases NTNU Hjelp inn som supportsenter for studenter (og ansatte).',
    quoteLanguage: 'nb',
    summary: {
      nb: 'NTNU Hjelp er supportsenteret for studenter og ansatte.',
      nn: 'NTNU Hjelp er supportsenteret for studentar og tilsette.',
      en: 'NTNU Hjelp is the support centre for students and staff.',
    },
  },
  {
    id: 'P21',
    force: 'leave',
    quote:
      'Her kan studenter sende inn spørsmål om hva som helst som angår IT, bibliotek, tilrettelegging, eksamen osv, og henvendelsen vil bli rutet til rette enhet.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Studentene kan spørre NTNU Hjelp om hva som helst. Saken sendes til rett enhet.',
      nn: 'Studentane kan spørje NTNU Hjelp om kva som helst. Saka blir send til rett eining.',
      en: 'Students can ask NTNU Hjelp about anything. The case is routed to the right unit.',
    },
  },
  {
    id: 'P22',
    force: 'statement',
    quote:
      'Dette for å ivareta personvern og sikkerhet, samt at studentene skal slippe å lete etter rette kontaktpunkt.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Én inngang tar vare på personvern og sikkerhet, og studentene slipper å lete.',
      nn: 'Éin inngang tek vare på personvern og tryggleik, og studentane slepp å leite.',
      en: 'One entrance protects privacy and security, and saves students the search.',
    },
  },
  {
    id: 'P23',
    force: 'statement',
    quote: 'Følgende er føringer fra NTNU til hvordan e-post kan brukes til kommunikasjon med studenter.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Det som følger, er NTNUs føringer for e-post til studenter.',
      nn: 'Det som følgjer, er føringane NTNU gir for e-post til studentar.',
      en: 'What follows are NTNU’s directions on e-mail to students.',
    },
  },
  {
    id: 'P24',
    force: 'leave',
    quote:
      'E-post kan egne seg bra til kommunikasjon med studenter når det gjelder en til en, eller en til få.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'E-post egner seg når én skriver til én, eller til noen få.',
      nn: 'E-post høver når éin skriv til éin, eller til nokre få.',
      en: 'E-mail suits when one person writes to one, or to a few.',
    },
  },
  {
    id: 'P25',
    force: 'advice',
    quote: 'Vanlige råd om å tenke gjennom personvern og informasjonssikkerhet gjelder.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Tenk gjennom personvern og informasjonssikkerhet, som ellers.',
      nn: 'Tenk gjennom personvern og informasjonstryggleik, som elles.',
      en: 'Think through privacy and information security, as always.',
    },
  },
  {
    id: 'P26',
    force: 'advice',
    quote:
      'Husk også at informasjon som sendes i e-post ikke kan endres, så et tips er å vise til informasjon som ligger på nett (f.eks Innsida) så sant det er mulig, i stedet for å kopiere innholdet inn i eposten.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'E-post kan ikke endres etterpå. Vis heller til siden enn å kopiere innholdet.',
      nn: 'E-post kan ikkje endrast etterpå. Vis heller til sida enn å kopiere innhaldet.',
      en: 'An e-mail cannot be changed afterwards. Point to the page rather than copying it.',
    },
  },
  {
    id: 'P27',
    force: 'ban',
    quote:
      'Masseutsendelser av e-post til studenter skal ikke forekomme, uansett om det skjer via FS eller til e-postlister.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Masseutsendt e-post til studenter skal ikke forekomme, verken gjennom FS eller til lister.',
      nn: 'Masseutsend e-post til studentar skal ikkje førekomme, verken gjennom FS eller til lister.',
      en: 'Mass e-mail to students is not to occur, neither through FS nor to mailing lists.',
    },
  },
  {
    id: 'P28',
    force: 'statement',
    quote: 'E-postadressene til studentene i FS er ikke nødvendigvis kvalitetssikret eller riktige.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Studentenes e-postadresser i FS er ikke nødvendigvis riktige.',
      nn: 'E-postadressene til studentane i FS er ikkje nødvendigvis rette.',
      en: 'The students’ e-mail addresses in FS are not necessarily correct.',
    },
  },
  {
    id: 'P29',
    force: 'statement',
    quote:
      'Større utsendelser legger seg i kø, fører til hakking, forsinkelser og økt belastning på NTNUs kritiske infrastruktur.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Store utsendelser står i kø, gir forsinkelser og belaster viktige systemer.',
      nn: 'Store utsendingar står i kø, gir forseinkingar og belastar viktige system.',
      en: 'Large mailings queue up, cause delays and load critical systems.',
    },
  },
  {
    id: 'P30',
    force: 'statement',
    quote:
      'E-post kan utgjøre en stor kilde for feilinformasjon, særlig i perioder hvor informasjon endrer seg raskt.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Når ting endrer seg fort, blir e-post lett en kilde til feil informasjon.',
      nn: 'Når ting endrar seg fort, blir e-post lett ei kjelde til feil informasjon.',
      en: 'When things change fast, e-mail easily becomes a source of wrong information.',
    },
  },
  {
    id: 'P31',
    force: 'statement',
    quote:
      'Det skaper en forventning hos studentene om at de får e-post hver gang det gis viktige beskjeder.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Studentene begynner å vente en e-post hver gang noe er viktig.',
      nn: 'Studentane byrjar å vente ein e-post kvar gong noko er viktig.',
      en: 'Students come to expect an e-mail every time something is important.',
    },
  },
  {
    id: 'P32',
    force: 'leave',
    quote:
      'Ved behov for å sende ut spesielt viktige beskjeder i en krisesituasjon kan sentral beredskapsledelse på NTNU-nivå benytte masseutsendelse av e-post.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'I en krise kan den sentrale beredskapsledelsen sende e-post til mange.',
      nn: 'I ei krise kan den sentrale beredskapsleiinga sende e-post til mange.',
      en: 'In a crisis the central emergency management may send mass e-mail.',
    },
  },
  {
    id: 'P33',
    force: 'leave',
    quote:
      'Fakultetene kan, i samarbeid med NTNU IT, få mulighet til masseutsendelse for å sikre trygg utsendelse og ytelse på utsendelsen.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Et fakultet kan få sende til mange sammen med NTNU IT, så utsendelsen blir trygg.',
      nn: 'Eit fakultet kan få sende til mange saman med NTNU IT, så utsendinga blir trygg.',
      en: 'A faculty may be allowed to mail many together with NTNU IT, so that the mailing is safe.',
    },
  },
  {
    id: 'P34',
    force: 'leave',
    quote:
      'Masseutsendelser kan brukes ved kontrollerte utsendelser fra rektoratet til både ansatte og studenter når det er nødvendig.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Rektoratet kan sende til alle ansatte og studenter når det er nødvendig.',
      nn: 'Rektoratet kan sende til alle tilsette og studentar når det er nødvendig.',
      en: 'The rectorate may mail staff and students when that is necessary.',
    },
  },
  {
    id: 'P35',
    force: 'advice',
    quote:
      'Vi anbefaler ikke at NTNU kommuniserer ut formell informasjon til studentene via sosiale medier, av sikkerhetsgrunner og fordi vi ikke kan regne med eller kreve at alle skal bruke slike tjenester.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Formell informasjon bør ikke gis i sosiale medier: av sikkerhetsgrunner, og fordi ingen må bruke dem.',
      nn: 'Formell informasjon bør ikkje givast i sosiale medium: av tryggleiksgrunnar, og fordi ingen må bruke dei.',
      en: 'Formal information should not be given on social media: for security, and because nobody has to use them.',
    },
  },
  {
    id: 'P36',
    force: 'statement',
    quote:
      'NTNU har noen offisielle SoMe-kanaler som i hovedsak brukes til formidling av forskning, profilering og rekruttering.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'NTNUs egne kontoer er mest for forskning, profilering og rekruttering.',
      nn: 'Kontoane til NTNU er mest for forsking, profilering og rekruttering.',
      en: 'NTNU’s own accounts are mainly for research, profile and recruiting.',
    },
  },
  {
    id: 'P37',
    force: 'leave',
    quote:
      'I en akutt krisesituasjon kan disse kanalene også brukes for å nå interne målgrupper. I slike tilfeller skal innholdet klareres med beredskapsledelsen før det legges ut.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'I en akutt krise kan de nå studenter og ansatte, etter klarering med beredskapsledelsen.',
      nn: 'I ei akutt krise kan dei nå studentar og tilsette, etter klarering med beredskapsleiinga.',
      en: 'In an acute crisis they may reach students and staff, once cleared with the emergency management.',
    },
  },
  {
    id: 'P38',
    force: 'duty',
    quote: 'Følgende kanaler (og bare disse) kan benyttes i en beredskapssituasjon',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Bare kontoene på listen kan brukes i en beredskapssituasjon.',
      nn: 'Berre kontoane på lista kan brukast i ein beredskapssituasjon.',
      en: 'Only the listed accounts may be used in an emergency.',
    },
  },
  {
    id: 'P39',
    force: 'duty',
    quote:
      'All informasjon som deles i sosiale medier skal på forhånd være delt i NTNUs formelle kanaler og kunne finnes der. Informasjon i sosiale medier skal kun brukes som forsterkning av budskap.',
    quoteLanguage: 'nb',
    summary: {
      nb: 'Det som deles i sosiale medier, skal alt ligge i de formelle kanalene. Innlegget forsterker bare.',
      nn: 'Det som blir delt i sosiale medium, skal alt liggje i dei formelle kanalane. Innlegget berre forsterkar.',
      en: 'What is shared on social media is to be in the formal channels already. The post only reinforces it.',
    },
  },
];
