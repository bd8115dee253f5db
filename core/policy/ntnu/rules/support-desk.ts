import { inRoom, mail, type RuleExamples } from '../../example.ts';
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

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        {
          subject: 'Fravær',
          body: 'Hei Ola, send legeattesten din til meg på e-post, så registrerer jeg fraværet.',
        },
      ),
      profile: { role: 'administration' },
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Illness at the midterm',
        body: 'If you were ill at the midterm, send your medical certificate to me by e-mail before Friday.',
      }),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        {
          subject: 'Fråvær',
          body: 'Hei Ola, last opp legeerklæringa i NTNU Hjelp, så registrerer dei fråværet: https://hjelp.ntnu.no',
        },
      ),
    },
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        { subject: 'Utkast', body: 'Hei Ola, send meg gjerne utkastet ditt på e-post før veiledningen.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Midterm',
        body: 'The midterm is on Friday at nine in the main hall.',
      }),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
