import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BLACKBOARD_HOST, PRACTICE_BLACKBOARD } from '../../tools/campus/blackboard.ts';
import { startCampus } from '../../tools/campus/campus.ts';
import { type CampusServer, isBrowsersOwn } from '../../tools/campus/server.ts';
import {
  addMessageRecipient,
  bodyText,
  chooseInRowMenu,
  FRONT,
  newAnnouncement,
  ORIGINAL,
  openForm,
  openRoom,
  openSendEmail,
  openSituation,
  openTab,
  originalBodyText,
  originalFrame,
  pick,
  picked,
  postAnnouncement,
  posts,
  submitOriginal,
  tickEmailCopy,
  ULTRA,
  undo,
  writeBody,
  writeOriginalBody,
  writeSubject,
  writeTitle,
} from '../../tools/driver/blackboard.ts';
import { launchChromium } from '../../tools/driver/chromium.ts';
import { launchFirefox } from '../../tools/driver/firefox.ts';
import { click, gone, shown, textOf, type, until } from '../../tools/driver/page.ts';
import type { Session } from '../../tools/driver/session.ts';

const isDisabled = (page: Page, selector: string) =>
  page.$eval(selector, (button) => (button as HTMLButtonElement).disabled);

const COURSE = `https://${BLACKBOARD_HOST}/ultra/courses/_12345_1`;
const WEBAPPS = `https://${BLACKBOARD_HOST}/webapps/blackboard`;

/** The practice Blackboard itself, without the extension: what the other end-to-end tests stand on. */
describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('practice Blackboard in %s', (_, launch) => {
  let server: CampusServer;
  let session: Session;
  let page: Page;
  /** Lines on the error console that a test has provoked. */
  let provoked = 0;
  beforeAll(async () => {
    server = await startCampus();
    session = await launch({ server });
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const open = async (url: string) => {
    page = await session.open(url);
  };

  /** What was posted while the action ran. */
  const postedBy = async (action: () => Promise<unknown>) => {
    const before = (await posts(page)).length;
    await action();
    return (await posts(page)).slice(before);
  };

  test('Ultra: an announcement is typed, undone and typed again, ticked for e-mail and posted once', async () => {
    await open(PRACTICE_BLACKBOARD);
    await openRoom(page, '_12345_1');
    expect(page.url()).toBe(PRACTICE_BLACKBOARD);
    await openTab(page, 'announcements');
    expect(page.url()).toBe(`${COURSE}/announcements`);
    await newAnnouncement(page);
    expect(await isDisabled(page, ULTRA.post)).toBe(true);
    await writeTitle(page, 'Nytt rom på torsdag');
    expect(await isDisabled(page, ULTRA.post)).toBe(false);
    await writeBody(page, 'Vi møtes i R7.');
    expect(await bodyText(page)).toBe('Vi møtes i R7.');
    await until('everything undone', async () => {
      await undo(page);
      return (await bodyText(page)) === '';
    });
    await writeBody(page, 'Vi møtes i F1.');
    await tickEmailCopy(page);
    expect(await postedBy(() => postAnnouncement(page))).toEqual([
      {
        kind: 'announcement',
        room: '_12345_1',
        title: 'Nytt rom på torsdag',
        body: '<p>Vi møtes i F1.</p>',
        emailCopy: true,
      },
    ]);
    expect(await textOf(page, `${ULTRA.rows} .list-item-title`)).toBe('Nytt rom på torsdag');
  });

  test('Ultra: the deep link opens the editor; Cancel leaves it with nothing posted', async () => {
    await open(`${COURSE}/announcements/announcement-detail?courseId=_12345_1&mode=create`);
    await writeTitle(page, 'Ikke denne');
    expect(await postedBy(() => click(page, ULTRA.cancel))).toEqual([]);
    await gone(page, ULTRA.title);
    expect(page.url()).toBe(`${COURSE}/announcements`);
    await shown(page, ULTRA.rows);
  });

  test('Ultra: Post waits for a date and a time that can be read', async () => {
    await open(`${COURSE}/announcements/announcement-detail?courseId=_12345_1&mode=create`);
    await writeTitle(page, 'Eksamen');
    await click(page, ULTRA.schedule);
    await type(page, ULTRA.date, '12/03/2027');
    await type(page, ULTRA.time, '08:00');
    expect(await isDisabled(page, ULTRA.post)).toBe(true);
    await page.$eval(ULTRA.date, (field) => (field as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await type(page, ULTRA.date, '2027-03-12');
    expect(await isDisabled(page, ULTRA.post)).toBe(false);
    expect(await postedBy(() => postAnnouncement(page))).toMatchObject([{ showOn: '2027-03-12T08:00' }]);
  });

  test('Ultra: one that stands there is read without an editor, changed, and deleted', async () => {
    await open(`${COURSE}/announcements`);
    await click(page, `${ULTRA.rows}:last-child .list-item-title`);
    expect(await textOf(page, `${FRONT} h1.panel-title`)).toBe('Velkommen til TDT4100');
    await shown(page, `${FRONT} .ql-editor.bb-editor`);
    expect(await page.$(ULTRA.body)).toBeNull();
    expect(page.url()).toContain('/announcement-detail?courseId=_12345_1&announcementId=_901_1');
    await click(page, `${FRONT} .bb-close-offcanvas`);

    const before = await page.$$eval(ULTRA.rows, (rows) => rows.length);
    await chooseInRowMenu(page, 0);
    await writeBody(page, ' Vel møtt!');
    expect(await postedBy(() => postAnnouncement(page))).toMatchObject([
      { kind: 'announcement', id: expect.stringMatching(/^_\d+_1$/) },
    ]);
    expect(await textOf(page, `${ULTRA.rows} .list-item-body`)).toContain('Vel møtt!');
    expect(await page.$$eval(ULTRA.rows, (rows) => rows.length)).toBe(before);
    await chooseInRowMenu(page, 2);
    await click(page, '.fui-DialogSurface .primary');
    await until('one row less', async () => (await page.$$(ULTRA.rows)).length === before - 1);
  });

  test('Ultra: an empty list has two create buttons; panels behind stay in the page, marked', async () => {
    await open(`https://${BLACKBOARD_HOST}/ultra/organizations/_34567_1/announcements`);
    expect(await page.$$(ULTRA.create)).toHaveLength(2);
    await newAnnouncement(page);
    await writeTitle(page, 'Julekaffe');
    await click(page, `${FRONT} bb-rich-text-editor > .quiet`);
    const states = await page.$$eval('.bb-offcanvas-panel', (panels) =>
      panels.map(({ classList, ariaHidden }) => [
        classList.contains('panel-has-focus'),
        classList.contains('hide-in-background'),
        ariaHidden,
      ]),
    );
    expect(states).toEqual([
      [false, true, 'true'],
      [false, true, 'true'],
      [true, false, 'false'],
    ]);
    await click(page, `${FRONT} .bb-close-offcanvas`);
    expect(await page.$eval(ULTRA.title, (input) => (input as HTMLInputElement).value)).toBe('Julekaffe');
  });

  test('Ultra: in one variant the panel in front is marked as a background one, too', async () => {
    await open(`${COURSE}/announcements/announcement-detail?courseId=_12345_1&mode=create&panels=hidden`);
    const [behind, front] = await page.$$eval('.bb-offcanvas-panel', (panels) =>
      panels.map(({ className }) => className.split(' ')),
    );
    expect(front).toEqual(expect.arrayContaining(['active', 'panel-has-focus', 'hide-in-background']));
    expect(behind).not.toContain('panel-has-focus');
    await writeTitle(page, 'Synlig');
  });

  test('Ultra: a message goes to those who were picked; neighbours use the same editor', async () => {
    await open(`${COURSE}/messages?lang=en`);
    await click(page, `${FRONT} .js-create-message`);
    await addMessageRecipient(page, 'All course');
    await addMessageRecipient(page, 'Aksel Aune');
    await writeBody(page, 'See you');
    const sent = await postedBy(async () => {
      await click(page, `${FRONT} .panel-foot .primary`);
      await gone(page, `${FRONT} [role="combobox"]`);
    });
    expect(sent).toEqual([
      {
        kind: 'message',
        room: '_12345_1',
        to: ['All course members', 'Aksel Aune'],
        title: '',
        body: '<p>See you</p>',
        emailCopy: false,
      },
    ]);
    for (const tab of ['discussions', 'journal', 'grading']) {
      await openTab(page, tab);
      await click(page, `[data-practice-open="${tab}"]`);
      await shown(page, `${FRONT} #bb-editor-textbox[contenteditable="true"]`);
      await click(page, `${FRONT} .bb-close-offcanvas`);
    }
  });

  test('Ultra: the base leads elsewhere, so a relative request fails and an absolute one does not', async () => {
    await open(PRACTICE_BLACKBOARD);
    const seen = session.problems().length;
    const [relative, absolute] = await page.evaluate(() =>
      Promise.all(
        ['/practice/posts', `${location.origin}/practice/posts`].map((address) =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      ),
    );
    expect([relative, absolute]).toEqual([false, true]);
    const told = () =>
      session
        .problems()
        .slice(seen)
        .map(({ text }) => text)
        .join();
    await until('the refusal on the console', async () => told().includes('ultra.content.blackboardcdn.com'));
    provoked += session.problems().length - seen;
  });

  test('Original in the frame: TinyMCE is typed in, undone, and the form posts once', async () => {
    await open(PRACTICE_BLACKBOARD);
    await openSituation(page, 'original-announcement');
    const frame = await originalFrame(page);
    expect(await frame.evaluate(() => window.name)).toBe('classic-learn-iframe');
    const ready = await originalBodyText(frame);
    expect(ready).toMatch(/^Hei alle!\s+Øving 9/);
    await writeOriginalBody(frame, ' Aas');
    expect(await originalBodyText(frame)).toBe(`${ready} Aas`);
    await until('everything undone', async () => {
      await undo(page);
      return (await originalBodyText(frame)) === ready;
    });
    await writeSubject(frame, ' 9');
    const posted = await postedBy(() => submitOriginal(frame));
    expect(posted).toMatchObject([
      { kind: 'announcement', room: '_23456_1', title: expect.stringContaining('9'), emailCopy: true },
    ]);
    expect(posted).toMatchObject([{ body: expect.stringContaining('<p>Berit</p>') }]);
    expect(await frame.$$eval('#announcementList > li', (items) => items.length)).toBe(2);
  });

  test('Original alone: the list has a form of the same id; an announcement that stands there is changed', async () => {
    await open(`${WEBAPPS}/execute/announcement?method=search&context=course&course_id=_23456_1`);
    expect(await page.$('#announcementForm #subject')).toBeNull();
    await openForm(page, '#announcementList li:last-child .editLink');
    await writeOriginalBody(page, ' Ta med kalkulator.');
    const posted = await postedBy(() => submitOriginal(page));
    expect(posted).toMatchObject([{ id: '_911_1', body: expect.stringContaining('Ta med kalkulator.') }]);
    await openForm(page, '#announcementForm .submit');
    await shown(page, '#announcementForm #subject');
    expect(new URL(page.url()).searchParams.get('method')).toBe('add');
    await click(page, ORIGINAL.submit);
    await shown(page, '.fieldErrorText:not(:empty)');
  });

  test('Original: Send Email to those who were picked, and to all', async () => {
    await open(PRACTICE_BLACKBOARD);
    await openSituation(page, 'email-landing');
    const frame: Frame = await originalFrame(page);
    expect(await frame.$$('a[href*="navItem="]')).toHaveLength(9);
    await openSendEmail(frame, 'cp_send_email_select_students');
    expect(await frame.$eval('#USERS_AVAIL', (select) => getComputedStyle(select).visibility)).toBe('hidden');
    await pick(frame, ['Aune, Aksel', 'Brurås, Eline']);
    expect(await picked(frame)).toEqual(['Aune, Aksel', 'Brurås, Eline']);
    expect(
      await frame.$eval('[name="multiselect_right_values"]', (field) => (field as HTMLInputElement).value),
    ).toMatch(/^_\d+_1,_\d+_1,$/);
    await writeSubject(frame, 'Rom');
    await writeOriginalBody(frame, 'R7');
    const toTwo = await postedBy(() => submitOriginal(frame));
    expect(toTwo).toMatchObject([{ kind: 'email', navItem: 'cp_send_email_select_students', title: 'Rom' }]);
    expect(toTwo).toMatchObject([{ to: [expect.any(String), expect.any(String)], body: '<p>R7</p>' }]);
    await openSendEmail(frame, 'cp_send_email_all_students');
    await writeSubject(frame, 'Frist');
    expect(await postedBy(() => submitOriginal(frame))).toMatchObject([
      { navItem: 'cp_send_email_all_students', to: [] },
    ]);
  });

  test('nothing went wrong in any page, and no page asked for anything but its own files', () => {
    expect(session.problems()).toHaveLength(provoked);
    const asked = server.requests().filter((request) => !isBrowsersOwn(request));
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set([BLACKBOARD_HOST]));
    expect(asked.filter(({ status }) => status >= 400)).toEqual([]);
  });
});
