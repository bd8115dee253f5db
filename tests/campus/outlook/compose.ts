import { createBody } from './body.ts';
import { type Contact, OWNER } from './directory.ts';
import { button, element, nextNumber } from './dom.ts';
import type { Labels } from './labels.ts';
import { type DraftState, messageKey, type SentMail, WELLS, type WellName } from './model.ts';
import { collapsedRow } from './pill.ts';
import { quotedBeside } from './quoted.ts';
import type { Settings } from './settings.ts';
import { createSuggestions } from './suggestions.ts';
import { createWell } from './well.ts';

/** What a compose box asks of the page around it. */
export interface ComposeActions {
  send(mail: SentMail): void;
  discard(): void;
  /** Absent where the box already has a window of its own. */
  popOut?: () => void;
  subjectChanged(subject: string): void;
}

/** One compose box on screen. */
export interface Compose {
  root: HTMLElement;
  focus(): void;
  /** Keeps everything in the draft and removes the elements. */
  dispose(): void;
}

const addressOf = ({ name, address }: Contact): string => `${name} <${address}>`;

/**
 * Builds the compose box of a draft, in the order of the capture (reference 2.1): container, send button, from, discard and pop
 * out, wells, subject, saved line, editor, quoted original.
 */
export function createCompose(
  document: Document,
  draft: DraftState,
  { labels }: Settings,
  actions: ComposeActions,
): Compose {
  const key = messageKey(draft);
  const saved = element(document, 'div', { class: 'savedLine' });
  const suggestions = createSuggestions(document, labels);
  const changed = () => {
    const time = new Date().toLocaleTimeString('nb-NO', { hour: '2-digit', minute: '2-digit' });
    saved.textContent = `${labels.saved} ${time}`;
  };
  const body = createBody(document, draft, labels.body, changed);

  const send = () => {
    const addresses = (name: WellName) => draft.wells[name].recipients.map(addressOf);
    actions.send({
      to: addresses('to'),
      cc: addresses('cc'),
      bcc: addresses('bcc'),
      subject: draft.subject,
      body: body.text(),
    });
  };

  const subject = element(document, 'input', {
    id: `${key}_SUBJECT`,
    class: 'fui-Input__input',
    type: 'text',
    'aria-label': labels.subject,
    placeholder: labels.addSubject,
    maxlength: '255',
    autocomplete: 'off',
  });
  subject.value = draft.subject;
  subject.addEventListener('input', () => {
    draft.subject = subject.value;
    actions.subjectChanged(subject.value);
    changed();
  });

  const recipients = element(document, 'div', { class: 'wells' });
  let focusTo = () => {};
  const renderWells = () => {
    const rows = WELLS.filter((name) => draft.shown[name]).map((name) => {
      const well = createWell(document, {
        id: `${key}_${name.toUpperCase()}`,
        label: labels[name],
        state: draft.wells[name],
        suggestions,
        changed,
      });
      if (name === 'to') focusTo = well.focus;
      const label = button(
        document,
        { id: `recipient-well-label-${name}`, class: 'wellLabel' },
        labels[name],
        well.focus,
      );
      return element(document, 'div', { class: 'wellRow' }, label, well.group, well.status);
    });
    // The buttons carry no attribute of their own, in the order Cc, Bcc (reference, section 4).
    const late = WELLS.filter((name) => !draft.shown[name]).map((name) =>
      button(document, {}, labels[name], () => {
        draft.shown[name] = true;
        renderWells();
        recipients.querySelector<HTMLElement>(`#${key}_${name.toUpperCase()} [contenteditable]`)?.focus();
      }),
    );
    recipients.replaceChildren(...rows);
    recipients.firstElementChild?.append(element(document, 'span', { class: 'lateWells' }, ...late));
  };

  const sendWrapper = sendButton(document, labels, send);
  const bar = element(
    document,
    'div',
    { class: 'composeBar' },
    sendWrapper,
    button(
      document,
      { id: `fromContainer21_83_${draft.guid}`, class: 'from' },
      `${labels.from}: ${OWNER.address}`,
      () => {},
    ),
    element(document, 'span', { class: 'spacer' }),
    button(document, { class: 'quiet', 'aria-haspopup': 'menu' }, labels.sensitivity, () => {}),
    button(
      document,
      { id: 'discardCompose', class: 'quiet', title: `${labels.discard} (Esc)` },
      labels.discard,
      actions.discard,
    ),
    ...(actions.popOut
      ? [button(document, { id: 'popoutCompose', class: 'quiet' }, labels.popOut, actions.popOut)]
      : []),
  );

  const root = element(document, 'div', {
    id: `docking_InitVisiblePart_${nextNumber() % 40}`,
    class: 'owaMailComposeEditorScrollContainer customScrollBar',
  });
  const rest = [
    element(document, 'div', { class: 'subjectRow' }, subject, saved),
    body.parent,
    ...(draft.quoted ? [quotedBeside(document, draft.quoted, labels)] : []),
    element(document, 'div', { id: 'notificationBarText', role: 'alert', class: 'screenReaderOnly' }),
  ];
  if (draft.collapsed) {
    const row = collapsedRow(
      document,
      labels.to,
      [...draft.wells.to.recipients, ...draft.wells.cc.recipients],
      () => {
        draft.collapsed = false;
        renderWells();
        row.replaceWith(recipients);
        focusTo();
      },
    );
    root.append(bar, row, ...rest);
  } else {
    renderWells();
    root.append(bar, recipients, ...rest);
  }

  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.discard();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  });

  return {
    root,
    focus: () => (draft.wells.to.recipients.length === 0 ? focusTo() : body.focus()),
    dispose: () => {
      suggestions.close();
      body.dispose();
      root.remove();
    },
  };
}

let rendered = 0;

/** Split button with the ids that React gives it: the middle is another at every render (reference 3.6). */
function sendButton(document: Document, labels: Labels, send: () => void): HTMLElement {
  rendered += 1;
  const id = rendered.toString(36);
  const shortcut = /Mac/.test(navigator.platform) ? '⌘+Enter' : 'Ctrl+Enter';
  return element(
    document,
    'div',
    { 'data-testid': 'ComposeSendButton', class: 'splitButton' },
    button(
      document,
      {
        id: `splitButton-r${id}__primaryActionButton`,
        class: 'fui-Button fui-SplitButton__primaryActionButton',
        'aria-label': labels.send,
        title: `${labels.send} (${shortcut})`,
      },
      labels.send,
      send,
    ),
    button(
      document,
      {
        id: `menur${id}`,
        class: 'fui-MenuButton fui-SplitButton__menuButton',
        'aria-label': labels.moreSend,
      },
      '⌄',
      () => {},
    ),
  );
}
