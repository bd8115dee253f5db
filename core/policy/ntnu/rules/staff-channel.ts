import { inRoom, mail, post, type RuleExamples } from '../../example.ts';
import type { Rule } from '../../pack.ts';
import { MAIL, NOT_CRISIS, NOT_RECTORATE, ROOM_POST } from '../conditions.ts';

const TO_STAFF_IN_FRONT_OF_STUDENTS = {
  headline: {
    nb: 'Dette er til ansatte, men her leser studentene. Enhetens kanal passer bedre.',
    nn: 'Dette er til tilsette, men her les studentane. Kanalen til eininga passar betre.',
    en: 'This is for staff, but students read here. The unit’s channel fits better.',
  },
  explanation: {
    nb: 'Det som er til ansatte, legges i enhetens kanal på Innsida. Da når det dem det gjelder, og studentene slipper å lure.',
    nn: 'Det som er til tilsette, blir lagt i kanalen til eininga på Innsida. Då når det dei det gjeld, og studentane slepp å undre seg.',
    en: 'What is for staff is posted in the unit’s channel on Innsida. It reaches those it concerns, and students need not wonder.',
  },
} as const;

export const rule = {
  id: 'staff-channel',
  tone: 'quiet',
  clauses: ['P10'],
  rows: [
    {
      when: { form: MAIL, audience: ['staff'], pointer: ['no'], purpose: NOT_CRISIS, role: NOT_RECTORATE },
      verdict: 'tip',
    },
    {
      when: {
        form: MAIL,
        audience: ['staff'],
        pointer: ['no'],
        purpose: ['crisis'],
        role: ['teacher', 'administration', 'communications', 'faculty-leadership'],
      },
      verdict: 'tip',
    },
    {
      when: { form: ROOM_POST, audience: ['staff'], placeFits: ['no'] },
      verdict: 'misuse',
      says: TO_STAFF_IN_FRONT_OF_STUDENTS,
    },
    {
      when: { form: ['social-post'], audience: ['staff'] },
      verdict: 'misuse',
      says: {
        headline: {
          nb: 'Dette er til ansatte. Enhetens kanal på Innsida passer bedre enn sosiale medier.',
          nn: 'Dette er til tilsette. Kanalen til eininga passar betre enn sosiale medium.',
          en: 'This is for staff. The unit’s channel on Innsida fits better than social media.',
        },
        explanation: {
          nb: 'Det som er til ansatte, legges i enhetens kanal på Innsida. Ikke alle er på sosiale medier, og det som er internt, bør bli internt.',
          nn: 'Det som er til tilsette, blir lagt i kanalen til eininga på Innsida. Ikkje alle er på sosiale medium, og det som er internt, bør bli internt.',
          en: 'What is for staff is posted in the unit’s channel on Innsida. Not everybody is on social media, and internal matters should stay internal.',
        },
      },
    },
  ],
  headline: {
    any: {
      nb: 'Til {unit, select, none {de ansatte} other {ansatte ved {unit}}}? Enhetens kanal på Innsida samler slike meldinger.',
      nn: 'Til {unit, select, none {dei tilsette} other {tilsette ved {unit}}}? Kanalen på Innsida samlar slike meldingar.',
      en: 'For {unit, select, none {the staff} other {staff at {unit}}}? The unit’s channel on Innsida keeps such messages together.',
    },
  },
  explanation: {
    nb: 'Det som er til ansatte, legges i enhetens kanal på Innsida. Der kan du rette teksten etterpå, og kollegene finner den igjen.',
    nn: 'Det som er til tilsette, blir lagt i kanalen til eininga på Innsida. Der kan du rette teksten etterpå, og kollegaene finn han igjen.',
    en: 'What is for staff is posted in the unit’s channel on Innsida. You can correct the text afterwards there, and colleagues find it again.',
  },
} as const satisfies Rule;

export const examples = {
  hit: [
    {
      draft: mail(
        { to: ['IDI alle ansatte [group 260]'] },
        {
          subject: 'Brannøvelse',
          body: 'Kjære kolleger, vi holder ryddedag på fredag. Alle ansatte ved IDI er velkomne til lunsj etterpå.',
        },
      ),
    },
    {
      draft: mail(
        { to: ['IMF tilsette [group 180]'] },
        {
          subject: 'Julebord',
          body: 'Kjære kollegaer! Alle tilsette ved IMF er inviterte til julebord den fjerde.',
        },
      ),
    },
    {
      draft: post('innsida', 'Student i Trondheim', {
        subject: 'Travel expenses',
        body: 'To all staff at the Department of Computer Science: employees must submit travel expenses before Christmas.',
      }),
    },
  ],
  miss: [
    {
      draft: mail(
        { to: ['Siri Aas <siri.aas@ntnu.no>', 'Tor Vik <tor.vik@ntnu.no>'] },
        { subject: 'Lunsj', body: 'Hei dere, skal vi ta lunsj før møtet i morgen?' },
      ),
    },
    {
      draft: inRoom('course', 'TMA4140 Diskret matematikk (2026 HØST)', {
        subject: 'Rettleiing',
        body: 'Rettleiinga på fredag er flytta til rom R7.',
      }),
      profile: { role: 'teacher' },
    },
    {
      draft: mail(
        { to: ['MTDT students [group 600]'] },
        {
          subject: 'Programme meeting',
          body: 'Dear MTDT students, the programme council invites you to a meeting on Thursday.',
        },
      ),
    },
  ],
} satisfies RuleExamples;
