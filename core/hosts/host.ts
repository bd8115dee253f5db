import type { Draft, Surface } from '../draft.ts';

/** One open compose box. `root` bounds everything that is read; `editor` is the editable body. */
export interface Composer {
  /** Stable while the composer lives, unique on the page. */
  key: string;
  root: HTMLElement;
  editor: HTMLElement;
}

/**
 * A host adapter only reads: DOM in, Draft out. It knows nothing of policy, adds nothing to the page, and never moves focus.
 * An unreadable field is `unknown`, never empty.
 */
export interface Host {
  id: string;
  /** The application that its drafts are written in. */
  surface: Surface;
  /** Match patterns of the pages it reads. */
  matches: readonly string[];
  /** Attributes by which the page shows and hides its composers, beside `style`, `hidden` and `aria-hidden`. */
  visibility: readonly string[];
  /** Composers on screen in this document, in document order. Cheap when there is none. Hidden old drafts are left out. */
  findComposers(document: Document): Composer[];
  /** What the composer holds now. */
  read(composer: Composer): Draft;
  /** What the page around the composer says that `read` makes use of: when this is another, the composer is read again. */
  surroundings?(composer: Composer): string;
  /** True when a change at this node may have committed or removed a recipient: shown at once, while typed text waits. */
  isRecipientChange(node: Node, composer: Composer): boolean;
  /** Starts learning what the page says in passing (names of addresses); returns the stop function. Kept for this page's lifetime only. */
  learn(document: Document): () => void;
}
