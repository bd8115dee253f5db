import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { PolicyPack } from '../../core/policy/pack.ts';
import type { Profile } from '../../core/profile.ts';
import type { LearntRoom, Rooms } from '../../core/settings/rooms.ts';
import { describePanel } from '../../core/view/panel.ts';
import { describeRooms } from '../../core/view/rooms.ts';
import type { ChannelView } from '../../core/view/view.ts';
import { COURSE_BY_MAIL, LONG_COPY, WRITER } from './assessments.ts';
import { PACK } from './pack.ts';

const COURSES = 'https://skolerom.example/mine';

/** The same institution, whose course channel leads to the course's own room. */
const WITH_ROOMS: PolicyPack = {
  ...PACK,
  channels: PACK.channels.map((channel) =>
    channel.id === 'room' ? { ...channel, link: '{courseRoomLink}' } : channel,
  ),
  platforms: PACK.platforms.map((platform) =>
    platform.id === 'skolerom' ? { ...platform, courses: COURSES } : platform,
  ),
};

const ROOM: LearntRoom = {
  code: 'FYS1001',
  pk: '_5951_1',
  origin: 'https://skolerom.example',
  experience: 'ultra',
  seen: '2026-11-23',
};

function roomsOf(...rooms: LearntRoom[]): Rooms {
  return new Map(rooms.map((room) => [room.code, room]));
}

interface Situation {
  rooms?: Rooms;
  state?: Assessment;
  profile?: Profile;
  pack?: PolicyPack;
  language?: Language;
}

function channel(situation: Situation): ChannelView | null {
  const { rooms, state = COURSE_BY_MAIL, profile = WRITER, pack = WITH_ROOMS, language = 'nb' } = situation;
  return describePanel(state, pack, language, profile, rooms).channel;
}

const TO_COURSES = { link: COURSES, codeToCopy: 'FYS1001', action: 'Åpne emnerommet' };

describe('a room that this machine has seen', () => {
  it('is opened where its announcements are written; there is no code to look for', () => {
    const view = channel({ rooms: roomsOf(ROOM) });
    expect(view).toMatchObject({
      link: 'https://skolerom.example/ultra/courses/_5951_1/announcements/announcement-detail?courseId=_5951_1&mode=create',
      action: 'Skriv kunngjøring i FYS1001',
    });
    expect(view).not.toHaveProperty('codeToCopy');
  });

  it('is opened at its list of announcements in Original', () => {
    const view = channel({ rooms: roomsOf({ ...ROOM, experience: 'original' }) });
    expect(view?.link).toMatch(/^https:\/\/skolerom\.example\/webapps\/.*course_id=_5951_1/);
    expect(view?.action).toBe('Åpne FYS1001 i Skolerom');
  });

  it.each(LANGUAGES)('names course and announcement in %s', (language) => {
    const announcement = PACK.platforms[0]?.announcement[language];
    const { action } = channel({ rooms: roomsOf(ROOM), language }) ?? {};
    expect(action).toContain('FYS1001');
    expect(action).toContain(announcement);
  });
});

describe('the list of courses, with the code to look for', () => {
  it.each<[string, Rooms | undefined]>([
    ['nothing was learnt', undefined],
    ['the room was forgotten', roomsOf()],
    ['other rooms were learnt only', roomsOf({ ...ROOM, code: 'FYS2002' })],
    ['the room was seen on another host', roomsOf({ ...ROOM, origin: 'https://skolerom.example.org' })],
    ['the room was seen on another port', roomsOf({ ...ROOM, origin: 'https://skolerom.example:8443' })],
    ['the room was seen without https', roomsOf({ ...ROOM, origin: 'http://skolerom.example' })],
  ])('stands where %s', (_name, rooms) => {
    expect(channel(rooms === undefined ? {} : { rooms })).toMatchObject(TO_COURSES);
  });

  it('is that of the platform in use: a room of another is of no account', () => {
    const view = channel({ rooms: roomsOf(ROOM), profile: { ...WRITER, platform: 'klasse' } });
    expect(view).toMatchObject({ link: 'https://klasse.example', codeToCopy: 'FYS1001' });
  });

  it('has no code to look for where the course is not known', () => {
    const nameless: Assessment = { ...COURSE_BY_MAIL, audience: { kind: 'course' }, channel: { id: 'room' } };
    const view = channel({ rooms: roomsOf(ROOM), state: nameless });
    expect(view?.link).toBe(COURSES);
    expect(view).not.toHaveProperty('codeToCopy');
  });
});

it('rooms are of no account to a channel that is no course’s room', () => {
  const ownAddress = channel({ rooms: roomsOf(ROOM), pack: PACK });
  expect(ownAddress).toMatchObject({
    link: 'https://skolerom.example/emner/FYS1001',
    action: 'Åpne emnerommet',
  });
  expect(ownAddress).not.toHaveProperty('codeToCopy');
  const campus: Assessment = { ...LONG_COPY, channel: { id: 'board', of: 'FYS1001' } };
  expect(channel({ rooms: roomsOf(ROOM), state: campus })).not.toHaveProperty('link');
});

it.each([
  ['nb', '23. november 2026'],
  ['nn', '23. november 2026'],
  ['en', '23 November 2026'],
] as const)('the learnt rooms are listed by code, with dates in words: %s', (language, seen) => {
  const rooms = roomsOf({ ...ROOM, code: 'TDT4100' }, ROOM, { ...ROOM, code: 'ÅFAG1000' });
  expect(describeRooms(rooms, language)).toEqual(
    ['FYS1001', 'TDT4100', 'ÅFAG1000'].map((code) => ({ code, host: 'skolerom.example', seen })),
  );
});
