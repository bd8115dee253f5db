import { inRoom, mail, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Eli Tveit <eli.tveit@ntnu.no>'] },
        { subject: 'Opptak', body: 'Hei Eli, fødselsnummeret er 15899531024. Kan du sjekke opptaket?' },
      ),
    },
    {
      draft: mail(
        { to: ['Ola Myhre <ola.myhre@ntnu.no>'] },
        { subject: 'Registration', body: 'Hi Ola, the student’s national identity number is 02828842059.' },
      ),
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Eli Tveit <eli.tveit@ntnu.no>'] },
        { subject: 'Bestilling', body: 'Hei Eli, ordrenummeret er 12345678901.' },
      ),
    },
    {
      draft: mail(
        { to: ['Ola Myhre <ola.myhre@ntnu.no>'] },
        { subject: 'Studentnummer', body: 'Hei Ola, studentnummeret er 543210.' },
      ),
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Phone hours',
        body: 'You can reach us on 73 59 50 00 on Mondays.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
