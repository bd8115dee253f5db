import type { Contact } from './directory.ts';
import { element, nextNumber } from './dom.ts';

/** Glyph of an icon font, as found inside pills (Private Use Area); the style draws a cross instead. */
const REMOVE_GLYPH = '\uE711';

/** What a contact from outside the directory shows: `Name <address>`, or the address alone. */
function written({ name, address }: Contact): string {
  return name === address ? address : `${name} <${address}>`;
}

/**
 * A committed recipient. Entity classes, id, wrapper and hover target as captured (reference 2.1, 2.2, 3.3). A directory contact
 * shows the name, with the presence word glued in front of it in the label, and no address in any attribute.
 */
export function pill(document: Document, contact: Contact, remove: () => void): HTMLSpanElement {
  const number = nextNumber();
  const text = contact.internal ? contact.name : written(contact);
  const label = contact.internal ? `${contact.presence ?? 'unknown'}${contact.name}` : text;
  const cross = element(document, 'span', { 'aria-hidden': 'true', class: 'pillRemove' }, REMOVE_GLYPH);
  cross.addEventListener('mousedown', (event) => event.preventDefault());
  cross.addEventListener('click', remove);
  return element(
    document,
    'span',
    {
      id: `REK${String(number).padStart(6, '0')}`,
      class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1 Lbs4W',
      contenteditable: 'false',
      draggable: 'true',
      'aria-label': label,
    },
    element(
      document,
      'span',
      {
        class: `lpcWrapper lpcCommonWeb-hoverTarget container-${number}`,
        'data-lpc-hover-target-id': `lpc-react-target-${number}`,
      },
      element(document, 'span', { class: `textContainer-${number + 1}` }, text),
      cross,
    ),
  );
}

/**
 * The recipients of a reply before its wells have had focus. The row's label, its place as second child with a tabindex, and the
 * hover targets with a label are reported (reference, section 4); the rest of its markup is unverified.
 */
export function collapsedRow(
  document: Document,
  label: string,
  contacts: readonly Contact[],
  expand: () => void,
): HTMLDivElement {
  const names = contacts.map((contact) => (contact.internal ? contact.name : written(contact)));
  const row = element(
    document,
    'div',
    {
      id: String(nextNumber()),
      role: 'group',
      tabindex: '0',
      class: 'collapsedRow',
      'aria-label': `${label}: ${names.join('; ')}`,
    },
    element(document, 'span', { class: 'collapsedLabel', 'aria-hidden': 'true' }, label),
    ...names.map((name) =>
      element(document, 'span', { class: 'lpcWrapper lpcCommonWeb-hoverTarget', 'aria-label': name }, name),
    ),
  );
  row.addEventListener('focusin', expand, { once: true });
  return row;
}
