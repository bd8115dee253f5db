import { expect, test } from 'vitest';
import { HOSTS, hostsFor } from '../../core/hosts/registry.ts';

const BLACKBOARD = [
  'blackboard-ultra-announcement',
  'blackboard-ultra-message',
  'blackboard-original-announcement',
  'blackboard-original-email',
  'blackboard-original-message',
];

test.each([
  ['https://outlook.office.com/mail/', ['outlook']],
  ['https://outlook.office365.com/mail/inbox/id/AAQk', ['outlook']],
  ['https://outlook.cloud.microsoft/mail/deeplink/compose?to=a@example.com', ['outlook']],
  ['https://outlook.live.com/mail/0/', ['outlook']],
  ['https://ntnu.blackboard.com/ultra/courses/_1_1/outline', BLACKBOARD],
  ['https://ntnu.blackboard.com/webapps/blackboard/execute/announcement?method=add', BLACKBOARD],
  ['https://blackboard.com/', []],
  ['http://outlook.live.com/mail/0/', []],
  ['https://outlook.live.com.example.com/', []],
  ['https://example.com/?https://outlook.live.com/', []],
  ['about:blank', []],
  ['not a url', []],
])('%s belongs to %s', (url, ids) => {
  expect(hostsFor(url).map((host) => host.id)).toEqual(ids);
});

test('every host has an id of its own', () => {
  expect(new Set(HOSTS.map(({ id }) => id)).size).toBe(HOSTS.length);
});
