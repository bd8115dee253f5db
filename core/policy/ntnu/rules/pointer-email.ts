import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, MANY_STUDENTS, NO_CRISIS_ROLE, NOT_CRISIS, NOT_RECTORATE } from '../conditions.ts';

// P16 lets a link be shared by e-mail, P27 makes no exception for links: a tip is our reading of the two together.
export const rule = {
  id: 'pointer-email',
  tone: 'quiet',
  clauses: ['P16', 'P27'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: MANY_STUDENTS,
        pointer: ['yes'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'tip',
    },
    {
      when: {
        form: MAIL,
        audience: MANY_STUDENTS,
        pointer: ['yes'],
        purpose: ['crisis'],
        role: NO_CRISIS_ROLE,
      },
      verdict: 'tip',
    },
  ],
  headline: {
    any: {
      nb: 'Fint at du lenker. Trengs e-posten, når saken alt ligger i kanalen?',
      nn: 'Fint at du lenkjer. Trengst e-posten, når saka alt ligg i kanalen?',
      en: 'Good that you link. Is the e-mail needed, when it is in the channel already?',
    },
  },
  explanation: {
    nb: 'Å dele lenken er greit når saken ligger der den hører hjemme. E-post til mange bør likevel være unntaket, så studentene ser etter i kanalen.',
    nn: 'Å dele lenkja er greitt når saka ligg der ho høyrer heime. E-post til mange bør likevel vere unntaket, så studentane ser etter i kanalen.',
    en: 'Sharing the link is fine once the matter is where it belongs. Mailing many should still be the exception, so that students look in the channel.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        {
          subject: 'Ny kunngjøring',
          body: 'Hei! Det ligger en ny kunngjøring om øving 6 her: https://ntnu.blackboard.com/ultra/courses/_7_1/outline',
        },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['MTDT students [group 600]'] },
        {
          subject: 'Choosing a specialisation',
          body: 'Dear all, read about the choice of specialisation on Innsida: https://i.ntnu.no/studieretning',
        },
      ),
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        { subject: 'Øving 6', body: 'Hei! Øving 6 har fått ny frist: fredag klokka tolv.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        {
          subject: 'Studieretning',
          body: 'Hei Ola, her står det om studieretningane: https://i.ntnu.no/studieretning',
        },
      ),
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Exams',
        body: 'Read about exams here: https://i.ntnu.no/eksamen',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
