/** Attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element of the given document, so that a popped-out window gets its own. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A plain text button that does one thing. */
export function button(
  document: Document,
  attributes: Attributes,
  text: string,
  press: () => void,
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

let counted = 130;

/** The host numbers its wells and pills in passing; the numbers mean nothing. */
export function nextNumber(): number {
  counted += 1;
  return counted;
}
