import type { Rule } from '../../pack.ts';

export const rule = {
  id: 'privacy-sensitive',
  tone: 'stop',
  clauses: ['P25', 'P22'],
  rows: [{ when: { namedStudent: ['yes'] }, verdict: 'misuse' }],
  headline: {
    any: {
      nb: 'Dette handler om en navngitt student. Hvem skal se det?',
      nn: 'Dette handlar om ein namngitt student. Kven skal sjå det?',
      en: 'This is about a named student. Who should see it?',
    },
  },
  explanation: {
    nb: 'Helse, tilrettelegging, fusk, skikkethet og karakterer er mellom studenten og dem som har saken. Skriv til studenten alene, eller ta bort navnet først.',
    nn: 'Helse, tilrettelegging, fusk, skikkaheit og karakterar er mellom studenten og dei som har saka. Skriv til studenten åleine, eller ta bort namnet først.',
    en: 'Health, exam adaptation, cheating, suitability and grades stay between the student and those on the case. Write to the student alone, or take the name out first.',
  },
} as const satisfies Rule;
