import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AssessOptions, assess } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { type Audience, formatAudience } from '../audience/audience.ts';
import type { Draft } from '../draft.ts';
import type { Composer } from '../hosts/host.ts';
import type { PolicyPack, Verdict } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import { LineMemory } from '../reading/line.ts';

/** How a composer stands: it was assessed, or what an assessment needs could not be read. */
export type Reading = { state: 'assessed'; assessment: Assessment } | { state: 'unreadable' };

export interface ComposerState {
  composer: Composer;
  /** What was last read; absent when reading itself failed. */
  draft?: Draft;
  reading: Reading;
  /** Who the person says it is for. */
  correction?: Audience;
  /** What was on screen when the person said "not for this draft". */
  dismissed?: string;
}

export interface Session {
  composers: ReadonlyMap<string, ComposerState>;
  /** Key of the composer that the panel explains. */
  explained: string | null;
  panelSide: 'left' | 'right';
}

export interface SessionActions {
  read(composer: Composer, draft: Draft): void;
  failed(composer: Composer): void;
  gone(key: string): void;
  explain(key: string): void;
  closePanel(): void;
  dismiss(key: string): void;
  correct(key: string, audience: Audience): void;
  movePanel(side: 'left' | 'right'): void;
  /** The profile or the policy changed: everything is assessed anew. */
  reassess(profile: Profile, pack: PolicyPack): void;
}

export type SessionStore = StoreApi<Session> & { actions: SessionActions };

function readingOf(draft: Draft, profile: Profile, pack: PolicyPack, options: AssessOptions): Reading {
  if (draft.form === 'email' && draft.recipients === 'unknown') return { state: 'unreadable' };
  return { state: 'assessed', assessment: assess(draft, profile, pack, options) };
}

/** What a dismissal covers: the same audience with the same verdict. */
function dismissalKey({ audience, verdict }: Assessment): string {
  return `${formatAudience(audience)} ${verdict}`;
}

/** Is there something to say at this composer that the person has not put away? */
export function hasNotice({ reading, dismissed }: ComposerState): boolean {
  return (
    reading.state === 'assessed' &&
    reading.assessment.verdict !== 'fine' &&
    dismissed !== dismissalKey(reading.assessment)
  );
}

/** The state of one page: its composers with their assessments, and what is open. Held in memory only. */
export function createSession(initialProfile: Profile, initialPack: PolicyPack): SessionStore {
  const store = createStore<Session>(() => ({ composers: new Map(), explained: null, panelSide: 'right' }));
  let profile = initialProfile;
  let pack = initialPack;
  /** What was read of each composer's lines: it lives and goes with the composer. */
  const memories = new Map<string, LineMemory>();

  function assessed(key: string, draft: Draft, correction: Audience | undefined): Reading {
    const memory = memories.get(key) ?? new LineMemory();
    memories.set(key, memory);
    return readingOf(draft, profile, pack, correction === undefined ? { memory } : { memory, correction });
  }

  function put(key: string, state: ComposerState): void {
    store.setState(({ composers }) => ({ composers: new Map(composers).set(key, state) }));
  }

  function update(key: string, change: (state: ComposerState) => ComposerState): void {
    const state = store.getState().composers.get(key);
    if (state !== undefined) put(key, change(state));
  }

  const actions: SessionActions = {
    read(composer, draft) {
      const known = store.getState().composers.get(composer.key);
      put(composer.key, {
        ...known,
        composer,
        draft,
        reading: assessed(composer.key, draft, known?.correction),
      });
    },
    failed(composer) {
      const known = store.getState().composers.get(composer.key);
      put(composer.key, { ...known, composer, reading: { state: 'unreadable' } });
    },
    gone(key) {
      memories.delete(key);
      store.setState(({ composers, explained }) => {
        const left = new Map(composers);
        left.delete(key);
        return { composers: left, explained: explained === key ? null : explained };
      });
    },
    explain: (key) => store.setState(({ explained }) => ({ explained: explained === key ? null : key })),
    closePanel: () => store.setState({ explained: null }),
    dismiss(key) {
      update(key, (state) =>
        state.reading.state === 'assessed'
          ? { ...state, dismissed: dismissalKey(state.reading.assessment) }
          : state,
      );
      store.setState(({ explained }) => ({ explained: explained === key ? null : explained }));
    },
    correct(key, audience) {
      update(key, (state) => {
        if (state.draft === undefined) return state;
        return { ...state, correction: audience, reading: assessed(key, state.draft, audience) };
      });
    },
    movePanel: (panelSide) => store.setState({ panelSide }),
    reassess(newProfile, newPack) {
      profile = newProfile;
      pack = newPack;
      memories.clear();
      for (const [key, state] of store.getState().composers) {
        if (state.draft !== undefined)
          put(key, { ...state, reading: assessed(key, state.draft, state.correction) });
      }
    },
  };
  return Object.assign(store, { actions });
}

/** What the toolbar icon shows for a page. */
export type PageState = 'none' | 'unreadable' | Verdict;

const GRAVITY: readonly PageState[] = ['none', 'fine', 'tip', 'unreadable', 'ask', 'misuse'];

/** The gravest of several states. */
export function gravest(states: Iterable<PageState>): PageState {
  let worst: PageState = 'none';
  for (const state of states) if (GRAVITY.indexOf(state) > GRAVITY.indexOf(worst)) worst = state;
  return worst;
}

/** The page's state, over all its composers. */
export function pageState({ composers }: Session): PageState {
  return gravest(
    [...composers.values()].map(({ reading }) =>
      reading.state === 'assessed' ? reading.assessment.verdict : 'unreadable',
    ),
  );
}
