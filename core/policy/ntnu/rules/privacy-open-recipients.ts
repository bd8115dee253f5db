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
