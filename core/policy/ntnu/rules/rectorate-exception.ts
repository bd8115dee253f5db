import { mail, post, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        {
          subject: 'Fra rektor',
          body: 'Kjære studenter! Styret har i dag vedtatt den nye strategien for NTNU.',
        },
      ),
      profile: { role: 'rectorate' },
    },
    {
      draft: mail(
        { to: ['Alle ansatte ved NTNU [group 9000]'] },
        {
          subject: 'From the Rector',
          body: 'Dear all employees, the board has today adopted the new strategy for NTNU.',
        },
      ),
      profile: { role: 'rectorate' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        { subject: 'Ny strategi', body: 'Kjære studentar! Styret har i dag vedteke den nye strategien.' },
      ),
      profile: { role: 'communications' },
    },
    {
      draft: mail(
        { to: ['Siri Aas <siri.aas@ntnu.no>'] },
        { subject: 'Strategien', body: 'Hei Siri, kan du se over talen før i morgen?' },
      ),
      profile: { role: 'rectorate' },
    },
    {
      draft: post('innsida', 'Alle studenter', {
        subject: 'New strategy',
        body: 'Dear all students at NTNU, the board has today adopted the new strategy.',
      }),
      profile: { role: 'rectorate' },
    },
  ],
} satisfies RuleExamples;
