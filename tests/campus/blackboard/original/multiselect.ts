import { button, element } from '../dom.ts';
import type { Words } from '../words.ts';
import { hiddenFields } from './form.ts';

export interface Choice {
  id: string;
  label: string;
  /** By which the host sorts people: `Last, First`. */
  sort: string;
}

/**
 * The host's pair of lists. The selects are those that are submitted and read; they are `visibility: hidden` as captured (reference
 * 3.2), and the lists that a person uses stand in front of them. Those are ours.
 */
export function createMultiselect(
  words: Words,
  names: { left: string; right: string },
  choices: readonly Choice[],
): HTMLElement {
  const select = (name: string) =>
    element('select', { name, size: '8', id: name, multiple: 'multiple', style: 'visibility: hidden;' });
  const left = select(names.left);
  const right = select(names.right);
  left.append(
    ...choices.map(({ id, label, sort }) => element('option', { value: id, sortstring: sort }, label)),
  );
  const [leftValues, rightValues] = ['multiselect_left_values', 'multiselect_right_values'].map((name) =>
    element('input', { type: 'hidden', name }),
  );

  const marked = new Set<string>();
  const list = (label: string) => element('ul', { class: 'choices', 'aria-label': label });
  const leftList = list(words.available);
  const rightList = list(words.selected);
  const fill = (shown: HTMLElement, from: HTMLSelectElement) => {
    shown.replaceChildren(
      ...[...from.options].map(({ value, text }) => {
        const choice = button(
          { 'data-choice': value, 'aria-pressed': String(marked.has(value)) },
          text,
          () => {
            if (!marked.delete(value)) marked.add(value);
            choice.setAttribute('aria-pressed', String(marked.has(value)));
          },
        );
        return element('li', {}, choice);
      }),
    );
  };
  // Separated by commas, and ended by one (reference 2.2).
  const valuesOf = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => `${value},`).join('');
  const update = () => {
    fill(leftList, left);
    fill(rightList, right);
    if (leftValues) leftValues.value = valuesOf(left);
    if (rightValues) rightValues.value = valuesOf(right);
  };
  const move = (from: HTMLSelectElement, to: HTMLSelectElement) => () => {
    to.append(...[...from.options].filter(({ value }) => marked.has(value)));
    for (const { value } of to.options) marked.delete(value);
    const sorted = [...to.options].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'nb'));
    to.append(...sorted);
    update();
  };
  update();
  return element(
    'div',
    { class: 'multiselect' },
    element('div', { class: 'multiselect-side' }, element('span', {}, words.available), leftList, left),
    element(
      'div',
      { class: 'multiselect-buttons' },
      button({ 'data-move': 'right', title: words.moveRight }, `${words.moveRight} ›`, move(left, right)),
      button({ 'data-move': 'left', title: words.moveLeft }, `‹ ${words.moveLeft}`, move(right, left)),
    ),
    element('div', { class: 'multiselect-side' }, element('span', {}, words.selected), rightList, right),
    ...[leftValues, rightValues].filter((each) => each !== undefined),
    ...hiddenFields({ showHelperSetting: 'true' }),
  );
}

const sortKey = (option: HTMLOptionElement): string => option.getAttribute('sortstring') ?? option.text;
