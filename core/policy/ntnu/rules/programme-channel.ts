import { inRoom, mail, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';
import { PROGRAMME } from '../phrases.ts';

export const rule = {
  id: 'programme-channel',
  tone: 'warning',
  clauses: ['P9', 'P11', 'P12'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: ['programme'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
    },
    { when: { form: ROOM_POST, audience: ['programme'], placeFits: ['no'] }, verdict: 'misuse' },
  ],
  headline: {
    any: {
      nb: `Det som er til alle på ${PROGRAMME.nb}, hører hjemme i kanalen på Innsida.`,
      nn: `Det som er til alle på ${PROGRAMME.nn}, høyrer heime i kanalen på Innsida.`,
      en: `What is for everyone in ${PROGRAMME.en} belongs in its channel on Innsida.`,
    },
  },
  explanation: {
    nb: 'Hvert studieprogram har sin meldingskanal på Innsida. Der ligger alt samlet, studentene kan spørre, og du kan rette teksten etterpå.',
    nn: 'Kvart studieprogram har sin meldingskanal på Innsida. Der ligg alt samla, studentane kan spørje, og du kan rette teksten etterpå.',
    en: 'Each study programme has its message channel on Innsida. Everything stays in one place, students can ask, and you can correct the text afterwards.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['MTNANO kull 2024 [group 70]'] },
        {
          subject: 'Utveksling',
          body: 'Hei alle på MTNANO! Vi inviterer til informasjonsmøte om valg av studieretning på onsdag.',
        },
      ),
    },
    {
      draft: post('innsida', 'Student i Trondheim', {
        subject: 'For MTTK',
        body: 'Til alle studentar på studieprogrammet MTTK: programrådet inviterer til allmøte på torsdag.',
      }),
    },
    {
      draft: mail(
        { to: ['MTDT students [group 600]'] },
        {
          subject: 'Programme meeting',
          body: 'Dear MTDT students, the programme council invites you to a meeting on Thursday.',
        },
      ),
    },
  ],
  miss: [
    {
      draft: post('innsida', 'Kybernetikk og robotikk (MTTK)', {
        subject: 'Allmøte',
        body: 'Til alle på MTTK: programrådet inviterer til allmøte på torsdag.',
      }),
    },
    {
      draft: inRoom('course', 'TTK4100 Kybernetikk introduksjon (2026 HØST)', {
        subject: 'Øving 1',
        body: 'Øving 1 ligg ute. Fristen er fredag.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Kim Aune <kimau@stud.ntnu.no>'] },
        { subject: 'Your place in MTDT', body: 'Hi Kim, welcome to MTDT. Your study plan is attached.' },
      ),
    },
  ],
} satisfies RuleExamples;
