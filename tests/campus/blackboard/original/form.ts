import { element } from '../dom.ts';
import type { Words } from '../words.ts';

/** Hidden fields by name; the id where the host gives one (reference 2.3). */
export function hiddenFields(
  values: Readonly<Record<string, string>>,
  ids: readonly string[] = [],
): HTMLElement[] {
  return Object.entries(values).map(([name, value]) =>
    element('input', { type: 'hidden', name, value, id: ids.includes(name) ? name : undefined }),
  );
}

/** One row of the host's form skin: label and field (reference 2.3). */
export function field(label: string, id: string, ...inside: Node[]): HTMLLIElement {
  return element(
    'li',
    {},
    element('div', { class: 'label' }, element('label', { for: id }, label)),
    element('div', { class: 'field' }, ...inside),
  );
}

export function steps(...rows: HTMLElement[]): HTMLElement {
  return element(
    'div',
    { id: 'dataCollectionContainer' },
    element('div', { id: 'stepcontent1' }, element('ol', {}, ...rows)),
  );
}

/** Cancel and Submit, which stand above and below a form. */
export function submitRow({ cancel, submit }: Words, place: 'top' | 'bottom'): HTMLElement {
  const back = element('input', { type: 'button', name: `${place}_Cancel`, class: 'button', value: cancel });
  back.addEventListener('click', () => history.back());
  return element(
    'div',
    { class: 'submitStepRow' },
    back,
    element('input', {
      type: 'submit',
      name: `${place}_Submit`,
      id: `${place}_Submit`,
      class: 'submit',
      value: submit,
    }),
  );
}

/** Keeps a form without a subject from being sent, and says so beside the field. */
export function requireSubject(form: HTMLFormElement, subject: HTMLInputElement, { required }: Words): void {
  const error = element('div', { class: 'fieldErrorText', role: 'alert' });
  subject.after(error);
  form.addEventListener('submit', (event) => {
    const missing = subject.value.trim() === '';
    error.textContent = missing ? required : '';
    if (!missing) return;
    event.preventDefault();
    subject.focus();
  });
}

/** The fields that the host's editor brings along (reference 2.2). */
export function editorFields(): HTMLElement[] {
  return hiddenFields({
    'blackboard.platform.security.NonceUtil.nonce': crypto.randomUUID(),
    messagetext_f: '',
    messagetext_w: '',
    messagetype: 'H',
    textbox_prefix: 'messagetext',
  });
}
