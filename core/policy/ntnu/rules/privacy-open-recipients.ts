import { mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';

export const rule = {
  id: 'privacy-open-recipients',
  tone: 'quiet',
  clauses: ['P25'],
  rows: [{ when: { openRecipients: ['yes'] }, verdict: 'tip' }],
  headline: {
    any: {
      nb: '{count, select, none {Mottakerne} other {{count, number} mottakere}} ser hverandres adresser. Blindkopi skjuler dem.',
      nn: '{count, select, none {Mottakarane} other {{count, number} mottakarar}} ser adressene til kvarandre. Blindkopi skjuler dei.',
      en: '{count, select, none {The recipients} other {{count, number} recipients}} see each other’s addresses. Bcc hides them.',
    },
  },
  explanation: {
    nb: 'Hvem som får en e-post, kan fortelle noe om dem som får den. Flytt studentene til blindkopi, så ser de bare seg selv.',
    nn: 'Kven som får ein e-post, kan fortelje noko om dei som får han. Flytt studentane til blindkopi, så ser dei berre seg sjølve.',
    en: 'Who gets an e-mail can say something about those who get it. Move the students to Bcc, and they see only themselves.',
  },
} as const satisfies Rule;

const TWELVE_STUDENTS = [
  'anneba@stud.ntnu.no',
  'bjornl@stud.ntnu.no',
  'carolh@stud.ntnu.no',
  'davids@stud.ntnu.no',
  'evamo@stud.ntnu.no',
  'fredrn@stud.ntnu.no',
  'gurosk@stud.ntnu.no',
  'hakonb@stud.ntnu.no',
  'idakri@stud.ntnu.no',
  'jonast@stud.ntnu.no',
  'karive@stud.ntnu.no',
  'larsho@stud.ntnu.no',
];

export const examples = {
  hit: [
    {
      draft: mail(
        { to: TWELVE_STUDENTS },
        {
          subject: 'Veiledning',
          body: 'Hei, jeg har ledige tider til veiledning på fredag. Svar meg om det passer.',
        },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Eli Tveit <eli.tveit@ntnu.no>'], cc: TWELVE_STUDENTS },
        {
          subject: 'Supervision',
          body: 'Hi, I have free hours for supervision on Friday. Let me know if you want one.',
        },
      ),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: mail(
        { bcc: TWELVE_STUDENTS },
        { subject: 'Rettleiing', body: 'Hei, eg har ledige tider til rettleiing på fredag.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['anneba@stud.ntnu.no', 'bjornl@stud.ntnu.no', 'carolh@stud.ntnu.no'] },
        { subject: 'Veiledning', body: 'Hei, passer det for dere tre på fredag?' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['TMA4140 students autumn 2026 [group 310]'] },
        { subject: 'Supervision', body: 'There are free hours for supervision on Friday.' },
      ),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
