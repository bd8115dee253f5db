import { type Compose, createCompose } from './compose.ts';
import { OWNER } from './directory.ts';
import { button, element } from './dom.ts';
import { INBOX, type Mail, READY_DRAFTS, type ReadyDraft } from './drafts.ts';
import { type DraftState, draftOf, emptyDraft, forward, replyTo, type SentMail } from './model.ts';
import { openPopOut } from './popout.ts';
import type { Practice } from './practice.ts';
import { readingView } from './reading.ts';
import type { Settings } from './settings.ts';
import { layerHost } from './suggestions.ts';

/** One tab of the reading pane. A compose box that is not in front stays in the page, hidden (reference, section 4). */
type Tab =
  | { kind: 'mail'; mail: Mail; view: HTMLElement }
  | { kind: 'compose'; draft: DraftState; compose: Compose; ready?: string };

type PopOut = NonNullable<ReturnType<typeof openPopOut>>;

/** The pane that shows mails and compose boxes, and what tests may ask of it. */
export interface Pane extends Practice {
  main: HTMLElement;
  openMail(mail: Mail): void;
  write(draft: DraftState, ready?: string): void;
}

function isEmpty({ wells, subject }: DraftState): boolean {
  return wells.to.recipients.length === 0 && subject === '';
}

/** Asks before a draft is thrown away. `#ok-1` is the id of a primary button as seen (reference 3.6). */
function confirmDiscard(document: Document, { labels }: Settings, discard: () => void): void {
  const dialog = element(document, 'div', {
    role: 'alertdialog',
    class: 'dialog',
    'aria-label': labels.discardQuestion,
  });
  const answer = (attributes: Record<string, string>, text: string, then: () => void) =>
    button(document, attributes, text, () => {
      dialog.remove();
      then();
    });
  const yes = answer({ id: 'ok-1', class: 'primary' }, labels.discard, discard);
  dialog.append(
    element(document, 'p', {}, labels.discardQuestion),
    yes,
    answer({}, labels.keep, () => {}),
  );
  layerHost(document).append(dialog);
  yes.focus();
}

export function createPane(document: Document, settings: Settings): Pane {
  const { labels } = settings;
  const container = element(document, 'div', { id: 'ReadingPaneContainerId' });
  const strip = element(document, 'div', { role: 'tablist', class: 'nuum5 N0Wue' });
  const hint = element(document, 'p', { class: 'hint' }, labels.nothingOpen);
  const toast = element(document, 'div', { role: 'alert', class: 'toast' });
  const main = element(
    document,
    'main',
    {
      id: 'Skip to message-region',
      role: 'main',
      'aria-label': labels.readingPane,
      'data-app-section': 'MailReadCompose',
    },
    container,
    toast,
    strip,
  );
  const sent: SentMail[] = [];
  const popOuts = new Set<PopOut>();
  let tabs: Tab[] = [];
  let front: Tab | undefined;

  const rootOf = (tab: Tab) => (tab.kind === 'mail' ? tab.view : tab.compose.root);
  const show = (tab: Tab | undefined) => {
    front = tab;
    for (const each of tabs) rootOf(each).style.display = each === tab ? '' : 'none';
    hint.hidden = tab !== undefined;
    renderStrip();
  };
  const renderStrip = () => {
    strip.replaceChildren(
      ...tabs.flatMap((tab) => {
        const title = tab.kind === 'mail' ? tab.mail.subject : `${labels.editing} ${tab.draft.subject}`;
        const selected = { role: 'tab', 'aria-selected': String(tab === front) };
        const chosen = button(document, selected, title, () => show(tab));
        if (tab.kind === 'mail') return [chosen];
        return [
          chosen,
          button(document, { 'aria-label': `${title} ${labels.close}` }, '×', () => remove(tab)),
        ];
      }),
    );
  };
  const remove = (tab: Tab) => {
    tabs = tabs.filter((each) => each !== tab);
    if (tab.kind === 'compose') tab.compose.dispose();
    else tab.view.remove();
    show(front === tab ? tabs.at(-1) : front);
  };
  const send = (mail: SentMail) => {
    sent.push(mail);
    toast.textContent = labels.sent;
  };
  const discard = (draft: DraftState, where: Document, then: () => void) => {
    const gone = () => {
      pane.discarded += 1;
      then();
    };
    if (isEmpty(draft)) gone();
    else confirmDiscard(where, settings, gone);
  };

  const composeFor = (tab: { draft: DraftState }, self: () => Tab): Compose =>
    createCompose(document, tab.draft, settings, {
      send: (mail) => {
        send(mail);
        remove(self());
      },
      discard: () => discard(tab.draft, document, () => remove(self())),
      popOut: () => popOut(self()),
      subjectChanged: renderStrip,
    });
  const popOut = (tab: Tab) => {
    if (tab.kind !== 'compose') return;
    const { draft } = tab;
    remove(tab);
    const finish = () => {
      if (opened) popOuts.delete(opened);
      opened?.dispose();
      opened?.window.close();
    };
    const opened = openPopOut(
      draft,
      settings,
      {
        send: (mail) => {
          send(mail);
          finish();
        },
        discard: () => discard(draft, opened?.window.document ?? document, finish),
        subjectChanged: () => {},
      },
      () => opened && popOuts.delete(opened),
    );
    if (opened) popOuts.add(opened);
    else pane.write(draft);
  };

  const pane: Pane = {
    main,
    sent,
    discarded: 0,
    openMail(mail) {
      const present = tabs.find((tab) => tab.kind === 'mail');
      if (present) remove(present);
      const view = readingView(document, mail, labels, {
        reply: (toAll) => pane.write(replyTo(mail, toAll, settings)),
        forward: () => pane.write(forward(mail, settings)),
      });
      const tab: Tab = { kind: 'mail', mail, view };
      tabs.unshift(tab);
      container.append(view);
      show(tab);
    },
    write(draft, ready) {
      toast.textContent = '';
      const same = ready && tabs.find((each) => each.kind === 'compose' && each.ready === ready);
      if (same) return show(same);
      const tab: Tab = {
        kind: 'compose',
        draft,
        compose: composeFor({ draft }, () => tab),
        ...(ready ? { ready } : {}),
      };
      tabs.push(tab);
      container.append(tab.compose.root);
      show(tab);
      tab.compose.focus();
    },
    rerender() {
      for (const tab of tabs) {
        if (tab.kind !== 'compose') continue;
        const place = element(document, 'i');
        tab.compose.root.before(place);
        tab.compose.dispose();
        tab.compose = composeFor(tab, () => tab);
        place.replaceWith(tab.compose.root);
      }
      show(front);
      for (const each of popOuts) each.render();
    },
    openDraft(id) {
      const ready = READY_DRAFTS.find((each) => each.id === id);
      if (ready) pane.write(draftOf(ready), id);
    },
  };
  container.append(hint);
  return pane;
}

function listItem(
  document: Document,
  attributes: Record<string, string>,
  who: string,
  subject: string,
  press: () => void,
) {
  const item = button(document, { class: 'listItem', ...attributes }, '', press);
  item.append(
    element(document, 'span', { class: 'listWho' }, who),
    element(document, 'span', { class: 'listSubject' }, subject),
  );
  return item;
}

function names({ to }: ReadyDraft): string {
  return to.map(({ name }) => name).join(', ');
}

/** The list on the left: ready drafts of every verdict, and mails to reply to. */
function messageList(document: Document, { labels }: Settings, pane: Pane): HTMLElement {
  return element(
    document,
    'section',
    { class: 'messageList', 'aria-label': labels.messages },
    button(document, { class: 'primary', id: 'newMail' }, labels.newMail, () => pane.write(emptyDraft())),
    element(document, 'h2', {}, labels.drafts),
    ...READY_DRAFTS.map((draft) =>
      listItem(document, { 'data-draft': draft.id }, names(draft), draft.subject, () =>
        pane.openDraft(draft.id),
      ),
    ),
    element(document, 'h2', {}, labels.inbox),
    ...INBOX.map((mail) =>
      listItem(document, { 'data-mail': mail.id }, mail.from.name, mail.subject, () => {
        history.pushState(null, '', `/mail/inbox/id/${mail.id}${location.search}`);
        pane.openMail(mail);
      }),
    ),
  );
}

/** A link that opens the same page in another way. */
function variant(document: Document, name: string, value: string, text: string): HTMLElement {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  return element(document, 'a', { href: `${url.pathname}${url.search}` }, text);
}

/** The other half of the campus. */
const PRACTICE_BLACKBOARD = 'https://ntnu.blackboard.com/ultra/course';

export function mailbox(document: Document, settings: Settings, pane: Pane): HTMLElement[] {
  const { labels } = settings;
  const owner = element(
    document,
    'div',
    {
      id: `primaryMailboxRoot_${crypto.randomUUID()}`,
      class: 'mailboxRoot',
      role: 'treeitem',
      'data-folder-name': OWNER.address,
      title: OWNER.address,
    },
    OWNER.address,
  );
  const header = element(
    document,
    'header',
    { class: 'top' },
    element(document, 'h1', {}, 'Øvings-Outlook'),
    element(document, 'span', { class: 'about' }, labels.about),
    element(
      document,
      'nav',
      { class: 'variants' },
      settings.language === 'nb'
        ? variant(document, 'lang', 'en', 'English')
        : variant(document, 'lang', 'nb', 'Norsk'),
      variant(document, 'theme', 'light', labels.light),
      variant(document, 'theme', 'dark', labels.dark),
      element(document, 'a', { href: PRACTICE_BLACKBOARD }, 'Øvings-Blackboard'),
    ),
    owner,
  );
  return [
    header,
    element(document, 'div', { class: 'columns' }, messageList(document, settings, pane), pane.main),
  ];
}
