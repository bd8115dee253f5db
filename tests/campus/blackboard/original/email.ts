import { checkbox, element } from '../dom.ts';
import { GROUPS, MEMBERS } from '../rooms.ts';
import { paragraphs, readyAt } from '../situations.ts';
import type { Word } from '../words.ts';
import { editorFields, field, hiddenFields, requireSubject, steps, submitRow } from './form.ts';
import { type Choice, createMultiselect } from './multiselect.ts';
import { addresses, EXECUTE, type PageContext, pageOf } from './page.ts';

/** Every audience of Send Email with what it is called here (reference 3.2); the wording is ours. */
export const NAV_ITEMS = {
  cp_send_email_all_users: 'allUsers',
  cp_send_email_all_groups: 'allGroups',
  cp_send_email_all_ta: 'allAssistants',
  cp_send_email_all_students: 'allStudents',
  cp_send_email_all_instructors: 'allInstructors',
  cp_send_email_all_observers: 'allObservers',
  cp_send_email_select_students: 'selectUsers',
  cp_send_email_select_groups: 'selectGroups',
  cp_send_email_select_observers: 'selectObservers',
} as const satisfies Record<string, Word>;
export type NavItem = keyof typeof NAV_ITEMS;

const wordOf = (navItem: string): Word => NAV_ITEMS[navItem as NavItem] ?? 'sendEmail';

const PEOPLE: readonly Choice[] = MEMBERS.map(({ id, first, last }) => ({
  id,
  label: `${last}, ${first}`,
  sort: `${last}, ${first}`,
})).sort((a, b) => a.sort.localeCompare(b.sort, 'nb'));

/** Who can be picked on a `select` page: people or groups. Observers there are none. */
function choicesOf(navItem: string): readonly Choice[] {
  if (navItem.endsWith('groups')) {
    return GROUPS.map((name, index) => ({ id: `_${500 + index}_1`, label: name, sort: name }));
  }
  return navItem.endsWith('observers') ? [] : PEOPLE;
}

/** The page that offers every audience. */
export function landingPage(context: PageContext): Node[] {
  const { room, settings } = context;
  const items = Object.entries(NAV_ITEMS).map(([navItem, word]) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `${EXECUTE}/displayEmail?navItem=${navItem}&course_id=${room.pk}` },
        settings.words[word],
      ),
    ),
  );
  return pageOf(context, settings.words.sendEmail, element('ul', { class: 'caretList' }, ...items));
}

/** To whom: fixed by the page, or picked in it. */
function recipientsField({ settings: { words } }: PageContext, navItem: string): HTMLElement {
  const fixed = element('span', { id: 'recipients-fixed' }, words[wordOf(navItem)]);
  if (!navItem.includes('_select_')) return field(words.to, fixed.id, fixed);
  const names = { left: 'USERS_AVAIL', right: 'USERS_SELECTED' };
  return field(words.to, names.left, createMultiselect(words, names, choicesOf(navItem)));
}

/** The form of one audience, with the names of reference 2.2. */
export function emailFormPage(context: PageContext): Node[] {
  const { room, url, settings } = context;
  const { words } = settings;
  const navItem = url.searchParams.get('navItem') ?? '';
  const title = wordOf(navItem);
  const ready = readyAt(url);
  const subject = element('input', { type: 'text', id: 'subject', name: 'subject', maxlength: '255' });
  subject.value = ready?.title ?? '';
  const message = element('textarea', { id: 'messagetext', name: 'messagetext', rows: '12' });
  message.value = ready ? paragraphs(ready.body) : '';
  const prepend = checkbox('prependRecipientNames', words.prependNames, { name: 'prependRecipientNames' });
  const form = element(
    'form',
    {
      name: 'emailForm',
      method: 'post',
      action: `${EXECUTE}/sendEmail?navItem=${navItem}&course_id=${room.pk}`,
    },
    ...hiddenFields({ course_id: room.pk, navItem }),
    ...editorFields(),
    submitRow(words, 'top'),
    steps(
      recipientsField(context, navItem),
      field(words.subject, subject.id, subject),
      field(words.message, message.id, message),
      field(
        words.attachment,
        'email_file_1',
        element('input', { type: 'file', id: 'email_file_1', name: 'email_file_1' }),
      ),
      element('li', {}, prepend.row),
    ),
    submitRow(words, 'bottom'),
  );
  requireSubject(form, subject, words);
  // The English page says "Select Users – <course>." (reference 2.2).
  const heading = navItem.includes('_select_') ? `${words[title]} – ${room.name}.` : words[title];
  return pageOf(context, heading, form);
}

/*
 * The message form is UNVERIFIED: no source shows its markup. Help pages say that To offers a list of all members, that arrows move
 * names to Recipients, and that there are a subject and a body (reference 2.5). Names and ids are those of the other forms, or ours.
 */
export function messageFormPage(context: PageContext): Node[] {
  const { room, settings } = context;
  const { words } = settings;
  const subject = element('input', { type: 'text', id: 'subject', name: 'subject' });
  const message = element('textarea', { id: 'messagetext', name: 'messagetext', rows: '12' });
  const names = { left: 'TO_AVAIL', right: 'TO_SELECTED' };
  const form = element(
    'form',
    { name: 'composeForm', method: 'post', action: `${EXECUTE}/composeMessage` },
    ...hiddenFields({ course_id: room.pk }),
    ...editorFields(),
    steps(
      field(words.to, names.left, createMultiselect(words, names, PEOPLE)),
      field(words.subject, subject.id, subject),
      field(words.message, message.id, message),
    ),
    submitRow(words, 'bottom'),
  );
  requireSubject(form, subject, words);
  return pageOf(context, words.newMessage, form);
}

export function foldersPage(context: PageContext): Node[] {
  const { words } = context.settings;
  const { compose, inbox } = addresses(context.room);
  return pageOf(
    context,
    words.messages,
    element('p', {}, element('a', { href: compose, class: 'submit' }, words.createMessage)),
    element('h2', {}, words.folders),
    element('ul', { class: 'caretList' }, element('li', {}, element('a', { href: inbox }, words.inbox))),
  );
}
