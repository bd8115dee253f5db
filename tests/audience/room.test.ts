import { describe, expect, it } from 'vitest';
import { formatAudience } from '../../core/audience/audience.ts';
import { placeBody } from '../../core/audience/room.ts';
import type { Place } from '../../core/draft.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';

const TITLES: Readonly<Record<Place['kind'], readonly (readonly [title: string, body: string])[]>> = {
  course: [
    ['TDT4100 Objektorientert programmering (2026 HØST)', 'course:TDT4100'],
    ['MA0001 Brukerkurs i matematikk (2026 VÅR)', 'course:MA0001'],
    ['194_TDT4145_1_2018_V_1', 'course:TDT4145'],
    ['tdt4100', 'course:TDT4100'],
    ['IMT 4113', 'course:IMT4113'],
    ['2026H TDT4100', 'course:TDT4100'],
    ['Objektorientert programmering', 'course'],
    ['Sandkasse', 'course'],
    ['', 'course'],
  ],
  organisation: [
    ['Institutt for fysikk', 'unit:IFY'],
    ['Fakultet for ingeniørvitenskap', 'unit:IV'],
    ['IDI studenter', 'unit:IDI'],
    ['IE', 'unit:IE'],
    ['MTDT', 'programme:MTDT'],
    ['Studenter i Gjøvik', 'campus:gjovik'],
    ['HMS-kurs', 'unit'],
    ['', 'unit'],
  ],
  channel: [
    ['Alle studenter', 'all-students'],
    ['All students', 'all-students'],
    ['Student i Gjøvik', 'campus:gjovik'],
    ['Student i A\u030alesund', 'campus:alesund'],
    ['Student i Trondheim', 'campus:trondheim'],
    ['Alle ansatte', 'staff'],
    ['Employees', 'staff'],
    ['Ansatte ved IE', 'staff:IE'],
    ['MTDT', 'programme:MTDT'],
    ['Sykepleie - bachelor', 'programme:BSPL'],
    ['Datateknologi', 'programme'],
    ['TDT4100', 'course:TDT4100'],
    ['Kaffepraten', 'unknown'],
    ['', 'unknown'],
  ],
  account: [
    ['NTNU', 'all-students'],
    ['@NTNU', 'all-students'],
    ['NTNU i Gjøvik', 'campus:gjovik'],
    ['NTNU Sykepleie', 'programme:BSPL'],
    ['Institutt for fysikk', 'unit:IFY'],
    ['', 'all-students'],
  ],
};

describe.each(Object.entries(TITLES) as [Place['kind'], (readonly [string, string])[]][])(
  'the body of a %s',
  (kind, table) => {
    it.each(table)('titled %j is %s', (title, body) => {
      expect(formatAudience(placeBody({ kind, title }, ntnu))).toBe(body);
    });
  },
);
