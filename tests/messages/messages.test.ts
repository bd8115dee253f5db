import { describe, expect, it } from 'vitest';
import { parseBackgroundMessage, parsePageRequest } from '../../core/messages.ts';

const JUNK = [
  undefined,
  null,
  0,
  true,
  '',
  'state',
  'explain',
  [],
  ['explain'],
  {},
  { type: undefined },
  { type: null },
  { type: 7 },
  { type: ['explain'] },
  { type: { toString: () => 'explain' } },
  { type: 'EXPLAIN' },
  { type: 'eval', code: '1' },
  () => 'explain',
] as const;

describe('parseBackgroundMessage', () => {
  it.each(['none', 'unreadable', 'fine', 'tip', 'ask', 'misuse'])('takes the state %s', (state) => {
    expect(parseBackgroundMessage({ type: 'state', state })).toEqual({ type: 'state', state });
  });

  it('takes the wish for the settings', () => {
    expect(parseBackgroundMessage({ type: 'open-settings' })).toEqual({ type: 'open-settings' });
  });

  it('carries nothing along', () => {
    expect(parseBackgroundMessage({ type: 'state', state: 'tip', body: 'Hei' })).toEqual({
      type: 'state',
      state: 'tip',
    });
    expect(parseBackgroundMessage({ type: 'open-settings', url: 'x' })).toEqual({ type: 'open-settings' });
  });

  it.each(JUNK)('refuses %j', (value) => expect(parseBackgroundMessage(value)).toBeUndefined());

  it.each([undefined, null, 0, '', 'worse', 'toString', ['tip'], { tip: true }])(
    'refuses the state %j',
    (state) => {
      expect(parseBackgroundMessage({ type: 'state', state })).toBeUndefined();
    },
  );

  it.each(['explain', 'inspect'])('refuses %s, which is for a page', (type) => {
    expect(parseBackgroundMessage({ type })).toBeUndefined();
  });
});

describe('parsePageRequest', () => {
  it.each(['explain', 'inspect'])('takes %s, and nothing along', (type) => {
    expect(parsePageRequest({ type, key: 'x' })).toEqual({ type });
  });

  it.each(JUNK)('refuses %j', (value) => expect(parsePageRequest(value)).toBeUndefined());

  it.each([{ type: 'state', state: 'tip' }, { type: 'open-settings' }])(
    'refuses %j, which is for the background',
    (value) => expect(parsePageRequest(value)).toBeUndefined(),
  );
});
