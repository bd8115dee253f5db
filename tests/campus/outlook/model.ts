import type { ContentModelDocument, Snapshots } from 'roosterjs';
import { createBr, createContentModelDocument, createParagraph, createText } from 'roosterjs';
import type { Contact } from './directory.ts';
import { OWNER } from './directory.ts';
import type { Mail, ReadyDraft } from './drafts.ts';
import { quotedInside } from './quoted.ts';
import type { Settings } from './settings.ts';

export const WELLS = ['to', 'cc', 'bcc'] as const;
export type WellName = (typeof WELLS)[number];

/** What stands in one well: committed recipients, and text that has not become one. */
export interface WellState {
  recipients: Contact[];
  text: string;
}

/** One draft being written. Outlives the elements that show it: they are rebuilt from it on a re-render or pop-out. */
export interface DraftState {
  /** The last eleven digits are the key of the compose's ids. */
  guid: string;
  wells: Record<WellName, WellState>;
  /** Cc and Bcc are buttons until they are asked for. */
  shown: Record<WellName, boolean>;
  /** A reply shows its recipients as one row until that row gets focus. */
  collapsed: boolean;
  subject: string;
  body: ContentModelDocument;
  undo: Snapshots;
  /** The earlier mail, where it stands beside the editor. */
  quoted?: Mail;
}

export interface SentMail {
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
}

/** What the host writes new text in. */
export const BODY_FONT = { fontFamily: 'Aptos, Calibri, Arial, sans-serif', fontSize: '12pt' } as const;

/** The body's text as the editor's own model: one paragraph a line. */
function bodyOf(text: string): ContentModelDocument {
  const model = createContentModelDocument();
  for (const line of text.split('\n')) {
    const paragraph = createParagraph();
    paragraph.segments.push(line === '' ? createBr() : createText(line, BODY_FONT));
    model.blocks.push(paragraph);
  }
  return model;
}

function draft(
  parts: Partial<Record<WellName, readonly Contact[]>>,
  subject: string,
  body: string,
): DraftState {
  const well = (name: WellName): WellState => ({ recipients: [...(parts[name] ?? [])], text: '' });
  return {
    guid: crypto.randomUUID(),
    wells: { to: well('to'), cc: well('cc'), bcc: well('bcc') },
    shown: { to: true, cc: (parts.cc ?? []).length > 0, bcc: false },
    collapsed: false,
    subject,
    body: bodyOf(body),
    undo: { snapshots: [], totalSize: 0, currentIndex: -1, autoCompleteIndex: -1, maxSize: 1e7 },
  };
}

export function emptyDraft(
  start: { to?: readonly Contact[]; cc?: readonly Contact[]; subject?: string; body?: string } = {},
): DraftState {
  return draft({ to: start.to ?? [], cc: start.cc ?? [] }, start.subject ?? '', start.body ?? '');
}

export function draftOf({ to, cc = [], subject, body }: ReadyDraft): DraftState {
  return draft({ to, cc }, subject, body);
}

/** The earlier mail that a reply or forward carries along, where the settings put it. */
function quoting(mail: Mail, draft: DraftState, { quoted, labels }: Settings): DraftState {
  if (quoted === 'beside') return { ...draft, quoted: mail };
  draft.body.blocks.push(...quotedInside(mail, labels));
  return draft;
}

/** A reply goes to the sender; a reply to all also to everybody else but the mailbox owner. */
export function replyTo(mail: Mail, toAll: boolean, settings: Settings): DraftState {
  const others = (list: readonly Contact[]) => list.filter(({ address }) => address !== OWNER.address);
  const recipients = toAll
    ? { to: [mail.from, ...others(mail.to)], cc: others(mail.cc) }
    : { to: [mail.from] };
  return quoting(mail, { ...draft(recipients, `Re: ${mail.subject}`, ''), collapsed: true }, settings);
}

export function forward(mail: Mail, settings: Settings): DraftState {
  return quoting(mail, draft({}, `Fw: ${mail.subject}`, ''), settings);
}

/** Key of the compose's ids: `ec38f657ed1f` at the end of the GUID gives `MSG_c38f657ed1f_SUBJECT`. */
export const messageKey = ({ guid }: DraftState): string => `MSG_${guid.slice(-11)}`;
