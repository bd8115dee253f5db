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
