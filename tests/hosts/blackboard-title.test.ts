import { describe, expect, test } from 'vitest';
import { describeRoom, isCourseTitle, parseHeader } from '../../core/hosts/blackboard/title.ts';

const ID = '194_TDT4145_1_2018_V_1';
const NAME = 'TDT4145 Datamodellering og databasesystemer (2018 VÅR)';

function course(title: string, code: string) {
  return { place: { kind: 'course', title }, code };
}

function organisation(title: string) {
  return { place: { kind: 'organisation', title } };
}

describe('describeRoom', () => {
  test.each([
    [{ id: ID, name: NAME }, course(NAME, 'TDT4145')],
    [{ name: NAME }, course(NAME, 'TDT4145')],
    [{ id: ID }, course('TDT4145 (2018 VÅR)', 'TDT4145')],
    [{ name: ID }, course('TDT4145 (2018 VÅR)', 'TDT4145')],
    [{ id: ID, name: 'Datamodellering' }, course('TDT4145 Datamodellering (2018 VÅR)', 'TDT4145')],
    [{ id: ID, name: 'TDT4145 Datamodellering' }, course('TDT4145 Datamodellering (2018 VÅR)', 'TDT4145')],
    [{ id: ID, name: 'Datamodellering (2018 VÅR)' }, course('TDT4145 Datamodellering (2018 VÅR)', 'TDT4145')],
    [{ id: '7_BØA1200_2_2026_H_1' }, course('BØA1200 (2026 HØST)', 'BØA1200')],
    [{ id: '194_IE500218_1_2026_S_1' }, course('IE500218 (2026 SOMMER)', 'IE500218')],
    [{ id: 'TDT4145', name: 'Datamodellering' }, course('TDT4145 Datamodellering', 'TDT4145')],
    [{ name: 'TDT4145 Datamodellering' }, course('TDT4145 Datamodellering', 'TDT4145')],
    [{ name: 'TDT4145' }, course('TDT4145', 'TDT4145')],
    [{ id: 'MERGE_12', name: NAME }, course(NAME, 'TDT4145')],
    [
      { id: ID, name: 'Datamodellering', organisation: true },
      course('TDT4145 Datamodellering (2018 VÅR)', 'TDT4145'),
    ],
    [{ name: NAME, organisation: true }, organisation(NAME)],
    [{ id: 'ORG_12', name: 'KULL2026 Sykepleie' }, organisation('KULL2026 Sykepleie')],
    [
      { id: 'ORG_IDI_1', name: 'IDI – informasjon til studenter' },
      organisation('IDI – informasjon til studenter'),
    ],
    [{ id: '194_IDI_INFO', name: '' }, organisation('194_IDI_INFO')],
    [{ name: 'Ansatte ved IDI (2026)' }, organisation('Ansatte ved IDI (2026)')],
    [{ name: '' }, undefined],
    [{}, undefined],
  ])('%j', (words, room) => {
    expect(describeRoom(words)).toEqual(room);
  });
});

describe('parseHeader', () => {
  test.each([
    [`${ID} • ${NAME}`, { id: ID, name: NAME }],
    [`${NAME} • ${ID}`, { id: ID, name: NAME }],
    [`${ID} (${NAME})`, { id: ID, name: NAME }],
    [`${NAME} (${ID})`, { id: ID, name: NAME }],
    [
      'CS-179-I-001--Fall-2021 (JUMPSTART TO CODING)',
      { id: 'CS-179-I-001--Fall-2021', name: 'JUMPSTART TO CODING' },
    ],
    ['TDT4145 (Datamodellering)', { id: 'TDT4145', name: 'Datamodellering' }],
    ['ORG_IDI_1 • IDI – studenter', { id: 'ORG_IDI_1', name: 'IDI – studenter' }],
    ['IDI – studenter • ORG_IDI_1', { id: 'ORG_IDI_1', name: 'IDI – studenter' }],
    ['Sykepleie • Kull', { name: 'Sykepleie • Kull' }],
    ['A • B2 • C', { name: 'A • B2 • C' }],
    ['IDI – informasjon (studenter)', { name: 'IDI – informasjon (studenter)' }],
    ['Studenter (alle)', { name: 'Studenter (alle)' }],
    [NAME, { name: NAME }],
    [ID, { id: ID }],
    ['', { name: '' }],
  ])('%s', (text, words) => {
    expect(parseHeader(text)).toEqual(words);
  });
});

test.each([
  [NAME, true],
  [ID, true],
  ['TDT4145 forelesning avlyst', false],
  ['New Announcement', false],
  ['', false],
])('"%s" is a whole course title: %s', (text, expected) => {
  expect(isCourseTitle(text)).toBe(expected);
});
