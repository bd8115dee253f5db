import { inRoom, mail, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        { subject: 'Veiledning', body: 'Hei Ola, passer det med veiledning på fredag?' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Kim Aune <kimau@stud.ntnu.no>', 'Ada Berg <adaber@stud.ntnu.no>'] },
        { subject: 'Your report', body: 'Hi Kim and Ada, I have read your draft. Shall we meet on Friday?' },
      ),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        { subject: 'Rettleiing', body: 'Hei alle! Det er ledige rettleiingstimar på fredag.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail({}, { subject: 'Veiledning', body: 'Hei, passer det med veiledning på fredag?' }),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TEP4105 Fluidmekanikk (2026 HØST)', {
        subject: 'Your report',
        body: 'The reports are graded. Comments are in the room.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
