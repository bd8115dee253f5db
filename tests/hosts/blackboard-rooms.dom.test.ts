import { describe, expect, test } from 'vitest';
import { announcementAddress, roomOf } from '../../core/hosts/blackboard/rooms.ts';
import { openBlackboard, part } from './blackboard-pages.ts';

const ORIGIN = 'https://learn.example.com';

describe('roomOf', () => {
  test.each([
    ['/ultra/courses/_5951_1/announcements', '/ultra/courses/_5951_1/outline'],
    ['/ultra/courses/_5951_1/cl/outline', '/ultra/courses/_5951_1/cl/outline'],
    ['/ultra/courses/_5951_1/outline?x=1', '/ultra/courses/_5951_1/outline'],
    ['/ultra/course', '/ultra/courses/_5951_1/outline'],
  ])('an Ultra page at %s', async (path, address) => {
    const page = await openBlackboard('ultra-announcement-list-en');
    const room = { code: 'TDT4145', pk: '_5951_1', address: ORIGIN + address };
    expect(roomOf(page, ORIGIN + path)).toEqual(room);
  });

  test('an Original page, whose base address is of no account', async () => {
    const page = await openBlackboard('original-announcement-list-en');
    page.head.insertAdjacentHTML('beforeend', '<base href="https://cdn.example.net/x/">');
    const url = `${ORIGIN}/webapps/blackboard/execute/announcement?method=search&course_id=_5951_1&mode=cpview`;
    expect(roomOf(page, url)).toEqual({
      code: 'TDT4145',
      pk: '_5951_1',
      address: `${ORIGIN}/webapps/blackboard/execute/courseMain?course_id=_5951_1`,
    });
  });

  test('a page that tells no key takes that of the address', async () => {
    const page = await openBlackboard('original-announcement-es');
    const url = `${ORIGIN}/webapps/blackboard/execute/announcement?course_id=_42_1`;
    expect(roomOf(page, url)).toMatchObject({ code: 'TDT4145', pk: '_42_1' });
    expect(roomOf(page, `${ORIGIN}/webapps/portal`)).toBeUndefined();
  });

  test.each([
    ['the address is of another room', 'ultra-announcement-list-en', '/ultra/courses/_9_1/outline'],
    ['it is an organisation', 'unverified-ultra-announcement-edit-es', '/ultra/organizations/_812_1/outline'],
    ['the page tells no room', 'ultra-announcement-behind-en', '/ultra/courses/_9_1/outline'],
  ])('nothing when %s', async (_, name, path) => {
    expect(roomOf(await openBlackboard(name), ORIGIN + path)).toBeUndefined();
  });

  test('nothing at an address that is none', async () => {
    expect(roomOf(await openBlackboard('ultra-announcement-list-en'), 'about')).toBeUndefined();
  });

  test('a title of letters that are composed of two is read', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    part(page, 'a').textContent = '194_BØA1200_1_2026_V_1 • BØA1200 Økonomi på åpen vei'.normalize('NFD');
    expect(roomOf(page, `${ORIGIN}/ultra/courses/_5951_1/outline`)?.code).toBe('BØA1200');
  });
});

test('the address of the announcement editor is absolute', () => {
  const address = `${ORIGIN}/ultra/courses/_5951_1/announcements/announcement-detail?courseId=_5951_1&mode=create`;
  expect(announcementAddress(ORIGIN, '_5951_1')).toBe(address);
});
