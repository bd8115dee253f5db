import type { EmailDraft } from '../../draft.ts';
import { cleanLine } from '../dom.ts';
import type { Composer, Host } from '../host.ts';
import { findComposers } from './composers.ts';
import { learnFromQuoted, learnFromReadingPane, learnFromSuggestions, namesOf } from './names.ts';
import { readRecipients } from './recipients.ts';
import { isReply, readText } from './text.ts';
import { findSubject, isInWell } from './wells.ts';

/** Outlook on the web, as the four Microsoft hosts serve it. On-premises `/owa/` is another application (reference 1.5). */
export const outlook: Host = {
  id: 'outlook',
  surface: 'outlook',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://outlook.live.com/*',
  ],
  // Its classes change all the time, and no composer is shown by them alone.
  visibility: [],
  findComposers,
  read,
  isRecipientChange,
  learn: learnFromSuggestions,
};

function read(composer: Composer): EmailDraft {
  const { body, quoted } = readText(composer);
  const subject = cleanLine(findSubject(composer.root)?.value ?? '');
  const document = composer.editor.ownerDocument;
  const names = namesOf(document);
  learnFromReadingPane(document, names);
  if (quoted !== undefined) learnFromQuoted(quoted, names);
  return {
    surface: 'outlook',
    form: 'email',
    recipients: readRecipients(composer, names),
    subject,
    body,
    ...(quoted === undefined ? {} : { quoted }),
    inReplyTo: isReply(subject, quoted),
  };
}

function isRecipientChange(node: Node, composer: Composer): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element !== null && isInWell(element, composer);
}
