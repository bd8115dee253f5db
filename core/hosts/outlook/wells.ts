import type { Recipients } from '../../draft.ts';
import { cleanLine, isShown, outermost, precedes } from '../dom.ts';
import type { Composer } from '../host.ts';
import { anyOf, findAll, findFirst, LABELS, type Part, SELECTORS } from './selectors.ts';

export type WellKind = keyof Recipients;
export const WELL_KINDS = ['to', 'cc', 'bcc'] as const satisfies readonly WellKind[];

/** One recipient field. `editable` is missing while the row is collapsed. */
export interface Well {
  box: HTMLElement;
  editable?: HTMLElement;
}

export type Wells = Partial<Record<WellKind, Well>>;

/** The root and the editor, all that is needed to look for the other parts. */
export type ComposerParts = Pick<Composer, 'root' | 'editor'>;

const BY_ID = { to: 'wellTo', cc: 'wellCc', bcc: 'wellBcc' } as const satisfies Record<WellKind, Part>;
const BUTTON = { to: 'wellLabelTo', cc: 'wellLabelCc', bcc: 'wellLabelBcc' } as const satisfies Record<
  WellKind,
  Part
>;
const EDITABLE = '[contenteditable="true"]';
const ANY_FIELD = [EDITABLE, ...WELL_KINDS.map((kind) => anyOf(BY_ID[kind]))].join(', ');

/** The id that all parts of one message share: `c38f657ed1f` of `MSG_c38f657ed1f_SUBJECT`. Reference 2.1, "Compose key". */
export function messageId(part: Element | undefined): string | undefined {
  return /^MSG_(\w+)_[A-Z]+$/.exec(part?.id ?? '')?.[1];
}

/** The subject field of the composer. */
export function findSubject(root: HTMLElement): HTMLInputElement | undefined {
  return findFirst('subject', root) as HTMLInputElement | undefined;
}

/** The recipient fields of the composer, by id where there is one, else by what is known of their editable part. */
export function findWells(composer: ComposerParts): Wells {
  const wells: Wells = {};
  for (const kind of WELL_KINDS) {
    const box = identifiedBox(kind, composer);
    if (box !== undefined) wells[kind] = toWell(box);
  }
  const identified = Object.values(wells).map(({ box }) => box);
  const others = unidentifiedEditables(composer).filter(
    (one) => !identified.some((box) => box.contains(one)),
  );
  const free = WELL_KINDS.filter((kind) => wells[kind] === undefined);
  for (const [kind, editable] of assignKinds(others, free, composer.root)) {
    wells[kind] = { box: editable, editable };
  }
  return wells;
}

/** True when the element lies in a recipient field, or in a row of fields, which Outlook renders anew as a whole (reference 4). */
export function isInWell(element: Element, { root, editor }: ComposerParts): boolean {
  if (!root.contains(element) || !precedes(element, editor) || element.contains(editor)) return false;
  const field = element.closest(ANY_FIELD);
  return (field !== null && root.contains(field)) || element.querySelector(ANY_FIELD) !== null;
}

function identifiedBox(kind: WellKind, composer: ComposerParts): HTMLElement | undefined {
  const candidates = findAll(BY_ID[kind], composer.root).filter((box) => isWritable(box, composer));
  const own = messageId(findSubject(composer.root));
  // The reading pane has wells of the same form (reference 3.2): those of this very message go first.
  const ours = candidates.filter((box) => messageId(box) === own);
  const pool = ours.length > 0 ? ours : candidates;
  return pool.find((box) => toWell(box).editable !== undefined) ?? pool[0];
}

const READ_ONLY = `${anyOf('readBody')}, ${anyOf('readWell')}`;

function isWritable(box: Element, { root, editor }: ComposerParts): boolean {
  if (!precedes(box, editor) || box.contains(editor)) return false;
  const around = box.closest(READ_ONLY);
  if (around !== null && root.contains(around)) return false;
  return box.querySelector(READ_ONLY) === null;
}

function toWell(box: HTMLElement): Well {
  const editable = box.matches(EDITABLE) ? box : box.querySelector<HTMLElement>(EDITABLE);
  return editable === null ? { box } : { box, editable };
}

/** The editables of the best rank that any has; one with a known label counts whatever its rank. */
function unidentifiedEditables(composer: ComposerParts): HTMLElement[] {
  const all = [...composer.root.querySelectorAll<HTMLElement>(anyOf('wellEditable'))];
  const fields = outermost(all).filter((one) => isWritable(one, composer) && isShown(one));
  const ranks = fields.map(rankOf);
  const best = Math.min(...ranks);
  return fields.filter((field, index) => ranks[index] === best || isLabelledWell(field));
}

function rankOf(field: HTMLElement): number {
  return SELECTORS.wellEditable.findIndex(({ selector }) => field.matches(selector));
}

type Assignment = [kind: WellKind, editable: HTMLElement];

/** Says which field each editable is: by its label, by the label button next to it, else by the order To, Cc, Bcc. */
function assignKinds(
  editables: readonly HTMLElement[],
  free: readonly WellKind[],
  root: HTMLElement,
): Assignment[] {
  const assigned: Assignment[] = [];
  const isFree = (kind: WellKind): boolean =>
    free.includes(kind) && !assigned.some(([taken]) => taken === kind);
  const rest: HTMLElement[] = [];
  for (const editable of editables) {
    const kind = kindByLabel(editable) ?? kindByButton(editable, root);
    if (kind !== undefined && isFree(kind)) assigned.push([kind, editable]);
    else rest.push(editable);
  }
  const withButton = WELL_KINDS.filter((kind) => findFirst(BUTTON[kind], root) !== undefined);
  const order = withButton.length === editables.length ? withButton : WELL_KINDS;
  const open = order.filter(isFree);
  for (const [index, kind] of open.entries()) {
    const editable = rest[index];
    if (editable !== undefined) assigned.push([kind, editable]);
  }
  return assigned;
}

/** True for an editable that is named as a recipient field, whatever else it looks like. */
export function isLabelledWell(editable: Element): boolean {
  return kindByLabel(editable) !== undefined;
}

function kindByLabel(editable: Element): WellKind | undefined {
  const label = cleanLine(editable.getAttribute('aria-label') ?? '');
  return WELL_KINDS.find((kind) => LABELS[kind].some(({ text }) => text === label));
}

/** The kind of the only label button in the smallest ancestor that has any. */
function kindByButton(editable: Element, root: Element): WellKind | undefined {
  for (let box = editable.parentElement; box !== null && root.contains(box); box = box.parentElement) {
    const scope = box;
    const kinds = WELL_KINDS.filter((kind) => findFirst(BUTTON[kind], scope) !== undefined);
    if (kinds.length > 0) return kinds.length === 1 ? kinds[0] : undefined;
  }
  return undefined;
}
