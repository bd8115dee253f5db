import type { Contact } from './directory.ts';
import { button, element } from './dom.ts';
import type { Mail } from './drafts.ts';
import type { Labels } from './labels.ts';

export interface ReadingActions {
  reply(toAll: boolean): void;
  forward(): void;
}

/**
 * A mail being read. Much in it looks like a compose box and is none (reference 3.2, 3.4, 3.5): wells with an `MSG_…` id that are
 * read-only, a heading with a `_SUBJECT` id, a body with the editor's own label.
 */
export function readingView(
  document: Document,
  mail: Mail,
  labels: Labels,
  actions: ReadingActions,
): HTMLElement {
  const key = `MSG_${mail.id}`;
  const names = (contacts: readonly Contact[]) => contacts.map(({ name }) => name).join('; ');
  const well = (name: 'TO' | 'CC', label: string, contacts: readonly Contact[]) =>
    element(
      document,
      'div',
      {
        id: `${key}_${name}`,
        'aria-label': `${label}: ${names(contacts)}`,
        'aria-readonly': 'true',
        class: 'readingWell',
      },
      `${label}: ${names(contacts)}`,
    );
  return element(
    document,
    'article',
    { class: 'reading' },
    element(
      document,
      'span',
      { id: `${key}_SUBJECT`, role: 'heading', 'aria-level': '2', class: 'readingSubject' },
      mail.subject,
    ),
    element(
      document,
      'div',
      { class: 'readingActions' },
      button(document, {}, labels.reply, () => actions.reply(false)),
      button(document, {}, labels.replyAll, () => actions.reply(true)),
      button(document, {}, labels.forward, actions.forward),
    ),
    element(
      document,
      'div',
      { id: `${key}_FROM`, class: 'readingWell' },
      element(document, 'span', { 'aria-label': `${labels.from}: ${mail.from.name}` }, mail.from.name),
    ),
    well('TO', labels.to, mail.to),
    ...(mail.cc.length > 0 ? [well('CC', labels.cc, mail.cc)] : []),
    element(
      document,
      'div',
      {
        id: `UniqueMessageBody_${mail.id}`,
        role: 'document',
        'aria-label': labels.body,
        class: 'readingBody',
      },
      ...mail.body.split('\n').map((line) => element(document, 'div', {}, line || '\u00A0')),
    ),
  );
}
