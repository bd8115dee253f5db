import { checkbox, element } from '../dom.ts';
import { type Announcement, readState } from '../posts.ts';
import { paragraphs, readyAt } from '../situations.ts';
import { editorFields, field, hiddenFields, requireSubject, steps, submitRow } from './form.ts';
import { EXECUTE, type PageContext, pageOf } from './page.ts';
import { startEditor } from './tiny.ts';

const ACTION = `${EXECUTE}/announcement`;
const IDS = ['method', 'announcementId', 'tabAction'];

const standingIn = ({ room }: PageContext): readonly Announcement[] => readState()[room.pk] ?? [];

function editPath({ room: { pk } }: PageContext, id: string): string {
  return `${ACTION}?method=edit&editMode=true&viewChoice=2&searchSelect=${pk}&context=course&course_id=${pk}&internalHandle=cp_announcements&announcementId=${id}`;
}

function listItem(context: PageContext, { id, title, body, sent }: Announcement): HTMLElement {
  const { words, language } = context.settings;
  const details = element('div', { class: 'details' });
  details.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const when = new Date(sent).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return element(
    'li',
    { class: 'clearfix', id },
    element('h3', {}, title),
    element('div', { class: 'noticeInfo' }, when),
    details,
    element('a', { href: editPath(context, id), class: 'editLink' }, words.edit),
  );
}

/** The list. Its form has the id of the editor's form: the trap that asks for `#subject` and `#messagetext` (reference 4). */
export function announcementListPage(context: PageContext): Node[] {
  const { room, settings } = context;
  const form = element(
    'form',
    { id: 'announcementForm', name: 'announcementForm', method: 'get', action: ACTION },
    ...hiddenFields(
      {
        method: 'add',
        viewChoice: '2',
        editMode: 'true',
        tabAction: 'false',
        announcementId: '',
        course_id: room.pk,
        context: 'course',
        internalHandle: 'my_announcements',
        searchSelect: room.pk,
      },
      IDS,
    ),
    element('input', { type: 'submit', class: 'submit', value: settings.words.createAnnouncement }),
  );
  const items = standingIn(context).map((each) => listItem(context, each));
  const list = element('ul', { id: 'announcementList', class: 'announcementList' }, ...items);
  return pageOf(context, settings.words.announcements, form, list);
}

function radio(name: string, value: 'true' | 'false', text: string, checked: boolean) {
  const id = `${name}_${value}`;
  const input = element('input', { type: 'radio', name, id, value, checked: checked ? '' : undefined });
  return { input, row: element('div', { class: 'check-row' }, input, element('label', { for: id }, text)) };
}

/** Date restrictions: a block that is shown when the announcement does not stay for good (reference 2.3). */
function restrictions({ settings: { words } }: PageContext): HTMLElement[] {
  const permanent = radio('isPermanent', 'true', words.notRestricted, true);
  const limited = radio('isPermanent', 'false', words.restricted, false);
  const limit = (edge: 'start' | 'end', text: string) => {
    const { row } = checkbox(`${edge}_restrict`, text, { name: `${edge}_restrict` });
    const date = `dp_restrict_${edge}_date`;
    const time = `tp_restrict_${edge}_time`;
    row.append(
      element('input', { type: 'text', id: date, name: date, 'aria-label': text, placeholder: 'DD.MM.YYYY' }),
      element('input', {
        type: 'text',
        id: time,
        name: time,
        'aria-label': words.time,
        placeholder: 'HH:MM',
      }),
    );
    return row;
  };
  const dates = element(
    'div',
    { id: 'restrictDates' },
    limit('start', words.showAfter),
    limit('end', words.showUntil),
  );
  const update = () => {
    dates.style.display = permanent.input.checked ? 'none' : '';
  };
  for (const { input } of [permanent, limited]) input.addEventListener('change', update);
  update();
  return [permanent.row, limited.row, dates];
}

/** The form in which an announcement is written (`method=add`) or changed (`method=edit`), with the ids of reference 2.3. */
export function announcementFormPage(context: PageContext): Node[] {
  const { room, url, settings } = context;
  const { words } = settings;
  const standing = standingIn(context).find(({ id }) => id === url.searchParams.get('announcementId'));
  const ready = readyAt(url);
  const subject = element('input', { type: 'text', id: 'subject', name: 'subject', maxlength: '255' });
  subject.value = standing?.title ?? ready?.title ?? '';
  const message = element('textarea', { id: 'messagetext', name: 'messagetext', rows: '12' });
  message.value = standing?.body ?? (ready ? paragraphs(ready.body) : '');
  const push = checkbox('pushNotify_true', words.emailNow, { name: 'pushNotify', value: 'true' });
  push.box.checked = ready?.emailCopy ?? false;
  const form = element(
    'form',
    { id: 'announcementForm', name: 'announcementForm', method: 'post', action: ACTION },
    ...hiddenFields(
      {
        method: standing ? 'edit' : 'add',
        announcementId: standing?.id ?? '',
        viewChoice: '2',
        tabAction: 'false',
        context: 'course',
        course_id: room.pk,
        internalHandle: url.searchParams.get('internalHandle') ?? '',
      },
      IDS,
    ),
    ...editorFields(),
    submitRow(words, 'top'),
    steps(
      field(words.subject, subject.id, subject),
      field(words.message, message.id, message),
      field(words.restrictions, 'isPermanent_true', ...restrictions(context)),
      field(words.sendEmail, push.box.id, push.row),
    ),
    submitRow(words, 'bottom'),
  );
  requireSubject(form, subject, words);
  return pageOf(context, standing ? words.editAnnouncement : words.createAnnouncement, form);
}

/** Both pages have one address; `method` tells them apart. */
export function announcementPage(context: PageContext): { content: Node[]; ready(): Promise<void> } {
  const method = context.url.searchParams.get('method');
  if (method !== 'add' && method !== 'edit') {
    return { content: announcementListPage(context), ready: async () => {} };
  }
  const { message } = context.settings.words;
  return { content: announcementFormPage(context), ready: () => startEditor(message) };
}
