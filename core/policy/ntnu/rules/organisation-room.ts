import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';
import { UNIT } from '../phrases.ts';

export const rule = {
  id: 'organisation-room',
  tone: 'warning',
  clauses: ['P14', 'P9'],
  rows: [
    {
      when: { form: MAIL, audience: ['unit'], pointer: ['no'], purpose: NOT_CRISIS, role: NOT_RECTORATE },
      verdict: 'misuse',
    },
    { when: { form: ROOM_POST, audience: ['unit'], placeFits: ['no'] }, verdict: 'misuse' },
  ],
  headline: {
    any: {
      nb: `Til alle studenter ved ${UNIT.nb}? Et {room} i {platform} passer bedre.`,
      nn: `Til alle studentar ved ${UNIT.nn}? Eit {room} i {platform} passar betre.`,
      en: `For all students of ${UNIT.en}? Their {room} in {platform} fits better.`,
    },
  },
  explanation: {
    nb: 'Enhetens {room} når alle studentene ved instituttet eller fakultetet. Studieprogramkanalene på Innsida er like riktige.',
    nn: 'Eit {room} for eininga når alle studentane ved instituttet eller fakultetet. Studieprogramkanalane på Innsida er like rette.',
    en: 'The unit’s {room} reaches all students of the department or faculty. The programme channels on Innsida are equally right.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['IDI alle studenter [group 2100]'] },
        {
          subject: 'Lesesal',
          body: 'Hei alle studenter ved IDI! Lesesalen i andre etasje får nye plasser over nyttår.',
        },
      ),
    },
    {
      draft: inRoom('course', 'TDT4110 Informasjonsteknologi, grunnkurs (2026 HØST)', {
        subject: 'Allmøte på IDI',
        body: 'Til alle studentar ved IDI: instituttet inviterer til allmøte om nye lesesalsplassar, uansett kva emne de tek.',
      }),
    },
    {
      draft: mail(
        { to: ['IMT all students [group 500]'] },
        {
          subject: 'Study hall',
          body: 'Dear all students at the Department of Marine Technology, the study hall will be renovated in May.',
        },
      ),
    },
  ],
  miss: [
    {
      draft: inRoom('organisation', 'IDI Studentinformasjon', {
        subject: 'Lesesal',
        body: 'Lesesalen i andre etasje får nye plasser over nyttår.',
      }),
    },
    {
      draft: mail(
        { to: ['Tor Vik <tor.vik@ntnu.no>'] },
        { subject: 'Lesesal', body: 'Hei Tor, kven har ansvar for lesesalen til studentane ved IDI?' },
      ),
    },
    {
      draft: mail(
        { to: ['IMT staff [group 120]'] },
        { subject: 'Study hall', body: 'Dear colleagues, the study hall will be renovated in May.' },
      ),
    },
  ],
} satisfies RuleExamples;
