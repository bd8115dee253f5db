import type { Rule } from '../../pack.ts';

export const rule = {
  id: 'privacy-identifier',
  tone: 'quiet',
  clauses: ['P25'],
  rows: [{ when: { identityNumber: ['yes'] }, verdict: 'tip' }],
  headline: {
    any: {
      nb: 'Det står et fødselsnummer i teksten. Trengs det her?',
      nn: 'Det står eit fødselsnummer i teksten. Trengst det her?',
      en: 'There is a national identity number in the text. Is it needed here?',
    },
  },
  explanation: {
    nb: 'Navn eller studentnummer er som regel nok. Må fødselsnummeret med, er NTNU Hjelp en tryggere vei enn en melding.',
    nn: 'Namn eller studentnummer er som regel nok. Må fødselsnummeret med, er NTNU Hjelp ein tryggare veg enn ei melding.',
    en: 'A name or student number is usually enough. If the identity number is needed, NTNU Hjelp is a safer way than a message.',
  },
} as const satisfies Rule;
