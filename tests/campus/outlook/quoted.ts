import type { ContentModelBlock } from 'roosterjs';
import { createBr, createDivider, createFormatContainer, createParagraph, createText } from 'roosterjs';
import type { Contact } from './directory.ts';
import { element } from './dom.ts';
import type { Mail } from './drafts.ts';
import type { Labels } from './labels.ts';

const written = ({ name, address }: Contact): string => `${name} <${address}>`;

/** The header block of the earlier mail: here even directory contacts stand with their address (reference 3.3). */
function header(mail: Mail, labels: Labels): [label: string, value: string][] {
  const lines: [string, string][] = [
    [labels.from, written(mail.from)],
    [labels.sentHeader, mail.sent],
    [labels.to, mail.to.map(written).join('; ')],
  ];
  if (mail.cc.length > 0) lines.push([labels.cc, mail.cc.map(written).join('; ')]);
  return [...lines, [labels.subject, mail.subject]];
}

/** Beside the editor, as captured (reference 2.1): starts with a separator and the header lines. */
export function quotedBeside(document: Document, mail: Mail, labels: Labels): HTMLElement {
  const lines = header(mail, labels).flatMap(([label, value]) => [
    element(document, 'b', {}, `${label}: `),
    value,
    element(document, 'br'),
  ]);
  const text = mail.body.split('\n').map((line) => element(document, 'div', {}, line || '\u00A0'));
  return element(
    document,
    'div',
    { class: 'abhwH Z6_Ux' },
    element(document, 'hr'),
    element(document, 'div', { dir: 'ltr' }, ...lines),
    ...text,
  );
}

function paragraph(text: string): ContentModelBlock {
  const made = createParagraph();
  made.segments.push(text === '' ? createBr() : createText(text));
  return made;
}

/** Inside the editor, with the ids that are reported for it (reference 3.5); their exact nesting is unverified. */
export function quotedInside(mail: Mail, labels: Labels): ContentModelBlock[] {
  const end = createFormatContainer('div', { id: 'appendonsend' });
  const message = createFormatContainer('div', { id: 'divRplyFwdMsg' });
  for (const [label, value] of header(mail, labels)) message.blocks.push(paragraph(`${label}: ${value}`));
  return [end, createDivider('hr'), message, ...mail.body.split('\n').map(paragraph)];
}
