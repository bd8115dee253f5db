import { mail, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { NOT_CRISIS, STUDENT_BODIES } from '../conditions.ts';

export const rule = {
  id: 'social-pointer',
  tone: 'quiet',
  clauses: ['P39', 'P16'],
  rows: [
    {
      when: { form: ['social-post'], audience: STUDENT_BODIES, pointer: ['yes'], purpose: NOT_CRISIS },
      verdict: 'fine',
    },
  ],
  headline: {
    any: {
      nb: 'Fint: innlegget viser til kanalen der saken alt ligger.',
      nn: 'Fint: innlegget viser til kanalen der saka alt ligg.',
      en: 'Good: the post points to the channel where the matter already is.',
    },
  },
  explanation: {
    nb: 'Sosiale medier kan forsterke det som alt ligger i de formelle kanalene. Sjekk bare at det er lagt ut der først.',
    nn: 'Sosiale medium kan forsterke det som alt ligg i dei formelle kanalane. Sjekk berre at det er lagt ut der først.',
    en: 'Social media may reinforce what is already in the formal channels. Just see that it was posted there first.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: post('facebook', 'NTNU - Norges teknisk-naturvitenskapelige universitet', {
        subject: '',
        body: 'Til alle studenter ved NTNU: Husk semesterregistreringen. Alt står her: https://i.ntnu.no/semesterregistrering',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: post('x', '@NTNU', {
        subject: '',
        body: 'All students at NTNU: new exam dates are out. Read more: https://i.ntnu.no/eksamen',
      }),
      profile: { role: 'communications' },
    },
  ],
  miss: [
    {
      draft: post('facebook', 'NTNU - Norges teknisk-naturvitenskapelige universitet', {
        subject: '',
        body: 'Til alle studentar ved NTNU: Fristen for semesterregistrering er 1. september, og de må betale semesteravgifta.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: post('instagram', 'NTNU', {
        subject: '',
        body: 'Research week starts on Monday. Everyone is welcome.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        {
          subject: 'Semesterregistrering',
          body: 'Husk semesterregistreringen: https://i.ntnu.no/semesterregistrering',
        },
      ),
    },
  ],
} satisfies RuleExamples;
