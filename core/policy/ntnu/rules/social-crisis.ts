import { mail, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { STUDENT_BODIES } from '../conditions.ts';

const READERS = [...STUDENT_BODIES, 'public'] as const;

export const rule = {
  id: 'social-crisis',
  tone: 'warning',
  clauses: ['P37', 'P38', 'P39'],
  rows: [
    {
      when: {
        form: ['social-post'],
        audience: READERS,
        purpose: ['crisis'],
        place: ['official-account'],
        role: ['communications', 'emergency-management'],
      },
      verdict: 'tip',
      channel: 'social-official',
    },
    {
      when: {
        form: ['social-post'],
        audience: READERS,
        purpose: ['crisis'],
        place: ['official-account'],
        role: ['teacher', 'administration', 'faculty-leadership', 'rectorate'],
      },
      verdict: 'misuse',
      channel: 'emergency-management',
    },
    {
      when: {
        form: ['social-post'],
        audience: READERS,
        purpose: ['crisis'],
        place: ['other-account', 'unknown'],
      },
      verdict: 'misuse',
      channel: 'emergency-management',
      says: {
        headline: {
          nb: 'I en krise taler bare NTNUs egne kontoer. Gi dette til beredskapsledelsen.',
          nn: 'I ei krise talar berre NTNU sine eigne kontoar. Gi dette til beredskapsleiinga.',
          en: 'In a crisis only NTNU’s own accounts speak. Tell the emergency management.',
        },
        explanation: {
          nb: 'Bare fem kontoer kan brukes i en beredskapssituasjon, og innholdet skal klareres først. Da får alle den samme, riktige beskjeden.',
          nn: 'Berre fem kontoar kan brukast i ein beredskapssituasjon, og innhaldet skal klarerast først. Då får alle den same, rette beskjeden.',
          en: 'Only five accounts may be used in an emergency, and the content is to be cleared first. Then everyone gets the same, correct message.',
        },
      },
    },
  ],
  headline: {
    any: {
      nb: 'Klarer krisebeskjeden med beredskapsledelsen før du publiserer.',
      nn: 'Klarer krisebeskjeden med beredskapsleiinga før du publiserer.',
      en: 'Clear the crisis message with the emergency management before you post it.',
    },
  },
  explanation: {
    nb: 'I en akutt krise kan NTNUs egne kontoer nå studenter og ansatte, når innholdet er klarert og alt ligger i de formelle kanalene.',
    nn: 'I ei akutt krise kan NTNU sine eigne kontoar nå studentar og tilsette, når innhaldet er klarert og alt ligg i dei formelle kanalane.',
    en: 'In an acute crisis NTNU’s own accounts may reach students and staff, once the content is cleared and already in the formal channels.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: post('facebook', 'NTNU - Norges teknisk-naturvitenskapelige universitet', {
        subject: '',
        body: 'Brann på Gløshaugen: Alle studenter i Trondheim må evakuere bygget nå og holde seg unna området. Følg brannvesenets anvisninger.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: post('instagram', 'Physics at Gløshaugen', {
        subject: '',
        body: 'Emergency: gas leak on campus. All students at NTNU must evacuate the building immediately.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: post('x', '@NTNU', {
        subject: '',
        body: 'Akutt krise: Alle studentar ved NTNU i Ålesund må evakuere bygget no. Det er brann i fyrrommet.',
      }),
      profile: { role: 'administration' },
    },
  ],
  miss: [
    {
      draft: post('facebook', 'NTNU - Norges teknisk-naturvitenskapelige universitet', {
        subject: '',
        body: 'Forskere ved NTNU har funnet en ny måte å lagre varme på. Les mer om prosjektet.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: post('innsida', 'Student i Ålesund', {
        subject: 'Bygget er stengt',
        body: 'Det er brann i fyrrommet. Alle studentar i Ålesund må evakuere bygget no.',
      }),
      profile: { role: 'communications' },
    },
    {
      draft: mail(
        { to: ['Emergency desk <beredskap@ntnu.no>'] },
        { subject: 'Gas leak', body: 'There is a gas leak in the basement, we are evacuating the building.' },
      ),
    },
  ],
} satisfies RuleExamples;
