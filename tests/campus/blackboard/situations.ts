import type { Language } from './words.ts';

/** What lies ready in the composer that a situation opens. */
export interface Ready {
  title: string;
  /** One paragraph a line. */
  body: string;
  emailCopy?: boolean;
}

/** A link on the course list that leads to one composer or one of its neighbours. */
export interface Situation {
  id: string;
  label: Readonly<Record<Language, string>>;
  /** The address without `ready`; where a composer opens in a frame, that of the frame's page. */
  path: string;
  framed?: true;
  ready?: Ready;
}

const TDT4100 = '_12345_1';
const TMA4115 = '_23456_1';
const IDI = '_34567_1';

const newInUltra = (section: string, pk: string) =>
  `/ultra/${section}/${pk}/announcements/announcement-detail?courseId=${pk}&mode=create`;
const announce = newInUltra('courses', TDT4100);
const announceInOrganisation = newInUltra('organizations', IDI);
const announceInOriginal =
  `/webapps/blackboard/execute/announcement?method=add&viewChoice=2&editMode=true&tabAction=false&announcementId=` +
  `&course_id=${TMA4115}&context=course&internalHandle=my_announcements&searchSelect=${TMA4115}`;
const email = (navItem: string) =>
  `/webapps/blackboard/execute/displayEmail?navItem=${navItem}&course_id=${TMA4115}`;

export const SITUATIONS: readonly Situation[] = [
  {
    id: 'teaching',
    label: { nb: 'Frist i eget emne', en: 'A deadline in your own course' },
    path: announce,
    ready: {
      title: 'Utsatt frist for øving 8',
      body: 'Hei alle!\nFristen for øving 8 er utsatt til mandag kl. 23.59, siden testene hadde en feil.\nBerit',
    },
  },
  {
    id: 'email-copy',
    label: { nb: 'Det samme, med e-postkopi', en: 'The same, with an e-mail copy' },
    path: announce,
    ready: {
      title: 'Nytt rom på torsdag',
      body: 'Hei alle!\nForelesningen på torsdag er flyttet fra F1 til R7.\nBerit',
      emailCopy: true,
    },
  },
  {
    id: 'campus',
    label: { nb: 'Til alle studenter i Gjøvik', en: 'To all students in Gjøvik' },
    path: announce,
    ready: {
      title: 'Kantina er stengt i uke 49',
      body: 'Til alle studenter i Gjøvik:\nKantina er stengt hele uke 49 mens gulvet slipes. Kaffebaren holder åpent.',
    },
  },
  {
    id: 'study-administration',
    label: { nb: 'Oppmelding til eksamen', en: 'Registering for the exam' },
    path: announce,
    ready: {
      title: 'Husk å melde deg opp til eksamen',
      body: 'Fristen for å melde seg opp til eksamen i TDT4100 er 15. september. Se Innsida for hvordan du gjør det.',
    },
  },
  {
    id: 'staff',
    label: { nb: 'Beskjed til ansatte', en: 'A note to staff' },
    path: announce,
    ready: {
      title: 'Allmøte for alle ansatte ved IDI',
      body: 'Velkommen til allmøte for alle ansatte torsdag 10. desember kl. 12.15. På programmet: budsjett og areal.',
    },
  },
  {
    id: 'named-student',
    label: { nb: 'Om én navngitt student', en: 'About one named student' },
    path: announce,
    ready: {
      title: 'Mistanke om fusk på øving 5',
      body: 'Sivert Aune er tatt for fusk på øving 5, og saken er sendt til fakultetet.',
    },
  },
  { id: 'empty', label: { nb: 'Tom kunngjøring', en: 'An empty announcement' }, path: announce },
  {
    id: 'organisation-social',
    label: { nb: 'Organisasjon: kaffe i kantina', en: 'Organisation: coffee in the canteen' },
    path: announceInOrganisation,
    ready: {
      title: 'Julekaffe på instituttet',
      body: 'Velkommen til julekaffe i sjette etasje i IT-bygget fredag kl. 13.\nHilsen IDI',
    },
  },
  {
    id: 'organisation-teaching',
    label: { nb: 'Organisasjon: undervisning', en: 'Organisation: teaching' },
    path: announceInOrganisation,
    ready: {
      title: 'Øving 8 i TDT4100',
      body: 'Hei alle som tar TDT4100!\nFristen for øving 8 er utsatt til mandag kl. 23.59.',
    },
  },
  {
    id: 'original-announcement',
    label: { nb: 'Original i ramme: kunngjøring', en: 'Original in the frame: announcement' },
    path: announceInOriginal,
    framed: true,
    ready: {
      title: 'Ny øving',
      body: 'Hei alle!\nØving 9 i TMA4115 er lagt ut. Frist fredag kl. 16.\nBerit',
      emailCopy: true,
    },
  },
  {
    id: 'original-alone',
    label: { nb: 'Original alene: tom kunngjøring', en: 'Original alone: an empty announcement' },
    path: announceInOriginal,
  },
  {
    id: 'email-all-students',
    label: { nb: 'Send e-post: alle studenter', en: 'Send Email: all students' },
    path: email('cp_send_email_all_students'),
    framed: true,
    ready: { title: 'Frist for øving 9', body: 'Hei alle!\nFristen for øving 9 er fredag kl. 16.\nBerit' },
  },
  {
    id: 'email-select',
    label: { nb: 'Send e-post: velg brukere', en: 'Send Email: select users' },
    path: email('cp_send_email_select_students'),
    framed: true,
  },
  {
    id: 'email-landing',
    label: { nb: 'Send e-post: alle utvalg', en: 'Send Email: every audience' },
    path: `/webapps/blackboard/email/caret.jsp?family=cp_send_email&course_id=${TMA4115}`,
    framed: true,
  },
  {
    id: 'original-message',
    label: { nb: 'Original: melding (ubekreftet)', en: 'Original: message (unverified)' },
    path: `/webapps/blackboard/execute/composeMessage?course_id=${TMA4115}`,
    framed: true,
  },
  {
    id: 'message',
    label: { nb: 'Ultra: melding (ubekreftet)', en: 'Ultra: message (unverified)' },
    path: `/ultra/courses/${TDT4100}/messages`,
  },
  {
    id: 'discussion',
    label: { nb: 'Nabo: diskusjon', en: 'Neighbour: discussion' },
    path: `/ultra/courses/${TDT4100}/discussions`,
  },
  {
    id: 'journal',
    label: { nb: 'Nabo: logg', en: 'Neighbour: journal' },
    path: `/ultra/courses/${TDT4100}/journal`,
  },
  {
    id: 'feedback',
    label: { nb: 'Nabo: tilbakemelding', en: 'Neighbour: grading feedback' },
    path: `/ultra/courses/${TDT4100}/grading`,
  },
];

/** What lies ready on the page at this address. */
export function readyAt({ searchParams }: URL): Ready | undefined {
  return SITUATIONS.find(({ id }) => id === searchParams.get('ready'))?.ready;
}

/** Path and query of the page that shows a situation. In a frame's address a slash is written `~2F` (reference 1.1). */
export function situationPath({ id, path, framed, ready }: Situation): string {
  const page = ready ? `${path}&ready=${id}` : path;
  if (!framed) return page;
  return `/ultra/courses/${TMA4115}/cl/outline?legacyUrl=${encodeURIComponent(page).replaceAll('%', '~')}`;
}

/** The frame's page that an address of the Ultra frame asks for; undefined when it asks for none of this product. */
export function legacyPath({ searchParams }: URL): string | undefined {
  const path = searchParams.get('legacyUrl')?.replaceAll('~', '%');
  if (path === undefined) return undefined;
  const decoded = decodeURIComponent(path);
  return decoded.startsWith('/webapps/blackboard/') ? decoded : undefined;
}

/** The lines as paragraphs of an editor. */
export function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}
