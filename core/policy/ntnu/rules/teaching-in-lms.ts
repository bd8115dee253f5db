import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';
import { COURSE } from '../phrases.ts';

export const rule = {
  id: 'teaching-in-lms',
  tone: 'warning',
  clauses: ['P4'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: ['course'],
        purpose: ['teaching'],
        establishedPractice: ['no'],
        pointer: ['no'],
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
    },
    {
      when: { form: ROOM_POST, audience: ['course'], placeFits: ['no'], establishedPractice: ['no'] },
      verdict: 'misuse',
    },
  ],
  headline: {
    any: {
      nb: `Gjelder dette ${COURSE.nb}? Da hører det hjemme i emnets rom i {platform}.`,
      nn: `Gjeld dette ${COURSE.nn}? Då høyrer det heime i emnerommet i {platform}.`,
      en: `Is this about ${COURSE.en}? Then it belongs in the course room in {platform}.`,
    },
  },
  explanation: {
    nb: 'Det som gjelder undervisning og læring i ett emne, går som hovedregel i emnets rom i {platform}. Der finner alle i emnet det igjen.',
    nn: 'Det som gjeld undervisning og læring i eitt emne, går som hovudregel i emnerommet i {platform}. Der finn alle i emnet det igjen.',
    en: 'What concerns teaching and learning in one course goes, as the main rule, in its room in {platform}. Everyone in the course finds it again there.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        {
          subject: 'Forelesningen torsdag',
          body: 'Hei! Forelesningen i TMA4140 på torsdag utgår. Les kapittel 5 til neste uke.',
        },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('organisation', 'IMF Studentinformasjon', {
        subject: 'Øving 6 i TMA4140',
        body: 'Til alle som tek TMA4140: øving 6 har fått ny frist, og løysingsforslaget til øving 5 er lagt ut. Førelesinga torsdag går som normalt.',
      }),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Forelesningen torsdag',
        body: 'Forelesningen på torsdag utgår. Les kapittel 5 til neste uke.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        { subject: 'Førelesinga torsdag', body: 'Hei! Førelesinga i TMA4140 på torsdag går ut.' },
      ),
      profile: { role: 'teacher', establishedPractice: ['TMA4140'] },
    },
    {
      draft: mail(
        { to: ['Nora Lie <noralie@stud.ntnu.no>'] },
        { subject: 'Exercise 6', body: 'Hi Nora, your exercise 6 in TMA4140 is approved.' },
      ),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
