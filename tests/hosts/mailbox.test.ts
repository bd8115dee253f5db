import { describe, expect, test } from 'vitest';
import { parseMailbox, splitMailboxes } from '../../core/hosts/outlook/mailbox.ts';

describe('parseMailbox', () => {
  test.each([
    ['Kari Hansen <kari@example.com>', { name: 'Kari Hansen', address: 'kari@example.com' }],
    ['"Hansen, Kari" <kari@example.com>', { name: 'Hansen, Kari', address: 'kari@example.com' }],
    ["'kari@example.com' <kari@example.com>", { name: '', address: 'kari@example.com' }],
    ['Kari@example.com <kari@example.com>', { name: '', address: 'kari@example.com' }],
    [' kari@example.com; ', { name: '', address: 'kari@example.com' }],
    ['Kari Hansen (AA/BBB)', { name: 'Kari Hansen (AA/BBB)' }],
    ['Møte @ kantina', { name: 'Møte @ kantina' }],
    ['kari@localhost', { name: 'kari@localhost' }],
    ['Åse <åse@example.com>', { name: 'Åse', address: 'åse@example.com' }],
    ['<kari@example.com>', { name: '', address: 'kari@example.com' }],
  ])('%s', (text, expected) => {
    expect(parseMailbox(text)).toEqual(expected);
  });
});

describe('splitMailboxes', () => {
  test.each([
    ['', [], ''],
    ['a;b,c', ['a', 'b'], 'c'],
    ['a;', ['a'], ''],
    ['"a, b" <c;d>; e', ['"a, b" <c;d>'], ' e'],
    ['"a, b\nc;', ['"a, b', 'c'], ''],
    ['a <b\nc', ['a <b'], 'c'],
  ])('%j', (text, closed, open) => {
    expect(splitMailboxes(text)).toEqual({ closed, open });
  });
});
