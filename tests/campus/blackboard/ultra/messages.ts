/*
 * Course messages. The list pages follow reference 2.4. The composer is UNVERIFIED: no source shows its markup of today. It is built
 * from what help pages say it can do (reference 3.3): recipients that are suggested while typing, among them the whole class, no
 * subject, the rich editor, a copy by e-mail. Ids and classes in it are ours or generic roles.
 */
import { button, checkbox, element } from '../dom.ts';
import { MEMBERS, ROOMS, type Room, roomPath } from '../rooms.ts';
import type { App } from './app.ts';
import { createEditor } from './editor.ts';

export const messagesPath = (room: Room): string => roomPath(room).replace(/outline$/, 'messages');

/** One course on the page of all messages. */
function summary(app: App, room: Room): HTMLElement {
  const { words } = app.settings;
  const link = element('a', { href: messagesPath(room), 'analytics-id': 'goToCourseMessages' }, room.name);
  const last = element('div', { class: 'latest-message' }, words.lastMessage);
  return element(
    'bb-course-conversations-summary',
    {},
    element('h2', { class: 'title' }, link),
    element('div', { class: 'subtitle' }, element('span', {}, element('bdi', {}, room.courseId))),
    element('div', { class: 'message-card' }, element('p', {}, `${words.to}: ${words.allMembers}`), last),
    button({}, words.newMessage, () => openMessageComposer(app, room)),
  );
}

export function allMessages(app: App): HTMLElement {
  const rooms = ROOMS.filter(({ experience }) => experience === 'ultra');
  return element('div', { class: 'base-page' }, ...rooms.map((room) => summary(app, room)));
}

export function roomMessages(app: App, room: Room): HTMLElement {
  const { words } = app.settings;
  return element(
    'bb-course-conversations',
    {},
    element(
      'div',
      { class: 'list-head' },
      button({ class: 'primary js-create-message' }, words.newMessage, () => openMessageComposer(app, room)),
    ),
    element(
      'div',
      { class: 'message-card' },
      element('p', {}, `${words.to}: ${words.allMembers}`),
      element('div', { class: 'latest-message' }, words.lastMessage),
    ),
  );
}

/** The recipient field: a text field with suggestions, and the chosen ones as chips before it. */
function createRecipients({ settings: { words } }: App, changed: () => void) {
  const everybody = [words.allMembers, ...MEMBERS.map(({ first, last }) => `${first} ${last}`)];
  const chosen = new Set<string>();
  const chips = element('span', { class: 'recipient-chips' });
  const options = element('ul', { role: 'listbox', id: 'message-suggestions', class: 'suggestions' });
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'message-suggestions',
    'aria-label': words.recipients,
    autocomplete: 'off',
  });
  const suggest = (names: readonly string[]) => {
    input.setAttribute('aria-expanded', String(names.length > 0));
    options.replaceChildren(
      ...names.map((name) => {
        const option = element('li', { role: 'option' }, name);
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          choose(name);
        });
        return option;
      }),
    );
  };
  const search = () => {
    const typed = input.value.trim().toLocaleLowerCase('nb');
    const fits = (name: string) => typed !== '' && name.toLocaleLowerCase('nb').includes(typed);
    suggest(everybody.filter((name) => fits(name) && !chosen.has(name)).slice(0, 6));
  };
  const renderChips = () => {
    chips.replaceChildren(
      ...[...chosen].map((name) => {
        const cross = button({ 'aria-label': `${words.remove} ${name}` }, '×', () => {
          chosen.delete(name);
          renderChips();
        });
        return element('span', { class: 'recipient-chip' }, element('bdi', {}, name), cross);
      }),
    );
    changed();
  };
  const choose = (name: string) => {
    chosen.add(name);
    input.value = '';
    suggest([]);
    renderChips();
  };
  input.addEventListener('input', search);
  input.addEventListener('blur', () => suggest([]));
  input.addEventListener('keydown', (event) => {
    const first = options.querySelector('li')?.textContent;
    if (event.key !== 'Enter' || !first) return;
    event.preventDefault();
    choose(first);
  });
  return {
    root: element('div', { class: 'recipient-field' }, chips, input, options),
    names: () => [...chosen],
    focus: () => input.focus(),
  };
}

function openMessageComposer(app: App, room: Room): void {
  const { words } = app.settings;
  const update = () => {
    sendButton.disabled = recipients.names().length === 0;
  };
  const recipients = createRecipients(app, update);
  const editor = createEditor(app, words.message, { 'aria-label': words.message });
  const copy = checkbox('message-email-copy', words.messageCopy);
  const sendButton = button({ class: 'primary' }, words.send, async () => {
    sendButton.disabled = true;
    await app.post({
      kind: 'message',
      room: room.pk,
      to: recipients.names(),
      title: '',
      body: editor.markup(),
      emailCopy: copy.box.checked,
    });
    panel.close();
    app.say(words.sentToast);
  });
  update();
  const panel = app.panels.open({
    size: 'medium',
    head: [element('span', { class: 'panel-heading' }, words.newMessage)],
    content: [
      element(
        'div',
        { class: 'message-form' },
        recipients.root,
        editor.root,
        copy.row,
        element(
          'footer',
          { class: 'panel-foot' },
          button({}, words.cancel, () => panel.close()),
          sendButton,
        ),
      ),
    ],
  });
  recipients.focus();
}
