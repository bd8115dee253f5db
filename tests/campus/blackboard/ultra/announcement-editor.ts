import { button, checkbox, element } from '../dom.ts';
import type { Announcement } from '../posts.ts';
import type { Room } from '../rooms.ts';
import { paragraphs, type Ready } from '../situations.ts';
import type { App } from './app.ts';
import { createEditor } from './editor.ts';

const ANALYTICS = 'course.announcements.detailPanel';

export interface AnnouncementEditorOptions {
  room: Room;
  /** Set when an announcement that stands there is changed. */
  standing?: Announcement;
  ready?: Ready;
  closed?(): void;
}

/** Date and time from which it is shown; both are plain text, and Post waits until they can be read (reference 3.1). */
function createSchedule({ settings: { words } }: App, changed: () => void) {
  const { box, row } = checkbox('schedule-announcement-checkbox', words.schedule);
  const date = element('input', {
    type: 'text',
    class: 'date-input',
    placeholder: 'YYYY-MM-DD',
    'aria-label': words.showOn,
  });
  const time = element('input', {
    type: 'text',
    class: 'time-input',
    placeholder: 'HH:MM',
    'aria-label': words.time,
    'data-analytics-id': `${ANALYTICS}.showOn.timePicker.input.text`,
  });
  const picker = { 'data-analytics-id': `${ANALYTICS}.showOn.datePicker.input.text` };
  const fields = element('div', { class: 'schedule-fields' }, element('div', picker, date), time);
  fields.hidden = true;
  box.addEventListener('change', () => {
    fields.hidden = !box.checked;
    changed();
  });
  for (const field of [date, time]) field.addEventListener('input', changed);
  const readable = () => /^\d{4}-\d{2}-\d{2}$/.test(date.value) && /^\d{2}:\d{2}$/.test(time.value);
  return {
    rows: [row, fields],
    valid: () => !box.checked || readable(),
    showOn: () => (box.checked ? `${date.value}T${time.value}` : undefined),
  };
}

/** Opens the panel in which an announcement is written or changed, with the ids of reference 2.1. */
export function openAnnouncementEditor(app: App, options: AnnouncementEditorOptions): void {
  const { room, standing, ready, closed } = options;
  const { words } = app.settings;
  const title = element('input', {
    type: 'text',
    class: 'announcement-title-input',
    placeholder: words.titlePlaceholder,
    'aria-label': words.title,
    'data-analytics-id': `${ANALYTICS}.title.input.text`,
  });
  title.value = standing?.title ?? ready?.title ?? '';
  const body = standing?.body ?? (ready && paragraphs(ready.body));
  const editor = createEditor(app, words.bodyPlaceholder, { 'aria-label': words.message }, body);
  const email = checkbox('send-email-checkbox', words.emailCopy);
  email.box.checked = ready?.emailCopy ?? false;

  let posting = false;
  const update = () => {
    postButton.disabled = posting || title.value.trim() === '' || !schedule.valid();
  };
  const schedule = createSchedule(app, update);
  const submit = async () => {
    posting = true;
    update();
    const showOn = schedule.showOn();
    await app.post({
      kind: 'announcement',
      room: room.pk,
      title: title.value,
      body: editor.markup(),
      emailCopy: email.box.checked,
      ...(standing ? { id: standing.id } : {}),
      ...(showOn ? { showOn } : {}),
    });
    panel.close();
    app.say(words.postedToast);
  };
  const postButton = button(
    { class: 'primary', 'data-analytics-id': `${ANALYTICS}.post.button` },
    words.post,
    submit,
  );
  const cancel = button({ 'data-analytics-id': `${ANALYTICS}.cancel.button` }, words.cancel, () =>
    panel.close(),
  );
  title.addEventListener('input', update);
  update();

  const heading = standing ? words.editAnnouncement : words.newAnnouncement;
  const panel = app.panels.open({
    size: 'full',
    head: [element('span', { class: 'panel-heading' }, heading)],
    content: [
      element(
        'div',
        { class: 'announcement-form' },
        title,
        editor.root,
        element('div', { class: 'announcement-settings' }, email.row, ...schedule.rows),
        element('footer', { class: 'panel-foot' }, cancel, postButton),
      ),
    ],
    ...(closed ? { closed } : {}),
  });
  title.focus();
}
