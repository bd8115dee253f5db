import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL } from '../conditions.ts';

export const rule = {
  id: 'unknown-body',
  tone: 'question',
  clauses: ['P24', 'P27', 'P15'],
  rows: [
    {
      when: { form: MAIL, audience: ['many-names', 'unknown-body'], pointer: ['no'] },
      verdict: 'ask',
      channel: null,
    },
  ],
  headline: {
    any: {
      nb: '{list, select, none {Hvem er {count, select, none {mottakerne} other {de {count, number} mottakerne}}? Da vet vi hvilken kanal som passer.} other {Hvem er på listen «{list}»? Da finner vi kanalen som passer.}}',
      nn: '{list, select, none {Kven er {count, select, none {mottakarane} other {dei {count, number} mottakarane}}? Då veit vi kva kanal som passar.} other {Kven er på lista «{list}»? Då finn vi kanalen som passar.}}',
      en: '{list, select, none {Who are {count, select, none {the recipients} other {the {count, number} recipients}}? Then we know which channel fits.} other {Who is on the list “{list}”? Then we know which channel fits.}}',
    },
  },
  explanation: {
    nb: 'E-post passer til noen få. Er det studenter på et emne, et program eller et sted, har de en egen kanal. Si hvem de er, så viser vi den.',
    nn: 'E-post høver til nokre få. Er det studentar i eit emne, på eit program eller ein stad, har dei ein eigen kanal. Sei kven dei er, så viser vi han.',
    en: 'E-mail suits a few. Students of a course, a programme or a place have a channel of their own. Say who they are, and we show it.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Fredagsklubben [group 60]'] },
        { subject: 'Påminnelse', body: 'Hei! Husk at vi starter klokka ti i morgen.' },
      ),
    },
    {
      draft: mail(
        { to: ['The blue list [group 85]'] },
        { subject: 'Tomorrow', body: 'Hi, remember that we start at ten tomorrow.' },
      ),
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['TMA4140 studenter høst 2026 [group 310]'] },
        { subject: 'Påminning', body: 'Hugs at vi startar klokka ti i morgon.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Ola Myhre <ola.myhre@ntnu.no>', 'Eli Tveit <eli.tveit@ntnu.no>'] },
        { subject: 'Påminnelse', body: 'Hei! Husk at vi starter klokka ti i morgen.' },
      ),
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Tomorrow',
        body: 'Remember that we start at ten tomorrow.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
