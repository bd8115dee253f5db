import { inRoom, mail, post, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        {
          subject: 'Nytt timeplansystem',
          body: 'Til alle studenter ved NTNU: Vi tar i bruk et nytt timeplansystem over nyttår.',
        },
      ),
    },
    {
      draft: post('innsida', 'Student i Gjøvik', {
        subject: 'Nytt timeplansystem',
        body: 'Til alle studentar ved NTNU, i Trondheim, Gjøvik og Ålesund: Vi tek i bruk eit nytt timeplansystem over nyttår.',
      }),
    },
    {
      draft: inRoom('course', 'EXPH0300 Examen philosophicum (2026 HØST)', {
        subject: 'New timetable system',
        body: 'To all students at NTNU: a new timetable system will be in use from January at every campus.',
      }),
    },
  ],
  miss: [
    {
      draft: post('innsida', 'Alle studenter', {
        subject: 'Nytt timeplansystem',
        body: 'Til alle studenter ved NTNU: Vi tar i bruk et nytt timeplansystem over nyttår.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: mail(
        { to: ['Siri Aas <siri.aas@ntnu.no>'] },
        {
          subject: 'Melding til alle studentar',
          body: 'Hei Siri, kan du sjå på meldinga til alle studentar før ho går ut?',
        },
      ),
    },
    {
      draft: mail(
        { to: ['MTFYMA kull 2025 [group 130]'] },
        { subject: 'Excursion', body: 'Dear MTFYMA students, the excursion leaves on Friday at nine.' },
      ),
    },
  ],
} satisfies RuleExamples;
