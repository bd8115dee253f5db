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
