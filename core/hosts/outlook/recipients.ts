import type { Readable, Recipient, Recipients } from '../../draft.ts';
import { cleanLine, isShown, outermost, plainText } from '../dom.ts';
import {
  bracketedAddress,
  endsWithFinishedAddress,
  isAddress,
  parseMailbox,
  splitMailboxes,
} from './mailbox.ts';
import type { NameBook } from './names.ts';
import { anyOf, findFirst, SELECTORS } from './selectors.ts';
import { type ComposerParts, findWells, type Well } from './wells.ts';

/**
 * The recipients of the composer. `unknown` when the row is collapsed or a field cannot be read; a Cc or Bcc that is not shown is
 * empty. Addresses that the page does not show come from `names`.
 */
export function readRecipients(composer: ComposerParts, names: NameBook): Readable<Recipients> {
  const wells = findWells(composer);
  if (wells.to === undefined) return 'unknown';
  const to = readWell(wells.to, names);
  const cc = readOptionalWell(wells.cc, names);
  const bcc = readOptionalWell(wells.bcc, names);
  return to === 'unknown' || cc === 'unknown' || bcc === 'unknown' ? 'unknown' : { to, cc, bcc };
}

function readOptionalWell(well: Well | undefined, names: NameBook): Readable<Recipient[]> {
  // A field not yet asked for may be in the page without height (reference 3.2: "check offsetHeight, not the class").
  if (well === undefined || !isShown(well.box)) return [];
  if (well.editable === undefined && plainText(well.box, { replace: dropStatus }).trim() === '') return [];
  return readWell(well, names);
}

function readWell({ box, editable }: Well, names: NameBook): Readable<Recipient[]> {
  if (editable === undefined || !isShown(editable)) return 'unknown';
  const pills = findPills(box, editable);
  return [...pills.map(readPill), ...readTyped(editable, pills)].map((one) => withAddress(one, names));
}

function withAddress(recipient: Recipient, names: NameBook): Recipient {
  const address = recipient.address ?? names.addressOf(recipient.name);
  return address === undefined ? recipient : { ...recipient, address };
}

function findPills(box: HTMLElement, editable: HTMLElement): HTMLElement[] {
  for (const { selector } of SELECTORS.pill) {
    const scope = selector.startsWith(':scope') ? editable : box;
    const found = outermost([...scope.querySelectorAll<HTMLElement>(selector)]).filter(isPill);
    if (found.length > 0) return found;
  }
  return [];
}

function isPill(element: Element): boolean {
  if (element.closest(anyOf('status')) !== null) return false;
  return visibleName(element) !== '' || ariaLabel(element) !== '';
}

/** The presence word is glued to the name in `aria-label` only, so the name is what is seen (reference 3.3). */
function readPill(pill: Element): Recipient {
  const shown = parseMailbox(visibleName(pill) || ariaLabel(pill));
  const address = shown.address ?? hiddenAddress(pill);
  return address === undefined ? shown : { ...shown, address };
}

function visibleName(pill: Element): string {
  const name = cleanLine(plainText(findFirst('pillName', pill) ?? pill, { replace: dropIcons }));
  return name || cleanLine(pill.textContent ?? '');
}

function dropIcons(element: Element): string | undefined {
  return element.getAttribute('aria-hidden') === 'true' || element.getAttribute('role') === 'img'
    ? ''
    : undefined;
}

function dropStatus(element: Element): string | undefined {
  return element.matches(anyOf('status')) ? '' : undefined;
}

/** Presence words seen in front of a label (reference 3.3). In front of a bare address they cannot be told from its first letters. */
const PRESENCE = /^(?:away|offline|unknown)/i;

function hiddenAddress(pill: Element): string | undefined {
  for (const attribute of ['aria-label', 'title']) {
    for (const element of [pill, ...pill.querySelectorAll(`[${attribute}*="@"]`)]) {
      const text = cleanLine(element.getAttribute(attribute) ?? '');
      const address = bracketedAddress(text) ?? (isAddress(text) && !PRESENCE.test(text) ? text : undefined);
      if (address !== undefined) return address;
    }
  }
  return undefined;
}

function ariaLabel(element: Element): string {
  return cleanLine(element.getAttribute('aria-label') ?? '');
}

/** Text that Outlook has not made a pill of. What is still being typed is no recipient yet. */
function readTyped(editable: HTMLElement, pills: readonly Element[]): Recipient[] {
  const resolved = new Set(pills);
  const text = plainText(editable, {
    replace: (element) => (resolved.has(element) ? ';' : dropStatus(element)),
  });
  const { closed, open } = splitMailboxes(text);
  const typing = hasFocus(editable) && !endsWithFinishedAddress(open);
  return [...closed, typing ? '' : open].filter((entry) => cleanLine(entry) !== '').map(parseMailbox);
}

function hasFocus(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  return active !== null && element.contains(active);
}
