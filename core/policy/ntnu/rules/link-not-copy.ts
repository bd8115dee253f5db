import { mail, type RuleExamples } from '../../example.ts';
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

const LONG_GUIDE_NB = [
  'Slik søker du om tilrettelagt eksamen: Alle studenter som har behov for tilrettelegging, kan søke om dette i Studentweb.',
  'Søknadsfristen er 15. september i høstsemesteret og 15. februar i vårsemesteret, og fristen gjelder alle eksamener i semesteret.',
  'Studenter må legge ved dokumentasjon fra lege, psykolog eller annen sakkyndig, og dokumentasjonen må beskrive behovet.',
  'Vanlige former for tilrettelegging er utvidet tid, eget rom, bruk av PC, skrivehjelp og hvilepauser under eksamen.',
  'Studenter som har norsk som fremmedspråk, kan etter søknad få bruke ordbok og noe lengre tid på skriftlig eksamen.',
  'Vedtaket gjelder som regel for hele studietiden, men studenter med midlertidige behov må søke på nytt hvert semester.',
  'Søknader som kommer etter fristen, blir ikke behandlet, med mindre behovet har oppstått akutt etter at fristen gikk ut.',
  'Avslag på søknaden kan påklages innen tre uker, og klagen sendes til det fakultetet som har fattet vedtaket.',
  'På eksamensdagen møter studenter med tilrettelegging i lokalet som står i Studentweb, senest en halv time før start.',
  'Du må være semesterregistrert og oppmeldt til eksamen før du søker, og begge deler gjør du i Studentweb innen fristen.',
].join('\n\n');

const LONG_GUIDE_EN = [
  'How to apply for exchange: all students may apply in the web application once they have completed sixty credits.',
  'The application deadline is 15 February for stays in the autumn and 15 September for stays in the spring.',
  'Students must choose at least three universities and have the courses they plan to take approved in advance.',
  'The average grade decides who gets a place where there are more applicants than places at a university.',
  'Students who are nominated must then apply to the foreign university within the deadline that it has set.',
  'Grants and loans are applied for separately, and students must check for themselves whether fees are covered.',
  'Students are responsible for visa, insurance and housing, and should start with these as early as they can.',
  'After the stay, students must apply for credit transfer and upload a transcript of records from the university.',
  'Students who withdraw after nomination must notify the international section at once, so that others get the place.',
  'Semester registration in Studentweb is required while you are abroad too, and so is paying the semester fee in time.',
].join('\n\n');

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        { subject: 'Tilrettelagt eksamen', body: `Hei Ola!\n\n${LONG_GUIDE_NB}` },
      ),
    },
    {
      draft: mail(
        { to: ['Kim Aune <kimau@stud.ntnu.no>', 'Ada Berg <adaber@stud.ntnu.no>'] },
        { subject: 'Exchange', body: `Dear both,\n\n${LONG_GUIDE_EN}` },
      ),
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        {
          subject: 'Tilrettelagt eksamen',
          body: 'Hei Ola! Alt om tilrettelegging står her: https://i.ntnu.no/tilrettelegging',
        },
      ),
    },
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        { subject: 'Møte', body: 'Hei Ola! Eg har tid på onsdag klokka to. Passar det?' },
      ),
    },
    {
      draft: mail(
        { to: ['Kim Aune <kimau@stud.ntnu.no>'] },
        { subject: 'Exchange', body: 'Hi Kim, you applied in time. I will let you know in March.' },
      ),
    },
  ],
} satisfies RuleExamples;
