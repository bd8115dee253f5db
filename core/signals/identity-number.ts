import { idnr } from '@navikt/fnrvalidator';

/** Eleven digits, run together or parted once after the date, as people write them. */
const ELEVEN_DIGITS = /(?<![\p{L}\p{N}])(\d{6})[ .\-\u00a0\u202f]?(\d{5})(?![\p{L}\p{N}])/gu;

/**
 * True when a text holds a Norwegian national identity number: eleven digits with a date and valid check digits, D-numbers
 * and synthetic test series included. Bank accounts have eleven digits too, but other check digits.
 */
export function hasIdentityNumber(text: string): boolean {
  for (const [, date = '', rest = ''] of text.matchAll(ELEVEN_DIGITS)) {
    if (idnr(date + rest).status === 'valid') return true;
  }
  return false;
}
