import { type Contact, LISTS, OWNER, PEOPLE } from './directory.ts';

/** What the policy says of a ready draft; `stop` is the misuse that asks to stop and check. */
export type Expected = 'fine' | 'tip' | 'ask' | 'misuse' | 'stop';

/** A draft that lies ready in the list, one for each verdict and kind of body. */
export interface ReadyDraft {
  id: string;
  expected: Expected;
  to: readonly Contact[];
  cc?: readonly Contact[];
  subject: string;
  body: string;
}

/** A mail that has come in, to be replied to. */
export interface Mail {
  id: string;
  from: Contact;
  to: readonly Contact[];
  cc: readonly Contact[];
  subject: string;
  sent: string;
  body: string;
}

export const READY_DRAFTS: readonly ReadyDraft[] = [
  {
    id: 'fine-one',
    expected: 'fine',
    to: [PEOPLE.kari],
    subject: 'Lunsj på torsdag?',
    body: 'Hei Kari\n\nSkal vi ta lunsj på torsdag og se på planen for våren?\n\nBerit',
  },
  {
    id: 'fine-few',
    expected: 'fine',
    to: [PEOPLE.kari, PEOPLE.ola, PEOPLE.jonas],
    subject: 'Møte om ny studieplan',
    body: 'Hei alle tre\n\nPasser det å møtes onsdag kl. 10 for å lese gjennom utkastet sammen?\n\nBerit',
  },
  {
    id: 'tip-pointer',
    expected: 'tip',
    to: [LISTS.course],
    subject: 'Ny kunngjøring i TDT4100',
    body: 'Hei!\n\nDet ligger en ny kunngjøring om prosjektet i TDT4100. Les den her: https://ntnu.blackboard.com/ultra/courses/_12345_1/announcements\n\nBerit',
  },
  {
    id: 'tip-staff',
    expected: 'tip',
    to: [LISTS.staff],
    subject: 'Allmøte for alle ansatte ved IDI',
    body: 'Velkommen til allmøte for alle ansatte torsdag 10. desember kl. 12.15. På programmet: budsjett og areal. Lett servering fra kl. 11.45.\n\nBerit',
  },
  {
    id: 'ask-list',
    expected: 'ask',
    to: [LISTS.wednesday],
    subject: 'Frist fredag',
    body: 'Hei alle,\n\nhusk å sende inn skjemaet innen fredag kl. 12. Dere som alt har gjort det, trenger ikke gjøre noe mer.\n\nBerit',
  },
  {
    id: 'misuse-course',
    expected: 'misuse',
    to: [LISTS.course],
    subject: 'Utsatt frist for øving 8',
    body: 'Hei alle som tar TDT4100!\n\nFristen for øving 8 er utsatt til mandag kl. 23.59, siden testene hadde en feil. Lever på nytt hvis du alt har levert.\n\nBerit',
  },
  {
    id: 'misuse-campus',
    expected: 'misuse',
    to: [LISTS.gjovik],
    subject: 'Kantina er stengt i uke 49',
    body: 'Til alle studenter i Gjøvik:\n\nKantina er stengt hele uke 49 mens gulvet slipes. Kaffebaren holder åpent som vanlig.\n\nBerit',
  },
  {
    id: 'misuse-programme',
    expected: 'misuse',
    to: [LISTS.programme],
    subject: 'Valg av hovedprofil',
    body: 'Kjære studenter på MTDT!\n\nInfomøtet om hovedprofilene er tirsdag kl. 14.15 i R7. Kom og hør hva de ulike profilene inneholder.\n\nBerit',
  },
  {
    id: 'stop-student',
    expected: 'stop',
    to: [LISTS.course],
    subject: 'Mistanke om fusk på øving 5',
    body: 'Hei alle i TDT4100,\n\nSivert Aune er tatt for fusk på øving 5, og saken er sendt til fakultetet. La dette være en advarsel til resten av dere.\n\nBerit',
  },
];

export const INBOX: readonly Mail[] = [
  {
    id: 'to-class',
    from: PEOPLE.ingrid,
    to: [LISTS.course],
    cc: [OWNER, PEOPLE.ola],
    subject: 'Rom for øvingsforelesning',
    sent: '20. november 2026 09:12',
    body: 'Hei alle,\n\nøvingsforelesningen på mandag er i F1.\n\nIngrid',
  },
  {
    id: 'from-student',
    from: PEOPLE.jonas,
    to: [OWNER],
    cc: [],
    subject: 'Spørsmål om innpassing',
    sent: '19. november 2026 14:40',
    body: 'Hei Berit,\n\nkan jeg få innpasset emnet jeg tok på utveksling?\n\nVennlig hilsen\nJonas',
  },
];
