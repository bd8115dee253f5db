import type { Rule } from '../../pack.ts';
import { MAIL, NOT_RECTORATE } from '../conditions.ts';

export const rule = {
  id: 'study-administration',
  tone: 'quiet',
  clauses: ['P6', 'P17', 'P18', 'P19'],
  rows: [
    {
      when: {
        form: ['announcement', 'course-message'],
        place: ['course'],
        placeFits: ['yes'],
        audience: ['course'],
        purpose: ['study-administration'],
        pointer: ['no'],
      },
      verdict: 'tip',
      channel: 'innsida-guide',
      also: ['lms-course'],
    },
    {
      when: {
        form: MAIL,
        audience: ['course'],
        purpose: ['study-administration'],
        pointer: ['no'],
        role: NOT_RECTORATE,
      },
      verdict: 'tip',
    },
  ],
  headline: {
    any: {
      nb: 'Frister og ordninger står på Innsida. Lenk dit, så leser alle det samme.',
      nn: 'Fristar og ordningar står på Innsida. Lenk dit, så les alle det same.',
      en: 'Deadlines and procedures are on Innsida. Link there, so that all read the same.',
    },
  },
  explanation: {
    nb: 'Det studentene trenger for å styre studiene, skal de finne på Innsida. En kort melding med lenke holder, og siden er alltid oppdatert.',
    nn: 'Det studentane treng for å styre studia, skal dei finne på Innsida. Ei kort melding med lenkje held, og sida er alltid oppdatert.',
    en: 'What students need to run their studies, they are to find on Innsida. A short message with the link is enough, and the page is kept up to date.',
  },
} as const satisfies Rule;
