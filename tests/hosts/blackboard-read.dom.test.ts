import { describe, expect, test } from 'vitest';
import { fixture, onlyDraft, openAt, openBlackboard, openFramed, part } from './blackboard-pages.ts';

const NOBODY = { to: [], cc: [], bcc: [] };
const DATABASES = { kind: 'course', title: 'TDT4145 Datamodellering og databasesystemer (2018 VÅR)' };
const ANNOUNCEMENT = {
  surface: 'blackboard',
  form: 'announcement',
  toOption: 'all-users',
  recipients: NOBODY,
  emailCopy: false,
};
const EMAIL = { surface: 'blackboard', form: 'course-email', place: DATABASES, emailCopy: false };
const MESSAGE = { surface: 'blackboard', form: 'course-message', emailCopy: false };

const DRAFTS: Record<string, object> = {
  'ultra-announcement-en': {
    ...ANNOUNCEMENT,
    place: DATABASES,
    subject: 'Exercise 5: new deadline',
    body: 'Hi all,\n\nexercise 5 is due on Friday.\n- Normal forms\n- Keys',
  },
  'ultra-announcement-es': {
    ...ANNOUNCEMENT,
    place: DATABASES,
    emailCopy: true,
    subject: 'Examen final',
    body: 'Estimados estudiantes:\nel examen es el viernes.',
  },
  'ultra-announcement-bare-en': {
    ...ANNOUNCEMENT,
    place: 'unknown',
    subject: 'Guest lecture',
    body: 'On Thursday.',
  },
  'unverified-ultra-announcement-edit-es': {
    ...ANNOUNCEMENT,
    place: { kind: 'organisation', title: 'Institutt for design – alle studentar' },
    emailCopy: true,
    subject: 'Verkstaden er stengd',
    body: 'Heile veke 49.',
  },
  'unverified-ultra-announcement-legacy': {
    ...ANNOUNCEMENT,
    place: 'unknown',
    subject: 'Old editor',
    body: 'Written in a frame.',
  },
  'unverified-ultra-message-en': {
    ...MESSAGE,
    place: { kind: 'course', title: 'TDT4100 Objektorientert programmering (2026 HØST)' },
    toOption: 'unknown',
    recipients: { to: [{ name: 'Kari Hansen' }, { name: 'Per Dahl' }], cc: [], bcc: [] },
    subject: '',
    body: 'Your exercise is an empty file.',
  },
  'unverified-ultra-message-es': {
    ...MESSAGE,
    place: 'unknown',
    toOption: 'unknown',
    recipients: 'unknown',
    subject: '',
    body: 'Hasta mañana.',
  },
  'unverified-ultra-message-2015': {
    ...MESSAGE,
    place: 'unknown',
    toOption: 'unknown',
    recipients: 'unknown',
    subject: '',
    body: 'See you on Monday.',
  },
  'original-announcement-en': {
    ...ANNOUNCEMENT,
    place: { kind: 'organisation', title: 'JUMPSTART TO CODING' },
    subject: 'Lab hours',
    body: 'Dear all,\nthe lab is open until six.',
  },
  'original-announcement-es': {
    ...ANNOUNCEMENT,
    place: DATABASES,
    emailCopy: true,
    subject: 'Cambio de aula',
    body: 'Nos vemos en R7 & R8.\nSaludos',
  },
  'original-announcement-nb': {
    ...ANNOUNCEMENT,
    place: DATABASES,
    subject: 'Øving 5',
    body: 'Frist fredag.\n\nHilsen faglærer',
  },
  'original-email-all-students-en': {
    ...EMAIL,
    toOption: 'all-students',
    recipients: NOBODY,
    subject: 'Exercise 5',
    body: 'Exercise 5 is marked.',
  },
  'original-email-select-users-en': {
    ...EMAIL,
    toOption: 'individuals',
    recipients: { ...NOBODY, to: [{ name: 'Kari Hansen' }, { name: 'Dahl, Per' }] },
    members: 4,
    subject: 'Your exercise',
    body: 'It is an empty file.',
  },
  'original-email-select-users-es': {
    ...EMAIL,
    toOption: 'individuals',
    recipients: { ...NOBODY, to: [{ name: 'Åse Berg' }, { name: '_15_1' }] },
    members: 2,
    subject: 'Tu ejercicio',
    body: 'Hola',
  },
  'original-email-select-groups-nb': {
    ...EMAIL,
    place: { kind: 'organisation', title: 'IDI – informasjon til studenter' },
    toOption: 'groups',
    recipients: { ...NOBODY, to: [{ name: 'Gruppe 3', group: {} }] },
    subject: 'Verksted',
    body: 'Stengt i dag.',
  },
  'unverified-original-message-en': {
    ...MESSAGE,
    place: DATABASES,
    toOption: 'individuals',
    recipients: { ...NOBODY, to: [{ name: 'Nils Lie' }] },
    subject: 'Your report',
    body: 'Please call me.',
  },
  'unverified-original-message-es': {
    ...MESSAGE,
    place: 'unknown',
    toOption: 'unknown',
    recipients: 'unknown',
    subject: 'Informe',
    body: 'Llámame.',
  },
};

test.each(Object.entries(DRAFTS))('reads %s', async (name, draft) => {
  expect(onlyDraft(await openBlackboard(name))).toEqual(draft);
});

describe('Send Email', () => {
  async function draftFor(navItem: string) {
    const page = await openBlackboard('original-email-all-students-en');
    part<HTMLInputElement>(page, '[name="navItem"]').value = navItem;
    return onlyDraft(page);
  }

  test.each([
    ['cp_send_email_all_users', 'all-users', NOBODY],
    ['cp_send_email_all_groups', 'groups', NOBODY],
    ['cp_send_email_all_ta', 'all-staff', NOBODY],
    ['cp_send_email_all_students', 'all-students', NOBODY],
    ['cp_send_email_all_instructors', 'all-staff', NOBODY],
    ['cp_send_email_all_observers', 'unknown', 'unknown'],
    ['cp_send_email_select_students', 'individuals', 'unknown'],
    ['cp_send_email_select_groups', 'groups', 'unknown'],
    ['cp_send_email_select_observers', 'individuals', 'unknown'],
    ['email_all_students', 'all-students', NOBODY],
    ['cp_send_email_all_constructor', 'unknown', 'unknown'],
    ['cp_send_email', 'unknown', 'unknown'],
    ['other_tool', 'unknown', 'unknown'],
  ])('%s addresses %s', async (navItem, toOption, recipients) => {
    expect(await draftFor(navItem)).toMatchObject({ toOption, recipients });
  });

  test('without the hidden field, the address of the page and then that of the form tell the choice', async () => {
    const html = fixture('original-email-all-students-en')
      .replace(/<input type="hidden" name="navItem"[^>]*>/, '')
      .replace(/<iframe.*?<\/iframe>/, '');
    const path =
      '/webapps/blackboard/execute/displayEmail?navItem=cp_send_email_all_instructors&course_id=_1_1';
    expect(onlyDraft(await openAt(path, html)).toOption).toBe('all-staff');
    expect(onlyDraft(await openAt('/elsewhere', html)).toOption).toBe('all-students');
  });

  test('groups and observers to pick from are not the members of the room', async () => {
    const page = await openBlackboard('original-email-select-users-en');
    expect(onlyDraft(page).members).toBe(4);
    part<HTMLInputElement>(page, '[name="navItem"]').value = 'cp_send_email_select_observers';
    expect(onlyDraft(page)).not.toHaveProperty('members');
  });

  test('names moved to the right are recipients, moved back they are none', async () => {
    const page = await openBlackboard('original-email-select-users-en');
    const right = part<HTMLSelectElement>(page, '[name="USERS_SELECTED"]');
    right.append(part(page, '#USERS_AVAIL option'));
    expect(onlyDraft(page)).toMatchObject({
      recipients: { to: [{ name: 'Kari Hansen' }, { name: 'Dahl, Per' }, { name: 'Åse Berg' }] },
      members: 4,
    });
    right.replaceChildren();
    expect(onlyDraft(page).recipients).toMatchObject({ to: [{ name: '_13_1' }, { name: '_14_1' }] });
    part<HTMLInputElement>(page, '[name="multiselect_right_values"]').value = '';
    expect(onlyDraft(page).recipients).toEqual(NOBODY);
  });
});

describe('text', () => {
  test('what stands in the frame of the editor goes before what the field behind it holds', async () => {
    const page = await openBlackboard('original-announcement-en');
    const body = part<HTMLIFrameElement>(page, '#messagetext_ifr').contentDocument?.body;
    body?.replaceChildren();
    expect(onlyDraft(page).body).toBe('');
    body?.removeAttribute('contenteditable');
    expect(onlyDraft(page).body).toBe('Old.');
  });

  test('a frame that the plain text field has taken the place of is not read', async () => {
    const page = await openBlackboard('original-announcement-en');
    part(page, '#messagetext_ifr').style.display = 'none';
    part<HTMLTextAreaElement>(page, '#messagetext').value = 'a < b\r\n\r\nand b > c';
    expect(onlyDraft(page).body).toBe('a < b\n\nand b > c');
  });

  test('dates and times are not taken for the title', async () => {
    const page = await openBlackboard('ultra-announcement-es');
    part(page, '[data-analytics-id$="title.input.text"]').remove();
    const form = part(page, '.panel-has-focus .side-panel-content');
    form.prepend(part(page, '[data-analytics-id*="datePicker"]'), part(page, '.time-input'));
    expect(() => onlyDraft(page)).toThrow('Not exactly one');
  });
});

describe('place', () => {
  const COURSE = '194_TDT4100_1_2026_H_1';
  const OTHER = '/ultra/courses/_77_1/outline';

  async function placeIn(change: (page: Document) => void, url?: string) {
    const name = 'ultra-announcement-en';
    const page = url === undefined ? await openBlackboard(name) : await openAt(url, fixture(name));
    change(page);
    return onlyDraft(page).place;
  }

  test('links to several rooms say nothing, unless one is the room of the address', async () => {
    const addOther = (page: Document) =>
      part(page, 'a[href$="/outline"]').insertAdjacentHTML(
        'beforebegin',
        `<a href="${OTHER}">${COURSE} • X</a>`,
      );
    expect(await placeIn(addOther)).toBe('unknown');
    const path = '/ultra/courses/_5951_1/announcements/announcement-detail?courseId=_5951_1&mode=create';
    expect(await placeIn(addOther, path)).toEqual(DATABASES);
    expect(await placeIn(addOther, '/ultra/stream?courseId=_77_1')).toMatchObject({
      title: 'TDT4100 X (2026 HØST)',
    });
  });

  test('the page goes before an address that lags behind', async () => {
    expect(await placeIn(() => undefined, '/ultra/organizations/_9_1/outline')).toEqual(DATABASES);
    expect(await placeIn(() => undefined, '/ultra/courses/_9_1/outline')).toEqual(DATABASES);
  });

  test('the tab that leads to the room is not its title', async () => {
    const place = await placeIn((page) => {
      part(page, 'a[href$="/outline"]').textContent = 'Content';
    });
    expect(place).toBe('unknown');
  });

  test.each([
    ['TDT4100 Objektorientert programmering (2026 HØST)', { kind: 'course' }],
    ['TDT4100 forelesning avlyst', 'unknown'],
    ['New Announcement', 'unknown'],
  ])('a heading "%s" without a header', async (heading, place) => {
    const read = await placeIn((page) => {
      const title = page.createElement('h1');
      title.textContent = heading;
      part(page, 'a[href$="/outline"]').replaceWith(title);
    });
    if (typeof place === 'string') expect(read).toBe(place);
    else expect(read).toEqual({ ...place, title: heading });
  });

  test('an organisation by the path of the address, where the header tells no id', async () => {
    const toTitle = (page: Document) => {
      part(page, 'a[href$="/outline"]').outerHTML = '<div class="courseTitle">TDT4100 Øvingslærere</div>';
    };
    const organisation = { kind: 'organisation', title: 'TDT4100 Øvingslærere' };
    expect(await placeIn(toTitle, '/ultra/organizations/_9_1/outline')).toEqual(organisation);
    expect(await placeIn(toTitle, '/ultra/organization/_9_1/announcements')).toEqual(organisation);
    expect(await placeIn(toTitle)).toEqual({ kind: 'course', title: 'TDT4100 Øvingslærere' });
  });

  test('titles of several rooms say nothing', async () => {
    const place = await placeIn((page) => {
      part(page, 'a[href$="/outline"]').outerHTML =
        '<div class="courseTitle">TDT4100 A</div><div class="courseTitle">TDT4120 B</div>';
    });
    expect(place).toBe('unknown');
  });

  test('a frame that tells no room leaves it to the page around it', async () => {
    const page = await openBlackboard('ultra-announcement-list-en');
    const { inside } = await openFramed(page, 'unverified-original-message-es');
    expect(onlyDraft(inside).place).toEqual(DATABASES);
  });

  test('a frame knows by the address of the page around it that it is in an organisation', async () => {
    const name = 'original-announcement-es';
    const menu = '#courseMenu_link';
    const page = await openAt('/ultra/organizations/_9_1/cl/outline', fixture('ultra-announcement-list-en'));
    const { inside } = await openFramed(page, name);
    part(inside, menu).textContent = 'TDT4100 Øvingslærere';
    expect(onlyDraft(inside).place).toEqual({ kind: 'organisation', title: 'TDT4100 Øvingslærere' });
    part(inside, menu).textContent = '194_TDT4100_1_2026_H_1 (Øvingslærere)';
    expect(onlyDraft(inside).place).toEqual({ kind: 'course', title: 'TDT4100 Øvingslærere (2026 HØST)' });
  });
});
