import { inRoom, mail, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, MANY_STUDENTS, NO_CRISIS_ROLE, NOT_CRISIS, NOT_RECTORATE } from '../conditions.ts';
import { COURSE, PROGRAMME, STUDENTS_GET_THIS, UNIT } from '../phrases.ts';

export const rule = {
  id: 'mass-email',
  tone: 'warning',
  clauses: ['P27', 'P28', 'P29', 'P30', 'P31'],
  rows: [
    {
      when: {
        form: MAIL,
        audience: ['programme', 'campus', 'unit', 'all-students'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
    },
    {
      when: {
        form: MAIL,
        audience: ['course'],
        establishedPractice: ['no'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
    },
    {
      when: {
        form: MAIL,
        audience: ['many-students'],
        pointer: ['no'],
        purpose: NOT_CRISIS,
        role: NOT_RECTORATE,
      },
      verdict: 'misuse',
      channel: null,
    },
    {
      when: {
        form: MAIL,
        audience: MANY_STUDENTS,
        purpose: ['crisis'],
        pointer: ['no'],
        role: NO_CRISIS_ROLE,
      },
      verdict: 'misuse',
      channel: 'emergency-management',
      says: {
        headline: {
          nb: 'Haster det for mange? Beredskapsledelsen kan nå dem raskt og trygt.',
          nn: 'Hastar det for mange? Beredskapsleiinga kan nå dei raskt og trygt.',
          en: 'Urgent for many? The emergency management can reach them quickly and safely.',
        },
        explanation: {
          nb: 'I en krise er det den sentrale beredskapsledelsen som kan sende e-post til mange, og fakultetene sammen med NTNU IT. Si fra til lederen din, og ring 800 80 388.',
          nn: 'I ei krise er det den sentrale beredskapsleiinga som kan sende e-post til mange, og fakulteta saman med NTNU IT. Sei frå til leiaren din, og ring 800 80 388.',
          en: 'In a crisis the central emergency management may mail many people, and faculties together with NTNU IT. Tell your leader, and call 800 80 388.',
        },
      },
    },
  ],
  headline: {
    course: {
      nb: `Til studentene i ${COURSE.nb}? Da passer en {announcement} i {platform} bedre.`,
      nn: `Til studentane i ${COURSE.nn}? Då passar ei {announcement} i {platform} betre.`,
      en: `For the students in ${COURSE.en}? An {announcement} in {platform} fits better.`,
    },
    programme: {
      nb: `Til alle på ${PROGRAMME.nb}? Programmets egen kanal på Innsida passer bedre.`,
      nn: `Til alle på ${PROGRAMME.nn}? Programkanalen på Innsida passar betre.`,
      en: `For everyone in ${PROGRAMME.en}? Its own channel on Innsida fits better.`,
    },
    campus: {
      nb: '{campus, select, none {Til alle på studiestedet? Stedets egen kanal på Innsida passer bedre.} other {Til alle i {campus}? «Student i {campus}» på Innsida passer bedre.}}',
      nn: '{campus, select, none {Til alle på studiestaden? Kanalen for staden på Innsida passar betre.} other {Til alle i {campus}? «Student i {campus}» på Innsida passar betre.}}',
      en: '{campus, select, none {For everyone on campus? The campus channel on Innsida fits better.} other {For everyone in {campus}? “Student in {campus}” on Innsida fits better.}}',
    },
    unit: {
      nb: `Til studentene ved ${UNIT.nb}? Et {room} i {platform} passer bedre.`,
      nn: `Til studentane ved ${UNIT.nn}? Eit {room} i {platform} passar betre.`,
      en: `For the students of ${UNIT.en}? Their {room} in {platform} fits better.`,
    },
    'all-students': {
      nb: 'Til alle studenter? Be om plass i «Alle studenter» på Innsida i stedet.',
      nn: 'Til alle studentar? Be om plass i «Alle studenter» på Innsida i staden.',
      en: 'For all students? Request a post in “All students” on Innsida instead.',
    },
    many: {
      nb: '{count, select, none {Mange} other {{count, number}}} studenter får denne som e-post. Hvem er de?',
      nn: '{count, select, none {Mange} other {{count, number}}} studentar får denne som e-post. Kven er dei?',
      en: '{count, select, none {Many} other {{count, number}}} students will get this as e-mail. Who are they?',
    },
  },
  explanation: {
    nb: `${STUDENTS_GET_THIS.nb}E-post til mange skal ikke forekomme: adresser kan være feil, store utsendelser står i kø, og en sendt e-post kan ikke rettes.`,
    nn: `${STUDENTS_GET_THIS.nn}E-post til mange skal ikkje førekomme: adresser kan vere feil, store utsendingar står i kø, og ein sendt e-post kan ikkje rettast.`,
    en: `${STUDENTS_GET_THIS.en}Mass e-mail is not to occur: addresses may be wrong, large mailings queue up, and a sent e-mail cannot be corrected.`,
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['TDT4102 studenter vår 2027 [group 380]'] },
        { subject: 'Øving 3', body: 'Hei alle i TDT4102! Fristen for øving 3 er flyttet til fredag.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['MTFYMA kull 2025 [group 130]'] },
        {
          subject: 'Val av studieretning',
          body: 'Hei alle på MTFYMA! De må velje studieretning innan 1. mars. Kom på informasjonsmøtet tysdag.',
        },
      ),
    },
    {
      draft: inRoom(
        'course',
        'TTM4100 Communication - Services and Networks (2027 VÅR)',
        { subject: 'Lab groups', body: 'The lab groups for week 8 are ready. Check which group you are in.' },
        { form: 'course-email', toOption: 'all-students' },
      ),
      profile: { role: 'teacher' },
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Ola Myhre <olamyh@stud.ntnu.no>'] },
        { subject: 'Øving 3', body: 'Hei Ola, du kan levere øving 3 på fredag.' },
      ),
      profile: { role: 'teacher' },
    },
    {
      draft: inRoom('course', 'TDT4102 Prosedyre- og objektorientert programmering (2027 VÅR)', {
        subject: 'Øving 3',
        body: 'Fristen for øving 3 er flytta til fredag.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['TTM4100 students spring 2027 [group 150]'] },
        {
          subject: 'Lab groups',
          body: 'The lab groups are posted: https://ntnu.blackboard.com/ultra/courses/_1_1/outline',
        },
      ),
      profile: { role: 'teacher' },
    },
  ],
} satisfies RuleExamples;
