import type { Draft } from '../draft.ts';
import type { Composer, Host } from '../hosts/host.ts';
import { safely } from '../safely.ts';
import { followDocuments } from './documents.ts';
import { isWrittenIn } from './frames.ts';
import type { Scheduler } from './scheduler.ts';

/** A committed recipient or a ticked box shows its verdict at once; typed text and half-typed recipients wait for a pause. In ms. */
const PROMPT = 0;
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

/** A composer on screen, and the host that reads it. */
interface Found {
  host: Host;
  /** Its key is unique on the page, over hosts and documents. */
  composer: Composer;
}

interface Watched extends Found {
  observer: MutationObserver;
  /** What the page around it said when it was last looked at. */
  surroundings: string | undefined;
  /** A read that is to come; `since` is when its first change came. */
  pending: { since: number; prompt: boolean; cancel(): void } | undefined;
}

interface WatchOptions {
  /** The page's own document. */
  document: Document;
  hosts: readonly Host[];
  scheduler: Scheduler;
  events: WatchEvents;
  now(): number;
}

/**
 * Watches a page, its frames of the same origin included, for composers and reads each when it has changed. Construction is inert;
 * `start` and `stop` may be called any number of times. Adds nothing to the page.
 */
export function createWatch({ document, hosts, scheduler, events, now }: WatchOptions): Watch {
  const watched = new Map<string, Watched>();
  const attributes = [...new Set(hosts.flatMap(({ visibility }) => visibility))];
  const keyIn = documentNumbers();
  let cancelSearch: (() => void) | undefined;
  let documents: ReturnType<typeof followDocuments> | undefined;

  function searchSoon(): void {
    cancelSearch ??= scheduler.later(SEARCH_PAUSE, search);
  }

  function search(): void {
    cancelSearch = undefined;
    const found = (documents?.refresh() ?? []).filter((each) => !isWrittenIn(each)).flatMap(findIn);
    const keys = new Set(found.map(({ composer }) => composer.key));
    for (const key of [...watched.keys()]) if (!keys.has(key)) forget(key);
    for (const each of found) meet(each);
  }

  /** A composer belongs to the first host that finds it. */
  function findIn(where: Document): Found[] {
    const taken = new Set<HTMLElement>();
    return hosts.flatMap((host) =>
      safely(() => host.findComposers(where), []).flatMap((composer) => {
        if (taken.has(composer.editor)) return [];
        taken.add(composer.editor);
        return { host, composer: { ...composer, key: `${host.id} ${keyIn(where)} ${composer.key}` } };
      }),
    );
  }

  function meet({ host, composer }: Found): void {
    const known = watched.get(composer.key);
    const surroundings = safely(() => host.surroundings?.(composer), undefined);
    if (known?.composer.root === composer.root && known.composer.editor === composer.editor) {
      if (known.surroundings !== surroundings) readAfter(composer.key, PROMPT);
      known.surroundings = surroundings;
      return;
    }
    if (known !== undefined) disconnect(known);
    const observer = new MutationObserver((changes) => noteChanges(composer.key, changes));
    for (const part of partsOf(composer))
      observer.observe(part, { childList: true, subtree: true, characterData: true });
    watched.set(composer.key, { host, composer, observer, surroundings, pending: undefined });
    readAfter(composer.key, PROMPT);
  }

  function noteChanges(key: string, changes: readonly MutationRecord[]): void {
    const entry = watched.get(key);
    if (entry === undefined) return;
    const recipients = changes.some(
      ({ target, type }) => type === 'childList' && isRecipientChange(target, entry),
    );
    readAfter(key, recipients ? PROMPT : TYPING_PAUSE);
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
      if (entry.pending.prompt && pause > PROMPT) return;
      entry.pending.cancel();
    }
    const cancel = scheduler.later(Math.max(0, due - now()), () => read(key));
    entry.pending = { since, prompt: pause === PROMPT, cancel };
  }

  function read(key: string): void {
    const entry = watched.get(key);
    if (entry === undefined) return;
    entry.pending = undefined;
    const { composer, host } = entry;
    if (!safely(() => isOnPage(composer.editor), false)) {
      searchSoon();
      return;
    }
    try {
      events.read(composer, host.read(composer));
    } catch (error) {
      events.failed(composer, error);
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

  function onInput(target: Node): void {
    for (const [key, { composer }] of watched)
      if (holds(composer, target)) readAfter(key, isChoice(target) ? PROMPT : TYPING_PAUSE);
  }

  /** Leaving a well ends a half-typed recipient; a draft shown again may have changed. */
  function onFocusChange(target: Node): void {
    searchSoon();
    for (const [key, entry] of watched) {
      if (holds(entry.composer, target) && isRecipientChange(target, entry)) readAfter(key, SEARCH_PAUSE);
    }
  }

  function learn(where: Document): () => void {
    const stops = hosts.map((host) => safely(() => host.learn(where), nothing));
    return () => {
      for (const stop of stops) safely(stop, undefined);
    };
  }

  function start(): void {
    if (documents !== undefined) return;
    documents = followDocuments(document, attributes, {
      changed: searchSoon,
      input: onInput,
      focus: onFocusChange,
      entered: learn,
    });
    search();
  }

  function stop(): void {
    cancelSearch?.();
    cancelSearch = undefined;
    documents?.stop();
    documents = undefined;
    for (const key of [...watched.keys()]) forget(key);
  }

  function isResting(): boolean {
    return (
      documents !== undefined &&
      cancelSearch === undefined &&
      [...watched.values()].every(({ pending }) => pending === undefined)
    );
  }

  return { start, stop, isResting };
}

/** Numbers documents in the order in which they are asked for. */
function documentNumbers(): (document: Document) => number {
  const numbers = new WeakMap<Document, number>();
  let numbered = 0;
  return (document) => {
    const number = numbers.get(document) ?? numbered++;
    numbers.set(document, number);
    return number;
  };
}

/** The trees that a composer is written in: an editor may have a frame of its own. */
function partsOf({ root, editor }: Composer): HTMLElement[] {
  return root.contains(editor) ? [root] : [root, editor];
}

function holds(composer: Composer, node: Node): boolean {
  return safely(() => partsOf(composer).some((part) => part.contains(node)), false);
}

function isRecipientChange(node: Node, { host, composer }: Found): boolean {
  return safely(() => host.isRecipientChange(node, composer), false);
}

/** Something chosen, and not typed. */
function isChoice(node: Node): boolean {
  const { localName, type } = node as Partial<HTMLInputElement>;
  return localName === 'select' || (localName === 'input' && /^(checkbox|radio)$/.test(type ?? ''));
}

/** False also for what stands in the document of a frame that has gone elsewhere. */
function isOnPage({ isConnected, ownerDocument }: HTMLElement): boolean {
  return isConnected && ownerDocument.defaultView !== null;
}

function nothing(): void {}
