/**
 * What the practice Outlook calls its parts. The English ones are those of captures (reference, sections 2 and 3.9).
 * No source shows Outlook in Norwegian: the Norwegian ones are ours, and nothing may rely on their wording.
 */
export interface Labels {
  to: string;
  cc: string;
  bcc: string;
  from: string;
  subject: string;
  addSubject: string;
  body: string;
  send: string;
  moreSend: string;
  discard: string;
  popOut: string;
  sensitivity: string;
  saved: string;
  newMail: string;
  reply: string;
  replyAll: string;
  forward: string;
  readingPane: string;
  editing: string;
  close: string;
  useAddress: string;
  sentHeader: string;
  drafts: string;
  inbox: string;
  messages: string;
  sent: string;
  nothingOpen: string;
  discardQuestion: string;
  keep: string;
  about: string;
  light: string;
  dark: string;
}

const en: Labels = {
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  from: 'From',
  subject: 'Subject',
  addSubject: 'Add a subject',
  body: 'Message body',
  send: 'Send',
  moreSend: 'More send options',
  discard: 'Discard',
  popOut: 'Pop Out',
  sensitivity: 'Set your sensitivity',
  saved: 'Draft saved at',
  newMail: 'New mail',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  readingPane: 'Reading Pane',
  editing: 'Editing',
  close: 'Close',
  useAddress: 'Use this address:',
  sentHeader: 'Sent',
  drafts: 'Ready drafts',
  inbox: 'Inbox',
  messages: 'Message list',
  sent: 'Sent. (Nothing leaves this page.)',
  nothingOpen: 'Open a draft on the left, or write a new mail.',
  discardQuestion: 'Discard this draft?',
  keep: 'Keep it',
  about: 'A practice page on this machine. No mail is ever sent.',
  light: 'Light',
  dark: 'Dark',
};

const nb: Labels = {
  to: 'Til',
  cc: 'Kopi',
  bcc: 'Blindkopi',
  from: 'Fra',
  subject: 'Emne',
  addSubject: 'Skriv et emne',
  body: 'Meldingstekst',
  send: 'Send',
  moreSend: 'Flere sendevalg',
  discard: 'Forkast',
  popOut: 'Eget vindu',
  sensitivity: 'Velg følsomhet',
  saved: 'Utkast lagret kl.',
  newMail: 'Ny e-post',
  reply: 'Svar',
  replyAll: 'Svar alle',
  forward: 'Videresend',
  readingPane: 'Leserute',
  editing: 'Redigerer',
  close: 'Lukk',
  useAddress: 'Bruk denne adressen:',
  sentHeader: 'Sendt',
  drafts: 'Klare utkast',
  inbox: 'Innboks',
  messages: 'Meldingsliste',
  sent: 'Sendt. (Ingenting forlater denne siden.)',
  nothingOpen: 'Åpne et utkast til venstre, eller skriv en ny e-post.',
  discardQuestion: 'Forkaste utkastet?',
  keep: 'Behold det',
  about: 'En øvingsside på din egen maskin. Ingen e-post blir sendt.',
  light: 'Lys',
  dark: 'Mørk',
};

export const LABELS = { nb, en } as const;
export type LabelLanguage = keyof typeof LABELS;
