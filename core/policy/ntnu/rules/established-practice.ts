import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';
import { COURSE } from '../phrases.ts';

export const rule = {
  id: 'established-practice',
  tone: 'quiet',
  clauses: ['P5', 'P13'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: ['course'],
        establishedPractice: ['yes'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'tip',
    },
    {
      when: { form: ROOM_POST, audience: ['course'], establishedPractice: ['yes'], placeFits: ['no'] },
      verdict: 'tip',
    },
  ],
  headline: {
    any: {
      nb: `Studentene i ${COURSE.nb} har sin faste kanal. Er det her de venter dette?`,
      nn: `Studentane i ${COURSE.nn} har sin faste kanal. Er det her dei ventar dette?`,
      en: `The students in ${COURSE.en} have a set channel. Do they expect this here?`,
    },
  },
  explanation: {
    nb: 'Hovedregelen er {platform}. En innarbeidet kanal hos faglæreren er et unntak, og da hjelper det å være tydelig på hvor beskjedene kommer.',
    nn: 'Hovudregelen er {platform}. Ein innarbeidd kanal hos faglæraren er eit unntak, og då hjelper det å vere tydeleg på kvar beskjedane kjem.',
    en: 'The main rule is {platform}. A teacher’s established channel is an exception, and then it helps to be clear about where messages come.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['TMA4115 studenter vår 2027 [group 240]'] },
        { subject: 'Øving 2', body: 'Hei! Øving 2 i TMA4115 ligger ute. Fristen er torsdag.' },
      ),
      profile: { role: 'teacher', establishedPractice: ['TMA4115'] },
    },
    {
      draft: mail(
        { to: ['TDT4120 students autumn 2026 [group 400]'] },
        { subject: 'Exercise 9', body: 'Hi all, exercise 9 in TDT4120 has a new deadline on Monday.' },
      ),
      profile: { role: 'teacher', establishedPractice: ['TDT4120'] },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['TMA4115 studenter vår 2027 [group 240]'] },
        { subject: 'Øving 2', body: 'Hei! Øving 2 i TMA4115 ligg ute. Fristen er torsdag.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TMA4115 Matematikk 3 (2027 VÅR)', {
        subject: 'Øving 2',
        body: 'Øving 2 ligger ute. Fristen er torsdag.',
      }),
      profile: { role: 'teacher', establishedPractice: ['TMA4115'] },
    },
    {
      draft: mail(
        { to: ['MTFYMA kull 2025 [group 130]'] },
        {
          subject: 'Choosing a specialisation',
          body: 'Dear MTFYMA students, choose your specialisation by 1 March.',
        },
      ),
      profile: { role: 'administration', establishedPractice: ['TMA4115'] },
    },
  ],
} satisfies RuleExamples;
