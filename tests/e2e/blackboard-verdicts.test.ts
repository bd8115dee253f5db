import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ComposerReport } from '../../core/session/report.ts';
import {
  addMessageRecipient,
  FRONT,
  openForm,
  originalFrame,
  pick,
  tickEmailCopy,
  ULTRA,
  writeBody,
  writeOriginalBody,
  writeSubject,
  writeTitle,
} from '../../tools/driver/blackboard.ts';
import { click, PANEL, shown } from '../../tools/driver/page.ts';
import { SITUATIONS, situationPath } from '../campus/blackboard/situations.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { EXPLAIN, noNotice, notices, picture, said, theNotice } from './screen.ts';

const IN_COURSE = { kind: 'course', title: 'TDT4100 Objektorientert programmering (2026 HØST)' } as const;
const IN_ORIGINAL = { kind: 'course', title: 'TMA4115 Matematikk 3 (2026 HØST)' } as const;
const IN_ORGANISATION = { kind: 'organisation', title: 'IDI Studentinformasjon' } as const;

/** What is said at each ready composer: `tone` is null where nothing is said. */
const EXPECTED: Readonly<Record<string, Partial<ComposerReport> & { tone: unknown }>> = {
  teaching: { place: IN_COURSE, audience: 'course:TDT4100', verdict: 'fine', tone: null },
  'email-copy': { place: IN_COURSE, emailCopy: true, verdict: 'tip', tone: 'quiet' },
  campus: { audience: 'campus:gjovik', verdict: 'misuse', channel: 'innsida-campus:gjovik', tone: 'warning' },
  'study-administration': {
    audience: 'course:TDT4100',
    verdict: 'tip',
    channel: 'innsida-guide',
    tone: 'quiet',
  },
  staff: { audience: 'staff:IDI', verdict: 'misuse', channel: 'innsida-staff:IDI', tone: 'warning' },
  'named-student': { audience: 'course:TDT4100', verdict: 'misuse', tone: 'stop' },
  empty: { place: IN_COURSE, verdict: 'fine', tone: null },
  'organisation-social': {
    place: IN_ORGANISATION,
    audience: 'unit:IDI',
    verdict: 'fine',
    tone: null,
  },
  'organisation-teaching': {
    place: IN_ORGANISATION,
    audience: 'course:TDT4100',
    verdict: 'misuse',
    channel: 'lms-course:TDT4100',
    tone: 'warning',
  },
  'original-announcement': { place: IN_ORIGINAL, emailCopy: true, verdict: 'tip', tone: 'quiet' },
  'original-alone': { place: IN_ORIGINAL, verdict: 'fine', tone: null },
  'email-all-students': {
    form: 'course-email',
    place: IN_ORIGINAL,
    toOption: 'all-students',
    verdict: 'misuse',
    channel: 'lms-course:TMA4115',
    tone: 'warning',
  },
  'email-select': { form: 'course-email', toOption: 'individuals', verdict: 'fine', tone: null },
  'original-message': { form: 'course-message', verdict: 'fine', tone: null },
};

/** Situations on whose page nothing is being written yet. */
const NOTHING_OPEN = ['email-landing', 'message', 'discussion', 'journal', 'feedback'];

const pathOf = (id: string): string => {
  const situation = SITUATIONS.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`No situation ${id}`);
  return situationPath(situation);
};

describe.each(BROWSERS)('verdicts in Blackboard in $name', (browser) => {
  const world = useWorld(browser);
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
  });

  const open = (id: string) => world.blackboard(pathOf(id));

  /** Writes an announcement from the beginning. */
  const announce = async (title: string, body: string, situation = 'empty'): Promise<Page> => {
    const page = await open(situation);
    await writeTitle(page, title);
    await writeBody(page, body);
    return page;
  };

  test('every situation is accounted for', () => {
    expect([...Object.keys(EXPECTED), ...NOTHING_OPEN].sort()).toEqual(SITUATIONS.map(({ id }) => id).sort());
  });

  test.each(Object.entries(EXPECTED))('situation %s', async (id, { tone, ...expected }) => {
    const page = await open(id);
    const [report, ...more] = await options.atRest();
    expect(more).toEqual([]);
    expect(report).toMatchObject({ host: 'blackboard', ...expected });
    const onScreen = await notices(page);
    expect(onScreen.map((notice) => notice.tone)).toEqual(tone === null ? [] : [tone]);
    expect(onScreen.map(({ headline }) => headline)).toEqual(tone === null ? [] : [report?.notice]);
    await picture(page, browser.name, `blackboard-${id}`);
  });

  test.each(NOTHING_OPEN)('situation %s: nothing is being written yet', async (id) => {
    const page = await open(id);
    expect(await options.atRest()).toEqual([]);
    expect(await page.$('kanalvett-ui')).toBeNull();
  });

  test.each([
    [
      'all students',
      'Til alle studenter ved NTNU: Vi tar i bruk et nytt timeplansystem over nyttår.',
      { audience: 'all-students', verdict: 'misuse', channel: 'innsida-all-students' },
      /«Alle studenter»/,
    ],
    [
      'a programme',
      'Hei alle på MTDT! Programrådet inviterer til allmøte på torsdag.',
      { audience: 'programme:MTDT', verdict: 'misuse', channel: 'innsida-programme:MTDT' },
      /MTDT/,
    ],
  ] as const)('in a course, to %s: its channel on Innsida', async (_, body, expected, headline) => {
    const page = await announce('Nytt', body);
    await theNotice(page, headline);
    expect(await options.atRest()).toMatchObject([expected]);
  });

  test('in an organisation, to all students: their channel on Innsida', async () => {
    const page = await world.blackboard(
      '/ultra/organizations/_34567_1/announcements/announcement-detail?courseId=_34567_1&mode=create',
    );
    await writeTitle(page, 'Nytt timeplansystem');
    await writeBody(page, 'Til alle studenter ved NTNU: Vi tar i bruk et nytt timeplansystem over nyttår.');
    await theNotice(page, /«Alle studenter»/);
  });

  test('the tip about the e-mail copy comes with the tick and goes with it', async () => {
    const page = await open('teaching');
    expect(await options.atRest()).toMatchObject([{ emailCopy: false, verdict: 'fine' }]);
    await tickEmailCopy(page);
    await theNotice(page, /Kopien går som e-post/);
    await tickEmailCopy(page);
    await noNotice(page);
    expect(await options.atRest()).toMatchObject([{ emailCopy: false, verdict: 'fine' }]);
  });

  test('Send Email to all students: the panel names an announcement in the room as the way out', async () => {
    const page = await open('email-all-students');
    await theNotice(page, /TMA4115.*kunngjøring i Blackboard/);
    await click(page, EXPLAIN);
    await shown(page, PANEL);
    expect(await said(page, `${PANEL} .channel-name`)).toBe('TMA4115 i Blackboard');
    await click(page, `${PANEL} details:has(ol) summary`);
    expect(await said(page, `${PANEL} ol`)).toContain('Lag en kunngjøring');
    const frame = await originalFrame(page);
    expect(await frame.$('kanalvett-ui')).toBeNull();
    await picture(page, browser.name, 'blackboard-panel-original');
  });

  test('Send Email to a few who were picked: nothing to say', async () => {
    const page = await open('email-select');
    const frame = await originalFrame(page);
    await pick(frame, ['Aune, Aksel', 'Brurås, Eline']);
    await writeSubject(frame, 'Gruppen deres');
    await writeOriginalBody(frame, 'Hei! Kan dere komme innom kontoret fredag?');
    expect(await options.atRest()).toMatchObject([
      {
        audience: 'few',
        verdict: 'fine',
        notice: null,
        recipients: { to: ['Aune, Aksel', 'Brurås, Eline'] },
      },
    ]);
    expect(await notices(page)).toEqual([]);
  });

  test('a message in Ultra is unverified: whoever it is for, it is not taken for the whole room', async () => {
    const page = await open('message');
    await click(page, `${FRONT} .js-create-message`);
    await addMessageRecipient(page, 'Aksel Aune');
    await writeBody(page, 'Hei Aksel! Du fikk dessverre F på øving 5, og saken om fusk er sendt videre.');
    expect(await options.atRest()).toMatchObject([
      { form: 'course-message', place: IN_COURSE, audience: 'unknown', verdict: 'fine', notice: null },
    ]);
    expect(await page.$('kanalvett-ui')).toBeNull();
  });

  test('a message in Original is unverified: one who was picked is one person', async () => {
    const page = await open('original-message');
    const frame = await originalFrame(page);
    await pick(frame, ['Aune, Aksel']);
    await writeSubject(frame, 'Øving 5');
    await writeOriginalBody(frame, 'Hei Aksel! Du fikk dessverre F på øving 5.');
    expect(await options.atRest()).toMatchObject([
      { form: 'course-message', audience: 'one', verdict: 'fine', notice: null },
    ]);
    expect(await notices(page)).toEqual([]);
  });

  test.each(['discussions', 'journal', 'grading'] as const)(
    '%s: nothing is said of what is written there',
    async (tab) => {
      const page = await world.blackboard(`/ultra/courses/_12345_1/${tab}`);
      await click(page, `[data-practice-open="${tab}"]`);
      await writeBody(page, 'Til alle studenter i Gjøvik: kantina er stengt.');
      expect(await options.atRest()).toEqual([]);
      expect(await page.$('kanalvett-ui')).toBeNull();
    },
  );

  test('an announcement that is read, and the list: nothing', async () => {
    const page = await world.blackboard('/ultra/courses/_12345_1/announcements');
    await click(page, `${ULTRA.rows}:last-child .list-item-title`);
    await shown(page, `${FRONT} h1.panel-title`);
    expect(await options.atRest()).toEqual([]);
    const original = await world.blackboard(
      '/webapps/blackboard/execute/announcement?method=search&context=course&course_id=_23456_1',
    );
    await shown(original, '#announcementForm .submit');
    expect(await options.atRest()).toEqual([]);
    await openForm(original, '#announcementForm .submit');
    expect(await options.atRest()).toMatchObject([{ form: 'announcement', verdict: 'fine' }]);
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
