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
