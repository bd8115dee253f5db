/**
 * Where the parts of Blackboard's compose boxes are, best first. Reviewed data: sources are sections of the Blackboard DOM reference;
 * confidence is its mark (H several live sources, M one, L old or inferred).
 */
export interface RankedSelector {
  selector: string;
  source: string;
  confidence: 'H' | 'M' | 'L';
  note?: string;
  /** No source shows the selector itself on this part: it follows from other facts. */
  unverified?: true;
}

/** Analytics ids, language-free and vendor-documented, are `data-analytics-id` on React parts and `analytics-id` on AngularJS parts. */
function analytics(tag: string, id: string): string {
  return `${tag}:is([data-analytics-id="${id}"], [analytics-id="${id}"])`;
}

const ANNOUNCEMENT = 'course.announcements.detailPanel';

/** The panel in front, of those on screen: the last match of the best rank. */
const FRONT_PANEL: readonly RankedSelector[] = [
  {
    selector: '.bb-offcanvas-panel.panel-has-focus:not(.hide-in-background)',
    source: '2.1 panel; 4 stacked panels',
    confidence: 'H',
  },
  {
    selector: '.bb-offcanvas-panel:is(.panel-has-focus.hide-in-background, .active:not(.hide-in-background))',
    source: '4 stacked panels',
    confidence: 'H',
    note: 'One capture has hide-in-background on the front panel itself.',
  },
  { selector: '.bb-offcanvas-panel', source: '2.1 panel', confidence: 'H' },
];

/** What bounds an Ultra composer. */
const ULTRA_ROOT: readonly RankedSelector[] = [
  { selector: '.bb-offcanvas-panel', source: '6.1; 2.1', confidence: 'H' },
  { selector: 'main', source: '6.1; 2.1', confidence: 'H' },
];

/** Only the form of an announcement being written has these, not its list and not its read view. */
const ULTRA_ANNOUNCEMENT: readonly RankedSelector[] = [
  { selector: analytics('input', `${ANNOUNCEMENT}.title.input.text`), source: '2.1 A', confidence: 'H' },
  { selector: analytics('button', `${ANNOUNCEMENT}.post.button`), source: '2.1 A, B', confidence: 'H' },
  { selector: '#schedule-announcement-checkbox', source: '2.1 A, B', confidence: 'H' },
  {
    selector: '#send-email-checkbox',
    source: '2.1 B, C',
    confidence: 'H',
    note: 'The id of the same choice in a message is not known, so a title must stand beside it.',
  },
];

const SCHEDULE = ':is([data-analytics-id*=".showOn."], [analytics-id*=".showOn."])';
const PICKS_FROM_LIST = '[role="combobox"], [aria-autocomplete]:not([aria-autocomplete="none"])';

const ULTRA_TITLE: readonly RankedSelector[] = [
  { selector: analytics('input', `${ANNOUNCEMENT}.title.input.text`), source: '2.1 A', confidence: 'H' },
];

/** Any line of text above an editor that is neither date, time nor type-ahead. */
const PLAIN_TITLE: readonly RankedSelector[] = [
  {
    selector: `input:is(:not([type]), [type="text"]):not(.date-input, .time-input, ${SCHEDULE}, ${SCHEDULE} *, #participant-list, ${PICKS_FROM_LIST})`,
    source: '6.1 (b); 2.1 B, C, D reach the title by its placeholder',
    confidence: 'M',
  },
];

const ULTRA_EMAIL_COPY: readonly RankedSelector[] = [
  { selector: 'input#send-email-checkbox', source: '2.1 B, C', confidence: 'H' },
];

const ULTRA_EDITOR: readonly RankedSelector[] = [
  {
    selector: '#bb-editor-textbox[contenteditable="true"]',
    source: '2.1 A, C, D; 3.1',
    confidence: 'H',
    note: 'Generic: documents and grading have it too.',
  },
  { selector: '.ql-editor.bb-editor[contenteditable="true"]', source: '2.1; 3.1', confidence: 'H' },
  { selector: 'iframe.tox-edit-area__iframe', source: '3.1; 5 legacy fallback', confidence: 'L' },
  { selector: 'iframe[id$="_ifr"]', source: '3.1; 5 legacy fallback', confidence: 'L' },
];

/** The page, the list or a button of course messages: without any of these nothing is taken for a message. */
const MESSAGE_PAGE: readonly RankedSelector[] = [
  { selector: 'bb-course-conversations', source: '2.4 list pages 2026', confidence: 'H' },
  { selector: 'bb-course-conversations-summary', source: '2.4 list pages 2026', confidence: 'H' },
  { selector: '[analytics-id*="onversation"]', source: '6.4', confidence: 'L', unverified: true },
  { selector: '[data-analytics-id*="essage"]', source: '6.4', confidence: 'L', unverified: true },
];

const MESSAGE_EDITOR: readonly RankedSelector[] = [
  {
    selector: '.ql-editor.bb-editor[contenteditable="true"]',
    source: '6.4',
    confidence: 'L',
    unverified: true,
  },
  { selector: '#message-reply', source: '2.4 composer 2015', confidence: 'L' },
];

const MESSAGE_RECIPIENTS: readonly RankedSelector[] = [
  { selector: '#participant-list', source: '2.4 composer 2015', confidence: 'L' },
  { selector: 'input[aria-autocomplete]', source: '6.4', confidence: 'L', unverified: true },
  { selector: '[role="combobox"]', source: '6.4', confidence: 'L', unverified: true },
];

const MESSAGE_CHIP: readonly RankedSelector[] = [
  {
    selector: '[class*="MuiChip-label"]',
    source: '3.3: several names; 5: React parts use Mui',
    confidence: 'L',
    unverified: true,
  },
];

/** Around an editor: its toolbar has fields of its own. */
const EDITOR_BOX: readonly RankedSelector[] = [
  { selector: 'bb-rich-text-editor', source: '2.1 rich editor', confidence: 'H' },
  { selector: '.bb-editor-root', source: '2.1 rich editor', confidence: 'H' },
];

const ORIGINAL_ANNOUNCEMENT: readonly RankedSelector[] = [
  {
    selector: 'form#announcementForm',
    source: '2.3; 6.2',
    confidence: 'H',
    note: 'The list page has it too, without subject and text.',
  },
];

const ORIGINAL_EMAIL: readonly RankedSelector[] = [
  { selector: 'form[name="emailForm"]', source: '2.2; 6.3', confidence: 'H' },
  { selector: 'form[action*="/execute/sendEmail"]', source: '1.2 Send Email form', confidence: 'H' },
];

const ORIGINAL_MESSAGE: readonly RankedSelector[] = [
  { selector: 'form[action*="/messaging/course/"]', source: '6.5; 1.2', confidence: 'L', unverified: true },
  {
    selector: 'form[action*="/execute/composeMessage"]',
    source: '6.5; 1.2',
    confidence: 'L',
    unverified: true,
  },
];

const ORIGINAL_SUBJECT: readonly RankedSelector[] = [
  { selector: 'input#subject', source: '2.3', confidence: 'H' },
  { selector: 'input[name="subject"]', source: '2.2', confidence: 'H' },
  {
    selector: 'input[name*="subject" i]:not([type="hidden"])',
    source: '2.5',
    confidence: 'L',
    unverified: true,
  },
];

/** The field that is sent; TinyMCE hides it behind a frame of its own. */
const ORIGINAL_TEXT: readonly RankedSelector[] = [
  { selector: 'textarea#messagetext', source: '2.3', confidence: 'H' },
  { selector: 'textarea[name="messagetext"]', source: '2.2', confidence: 'H' },
  { selector: 'textarea[name*="messagetext" i]', source: '2.5', confidence: 'L', unverified: true },
];

const ORIGINAL_EDITOR: readonly RankedSelector[] = [
  { selector: 'iframe#messagetext_ifr', source: '1.3; 2.2; 2.3', confidence: 'H' },
  { selector: 'iframe[id$="_ifr"]', source: '6.5', confidence: 'L', unverified: true },
  ...ORIGINAL_TEXT,
];

const ORIGINAL_EMAIL_COPY: readonly RankedSelector[] = [
  { selector: 'input#pushNotify_true', source: '2.3', confidence: 'H' },
];

const NAV_ITEM: readonly RankedSelector[] = [
  { selector: 'input[name="navItem"]', source: '2.2; 3.2', confidence: 'H' },
];

/** The members that can still be picked. Drawn with `visibility: hidden`: a field all the same. */
const AVAILABLE: readonly RankedSelector[] = [
  { selector: 'select#USERS_AVAIL', source: '2.2; 3.2', confidence: 'H' },
];

const SELECTED: readonly RankedSelector[] = [
  { selector: 'select[name="USERS_SELECTED"]', source: '2.2; 3.2', confidence: 'H' },
];

/** Ids of what was picked, comma separated and comma terminated. */
const SELECTED_IDS: readonly RankedSelector[] = [
  { selector: 'input[name="multiselect_right_values"]', source: '2.2; 3.2', confidence: 'H' },
];

const CRUMB_ID: readonly RankedSelector[] = [
  { selector: '#crumb_1 .courseId', source: '3.4 Original', confidence: 'H' },
];
const CRUMB_NAME: readonly RankedSelector[] = [
  { selector: '#crumb_1 .courseName', source: '3.4 Original', confidence: 'H' },
];
const COURSE_MENU: readonly RankedSelector[] = [
  { selector: '#courseMenu_link', source: '3.4 Original', confidence: 'H' },
];

/** The header's link to the room: "code • name". */
const ROOM_LINK: readonly RankedSelector[] = [
  { selector: 'a[href*="/ultra/courses/"][href$="/outline"]', source: '3.4 Ultra', confidence: 'M' },
  {
    selector: 'a[href*="/ultra/organization"][href$="/outline"]',
    source: '1.1 organisation course page',
    confidence: 'L',
    unverified: true,
  },
];

/** The header's title: "name • code". */
const ROOM_TITLE: readonly RankedSelector[] = [
  { selector: '[class*="courseTitle"]', source: '3.4 Ultra', confidence: 'H' },
];

/** A course on the list of courses, and what stands on it. */
const ROOM_CARD: readonly RankedSelector[] = [
  { selector: 'article[data-course-id]', source: '3.4 course cards', confidence: 'H' },
];
const CARD_ID: readonly RankedSelector[] = [
  { selector: '.course-id span', source: '3.4 course cards', confidence: 'H' },
];
const CARD_TITLE: readonly RankedSelector[] = [
  { selector: 'h4.js-course-title-element', source: '3.4 course cards', confidence: 'H' },
];

export const SELECTORS = {
  frontPanel: FRONT_PANEL,
  ultraRoot: ULTRA_ROOT,
  ultraAnnouncement: ULTRA_ANNOUNCEMENT,
  ultraTitle: ULTRA_TITLE,
  plainTitle: PLAIN_TITLE,
  ultraEmailCopy: ULTRA_EMAIL_COPY,
  ultraEditor: ULTRA_EDITOR,
  messagePage: MESSAGE_PAGE,
  messageEditor: MESSAGE_EDITOR,
  messageRecipients: MESSAGE_RECIPIENTS,
  messageChip: MESSAGE_CHIP,
  editorBox: EDITOR_BOX,
  originalAnnouncement: ORIGINAL_ANNOUNCEMENT,
  originalEmail: ORIGINAL_EMAIL,
  originalMessage: ORIGINAL_MESSAGE,
  originalSubject: ORIGINAL_SUBJECT,
  originalText: ORIGINAL_TEXT,
  originalEditor: ORIGINAL_EDITOR,
  originalEmailCopy: ORIGINAL_EMAIL_COPY,
  navItem: NAV_ITEM,
  available: AVAILABLE,
  selected: SELECTED,
  selectedIds: SELECTED_IDS,
  crumbId: CRUMB_ID,
  crumbName: CRUMB_NAME,
  courseMenu: COURSE_MENU,
  roomLink: ROOM_LINK,
  roomTitle: ROOM_TITLE,
  roomCard: ROOM_CARD,
  cardId: CARD_ID,
  cardTitle: CARD_TITLE,
} as const satisfies Record<string, readonly RankedSelector[]>;

export type Part = keyof typeof SELECTORS;

/** One selector list that matches whatever any rank of the part matches. */
export function anyOf(part: Part): string {
  return SELECTORS[part].map(({ selector }) => selector).join(', ');
}

/** The first element of the best rank that has any inside `scope` and that `fits`. */
export function findFirst<T extends HTMLElement = HTMLElement>(
  part: Part,
  scope: ParentNode,
  fits: (element: T) => boolean = () => true,
): T | undefined {
  for (const { selector } of SELECTORS[part]) {
    const found = [...scope.querySelectorAll<T>(selector)].find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements inside `scope` that any rank of the part matches, in document order. */
export function findAll<T extends HTMLElement = HTMLElement>(part: Part, scope: ParentNode): T[] {
  return [...scope.querySelectorAll<T>(anyOf(part))];
}
