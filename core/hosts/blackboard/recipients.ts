import type { Readable, Recipient, Recipients, ToOption } from '../../draft.ts';
import { cleanLine } from '../dom.ts';
import { anyOf, findFirst } from './selectors.ts';

/** The recipients of a form that addresses everybody, or nobody yet. */
export function noRecipients(): Recipients {
  return { to: [], cc: [], bcc: [] };
}

/**
 * The entries that were moved to the right-hand list, or else those that the form's hidden field counts up; `unknown` when the form has
 * neither. `groups` says what a name stands for. An entry that no option names keeps its id as name, so that it is counted.
 */
function readSelected(form: HTMLElement, { groups }: { groups: boolean }): Readable<Recipient[]> {
  const names = namesOf(findFirst<HTMLSelectElement>('selected', form));
  const ids = findFirst<HTMLInputElement>('selectedIds', form)?.value;
  if (names === undefined && ids === undefined) return 'unknown';
  const picked = names !== undefined && names.size > 0 ? [...names.values()] : namesOfIds(form, ids ?? '');
  return picked.map((name) => (groups ? { name, group: {} } : { name }));
}

function namesOfIds(form: HTMLElement, list: string): string[] {
  const names = namesOf(findFirst<HTMLSelectElement>('available', form));
  const ids = list.split(',').map((id) => id.trim());
  return ids.filter((id) => id !== '').map((id) => names?.get(id) ?? id);
}

/** Names by id: an option's text, or the name by which it is sorted. */
function namesOf(select: HTMLSelectElement | undefined): Map<string, string> | undefined {
  if (select === undefined) return undefined;
  return new Map(
    [...select.options]
      .filter(({ value }) => value.trim() !== '')
      .map((option) => [option.value, cleanLine(option.text) || (option.getAttribute('sortstring') ?? '')]),
  );
}

/** How many members the form lists, picked or not; undefined when it lists none. */
export function countMembers(form: HTMLElement): number | undefined {
  const available = namesOf(findFirst<HTMLSelectElement>('available', form));
  if (available === undefined) return undefined;
  const picked = namesOf(findFirst<HTMLSelectElement>('selected', form));
  const members = new Set([...available.keys(), ...(picked?.keys() ?? [])]).size;
  return members > 0 ? members : undefined;
}

const ALL: ReadonlyMap<string, ToOption> = new Map([
  ['users', 'all-users'],
  ['students', 'all-students'],
  ['instructors', 'all-staff'],
  ['ta', 'all-staff'],
  ['groups', 'groups'],
]);

/** Whom a form addresses. */
export interface Addressing {
  toOption: Readable<ToOption>;
  /** The form has names to pick from. */
  picks: boolean;
  /** Those names are the room's members. */
  listsMembers: boolean;
}

/**
 * Whom a Send Email page addresses, by its `navItem` (reference 3.2); the item has no prefix when it is reached as a course tool.
 * Observers as a body are none of the options that a draft knows.
 */
export function addressingOf(navItem: string): Addressing {
  const [, reach, people = ''] = /(?:^|_)email_(all|select)_(\w+)$/.exec(navItem) ?? [];
  if (reach === 'all') return { toOption: ALL.get(people) ?? 'unknown', picks: false, listsMembers: false };
  if (reach !== 'select') return { toOption: 'unknown', picks: false, listsMembers: false };
  const toOption = people === 'groups' ? 'groups' : 'individuals';
  return { toOption, picks: true, listsMembers: people === 'students' };
}

/** The picked entries as a draft's recipients. */
export function pickedRecipients(form: HTMLElement, as: { groups: boolean }): Readable<Recipients> {
  const picked = readSelected(form, as);
  return picked === 'unknown' ? picked : { ...noRecipients(), to: picked };
}

/** True for the lists that names are moved between, and what is in them. */
export function isPickList(element: Element): boolean {
  return element.closest(`${anyOf('available')}, ${anyOf('selected')}`) !== null;
}
