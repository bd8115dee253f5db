import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { STUDENT_BODIES } from '../conditions.ts';

export const rule = {
  id: 'email-copy',
  tone: 'quiet',
  clauses: ['P27', 'P31'],
  rows: [
    {
      when: { form: ['announcement'], emailCopy: ['yes'], audience: STUDENT_BODIES },
      verdict: 'tip',
    },
  ],
  headline: {
    any: {
      nb: 'Kopien går som e-post til alle i rommet. Greier du deg uten den?',
      nn: 'Kopien går som e-post til alle i rommet. Greier du deg utan han?',
      en: 'The copy goes as e-mail to everyone in the room. Can you do without it?',
    },
  },
  explanation: {
    nb: '{count, select, none {} other {{count, number} får den. }}Med kopi blir en {announcement} også en masseutsendt e-post, og studentene begynner å vente en hver gang noe er viktig.',
    nn: '{count, select, none {} other {{count, number} får han. }}Med kopi blir ei {announcement} òg ein masseutsend e-post, og studentane byrjar å vente ein kvar gong noko er viktig.',
    en: '{count, select, none {} other {{count, number} will get it. }}With a copy, an {announcement} is also a mass e-mail, and students come to expect one every time something is important.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: inRoom(
        'course',
        'TMA4140 Diskret matematikk (2026 HØST)',
        { subject: 'Øving 6', body: 'Øving 6 har fått ny frist: fredag.' },
        { emailCopy: true },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom(
        'course',
        'TEP4105 Fluidmekanikk (2026 HØST)',
        { subject: 'Lecture on Monday', body: 'The lecture on Monday starts at ten. Read chapter 4 first.' },
        { emailCopy: true, toOption: 'all-users' },
      ),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Øving 6',
        body: 'Øving 6 har fått ny frist: fredag.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('organisation', 'IDI Studentinformasjon', {
        subject: 'Lesesal',
        body: 'Lesesalen i andre etasje får nye plassar over nyttår.',
      }),
    },
    {
      draft: mail(
        { to: ['Kim Aune <kimau@stud.ntnu.no>'] },
        { subject: 'Copy', body: 'Hi Kim, here is a copy of the announcement.' },
      ),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
