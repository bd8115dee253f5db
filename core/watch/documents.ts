import { safely } from '../safely.ts';
import { readableDocuments } from './frames.ts';

export interface DocumentEvents {
  /** What a document shows may be another: its tree changed, or a frame loaded or is about to go. */
  changed(): void;
  /** A field's value changed; that is no change of the tree. */
  input(target: Node): void;
  /** Focus came to or left this. */
  focus(target: Node): void;
  /** A document is there for the first time; what this returns is called when it is gone. */
  entered(document: Document): () => void;
}

export interface FollowedDocuments {
  /** The documents on the page now, its own first. Those that are new are watched from now on. */
  refresh(): Document[];
  stop(): void;
}

/** Attributes by which any page shows and hides what it has. */
const SHOWING = ['style', 'hidden', 'aria-hidden'];
const QUIETLY = { capture: true, passive: true } as const;

/**
 * Follows a page and its frames of the same origin as they come and go. `attributes` are those that show and hide things on this page,
 * beyond the usual ones. Adds nothing to any document.
 */
export function followDocuments(
  page: Document,
  attributes: readonly string[],
  events: DocumentEvents,
): FollowedDocuments {
  const followed = new Map<Document, () => void>();
  const observer = new MutationObserver(events.changed);
  const listeners: readonly [type: string, listener: (event: Event) => void][] = [
    ['input', withTarget(events.input)],
    ['focusin', withTarget(events.focus)],
    ['focusout', withTarget(events.focus)],
    ['load', withTarget((target) => /^i?frame$/.test(target.nodeName.toLowerCase()) && events.changed())],
  ];

  /** Adding the same listener again is nothing, so this also repairs a document that was opened anew and lost them. */
  function listen(document: Document): void {
    for (const [type, listener] of listeners) document.addEventListener(type, listener, QUIETLY);
    if (document !== page) document.defaultView?.addEventListener('pagehide', onLeaving, QUIETLY);
  }

  function silence(document: Document): void {
    for (const [type, listener] of listeners) document.removeEventListener(type, listener, QUIETLY);
    document.defaultView?.removeEventListener('pagehide', onLeaving, QUIETLY);
  }

  /** The frame's page is about to go: later it may be too late to let go of it. */
  function onLeaving({ target, persisted }: PageTransitionEvent): void {
    if (persisted) return;
    if (followed.has(target as Document)) leave(target as Document);
    events.changed();
  }

  function enter(document: Document): void {
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...SHOWING, ...attributes],
    });
    followed.set(document, events.entered(document));
  }

  function leave(document: Document): void {
    safely(() => silence(document), undefined);
    followed.get(document)?.();
    followed.delete(document);
  }

  return {
    refresh() {
      const documents = readableDocuments(page);
      for (const document of followed.keys()) if (!documents.includes(document)) leave(document);
      for (const document of documents) {
        listen(document);
        if (!followed.has(document)) enter(document);
      }
      return documents;
    },
    stop() {
      observer.disconnect();
      for (const document of followed.keys()) leave(document);
    },
  };
}

/** A target in a frame is a `Node` of another realm, so it is known by what it has. */
function withTarget(handle: (target: Node) => unknown): (event: Event) => void {
  return ({ target }) => {
    if (target !== null && 'nodeType' in target) handle(target as Node);
  };
}
