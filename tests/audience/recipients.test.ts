import { describe, expect, it } from 'vitest';
import { formatAudience } from '../../core/audience/audience.ts';
import { formatRecipient, parseRecipient } from '../../core/audience/parse-recipient.ts';
import { readRecipient } from '../../core/audience/recipients.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';

/** What a recipient is, in one word or two: `student`, `mailbox`, `body course:TDT4100`. */
function reading(written: string, lists: Readonly<Record<string, string>> = {}): string {
  const read = readRecipient(parseRecipient(written), {
    pack: ntnu,
    lists,
    fewLimit: DEFAULT_PROFILE.fewLimit,
  });
  if (read.is === 'person') return `person ${read.who}`;
  return read.is === 'body' ? `body ${formatAudience(read.audience)}` : read.is;
}

const READINGS: Readonly<Record<string, readonly (readonly [written: string, reading: string])[]>> = {
  people: [
    ['Kari Moen <kari.moen@ntnu.no>', 'person staff'],
    ['kari.moen@ntnu.no', 'person staff'],
    ['KARI.MOEN@NTNU.NO', 'person staff'],
    ['kari.moen@idi.ntnu.no', 'person staff'],
    ['kari.moen+liste@ntnu.no', 'person staff'],
    ['øyvind.åsgård@ntnu.no', 'person staff'],
    ['Kari Moen <karimo@ntnu.no>', 'person staff'],
    ['karimo@stud.ntnu.no', 'person student'],
    ['Kari Moen <karimo@stud.ntnu.no>', 'person student'],
    ['Kari Student <kari.student@ntnu.no>', 'person staff'],
    ['kari@alumni.ntnu.no', 'person outside'],
    ['kari@example.com', 'person outside'],
    ['Kari Moen', 'person unknown'],
    ['Moen, Kari', 'person unknown'],
    ['Kari Anne Åsgård-Moen', 'person unknown'],
  ],
  lists: [
    ['TDT4100 studenter høst 2026', 'body course:TDT4100'],
    ['TDT4100-studenter@ntnu.no', 'body course:TDT4100'],
    ['tdt4100-h26@idi.ntnu.no', 'body course:TDT4100'],
    ['MTDT kull 2024', 'body programme:MTDT'],
    ['MTDT 2. klasse', 'body programme:MTDT'],
    ['mtdt-kull2024@ntnu.no', 'body programme:MTDT'],
    ['Studenter IDI', 'body unit:IDI'],
    ['Studenter i Gjøvik', 'body campus:gjovik'],
    ['Alle studenter', 'body all-students'],
    ['alle-studenter@ntnu.no', 'body all-students'],
    ['IE-IDI-alle-ansatte', 'body staff:IDI'],
    ['ie-idi-alle-ansatte@ntnu.no', 'body staff:IDI'],
    ['idi-ansatt@idi.ntnu.no', 'body staff:IDI'],
    ['Ansatte ved IE', 'body staff:IE'],
  ],
  mailboxes: [
    ['tma4100-support@math.ntnu.no', 'mailbox'],
    ['studieveiledning-isl@hf.ntnu.no', 'mailbox'],
    ['eksamen@adm.ntnu.no', 'mailbox'],
    ['postmottak@ntnu.no', 'mailbox'],
    ['Postmottak NTNU', 'mailbox'],
  ],
  teams: [
    ['Styringsgruppe studiekvalitet', 'team'],
    ['Ledergruppen IDI [group 9]', 'team'],
    ['Prosjekt X [group 12]', 'team'],
    ['TDT4100 studass', 'team'],
    ['tdt4100-studass@ntnu.no', 'team'],
  ],
  groups: [
    ['TDT4100 studenter [group 412]', 'body course:TDT4100'],
    ['TDT4100 [group]', 'body course:TDT4100'],
    ['Alle studenter ved IE [group 3210]', 'body unit:IE'],
    ['Kaffegruppa [group]', 'unidentified'],
    ['ADM-liste [group 400]', 'unidentified'],
    ['Søkere 2026 [group]', 'body outside'],
    ['list@idi.ntnu.no', 'unidentified'],
    ['idi-alle@idi.ntnu.no', 'unidentified'],
    ['undisclosed-recipients:;', 'unidentified'],
    ['Skjulte mottakere', 'unidentified'],
  ],
  'bodies of others': [
    ['alf-styret@list.stud.ntnu.no', 'body outside'],
    ['realfagskjellern-styre@list.stud.ntnu.no', 'body outside'],
    ['bsf@org.ntnu.no', 'body outside'],
    ['gruppeledere@bil.ntnu.no', 'body outside'],
    ['volleyball-alle@ntnui.no', 'body outside'],
    ['alle-studenter@example.com', 'body outside'],
  ],
  'look-alikes, which are outsiders': [
    ['kari@ntnu.edu.tw', 'person outside'],
    ['kari.moen@notntnu.no', 'person outside'],
    ['kari@stud.ntnu.no.example.com', 'person outside'],
    ['kari@fakestud.ntnu.com', 'person outside'],
    ['alle-studenter@ntnu.no.example.com', 'body outside'],
  ],
};

describe.each(Object.entries(READINGS))('%s', (_what, table) => {
  it.each(table)('%s is %s', (written, expected) => expect(reading(written)).toBe(expected));
});

describe('a list that we were told of', () => {
  const LISTS = { 'sol-2026@ntnu.no': 'programme:MTDT', 'Kaffegruppa ': 'few', 'ås-lista': 'course:TDT4100' };

  it.each([
    ['sol-2026@ntnu.no', 'body programme:MTDT'],
    ['SOL-2026@NTNU.NO', 'body programme:MTDT'],
    ['Solstrålene <sol-2026@ntnu.no>', 'body programme:MTDT'],
    ['Kaffegruppa [group 300]', 'body few'],
    ['A\u030as-lista', 'body course:TDT4100'],
    ['solgruppa@ntnu.no', 'handle'],
  ])('decides for %s', (written, expected) => expect(reading(written, LISTS)).toBe(expected));

  it('counts for nothing where what we were told is no audience', () => {
    expect(reading('karimo@stud.ntnu.no', { 'karimo@stud.ntnu.no': 'everybody?' })).toBe('person student');
  });
});

describe('parseRecipient', () => {
  it.each([
    ['"Moen, Kari" <kari.moen@ntnu.no>', { name: 'Moen, Kari', address: 'kari.moen@ntnu.no' }],
    ['<kari.moen@ntnu.no>', { name: '', address: 'kari.moen@ntnu.no' }],
    ['  kari.moen@ntnu.no  ', { name: '', address: 'kari.moen@ntnu.no' }],
    ['kari.moen@ntnu.no;', { name: '', address: 'kari.moen@ntnu.no' }],
    ['"Kari \\"Kaja\\" Moen"', { name: 'Kari "Kaja" Moen' }],
    ['Øyvind Åsgård <oyvind@ntnu.no>', { name: 'Øyvind Åsgård', address: 'oyvind@ntnu.no' }],
    ['Moen, Kari', { name: 'Moen, Kari' }],
    ['IDI [group]', { name: 'IDI', group: {} }],
    ['IDI [group 412]', { name: 'IDI', group: { size: 412 } }],
    ['IDI <idi@ntnu.no> [group 0]', { name: 'IDI', address: 'idi@ntnu.no', group: { size: 0 } }],
    ['IDI [grupp 3]', { name: 'IDI [grupp 3]' }],
    ['', { name: '' }],
  ])('reads %j', (written, recipient) => expect(parseRecipient(written)).toEqual(recipient));

  it.each([
    'Kari Moen',
    'kari.moen@ntnu.no',
    'Kari Moen <kari.moen@ntnu.no>',
    'IDI [group]',
    'IDI <idi@ntnu.no> [group 412]',
  ])('writes %j again as it was', (written) => {
    expect(formatRecipient(parseRecipient(written))).toBe(written);
  });
});
