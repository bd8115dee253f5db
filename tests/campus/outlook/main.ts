import { resolve } from './directory.ts';
import { element } from './dom.ts';
import { INBOX } from './drafts.ts';
import { emptyDraft } from './model.ts';
import { readingView } from './reading.ts';
import { readSettings, type Settings } from './settings.ts';
import { createPane, mailbox, type Pane } from './shell.ts';
import { claimDefaultPolicy } from './trusted-types.ts';
import './style.css';

/** `…/mail/deeplink/compose?to=a@b.c;d@e.f&subject=…&body=…`: several addresses separated by `,` or `;` (reference 1.2). */
function deeplinkDraft({ searchParams }: URL) {
  const contacts = (name: string) =>
    (searchParams.get(name) ?? '')
      .split(/[;,]/)
      .map(resolve)
      .filter((contact) => contact !== undefined);
  return emptyDraft({
    to: contacts('to'),
    cc: contacts('cc'),
    subject: searchParams.get('subject') ?? '',
    body: searchParams.get('body') ?? '',
  });
}

/** A mail alone in its window; its container has the same class as a compose box's (reference 3.1). */
function readAlone(id: string, { labels }: Settings): HTMLElement {
  const mail = INBOX.find((each) => each.id === id) ?? INBOX[0];
  if (mail === undefined) throw new Error('The inbox is empty');
  const view = readingView(document, mail, labels, { reply: () => {}, forward: () => {} });
  const scroll = element(document, 'div', { class: 'owaMailComposeEditorScrollContainer' }, view);
  return element(document, 'div', { id: 'ItemReadingPaneContainer' }, scroll);
}

function start(url: URL): { content: HTMLElement[]; pane: Pane; ready(): void } {
  const settings = readSettings(url);
  if (settings.theme) document.documentElement.setAttribute('data-theme', settings.theme);
  document.documentElement.lang = settings.language;
  const pane = createPane(document, settings);
  const [, section, kind, id = ''] = url.pathname.split('/').filter(Boolean);
  if (section === 'deeplink' && kind === 'compose') {
    return { content: [pane.main], pane, ready: () => pane.write(deeplinkDraft(url)) };
  }
  if (section === 'deeplink' && kind === 'read') {
    return { content: [readAlone(id, settings)], pane, ready: () => {} };
  }
  const content = mailbox(document, settings, pane);
  if (section === 'compose') return { content, pane, ready: () => pane.openDraft(kind ?? '') };
  const mail = INBOX.find((each) => each.id === (section === 'id' ? kind : id));
  return { content, pane, ready: () => mail && pane.openMail(mail) };
}

claimDefaultPolicy();
const { content, pane, ready } = start(new URL(location.href));
window.practice = pane;
document.querySelector('#app')?.append(...content);
ready();
