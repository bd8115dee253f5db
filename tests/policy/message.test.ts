import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../core/policy/message.ts';

const GOOD: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ["Plain text, it’s and it's", []],
  ['To {code} and {code} at {unit}', ['code', 'unit']],
  ['{ code }', ['code']],
  ['{count, number} and {day, date, short}', ['count', 'day']],
  ['{code, select, none {} other {in {unit}}}', ['code', 'unit']],
  ['{count, plural, offset:1 =0 {nobody} one {# student} other {# students}}', ['count']],
  ["'{code}' is quoted, '' is one apostrophe, {unit} is not", ['unit']],
  ["{a, select, other {'}'{b}}}", ['a', 'b']],
];

const BAD: readonly (readonly [string, string])[] = [
  ['{code', 'unclosed'],
  ['{}', 'no-name'],
  ['{code, choice, other {x}}', 'bad-type'],
  ['{code, select}', 'no-options'],
  ['{code, select, none x}', 'no-options'],
  ['{code, select, none {x}}', 'no-other'],
  ['{code, select, other {x}', 'unclosed'],
  ['{code, select, other {{unit}}', 'unclosed'],
];

function libraryReads(text: string): boolean {
  try {
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
    return true;
  } catch {
    return false;
  }
}

describe('reading an ICU message', () => {
  it.each(GOOD)('%s', (text, names) => {
    expect(readMessage(text)).toEqual({ placeholders: new Set(names) });
    expect(libraryReads(text)).toBe(true);
  });

  it('refuses a brace that nothing opened, which a renderer would print', () => {
    expect(readMessage('code}')).toEqual({ problem: 'unopened' });
  });

  it.each(BAD)('%s: %s', (text, problem) => {
    expect(readMessage(text)).toEqual({ problem });
    expect(libraryReads(text)).toBe(false);
  });
});
