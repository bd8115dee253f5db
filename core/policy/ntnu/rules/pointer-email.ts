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
