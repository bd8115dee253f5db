import { inRoom, mail, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['TMA4115 studenter vår 2027 [group 240]'] },
        {
          subject: 'Innlevering 4',
          body: 'Hei alle! Jonas Bakkeli er sykmeldt ut semesteret på grunn av utbrenthet og leverer ikke mer. Dere på gruppe 6 må dele arbeidet hans.',
        },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TEP4105 Fluidmekanikk (2026 HØST)', {
        subject: 'About assignment 3',
        body: 'Dear all, Maria Solheim is suspected of cheating on assignment 3, and the case is now with the faculty. Please do your own work.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>', 'Eli Tveit <elitve@stud.ntnu.no>'] },
        {
          subject: 'Gruppa dykkar',
          body: 'Hei! Sunniva Hauge fekk karakteren F på eksamen i haust og må ta emnet på nytt. Kan de ta henne med i gruppa?',
        },
      ),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Sunniva Hauge <sunnihau@stud.ntnu.no>'] },
        {
          subject: 'Karakteren din',
          body: 'Hei Sunniva! Du fekk karakteren C på eksamen. Ta kontakt om du vil ha grunngjeving.',
        },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TEP4105 Fluidmekanikk (2026 HØST)', {
        subject: 'Working together',
        body: 'Discussing the assignments is fine, copying counts as cheating. Cite what you use.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TMA4115 Matematikk 3 (2027 VÅR)', {
        subject: 'Gruppeinndeling',
        body: 'Gruppene er klare. Jonas Bakkeli er læringsassistent for gruppe 6 og svarer på spørsmål i rommet.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
