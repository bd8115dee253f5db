import type { Rule } from '../../pack.ts';
import { MAIL, MANY_STUDENTS } from '../conditions.ts';

export const rule = {
  id: 'rectorate-exception',
  tone: 'quiet',
  clauses: ['P34'],
  rows: [
    {
      when: { form: MAIL, audience: [...MANY_STUDENTS, 'staff'], role: ['rectorate'] },
      verdict: 'tip',
      also: ['email'],
    },
  ],
  headline: {
    any: {
      nb: 'Rektoratet kan sende til mange når det er nødvendig. Er det det nå?',
      nn: 'Rektoratet kan sende til mange når det er nødvendig. Er det det no?',
      en: 'The rectorate may mail many when necessary. Is it necessary now?',
    },
  },
  explanation: {
    nb: 'Kontrollerte utsendelser fra rektoratet er et unntak. På Innsida kan teksten rettes etterpå, og alle finner den igjen.',
    nn: 'Kontrollerte utsendingar frå rektoratet er eit unntak. På Innsida kan teksten rettast etterpå, og alle finn han igjen.',
    en: 'Controlled mailings from the rectorate are an exception. On Innsida the text can be corrected afterwards, and everyone finds it again.',
  },
} as const satisfies Rule;
