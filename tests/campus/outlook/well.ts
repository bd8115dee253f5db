import { type Contact, resolve } from './directory.ts';
import { element, nextNumber } from './dom.ts';
import type { WellState } from './model.ts';
import { pill } from './pill.ts';
import type { Suggestions } from './suggestions.ts';

/** Stands around every pill (reference 2.1, "text(zero width)"). */
const ZERO_WIDTH = '\u200B';

const clean = (text: string): string =>
  text
    .replace(/[\u200B\u200C]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim();

export interface Well {
  /** `role=group` with the well's id; the editable stands inside. */
  group: HTMLElement;
  /** Live region that repeats the names. */
  status: HTMLElement;
  focus(): void;
}

interface WellOptions {
  id: string;
  label: string;
  state: WellState;
  suggestions: Suggestions;
  changed(): void;
}

/** A recipient well: pills and text in one editable, rebuilt as a whole whenever a recipient comes or goes. */
export function createWell(
  document: Document,
  { id, label, state, suggestions, changed }: WellOptions,
): Well {
  const editable = element(document, 'div', {
    id: String(nextNumber()),
    class: 'EditorClass',
    contenteditable: 'true',
    tabindex: '0',
    spellcheck: 'false',
    'aria-label': label,
    'aria-controls': 'FloatingSuggestionsList',
  });
  const group = element(document, 'div', { role: 'group', id }, editable);
  const status = element(document, 'div', { role: 'status', class: 'screenReaderOnly' });
  const recipientOf = new WeakMap<Element, Contact>();

  const render = () => {
    const pills = state.recipients.flatMap((contact) => {
      const made = pill(document, contact, () => remove(contact));
      recipientOf.set(made, contact);
      return [made, document.createTextNode(ZERO_WIDTH)];
    });
    editable.replaceChildren(document.createTextNode(ZERO_WIDTH), ...pills);
    if (state.text !== '') editable.append(state.text);
    status.textContent = state.recipients.map(({ name }) => name).join(' ');
    if (document.activeElement === editable) caretToEnd(editable);
  };
  const commit = (contact: Contact) => {
    suggestions.close();
    state.text = '';
    if (!state.recipients.some(({ address }) => address === contact.address)) state.recipients.push(contact);
    render();
    changed();
  };
  const remove = (contact: Contact | undefined) => {
    state.recipients = state.recipients.filter((each) => each !== contact);
    render();
    changed();
  };
  /** Text that nothing resolves stays as it is: Outlook sends it so (reference 3.3, "typed, not resolved"). */
  const finish = (text: string): boolean => {
    const contact = resolve(text);
    if (contact) commit(contact);
    return contact !== undefined;
  };
  const readBack = () => {
    const pills = [...editable.querySelectorAll('._Entity')];
    state.recipients = pills.map((each) => recipientOf.get(each)).filter((each) => each !== undefined);
    state.text = clean(
      [...editable.childNodes]
        .filter((node) => !pills.includes(node as Element))
        .map((node) => node.textContent)
        .join(''),
    );
    changed();
  };

  editable.addEventListener('input', () => {
    readBack();
    suggestions.ask(state.text, editable, commit);
  });
  editable.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (!suggestions.take()) finish(state.text);
    } else if (event.key === ';') {
      if (finish(state.text)) event.preventDefault();
    } else if (event.key === 'Tab' && state.text !== '') {
      suggestions.take();
    } else if (event.key === 'Backspace' && state.text === '') {
      event.preventDefault();
      remove(state.recipients.at(-1));
    }
  });
  editable.addEventListener('paste', (event) => {
    event.preventDefault();
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    for (const part of pasted
      .split(/[;,\n]+/)
      .map(clean)
      .filter(Boolean)) {
      if (!finish(part)) state.text = [state.text, part].filter(Boolean).join('; ');
    }
    render();
    changed();
  });
  editable.addEventListener('blur', () => {
    suggestions.close();
    if (editable.isConnected) finish(state.text);
  });

  render();
  return {
    group,
    status,
    focus: () => {
      editable.focus();
      caretToEnd(editable);
    },
  };
}

function caretToEnd(editable: HTMLElement): void {
  const selection = editable.ownerDocument.getSelection();
  selection?.selectAllChildren(editable);
  selection?.collapseToEnd();
}
