import { describe, expect, it } from 'vitest';
import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import { readRecipient } from '../../core/audience/recipients.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { readLine } from '../../core/reading/line.ts';

function coursesIn(text: string): (string | undefined)[] {
  return readLine(text, ntnu)
    .items.filter(({ mention }) => mention?.kind === 'course')
    .map(({ mention }) => mention?.id);
}

describe('a course code', () => {
  it.each([
    ['TDT4100 er flyttet', 'TDT4100'],
    ['Ny øving (TDT4100).', 'TDT4100'],
    ['Til TDT4100-studentene', 'TDT4100'],
    ['Øving i «TDT4100»!', 'TDT4100'],
    ['IT1901 og kaffe', 'IT1901'],
    ['Vi har EXPH0300 i dag', 'EXPH0300'],
    ['MA0001', 'MA0001'],
    ['MA2026 er et emne', 'MA2026'],
    ['PSYPRO4312 for alle', 'PSYPRO4312'],
    ['AE101108 fra før', 'AE101108'],
    ['SYA2101MED i Trondheim', 'SYA2101MED'],
    ['SMF0002F på nett', 'SMF0002F'],
    ['TIØ4118 er ute', 'TIØ4118'],
    ['BØA1200 er ute', 'BØA1200'],
  ])('is read in %j', (text, code) => expect(coursesIn(text)).toEqual([code]));

  it.each([
    ['a space', 'TTM 4100 er flyttet', 'TTM4100'],
    ['a hard space', 'TTM\u00a04100 er flyttet', 'TTM4100'],
    ['a narrow hard space', 'TTM\u202f4100', 'TTM4100'],
    ['a hyphen', 'IDATT-1001 er flyttet', 'IDATT1001'],
    ['a hard hyphen', 'IDATT\u20111001', 'IDATT1001'],
    ['a soft hyphen', 'TTM\u00ad4100', 'TTM4100'],
    ['small letters', 'ny øving i tdt4100', 'TDT4100'],
    ['a capital first', 'Tdt4100 er ute', 'TDT4100'],
    ['a space after Ø', 'TIØ 4118', 'TIØ4118'],
    ['a word for course and three digits', 'emnet AB323 går i høst', 'AB323'],
  ])('is read with %s', (_what, text, code) => expect(coursesIn(text)).toEqual([code]));

  it('is read each time, in order', () => {
    expect(coursesIn('TDT4100, TTM 4100 og tdt4100')).toEqual(['TDT4100', 'TTM4100', 'TDT4100']);
  });

  it.each([
    ['a standard', 'ISO9001 ISO 9001 IEC61508 IEC 6150 RFC2119 RFC 2119'],
    ['a term', 'HT2026 VT2026 V2026 H2026 HT 2026 høst 2026 VÅR 2026'],
    ['money', 'NOK5000 NOK 5000 EUR 2000 EUR 1500 kr 4000 USD 1000'],
    ['an illness', 'COVID19 COVID-19 COVID 2019'],
    ['a room', 'Vi møtes i R7, F1, EL5, S6, A4-156 og rom R73'],
    ['a room that looks like a short code', 'i EL5 og på AB323'],
    ['a telephone number', 'tlf 73595000, 73 59 50 00, +47 73595000'],
    ['a postcode', '7491 Trondheim, NO-7491, N-7491 Trondheim'],
    ['a year behind a prefix that is a word', 'MA 2026, IT 2026 og it 2026'],
    ['a number behind a word that is a prefix', 'st 2024, as 2000, at 1000 av dere, to 2000 kroner'],
    ['a bus, a time, a size', 'buss 3, kl 1200, PC 1000, side 1024'],
    ['part of a longer word', 'XTDT4100 ÅTDT4100 TDT41000 TDT4100ABCD'],
    ['too short for one', 'TDT410'],
    ["another institution's", 'ACIT4005 og ALI-1110'],
    ['Ø written as O', 'TIO4118'],
    ['small letters and a space', 'det er tdt 4100'],
    ['an address on the web', 'https://www.ntnu.no/studier/emner/TDT4100'],
    ['an address', 'skriv til tdt4100@ntnu.no'],
  ])('is not seen in %s', (_what, text) => expect(coursesIn(text)).toEqual([]));

  it.each([
    ['tdt4100-studenter@ntnu.no', 'TDT4100'],
    ['studenter.idatt1001@ntnu.no', 'IDATT1001'],
    ['tdt4100-h26@idi.ntnu.no', 'TDT4100'],
    ['tdt4100 studenter', 'TDT4100'],
    ['studenter_ttm4100_2026', 'TTM4100'],
    ['IDATT-1001 studenter', 'IDATT1001'],
    ['tiø4118-studenter@ntnu.no', 'TIØ4118'],
  ])('is read in the list name %s', (written, id) => {
    expect(
      readRecipient(parseRecipient(written), { pack: ntnu, lists: {}, fewLimit: DEFAULT_PROFILE.fewLimit }),
    ).toEqual({
      is: 'body',
      audience: { kind: 'course', id },
    });
  });
});
