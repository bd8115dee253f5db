/**
 * Where the parts of a compose box are, best first. Reviewed data: sources are sections of the Outlook DOM reference and the capture
 * or program named there; confidence is its letter (A capture, B two programs, C one, D inference).
 */
export interface RankedSelector {
  selector: string;
  source: string;
  confidence: 'A' | 'B' | 'C' | 'D';
  note?: string;
  /** No source shows the selector itself: it follows from other facts. */
  unverified?: true;
}

interface Label {
  text: string;
  language: 'en' | 'de' | 'es' | 'pt' | 'zh' | 'tr';
}

/** Accessible names found in the wild (3.9). No Norwegian one is known, so none is here. */
export const LABELS = {
  body: [
    { text: 'Message body', language: 'en' },
    { text: 'Nachrichtentext', language: 'de' },
    { text: 'Cuerpo del mensaje', language: 'es' },
    { text: 'Corpo da mensagem', language: 'pt' },
    { text: '邮件正文', language: 'zh' },
    { text: 'İleti gövdesi', language: 'tr' },
  ],
  to: [
    { text: 'To', language: 'en' },
    { text: 'An', language: 'de' },
    { text: 'Para', language: 'es' },
    { text: '收件人', language: 'zh' },
  ],
  cc: [
    { text: 'Cc', language: 'en' },
    { text: '抄送', language: 'zh' },
  ],
  bcc: [
    { text: 'Bcc', language: 'en' },
    { text: 'Cco', language: 'es' },
    { text: '密件抄送', language: 'zh' },
  ],
  subject: [
    { text: 'Subject', language: 'en' },
    { text: 'Add a subject', language: 'en' },
    { text: 'Agregar un asunto', language: 'es' },
    { text: 'Adicionar um assunto', language: 'pt' },
    { text: '主题', language: 'zh' },
    { text: '添加主题', language: 'zh' },
  ],
  send: [
    { text: 'Send', language: 'en' },
    { text: 'Enviar', language: 'es' },
    { text: '发送', language: 'zh' },
    { text: 'Gönder', language: 'tr' },
  ],
} as const satisfies Record<string, readonly Label[]>;

function labelled(labels: readonly Label[], toSelector: (text: string) => string): RankedSelector[] {
  return labels.map(({ text, language }) => ({
    selector: toSelector(text),
    source: `3.9 ${language}`,
    confidence: 'B',
  }));
}

const EDITOR: readonly RankedSelector[] = [
  {
    selector: '[id^="editorParent_"] [contenteditable="true"]',
    source: '6 E1; 3.5 K5 2026-09; 2.2 K8',
    confidence: 'A',
  },
  {
    selector: '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    source: '6 E2; 3.5 K7',
    confidence: 'B',
    note: 'One literal capture shows wells with the same attributes.',
  },
  {
    selector: '[aria-multiline="true"][contenteditable="true"]',
    source: '2.2 earlier capture without role',
    confidence: 'A',
  },
  ...labelled(LABELS.body, (text) => `[contenteditable="true"][aria-label^="${text}"]`),
  {
    selector: '[contenteditable="true"].dFCbN',
    source: '3.5 2022-2026',
    confidence: 'C',
    note: 'Hashed class: last resort.',
  },
];

const COMPOSE_ONLY: readonly RankedSelector[] = [
  { selector: '[id^="docking_InitVisiblePart_"]', source: '3.1 K1 2026-04', confidence: 'A' },
];

const SHARED_WITH_CALENDAR: readonly RankedSelector[] = [
  { selector: '[data-app-section="Form_Content"]', source: '1.3 K7', confidence: 'B' },
];

const COMPOSE_ROOT: readonly RankedSelector[] = [
  ...COMPOSE_ONLY,
  {
    selector: '.owaMailComposeEditorScrollContainer',
    source: '3.1 K1 2026-04, K3',
    confidence: 'A',
    note: 'Also wraps the standalone read view: only with an editor inside.',
  },
  ...SHARED_WITH_CALENDAR,
];

/** A climb for the compose root ends here: a dialog is not a composer. */
const CLIMB_LIMIT: readonly RankedSelector[] = [
  { selector: '[role="dialog"]', source: '3.6 schedule dialog', confidence: 'C' },
];

const WELL_TO: readonly RankedSelector[] = [
  { selector: '[id^="MSG_"][id$="_TO"]', source: '3.2 K2 2026-10', confidence: 'A' },
];
const WELL_CC: readonly RankedSelector[] = [
  { selector: '[id^="MSG_"][id$="_CC"]', source: '3.2 K2 2026-10', confidence: 'A' },
];
const WELL_BCC: readonly RankedSelector[] = [
  { selector: '[id^="MSG_"][id$="_BCC"]', source: '3.2 K2 2026-10', confidence: 'A' },
];

/** The editable part of any well, where no id names the well. */
const WELL_EDITABLE: readonly RankedSelector[] = [
  { selector: '[contenteditable="true"].EditorClass', source: '6 Well 2; 3.2 K1 2026-04', confidence: 'A' },
  {
    selector: '[contenteditable="true"][aria-controls="FloatingSuggestionsList"]',
    source: '2.2, 3.2 one fixture',
    confidence: 'C',
  },
  {
    selector: '[contenteditable="true"]:not([aria-multiline="true"])',
    source: '6 Well 3; 5 2026-03',
    confidence: 'B',
  },
  ...labelled(
    [...LABELS.to, ...LABELS.cc, ...LABELS.bcc],
    (text) => `[contenteditable="true"][aria-label="${text}"]`,
  ),
];

const WELL_LABEL_TO: readonly RankedSelector[] = [
  { selector: '#recipient-well-label-to', source: '3.2 K1 2026-04', confidence: 'A' },
];
const WELL_LABEL_CC: readonly RankedSelector[] = [
  { selector: '#recipient-well-label-cc', source: '3.2 K1 2026-04', confidence: 'A' },
];
const WELL_LABEL_BCC: readonly RankedSelector[] = [
  { selector: '#recipient-well-label-bcc', source: '3.2 suites', confidence: 'B' },
];

const PILL: readonly RankedSelector[] = [
  {
    selector: '[class*="_EType_RECIPIENT_ENTITY"]',
    source: '6 Pill 1; 3.3 K1 2026-04, K2, K3',
    confidence: 'A',
  },
  { selector: ':scope > [contenteditable="false"]', source: '6 Pill 2', confidence: 'B' },
  { selector: '[data-lpc-hover-target-id]', source: '6 Pill 3; 3.3 K6', confidence: 'B' },
  {
    selector: '[contenteditable="false"]',
    source: '3.3 pill, at any depth',
    confidence: 'D',
    unverified: true,
  },
];

const PILL_NAME: readonly RankedSelector[] = [
  { selector: '[class*="textContainer-"]', source: '2.2; 5 2025-06', confidence: 'B' },
  { selector: '[class*="individualText-"]', source: '2.2; 3.3', confidence: 'B' },
];

const SUBJECT: readonly RankedSelector[] = [
  {
    selector: 'input[id^="MSG_"][id$="_SUBJECT"]',
    source: '3.4 K1 2026-04',
    confidence: 'A',
    note: 'The reading pane has a span with the same id form.',
  },
  ...labelled(LABELS.subject, (text) => `input[aria-label="${text}"]`),
];

const SEND: readonly RankedSelector[] = [
  {
    selector: '[data-testid="ComposeSendButton"] button',
    source: '6 S1; 3.6 K2, K6 2024-2026',
    confidence: 'A',
  },
  {
    selector: 'button[id^="splitButton-"][id$="__primaryActionButton"]',
    source: '6 S2; 3.6 K1, K2',
    confidence: 'A',
  },
  { selector: 'button[title*="Ctrl+Enter"]', source: '6 S4; 3.6 K5 2026-09', confidence: 'A' },
  ...labelled(LABELS.send, (text) => `button[aria-label="${text}"]`),
];

/** Holds what a reply carries along, whole. */
const QUOTED_BLOCK: readonly RankedSelector[] = [
  { selector: '#mail-editor-reference-message-container', source: '3.5', confidence: 'B' },
];

/** From here to the end of the editor everything is quoted. */
const QUOTED_START: readonly RankedSelector[] = [
  { selector: '#appendonsend', source: '3.5', confidence: 'B' },
  { selector: '#divRplyFwdMsg', source: '3.5', confidence: 'B' },
];

/** The quoted original beside the editor. Only its header lines tell it otherwise. */
const QUOTED_SIBLING: readonly RankedSelector[] = [
  { selector: '.abhwH', source: '2.1 K1 2026-04', confidence: 'C', note: 'Hashed class: last resort.' },
];

const SUGGESTION: readonly RankedSelector[] = [
  {
    selector: '#FloatingSuggestionsList button[role="option"][aria-label*=" - "]',
    source: '3.2 K3, BMail',
    confidence: 'B',
  },
  {
    selector: '[class*="FloatingSuggestions"] button[role="option"][aria-label*=" - "]',
    source: '3.2',
    confidence: 'B',
  },
];

/** Lines of the reading pane that may hold `Name <address>`. */
const READING_NAME: readonly RankedSelector[] = [
  { selector: 'span[aria-label^="From: "]', source: '3.3 email-assist', confidence: 'C' },
  {
    selector: 'span[aria-label*=": "][aria-label*="@"]',
    source: '3.3 K9 (Von: sender@example.com)',
    confidence: 'D',
    note: 'The same line in any language.',
    unverified: true,
  },
];

/** Repeats the names of a well for screen readers; never counted. */
const STATUS: readonly RankedSelector[] = [
  { selector: '[role="status"]', source: '2.1 K1 2026-04; 4', confidence: 'A' },
];

/** The body of a message that is read, not written. */
const READ_BODY: readonly RankedSelector[] = [
  { selector: '[id^="UniqueMessageBody_"]', source: '3.5 K6, K9, K10', confidence: 'A' },
  { selector: '[role="document"]', source: '3.5 K6, K9', confidence: 'A' },
];

/** The recipients of a message that is read. */
const READ_WELL: readonly RankedSelector[] = [
  { selector: '[aria-readonly="true"]', source: '3.2 K6', confidence: 'B' },
];

/** Only the calendar form has these. */
const CALENDAR_FORM: readonly RankedSelector[] = [
  { selector: '[id^="EVENT_CalendarCompose"]', source: '1.3', confidence: 'C' },
  { selector: '[id$="_DATETIME"]:not([id^="MSG_"])', source: '1.3', confidence: 'C' },
];

/** At least one of these is in every mail form, and none in a message that is read. */
const MAIL_FORM: readonly RankedSelector[] = [
  { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', source: '3.4 K1 2026-04; 5', confidence: 'A' },
  { selector: '[data-testid="ComposeSendButton"]', source: '3.6 K2, K6 2024-2026', confidence: 'A' },
  { selector: '[id^="MSG_"][id$="_TO"] [contenteditable="true"]', source: '3.2 K7', confidence: 'B' },
];

export const SELECTORS = {
  editor: EDITOR,
  composeRoot: COMPOSE_ROOT,
  composeOnly: COMPOSE_ONLY,
  sharedWithCalendar: SHARED_WITH_CALENDAR,
  climbLimit: CLIMB_LIMIT,
  wellTo: WELL_TO,
  wellCc: WELL_CC,
  wellBcc: WELL_BCC,
  wellEditable: WELL_EDITABLE,
  wellLabelTo: WELL_LABEL_TO,
  wellLabelCc: WELL_LABEL_CC,
  wellLabelBcc: WELL_LABEL_BCC,
  pill: PILL,
  pillName: PILL_NAME,
  subject: SUBJECT,
  send: SEND,
  quotedBlock: QUOTED_BLOCK,
  quotedStart: QUOTED_START,
  quotedSibling: QUOTED_SIBLING,
  suggestion: SUGGESTION,
  readingName: READING_NAME,
  status: STATUS,
  readBody: READ_BODY,
  readWell: READ_WELL,
  calendarForm: CALENDAR_FORM,
  mailForm: MAIL_FORM,
} as const satisfies Record<string, readonly RankedSelector[]>;

export type Part = keyof typeof SELECTORS;

/** One selector list that matches whatever any rank of the part matches. */
export function anyOf(part: Part): string {
  return SELECTORS[part].map(({ selector }) => selector).join(', ');
}

/** All elements of the best rank that has any inside `scope`, in document order. */
export function findAll(part: Part, scope: ParentNode): HTMLElement[] {
  for (const { selector } of SELECTORS[part]) {
    const found = scope.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The first element of the best rank that has any inside `scope`. */
export function findFirst(part: Part, scope: ParentNode): HTMLElement | undefined {
  return findAll(part, scope)[0];
}
