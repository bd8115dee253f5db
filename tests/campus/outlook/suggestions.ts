import { type Contact, contactOfAddress, searchDirectory } from './directory.ts';
import { button, element } from './dom.ts';
import type { Labels } from './labels.ts';

/** The lookup answers a moment later, as a server does. */
const LOOKUP = 60;

/** The list under a well: one per document, in the layer at the end of the page. */
export interface Suggestions {
  /** Looks up what is typed, and shows what is found under the well. */
  ask(typed: string, well: HTMLElement, pick: (contact: Contact) => void): void;
  /** Takes the marked suggestion, if the list is open. */
  take(): boolean;
  /** Marks the next or the previous one. */
  move(step: 1 | -1): void;
  close(): void;
}

/** Layer in which lists and dialogs stand, made on first use. */
export function layerHost(document: Document): HTMLElement {
  const present = document.getElementById('fluent-default-layer-host');
  if (present) return present;
  const made = element(document, 'div', { id: 'fluent-default-layer-host' });
  document.body.append(made);
  return made;
}

export function createSuggestions(document: Document, labels: Labels): Suggestions {
  let list: HTMLUListElement | undefined;
  let marked = 0;
  let lookup = 0;

  const close = () => {
    clearTimeout(lookup);
    list?.remove();
    list = undefined;
  };
  const options = () => [...(list?.querySelectorAll<HTMLButtonElement>('[role="option"]') ?? [])];
  const mark = (index: number) => {
    const all = options();
    marked = (index + all.length) % all.length;
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === marked));
  };
  const show = (
    contacts: readonly Contact[],
    typed: string,
    well: HTMLElement,
    pick: (contact: Contact) => void,
  ) => {
    close();
    const items = contacts.map((contact) => suggestion(document, contact, pick));
    const address = contactOfAddress(typed);
    if (contacts.length === 0 && address) {
      items.push(button(document, { role: 'option' }, `${labels.useAddress} ${typed}`, () => pick(address)));
    }
    if (items.length === 0) return;
    list = element(
      document,
      'ul',
      { id: 'FloatingSuggestionsList', class: 'FloatingSuggestions-132', role: 'listbox' },
      ...items.map((item) => element(document, 'li', { role: 'presentation' }, item)),
    );
    // The caret stays in the well.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    const { left, bottom } = well.getBoundingClientRect();
    list.style.left = `${left}px`;
    list.style.top = `${bottom + 2}px`;
    layerHost(document).append(list);
    mark(0);
  };

  return {
    ask(typed, well, pick) {
      clearTimeout(lookup);
      if (typed === '') return close();
      lookup = window.setTimeout(() => show(searchDirectory(typed), typed, well, pick), LOOKUP);
    },
    take() {
      const option = options()[marked];
      option?.click();
      return option !== undefined;
    },
    move: (step) => mark(marked + step),
    close,
  };
}

/** Accessible name `Full Name - address` as captured: the one place where a directory contact's address is in the page. */
function suggestion(
  document: Document,
  contact: Contact,
  pick: (contact: Contact) => void,
): HTMLButtonElement {
  const made = button(
    document,
    { role: 'option', 'aria-label': `${contact.name} - ${contact.address}` },
    '',
    () => pick(contact),
  );
  made.append(
    element(document, 'span', { class: 'suggestionName' }, contact.name),
    element(document, 'span', { class: 'suggestionAddress' }, contact.address),
  );
  return made;
}
