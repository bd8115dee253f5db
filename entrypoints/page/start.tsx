import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createOverlayHost, type OverlayHost } from '../../components/overlay-host.ts';
import type { Host } from '../../core/hosts/host.ts';
import { type Inspection, parsePageRequest } from '../../core/messages.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { reportComposers } from '../../core/session/report.ts';
import {
  createSession,
  hasNotice,
  type PageState,
  pageState,
  type SessionStore,
} from '../../core/session/session.ts';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  profileOf,
  type Settings,
  watchSettings,
} from '../../core/settings/settings.ts';
import { resolveLanguage } from '../../core/texts/language.ts';
import { describeNotice } from '../../core/view/notice.ts';
import { pageScheduler } from '../../core/watch/scheduler.ts';
import { createWatch } from '../../core/watch/watch.ts';
import { PageOverlay } from './PageOverlay.tsx';

/** Sends to the background. A background that is gone (the extension was updated) is nothing to trouble the page with. */
function tell(message: unknown): void {
  void Promise.resolve()
    .then(() => browser.runtime.sendMessage(message))
    .catch(() => undefined);
}

/** The composer whose verdict is gravest, for a click on the toolbar icon. */
function gravestComposer(session: SessionStore): string | undefined {
  const { composers } = session.getState();
  const state = pageState(session.getState());
  for (const [key, { reading }] of composers) {
    if (reading.state === 'assessed' && reading.assessment.verdict === state) return key;
  }
  return undefined;
}

/**
 * Runs Kanalvett on one page of an application: watches the composers that any of its hosts finds, in the page and in its frames of
 * the same origin, assesses what they hold, shows what there is to say, and stops without a trace when the extension goes.
 */
export function startPage(ctx: ContentScriptContext, hosts: readonly [Host, ...Host[]]): void {
  let settings: Settings = DEFAULT_SETTINGS;
  let overlay: OverlayHost | undefined;
  let told: PageState | undefined;
  const session = createSession(profileOf(settings), ntnu);
  const watch = createWatch({
    document,
    hosts,
    scheduler: pageScheduler(window),
    now: () => performance.now(),
    events: { read: session.actions.read, failed: session.actions.failed, gone: session.actions.gone },
  });

  function language() {
    return resolveLanguage(settings.language, navigator.languages);
  }

  function headlineOf(key: string): string | null {
    const state = session.getState().composers.get(key);
    if (state === undefined || state.reading.state === 'unreadable' || !hasNotice(state)) return null;
    return describeNotice(state.reading.assessment, ntnu, language(), profileOf(settings))?.headline ?? null;
  }

  /** Nothing is added to a page that has nothing to be told. */
  function show(): void {
    const state = session.getState();
    const wanted = state.explained !== null || [...state.composers.values()].some(hasNotice);
    if (!wanted && overlay === undefined) return;
    if (overlay !== undefined && !overlay.host.isConnected) {
      overlay.remove();
      overlay = undefined;
    }
    overlay ??= createOverlayHost(document);
    overlay.render(
      <PageOverlay
        session={session}
        pack={ntnu}
        profile={profileOf(settings)}
        language={language()}
        onOpenSettings={() => tell({ type: 'open-settings' })}
      />,
    );
  }

  function tellState(): void {
    const state = pageState(session.getState());
    if (state === told) return;
    told = state;
    tell({ type: 'state', state });
  }

  function take(next: Settings): void {
    settings = next;
    session.actions.reassess(profileOf(settings), ntnu);
    show();
    // The toolbar's words follow the language.
    told = undefined;
    tellState();
  }

  function answer(value: unknown, sender: Runtime.MessageSender): Promise<Inspection> | undefined {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = parsePageRequest(value);
    if (request?.type === 'explain') {
      const key = gravestComposer(session);
      if (key !== undefined) session.actions.explain(key);
    }
    if (request?.type !== 'inspect') return undefined;
    return Promise.resolve({
      resting: watch.isResting(),
      composers: reportComposers(session.getState(), hosts[0].surface, headlineOf),
    });
  }

  const stops = [session.subscribe(show), session.subscribe(tellState), watchSettings(take)];
  browser.runtime.onMessage.addListener(
    answer as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  ctx.addEventListener(window, 'pagehide', () => {
    told = undefined;
    tell({ type: 'state', state: 'none' });
  });
  ctx.addEventListener(window, 'pageshow', () => tellState());
  ctx.onInvalidated(() => {
    watch.stop();
    for (const stop of stops) stop();
    overlay?.remove();
  });
  void loadSettings().then((stored) => {
    if (!ctx.isValid) return;
    take(stored);
    watch.start();
    tellState();
  });
}
