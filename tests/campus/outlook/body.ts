import {
  AutoFormatPlugin,
  type DOMCreator,
  Editor,
  EditPlugin,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { element } from './dom.ts';
import { BODY_FONT, type DraftState } from './model.ts';
import { trustedHtml } from './trusted-types.ts';

/** rooster parses snapshots and pasted text; Trusted Types wants them named as trusted first. */
const DOM_CREATOR: DOMCreator = {
  htmlToDOM: (html) => new DOMParser().parseFromString(trustedHtml(html), 'text/html'),
};

export interface Body {
  /** `#editorParent_1` with the editor inside (reference 2.2). */
  parent: HTMLElement;
  text(): string;
  focus(): void;
  /** Keeps what is written in the draft, and lets go of the elements. */
  dispose(): void;
}

/** The host's own editor on its own node, with the attributes of the literal capture (reference K8, label as in K1). */
export function createBody(document: Document, draft: DraftState, label: string, changed: () => void): Body {
  const root = element(document, 'div', {
    tabindex: '0',
    dir: 'ltr',
    class: 'dFCbN dnzWM tJ1L7 z8tsM DziEn',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    textprediction: 'false',
    spellcheck: 'true',
  });
  const parent = element(document, 'div', { id: 'editorParent_1' }, root);
  const editor = new Editor(root, {
    plugins: [
      new PastePlugin(),
      new EditPlugin(),
      new ShortcutPlugin(),
      new AutoFormatPlugin({ autoLink: true }),
    ],
    initialModel: draft.body,
    snapshots: draft.undo,
    trustedHTMLHandler: DOM_CREATOR,
    doNotAdjustEditorColor: true,
    defaultSegmentFormat: BODY_FONT,
  });
  root.addEventListener('input', changed);
  return {
    parent,
    text: () => root.innerText,
    focus: () => editor.focus(),
    dispose: () => {
      draft.body = editor.getContentModelCopy('clean');
      editor.dispose();
    },
  };
}
