import { isShown, outermost, precedes } from '../dom.ts';
import type { Composer } from '../host.ts';
import { anyOf, findFirst, SELECTORS } from './selectors.ts';
import { findSubject, findWells, isLabelledWell, messageId } from './wells.ts';

/** The composers on screen, in document order. One query where there is none. */
export function findComposers(document: Document): Composer[] {
  const editors = outermost([...document.querySelectorAll<HTMLElement>(anyOf('editor'))]).filter(isEditor);
  const composers: Composer[] = [];
  const keys = new Set<string>();
  for (const [root, candidates] of groupByRoot(editors)) {
    const editor = bestEditor(root, candidates);
    if (editor === undefined || !isShown(root)) continue;
    const key = keyOf(root, editor, keys);
    keys.add(key);
    composers.push({ key, root, editor });
  }
  return composers;
}

const READ_ONLY = `:is(${anyOf('readBody')}, ${anyOf('readWell')})`;
const WELL_BOX = `:is(${anyOf('wellTo')}, ${anyOf('wellCc')}, ${anyOf('wellBcc')})`;
const IN_WELL = `${WELL_BOX}, ${WELL_BOX} *, .EditorClass:not([id^="editorParent_"] *)`;

function isEditor(element: HTMLElement): boolean {
  if (element.matches(`${READ_ONLY}, ${READ_ONLY} > *, ${IN_WELL}`)) return false;
  return !isLabelledWell(element) && isShown(element);
}

/** Editors by the compose box around them. A box that holds another box is no composer: the climb went too far. */
function groupByRoot(editors: readonly HTMLElement[]): Map<HTMLElement, HTMLElement[]> {
  const groups = new Map<HTMLElement, HTMLElement[]>();
  for (const editor of editors) {
    const root = rootOf(editor);
    if (root === undefined || !isMailForm(root)) continue;
    groups.set(root, [...(groups.get(root) ?? []), editor]);
  }
  const roots = [...groups.keys()];
  for (const outer of roots) {
    if (roots.some((inner) => inner !== outer && outer.contains(inner))) groups.delete(outer);
  }
  return groups;
}

function rootOf(editor: HTMLElement): HTMLElement | undefined {
  for (const { selector } of SELECTORS.composeRoot) {
    const root = editor.closest<HTMLElement>(selector);
    if (root !== null) return root;
  }
  return climb(editor);
}

/**
 * The smallest box around the editor with a subject and a send button (reference 6, Compose 4). One that also holds a message being read
 * is the whole pane, not a composer (reference 3.1).
 */
function climb(editor: HTMLElement): HTMLElement | undefined {
  const limit = anyOf('climbLimit');
  for (let box = editor.parentElement; box !== null && !box.matches(limit); box = box.parentElement) {
    if (findSubject(box) === undefined || findFirst('send', box) === undefined) continue;
    return findFirst('readBody', box) === undefined ? box : undefined;
  }
  return undefined;
}

/** Of the containers only the docking part is a composer's alone: the others also hold the calendar form and the read view (1.3, 3.1). */
function isMailForm(root: HTMLElement): boolean {
  const calendar = anyOf('calendarForm');
  if (root.closest(calendar) !== null || root.querySelector(calendar) !== null) return false;
  if (root.matches(anyOf('composeOnly')) || findFirst('mailForm', root) !== undefined) return true;
  return !root.matches(anyOf('sharedWithCalendar')) && findSubject(root) !== undefined;
}

/** The best-ranked candidate after the subject; wells with the same attributes stand before it. */
function bestEditor(root: HTMLElement, candidates: readonly HTMLElement[]): HTMLElement | undefined {
  const subject = findSubject(root);
  const below = candidates.filter((editor) => subject === undefined || precedes(subject, editor));
  return below.toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

function rankOf(editor: HTMLElement): number {
  return SELECTORS.editor.findIndex(({ selector }) => editor.matches(selector));
}

interface Identity {
  id: string | undefined;
  key: string;
}

const identities = new WeakMap<HTMLElement, Identity>();
let unnamed = 0;

/** The message id, else a number for the editor. A key given before the id appeared is kept; a reused editor gets a new one. */
function keyOf(root: HTMLElement, editor: HTMLElement, taken: ReadonlySet<string>): string {
  const id = messageId(findSubject(root)) ?? messageId(findWells({ root, editor }).to?.box);
  const known = identities.get(editor);
  const same = known !== undefined && (known.id === undefined || id === undefined || known.id === id);
  if (same && !taken.has(known.key)) {
    known.id ??= id;
    return known.key;
  }
  const key = id !== undefined && !taken.has(id) ? id : `draft-${++unnamed}`;
  identities.set(editor, { id, key });
  return key;
}
