import { inRoom, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { NOT_CRISIS, STUDENT_BODIES } from '../conditions.ts';

export const rule = {
  id: 'social-formal',
  tone: 'warning',
  clauses: ['P35', 'P39', 'P36'],
  rows: [
    {
      when: { form: ['social-post'], audience: STUDENT_BODIES, pointer: ['no'], purpose: NOT_CRISIS },
      verdict: 'misuse',
    },
  ],
  headline: {
    any: {
      nb: 'Beskjed til studentene? Legg den i den formelle kanalen først, og lenk dit.',
      nn: 'Beskjed til studentane? Legg han i den formelle kanalen først, og lenk dit.',
      en: 'A message for students? Put it in the formal channel first, and link to it.',
    },
  },
  explanation: {
    nb: 'Ingen kan kreve at studentene bruker sosiale medier. Når saken ligger i NTNUs egne kanaler, kan innlegget forsterke den med en lenke.',
    nn: 'Ingen kan krevje at studentane bruker sosiale medium. Når saka ligg i NTNU sine eigne kanalar, kan innlegget forsterke ho med ei lenkje.',
    en: 'Nobody can require students to use social media. Once the matter is in NTNU’s own channels, the post can reinforce it with a link.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: post('facebook', 'Sykepleie ved NTNU', {
        subject: '',
        body: 'Til alle studenter på BSPL: Fristen for å melde seg opp til eksamen er 15. september. Husk å semesterregistrere dere.',
      }),
    },
    {
      draft: post('instagram', 'NTNU', {
        subject: '',
        body: 'To all students at NTNU: the deadline for semester registration is 1 September. You must also pay the semester fee.',
      }),
      profile: { role: 'communications' },
    },
  ],
  miss: [
    {
      draft: post('instagram', 'NTNU', {
        subject: '',
        body: 'Robotane våre speler fotball. Kom og sjå på Forskingstorget på laurdag.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: post('facebook', 'NTNU - Norges teknisk-naturvitenskapelige universitet', {
        subject: '',
        body: 'Til alle studenter ved NTNU: Husk semesterregistreringen. Alt står her: https://i.ntnu.no/semesterregistrering',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: inRoom('course', 'SYG1000 Sykepleie (2026 HØST)', {
        subject: 'Reading list',
        body: 'The reading list for next week is in the folder for week 40.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
