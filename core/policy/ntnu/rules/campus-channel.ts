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
