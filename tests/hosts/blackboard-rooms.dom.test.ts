import { describe, expect, test } from 'vitest';
import { announcementAddress } from '../../core/hosts/blackboard/addresses.ts';
import { roomOf, roomsOn } from '../../core/hosts/blackboard/rooms.ts';
import { openAt, openBlackboard, openFramed, PAGES, part } from './blackboard-pages.ts';

const ORIGIN = 'https://learn.example.com';
const TDT4145 = { code: 'TDT4145', pk: '_5951_1', origin: ORIGIN, term: '2018-01' };

describe('roomOf', () => {
  test.each([
    ['/ultra/courses/_5951_1/announcements', { experience: 'ultra' }],
    ['/ultra/courses/_5951_1/outline?x=1', { experience: 'ultra' }],
    ['/ultra/courses/_5951_1/cl/outline', { experience: 'original' }],
    ['/ultra/course', {}],
  ])('an Ultra page at %s', async (path, experience) => {
    const page = await openBlackboard('ultra-announcement-list-en');
    expect(roomOf(page, ORIGIN + path)).toEqual({ ...TDT4145, ...experience });
  });

  test('an Original page, whose base address is of no account', async () => {
    const page = await openBlackboard('original-announcement-list-en');
    page.head.insertAdjacentHTML('beforeend', '<base href="https://cdn.example.net/x/">');
    const url = `${ORIGIN}/webapps/blackboard/execute/announcement?method=search&course_id=_5951_1&mode=cpview`;
    expect(roomOf(page, url)).toEqual({ ...TDT4145, experience: 'original' });
  });

  test.each([
    ['/ultra/courses/_5951_1/cl/outline', 'original'],
    ['/ultra/courses/_5951_1/outline', 'ultra'],
    ['/ultra/course', 'original'],
  ])('in a frame, the address around it says which experience: %s', async (path, experience) => {
    const around = await openAt(path, PAGES.get('ultra-announcement-behind-en') ?? '');
    const { inside } = await openFramed(around, 'original-announcement-list-en');
    const url = `${ORIGIN}/webapps/blackboard/execute/announcement?course_id=_5951_1`;
    expect(roomOf(inside, url)).toEqual({ ...TDT4145, experience });
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

  test.each(['about', 'about:blank', 'http://learn.example.com/ultra/course', 'file:///ultra/course'])(
    'nothing at %s',
    async (url) => {
      expect(roomOf(await openBlackboard('ultra-announcement-list-en'), url)).toBeUndefined();
    },
  );

  test('a title of letters that are composed of two is read', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    part(page, 'a').textContent = '194_BØA1200_1_2026_V_1 • BØA1200 Økonomi på åpen vei'.normalize('NFD');
    expect(roomOf(page, `${ORIGIN}/ultra/courses/_5951_1/outline`)?.code).toBe('BØA1200');
  });
});

describe('roomsOn', () => {
  const LIST = 'ultra-course-list-en';

  test('every course on the list, with what its card tells', async () => {
    expect(roomsOn(await openBlackboard(LIST), `${ORIGIN}/ultra/course`)).toEqual([
      TDT4145,
      { code: 'TDT4145', pk: '_7101_1', origin: ORIGIN, term: '2026-08' },
      { code: 'BØA1200', pk: '_8202_1', origin: ORIGIN },
    ]);
  });

  test('an organisation on the list of organisations may look like a course', async () => {
    const page = await openBlackboard(LIST);
    const codes = roomsOn(page, `${ORIGIN}/ultra/organizations`).map(({ code }) => code);
    expect(codes).toEqual(['TDT4145', 'TDT4145']);
  });

  test('the room that the page stands in comes last', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    part(page, 'main').insertAdjacentHTML(
      'afterbegin',
      PAGES.get(LIST)?.match(/<article.*article>/s)?.[0] ?? '',
    );
    const rooms = roomsOn(page, `${ORIGIN}/ultra/courses/_5951_1/announcements`);
    expect(rooms).toHaveLength(4);
    expect(rooms.at(-1)).toEqual({ ...TDT4145, experience: 'ultra' });
  });

  test('nothing on a page that tells of no room', async () => {
    expect(roomsOn(await openBlackboard('ultra-announcement-behind-en'), `${ORIGIN}/ultra/stream`)).toEqual(
      [],
    );
  });
});

test.each([
  ['Ultra', 'ultra', '/ultra/courses/_5951_1/announcements/announcement-detail?courseId=_5951_1&mode=create'],
  [
    'Original',
    'original',
    '/webapps/blackboard/execute/announcement?method=search&context=course&course_id=_5951_1&handle=cp_announcements&mode=cpview',
  ],
] as const)('the address at which announcements are written in %s is absolute', (_, experience, path) => {
  expect(announcementAddress({ ...TDT4145, experience })).toBe(ORIGIN + path);
});
