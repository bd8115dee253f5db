/** Attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element. The host has tags of its own, so any name will do. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes?: Attributes, ...children: (Node | string)[]): HTMLElement;
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A button that does one thing, with its text in a span as the host has it. */
export function button(attributes: Attributes, text: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, element('span', {}, text));
  made.addEventListener('click', press);
  return made;
}

/** A checkbox with its label beside it. */
export function checkbox(id: string, text: string, attributes: Attributes = {}) {
  const box = element('input', { type: 'checkbox', id, ...attributes });
  return { box, row: element('div', { class: 'check-row' }, box, element('label', { for: id }, text)) };
}

/** The plain text of stored markup. Nothing in it is loaded or run. */
export function textOfMarkup(markup: string): string {
  const { body } = new DOMParser().parseFromString(
    markup.replaceAll(/<\/(p|li|div)>|<br>/g, '$& '),
    'text/html',
  );
  return (body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
