import { FACTS, type Facts } from '../../facts.ts';
import type { Rule } from '../../pack.ts';

const NOT_STUDENTS: readonly Facts['audience'][] = ['staff', 'outside', 'public', 'nobody'];
const MAY_BE_STUDENTS = FACTS.audience.filter((audience) => !NOT_STUDENTS.includes(audience));

export const rule = {
  id: 'support-desk',
  tone: 'quiet',
  clauses: ['P22', 'P20', 'P21'],
  rows: [
    {
      when: { asksForPapers: ['yes'], audience: MAY_BE_STUDENTS },
      verdict: 'tip',
      channel: 'ntnu-hjelp',
    },
  ],
  headline: {
    any: {
      nb: 'La studentene sende papirene gjennom NTNU Hjelp i stedet for e-post.',
      nn: 'La studentane sende papira gjennom NTNU Hjelp i staden for e-post.',
      en: 'Let students send the papers through NTNU Hjelp instead of by e-mail.',
    },
  },
  explanation: {
    nb: 'NTNU Hjelp tar vare på personvernet og sender saken til rett enhet. Studentene slipper å lete etter hvem som skal ha den.',
    nn: 'NTNU Hjelp tek vare på personvernet og sender saka til rett eining. Studentane slepp å leite etter kven som skal ha ho.',
    en: 'NTNU Hjelp protects privacy and routes the case to the right unit. Students need not search for who should have it.',
  },
} as const satisfies Rule;
