import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';

export const rule = {
  id: 'all-students-channel',
  tone: 'warning',
  clauses: ['P7', 'P13'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: ['all-students'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
    },
    { when: { form: ROOM_POST, audience: ['all-students'], placeFits: ['no'] }, verdict: 'misuse' },
  ],
  headline: {
    any: {
      nb: 'Det som er til alle studenter, hører hjemme i «Alle studenter» på Innsida.',
      nn: 'Det som er til alle studentar, høyrer heime i «Alle studenter» på Innsida.',
      en: 'What is for all students belongs in “All students” on Innsida.',
    },
  },
  explanation: {
    nb: '«Alle studenter» har en egen redaksjon. Be om å få meldingen publisert på hjelp.ntnu.no, så når den alle på ett sted.',
    nn: '«Alle studenter» har ein eigen redaksjon. Be om å få meldinga publisert på hjelp.ntnu.no, så når ho alle på éin stad.',
    en: '“All students” has an editorial team. Request publication at hjelp.ntnu.no, and the message reaches everyone in one place.',
  },
} as const satisfies Rule;
