import { mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, MANY_STUDENTS } from '../conditions.ts';

export const rule = {
  id: 'crisis-exception',
  tone: 'quiet',
  clauses: ['P32', 'P33'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: [...MANY_STUDENTS, 'staff'],
        purpose: ['crisis'],
        role: ['emergency-management'],
      },
      verdict: 'fine',
      channel: 'email',
      also: ['emergency-management'],
    },
    {
      when: {
        form: MAIL,
        audience: MANY_STUDENTS,
        purpose: ['crisis'],
        role: ['faculty-leadership'],
      },
      verdict: 'tip',
      channel: 'email',
      also: ['emergency-management'],
    },
  ],
  headline: {
    any: {
      nb: 'I en krise kan fakultetet sende til mange, sammen med NTNU IT.',
      nn: 'I ei krise kan fakultetet sende til mange, saman med NTNU IT.',
      en: 'In a crisis the faculty may mail many, together with NTNU IT.',
    },
  },
  explanation: {
    nb: 'Avtal utsendelsen med NTNU IT først, så kommer den trygt og raskt fram. Beredskapsledelsen sentralt kan også sende.',
    nn: 'Avtal utsendinga med NTNU IT først, så kjem ho trygt og raskt fram. Beredskapsleiinga sentralt kan òg sende.',
    en: 'Agree the mailing with NTNU IT first, so that it arrives safely and soon. The central emergency management can send it too.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        {
          subject: 'Evakuering',
          body: 'Det er brann på campus. Alle studenter må evakuere byggene nå og følge nødetatenes anvisninger.',
        },
      ),
      profile: { role: 'emergency-management' },
    },
    {
      draft: mail(
        { to: ['IV all students [group 4000]'] },
        {
          subject: 'Emergency: gas leak',
          body: 'Emergency: there is a gas leak in the laboratory building. All students of the Faculty of Engineering must evacuate immediately.',
        },
      ),
      profile: { role: 'faculty-leadership' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        { subject: 'Evakuering', body: 'Det er brann på campus. Alle studentar må evakuere bygga no.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['Alle studenter ved NTNU [group 43000]'] },
        {
          subject: 'Beredskapsuka',
          body: 'Velkommen til foredrag om egenberedskap på torsdag. Det blir servert kaffe.',
        },
      ),
      profile: { role: 'emergency-management' },
    },
    {
      draft: mail(
        { to: ['Siri Aas <siri.aas@ntnu.no>'] },
        {
          subject: 'Gas leak',
          body: 'Hi Siri, there is a gas leak in the laboratory building. We are evacuating now.',
        },
      ),
      profile: { role: 'faculty-leadership' },
    },
  ],
} satisfies RuleExamples;
