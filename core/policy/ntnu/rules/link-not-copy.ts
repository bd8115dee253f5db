import type { Rule } from '../../pack.ts';

export const rule = {
  id: 'link-not-copy',
  tone: 'quiet',
  clauses: ['P26', 'P12'],
  rows: [{ when: { form: ['email'], audience: ['one', 'few'], longCopy: ['yes'] }, verdict: 'tip' }],
  headline: {
    any: {
      nb: 'Lenk gjerne til siden på Innsida – e-post kan ikke rettes etterpå.',
      nn: 'Lenk gjerne til sida på Innsida – e-post kan ikkje rettast etterpå.',
      en: 'Consider linking to the page on Innsida: an e-mail cannot be corrected.',
    },
  },
  explanation: {
    nb: 'Det ser ut som generell informasjon er limt inn her. Lenker du til siden i stedet, ser mottakeren alltid den nyeste utgaven.',
    nn: 'Det ser ut som generell informasjon er limt inn her. Lenkjer du til sida i staden, ser mottakaren alltid den nyaste utgåva.',
    en: 'General information seems to be pasted in here. If you link to the page instead, the reader always sees the latest version.',
  },
} as const satisfies Rule;
