import type { Rule } from '../../pack.ts';

export const rule = {
  id: 'email-few',
  tone: 'quiet',
  clauses: ['P24', 'P25'],
  rows: [{ when: { form: ['email'], audience: ['one', 'few'] }, verdict: 'fine' }],
  headline: {
    any: {
      nb: 'E-post passer godt til én eller noen få.',
      nn: 'E-post høver godt til éin eller nokre få.',
      en: 'E-mail suits one person or a few.',
    },
  },
  explanation: {
    nb: 'Når en skriver til én eller noen få, er e-post et godt valg. Tenk på personvernet som ellers.',
    nn: 'Når ein skriv til éin eller nokre få, er e-post eit godt val. Tenk på personvernet som elles.',
    en: 'Writing to one person or a few, e-mail is a good choice. Mind privacy as always.',
  },
} as const satisfies Rule;
