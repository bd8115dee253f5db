import { idnr } from '@navikt/fnrvalidator';

/** Eleven digits, run together or parted once after the date, as people write them. */
const ELEVEN_DIGITS = /(?<![\p{L}\p{N}])(\d{6})[ .\-\u00a0\u202f]?(\d{5})(?![\p{L}\p{N}])/gu;

const FIRST_CHECK_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];

/**
 * The first check digit as every number given before 2032 has it. The validator also accepts the looser rule that comes
 * then, by which some bank accounts with a date in front pass.
 */
function hasFirstCheckDigit(digits: string): boolean {
  const sum = FIRST_CHECK_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * True when a text holds a Norwegian national identity number: eleven digits with a date and valid check digits, D-numbers
 * and synthetic test series included. Bank accounts have eleven digits too, but other check digits.
 */
export function hasIdentityNumber(text: string): boolean {
  // Most texts have no six digits in a row, which is quicker to see than that they have no such number.
  if (!/\d{6}/u.test(text)) return false;
  for (const [, date = '', rest = ''] of text.matchAll(ELEVEN_DIGITS)) {
    const digits = date + rest;
    if (idnr(digits).status === 'valid' && hasFirstCheckDigit(digits)) return true;
  }
  return false;
}
