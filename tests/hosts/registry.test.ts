import { expect, test } from 'vitest';
import { HOSTS, hostFor } from '../../core/hosts/registry.ts';

test.each([
  ['https://outlook.office.com/mail/', 'outlook'],
  ['https://outlook.office365.com/mail/inbox/id/AAQk', 'outlook'],
  ['https://outlook.cloud.microsoft/mail/deeplink/compose?to=a@example.com', 'outlook'],
  ['https://outlook.live.com/mail/0/', 'outlook'],
  ['http://outlook.live.com/mail/0/', undefined],
  ['https://outlook.live.com.example.com/', undefined],
  ['https://example.com/?https://outlook.live.com/', undefined],
  ['about:blank', undefined],
  ['not a url', undefined],
])('%s belongs to %s', (url, id) => {
  expect(hostFor(url)?.id).toBe(id);
});

test('every host has an id of its own', () => {
  expect(new Set(HOSTS.map(({ id }) => id)).size).toBe(HOSTS.length);
});
