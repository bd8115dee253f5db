/*
 * Composers of the same host that write to nobody's inbox: the same editor with the same id and classes, in a panel. Their markup
 * around the editor is ours, save `aria-labelledby` of the feedback editor (reference 3.1).
 */
import { button, element } from '../dom.ts';
import type { Post } from '../posts.ts';
import type { Room } from '../rooms.ts';
import type { App } from './app.ts';
import { createEditor, type Editor } from './editor.ts';

type Kind = Extract<Post, { title: string; body: string }>['kind'] & ('discussion' | 'journal' | 'feedback');

function saveRow(app: App, kind: Kind, room: Room, editor: Editor, title: () => string, close: () => void) {
  const { words } = app.settings;
  const save = button({ class: 'primary' }, words.save, async () => {
    save.disabled = true;
    await app.post({ kind, room: room.pk, title: title(), body: editor.markup() });
    close();
    app.say(words.savedToast);
  });
  return element('footer', { class: 'panel-foot' }, button({}, words.cancel, close), save);
}

function openDiscussion(app: App, room: Room): void {
  const { words } = app.settings;
  const title = element('input', {
    type: 'text',
    'aria-label': words.title,
    placeholder: words.discussionTitle,
  });
  const editor = createEditor(app, words.message, { 'aria-label': words.message });
  const foot = saveRow(
    app,
    'discussion',
    room,
    editor,
    () => title.value,
    () => panel.close(),
  );
  const panel = app.panels.open({
    size: 'full',
    head: [element('span', { class: 'panel-heading' }, words.newDiscussion)],
    content: [element('div', { class: 'announcement-form' }, title, editor.root, foot)],
  });
  title.focus();
}

function openJournal(app: App, room: Room): void {
  const { words } = app.settings;
  const editor = createEditor(app, words.journalEntry, { 'aria-label': words.journalEntry });
  const foot = saveRow(
    app,
    'journal',
    room,
    editor,
    () => '',
    () => panel.close(),
  );
  const panel = app.panels.open({
    size: 'medium',
    head: [element('span', { class: 'panel-heading' }, words.journalEntry)],
    content: [element('div', { class: 'announcement-form' }, editor.root, foot)],
  });
  editor.focus();
}

function openFeedback(app: App, room: Room): void {
  const { words } = app.settings;
  const label = element('button', { type: 'button', id: 'overall-feedback-button-1' }, words.feedback);
  const editor = createEditor(app, words.feedback, { 'aria-labelledby': label.id });
  const foot = saveRow(
    app,
    'feedback',
    room,
    editor,
    () => words.feedbackFor,
    () => panel.close(),
  );
  const panel = app.panels.open({
    size: 'medium',
    head: [element('span', { class: 'panel-heading' }, words.feedbackFor)],
    content: [element('div', { class: 'announcement-form' }, label, editor.root, foot)],
  });
  editor.focus();
}

/** Tabs of a room that hold a neighbour, each with its one button. */
export const NEIGHBOURS = {
  discussions: { word: 'newDiscussion', open: openDiscussion },
  journal: { word: 'journalEntry', open: openJournal },
  grading: { word: 'feedback', open: openFeedback },
} as const;

export function neighbourTab(app: App, room: Room, tab: keyof typeof NEIGHBOURS): HTMLElement {
  const { word, open } = NEIGHBOURS[tab];
  return element(
    'div',
    { class: 'list-head' },
    button({ class: 'primary', 'data-practice-open': tab }, app.settings.words[word], () => open(app, room)),
  );
}
