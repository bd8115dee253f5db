import type { SentMail } from './model.ts';

/** What tests and the tour may ask of the page: `window.practice`. */
export interface Practice {
  /** Builds every compose box anew from its draft, as the host does when it renders again: no element survives. */
  rerender(): void;
  /** What was sent. Nothing has left the page. */
  sent: readonly SentMail[];
  /** How many drafts were thrown away. */
  discarded: number;
  /** Opens one of the ready drafts in the list, as a click on it does. */
  openDraft(id: string): void;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
