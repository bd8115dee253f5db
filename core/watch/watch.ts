import type { Draft } from '../draft.ts';
import type { Composer, Host } from '../hosts/host.ts';
import type { Scheduler } from './scheduler.ts';

/** A committed recipient shows its verdict at once; typed text and half-typed recipients wait for a pause. In ms. */
const RECIPIENT_PAUSE = 0;
const TYPING_PAUSE = 400;
/** A composer that changes all the time is read after this, in ms. */
const LONGEST_WAIT = 1500;
/** How long the page's own changes gather before it is searched for composers, in ms. */
const SEARCH_PAUSE = 80;

export interface WatchEvents {
  /** A composer was read. Called again whenever what it holds may have changed. */
  read(composer: Composer, draft: Draft): void;
  /** A composer could not be read. The page goes on as if we were not there. */
  failed(composer: Composer, error: unknown): void;
  /** A composer is no longer on screen. */
  gone(key: string): void;
}

export interface Watch {
  start(): void;
  stop(): void;
  /** True when nothing is waiting to be searched or read. A watch that has not started has everything before it. */
  isResting(): boolean;
}

interface Watched {
  composer: Composer;
  observer: MutationObserver;
  /** A read that is to come; `since` is when its first change came. */
  pending: { since: number; prompt: boolean; cancel(): void } | undefined;
}

interface WatchOptions {
  document: Document;
  host: Host;
  scheduler: Scheduler;
  events: WatchEvents;
  now(): number;
}

/**
 * Watches a page for composers and reads each when it has changed. Construction is inert; `start` and `stop` may be
 * called any number of times. Adds nothing to the page.
 */
export function createWatch({ document, host, scheduler, events, now }: WatchOptions): Watch {
  const watched = new Map<string, Watched>();
  let cancelSearch: (() => void) | undefined;
  let stopLearning: (() => void) | undefined;
  const pageObserver = new MutationObserver(searchSoon);

  function searchSoon(): void {
    cancelSearch ??= scheduler.later(SEARCH_PAUSE, search);
  }

  function search(): void {
    cancelSearch = undefined;
    listen();
    const found = safely(() => host.findComposers(document), []);
    const keys = new Set(found.map(({ key }) => key));
    for (const key of [...watched.keys()]) if (!keys.has(key)) forget(key);
    for (const composer of found) meet(composer);
  }

  function meet(composer: Composer): void {
    const known = watched.get(composer.key);
    if (known?.composer.root === composer.root && known.composer.editor === composer.editor) return;
    if (known !== undefined) disconnect(known);
    const observer = new MutationObserver((changes) => noteChanges(composer.key, changes));
    observer.observe(composer.root, { childList: true, subtree: true, characterData: true });
    watched.set(composer.key, { composer, observer, pending: undefined });
    readAfter(composer.key, RECIPIENT_PAUSE);
  }

  function noteChanges(key: string, changes: readonly MutationRecord[]): void {
    const composer = watched.get(key)?.composer;
    if (composer === undefined) return;
    const recipients = changes.some(
      ({ target, type }) =>
        type === 'childList' && safely(() => host.isRecipientChange(target, composer), false),
    );
    readAfter(key, recipients ? RECIPIENT_PAUSE : TYPING_PAUSE);
  }

  /**
   * A later change starts the pause anew, but not for ever: a composer that never rests is read all the same. It never
   * delays a read that is due sooner for a better reason.
   */
  function readAfter(key: string, pause: number): void {
    const entry = watched.get(key);
    if (entry === undefined) return;
    const since = entry.pending?.since ?? now();
    const due = Math.min(now() + pause, since + LONGEST_WAIT);
    if (entry.pending !== undefined) {
      if (entry.pending.prompt && pause > RECIPIENT_PAUSE) return;
      entry.pending.cancel();
    }
    const cancel = scheduler.later(Math.max(0, due - now()), () => read(key));
    entry.pending = { since, prompt: pause === RECIPIENT_PAUSE, cancel };
  }

  function read(key: string): void {
    const entry = watched.get(key);
    if (entry === undefined) return;
    entry.pending = undefined;
    if (!entry.composer.editor.isConnected) {
      searchSoon();
      return;
    }
    try {
      events.read(entry.composer, host.read(entry.composer));
    } catch (error) {
      events.failed(entry.composer, error);
    }
  }

  function disconnect(entry: Watched): void {
    entry.observer.disconnect();
    entry.pending?.cancel();
  }

  function forget(key: string): void {
    const entry = watched.get(key);
    if (entry === undefined) return;
    disconnect(entry);
    watched.delete(key);
    events.gone(key);
  }

  /** A field's value changes without a mutation. */
  function onInput(event: Event): void {
    const { target } = event;
    if (!(target instanceof Node)) return;
    for (const [key, { composer }] of watched)
      if (composer.root.contains(target)) readAfter(key, TYPING_PAUSE);
  }

  /** Leaving a well ends a half-typed recipient; a draft shown again may have changed. */
  function onFocusChange(event: Event): void {
    searchSoon();
    const { target } = event;
    if (!(target instanceof Node)) return;
    for (const [key, { composer }] of watched) {
      if (composer.root.contains(target) && safely(() => host.isRecipientChange(target, composer), false))
        readAfter(key, SEARCH_PAUSE);
    }
  }

  /** Adding the same listener again is nothing, so this also repairs a document that was opened anew and lost them. */
  function listen(): void {
    document.addEventListener('input', onInput, { capture: true, passive: true });
    document.addEventListener('focusin', onFocusChange, { capture: true, passive: true });
    document.addEventListener('focusout', onFocusChange, { capture: true, passive: true });
  }

  function start(): void {
    if (stopLearning !== undefined) return;
    stopLearning = safely(
      () => host.learn(document),
      () => {},
    );
    pageObserver.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'hidden', 'aria-hidden'],
    });
    search();
  }

  function stop(): void {
    pageObserver.disconnect();
    cancelSearch?.();
    cancelSearch = undefined;
    stopLearning?.();
    stopLearning = undefined;
    document.removeEventListener('input', onInput, { capture: true });
    document.removeEventListener('focusin', onFocusChange, { capture: true });
    document.removeEventListener('focusout', onFocusChange, { capture: true });
    for (const key of [...watched.keys()]) forget(key);
  }

  function isResting(): boolean {
    const started = stopLearning !== undefined;
    return (
      started &&
      cancelSearch === undefined &&
      [...watched.values()].every(({ pending }) => pending === undefined)
    );
  }

  return { start, stop, isResting };
}

/** The page is untrusted: what it throws is nothing found. */
function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
