import { mail, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';

export const rule = {
  id: 'campus-channel',
  tone: 'warning',
  clauses: ['P8', 'P11', 'P12'],
  rows: [
    {
      when: { form: MAIL, audience: ['campus'], pointer: ['no'], purpose: NOT_CRISIS, role: NOT_RECTORATE },
      verdict: 'misuse',
    },
    { when: { form: ROOM_POST, audience: ['campus'], placeFits: ['no'] }, verdict: 'misuse' },
  ],
  headline: {
    any: {
      nb: '{campus, select, none {Det som er til hele studiestedet, hører hjemme i stedets kanal på Innsida.} other {Det som er til alle i {campus}, hører hjemme i «Student i {campus}».}}',
      nn: '{campus, select, none {Det som er til heile studiestaden, høyrer heime i kanalen hans på Innsida.} other {Det som er til alle i {campus}, høyrer heime i «Student i {campus}».}}',
      en: '{campus, select, none {What is for a whole campus belongs in its channel on Innsida.} other {What is for everyone in {campus} belongs in “Student in {campus}”.}}',
    },
  },
  explanation: {
    nb: 'Hver by har sin kanal på Innsida. Der ligger alt samlet, studentene kan spørre, og du kan rette teksten etterpå.',
    nn: 'Kvar by har sin kanal på Innsida. Der ligg alt samla, studentane kan spørje, og du kan rette teksten etterpå.',
    en: 'Each city has its channel on Innsida. Everything stays in one place there, students can ask, and you can correct the text afterwards.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Studenter Gjøvik [group 3500]'] },
        {
          subject: 'Kantina er stengt',
          body: 'Hei alle studenter i Gjøvik! Kantina holder stengt hele neste uke på grunn av oppussing.',
        },
      ),
    },
    {
      draft: post('innsida', 'Alle studenter', {
        subject: 'Biblioteket i Ålesund',
        body: 'Til alle studentar i Ålesund: biblioteket på campus Ålesund opnar klokka ti i heile mai.',
      }),
    },
    {
      draft: mail(
        { to: ['All students Ålesund [group 2300]'] },
        {
          subject: 'Parking',
          body: 'Dear all students in Ålesund, the car park at campus Ålesund is closed next week.',
        },
      ),
    },
  ],
  miss: [
    {
      draft: post('innsida', 'Student i Gjøvik', {
        subject: 'Kantina er stengt',
        body: 'Til alle studenter i Gjøvik: kantina holder stengt hele neste uke.',
      }),
    },
    {
      draft: mail(
        { to: ['Liv Moen <livmoe@stud.ntnu.no>'] },
        {
          subject: 'Flytting til Gjøvik',
          body: 'Hei Liv, så fint at du vil studere i Gjøvik. Ta kontakt når du er framme.',
        },
      ),
    },
    {
      draft: mail(
        { to: ['BSPL kull 2026 Gjøvik [group 90]'] },
        {
          subject: 'Practice placement',
          body: 'Dear BSPL students in Gjøvik, your practice placements are ready.',
        },
      ),
    },
  ],
} satisfies RuleExamples;
