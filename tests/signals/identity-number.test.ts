import { describe, expect, it } from 'vitest';
import { hasIdentityNumber } from '../../core/signals/identity-number.ts';

// Of nobody: individual numbers 000 to 001 of their dates, with the check digits that belong to them.
const ORDINARY = '01019000083';
const D_NUMBER = '41019000077';
const SYNTHETIC_40 = '01419000066';
const SYNTHETIC_80 = '01819000049';
const SYNTHETIC_D = '41419000130';

describe('a national identity number', () => {
  it.each([
    ['an ordinary one', ORDINARY],
    ['a D-number', D_NUMBER],
    ['a test number, month + 40', SYNTHETIC_40],
    ['a test number, month + 80', SYNTHETIC_80],
    ['a test D-number', SYNTHETIC_D],
    ['the last day of a year', '31129900183'],
    ['a leap day', '29020000064'],
    ['words around', `fnr. ${ORDINARY}, takk`],
    ['brackets', `(${ORDINARY})`],
    ['a line of its own', `Hei\n${ORDINARY}\nHilsen`],
    ['a space', '010190 00083'],
    ['a hard space', '010190\u00a000083'],
    ['a narrow hard space', '010190\u202f00083'],
    ['a hyphen', '010190-00083'],
    ['another number before', `tlf 73595000 og ${ORDINARY}`],
    ['a bank account before', `1234 56 78903, 86011117947 og ${ORDINARY}`],
  ])('is seen: %s', (_what, text) => expect(hasIdentityNumber(text)).toBe(true));

  it.each([
    ['a wrong first check digit', '01019000073'],
    ['a wrong second check digit', '01019000084'],
    ['a day that is none', '32019000083'],
    ['a month that is none', '01139000083'],
    ['a bank account', '86011117947'],
    ['a bank account in its own groups', '8601 11 17947'],
    ['a bank account with a date in front', '01019012340'],
    ['ten digits', '0101900008'],
    ['twelve digits', '010190000830'],
    ['letters before', `x${ORDINARY}`],
    ['letters behind', `${ORDINARY}å`],
    ['a telephone number', '+47 73 59 50 00'],
    ['eleven times the same', '00000000000'],
    ['parted in two places', '01 0190 00083'],
    ['parted by a line break', '010190\n00083'],
    ['a case number', '2026/01019'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => expect(hasIdentityNumber(text)).toBe(false));
});
