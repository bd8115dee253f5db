import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { type Attributes, button, element } from '../dom.ts';
import type { App } from './app.ts';

export interface Editor {
  root: HTMLElement;
  /** Markup of what is written; empty when there is nothing but white space. */
  markup(): string;
  focus(): void;
}

const TOOLBAR = [
  ['bold', 'italic', 'underline'],
  [{ list: 'ordered' }, { list: 'bullet' }],
  ['link'],
  ['clean'],
];

/** A panel on top of the one with the editor, which thereby goes to the background. */
function openContent({ panels, settings: { words } }: App): void {
  panels.open({
    size: 'medium',
    head: [element('h2', { class: 'panel-heading' }, words.insertContent)],
    content: [element('p', {}, words.contentText)],
  });
}

/**
 * The host's own editor with its nesting, classes and id (reference 2.1). The id is the same for every editor of the host.
 * @param markup that stands in it at first; undo does not take it away
 */
export function createEditor(app: App, placeholder: string, attributes: Attributes, markup = ''): Editor {
  const mount = element('div', { class: 'bb-editor-root' });
  const insert = button({ class: 'quiet' }, `+ ${app.settings.words.insertContent}`, () => openContent(app));
  const root = element('bb-rich-text-editor', {}, mount, insert);
  const quill = new Quill(mount, { theme: 'snow', placeholder, modules: { toolbar: TOOLBAR } });
  quill.root.id = 'bb-editor-textbox';
  quill.root.classList.add('bb-editor');
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', ...attributes })) {
    if (value !== undefined) quill.root.setAttribute(name, value);
  }
  if (markup !== '') quill.setContents(quill.clipboard.convert({ html: markup }), 'silent');
  quill.history.clear();
  return {
    root,
    markup: () => (quill.getText().trim() === '' ? '' : quill.getSemanticHTML().replaceAll('&nbsp;', ' ')),
    focus: () => quill.focus(),
  };
}

/** The same classes around a text that is only read: the trap of the read view. */
export function createReadOnly(markup: string): HTMLElement {
  const mount = element('div', { class: 'bb-editor-root' });
  const root = element('bb-rich-text-editor', {}, mount);
  const quill = new Quill(mount, { theme: 'snow', readOnly: true, modules: { toolbar: false } });
  quill.root.classList.add('bb-editor');
  quill.setContents(quill.clipboard.convert({ html: markup }), 'silent');
  return root;
}
