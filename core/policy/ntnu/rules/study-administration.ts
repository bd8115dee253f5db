import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_RECTORATE } from '../conditions.ts';

export const rule = {
  id: 'study-administration',
  tone: 'quiet',
  clauses: ['P6', 'P17', 'P18', 'P19'],
  rows: [
    {
      when: {
        form: ['announcement', 'course-message'],
        place: ['course'],
        placeFits: ['yes'],
        audience: ['course'],
        purpose: ['study-administration'],
        pointer: ['no'],
      },
      verdict: 'tip',
      channel: 'innsida-guide',
      also: ['lms-course'],
    },
    {
      when: {
        form: MAIL,
        audience: ['course'],
        purpose: ['study-administration'],
        pointer: ['no'],
        role: NOT_RECTORATE,
      },
      verdict: 'tip',
    },
  ],
  headline: {
    any: {
      nb: 'Frister og ordninger står på Innsida. Lenk dit, så leser alle det samme.',
      nn: 'Fristar og ordningar står på Innsida. Lenk dit, så les alle det same.',
      en: 'Deadlines and procedures are on Innsida. Link there, so that all read the same.',
    },
  },
  explanation: {
    nb: 'Det studentene trenger for å styre studiene, skal de finne på Innsida. En kort melding med lenke holder, så sitter ingen igjen med en gammel frist.',
    nn: 'Det studentane treng for å styre studia, skal dei finne på Innsida. Ei kort melding med lenkje held, så sit ingen igjen med ein gammal frist.',
    en: 'What students need to run their studies, they are to find on Innsida. A short message with the link is enough, and nobody is left with an old deadline.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Husk eksamensoppmelding',
        body: 'Fristen for eksamensoppmelding i Studentweb er 15. september, for alle emner. Husk også å semesterregistrere deg og betale semesteravgiften.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TEP4105 Fluidmekanikk (2026 HØST)', {
        subject: 'Exchange',
        body: 'The application deadline for exchange is 15 February for all students. Apply in Søknadsweb and remember semester registration in Studentweb.',
      }),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Øving 6',
        body: 'Øving 6 har fått ny frist, og løysingsforslaget til øving 5 ligg ute.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        {
          subject: 'Semesterregistrering',
          body: 'Hei Ola, du må semesterregistrere deg i Studentweb før 1. september.',
        },
      ),
    },
    {
      draft: inRoom('course', 'TEP4105 Fluidmekanikk (2026 HØST)', {
        subject: 'Lecture on Monday',
        body: 'The lecture on Monday starts at ten. Read chapter 4 first.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
