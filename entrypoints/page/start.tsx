import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createOverlayHost, type OverlayHost } from '../../components/overlay-host.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { Language } from '../../core/language.ts';
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
import { createWatch, type Watch } from '../../core/watch/watch.ts';
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

/** One page of an application, from start to stop. Construction is inert. */
class Page {
  private readonly hosts: readonly [Host, ...Host[]];
  private readonly session: SessionStore;
  private readonly watch: Watch;
  private settings: Settings = DEFAULT_SETTINGS;
  private overlay: OverlayHost | undefined;
  private told: PageState | undefined;
  private stops: readonly (() => void)[] = [];

  constructor(hosts: readonly [Host, ...Host[]]) {
    this.hosts = hosts;
    this.session = createSession(profileOf(this.settings), ntnu);
    const { read, failed, gone } = this.session.actions;
    this.watch = createWatch({
      document,
      hosts,
      scheduler: pageScheduler(window),
      now: () => performance.now(),
      events: { read, failed, gone },
    });
  }

  start(settings: Settings): void {
    this.stops = [
      this.session.subscribe(() => this.show()),
      this.session.subscribe(() => this.tellState()),
      watchSettings((next) => this.take(next)),
    ];
    this.take(settings);
    this.watch.start();
  }

  stop(): void {
    this.watch.stop();
    for (const stop of this.stops) stop();
    this.overlay?.remove();
  }

  /** Another page takes this one's place, perhaps only for a while. */
  leave(): void {
    this.told = undefined;
    tell({ type: 'state', state: 'none' });
  }

  tellState(): void {
    const state = pageState(this.session.getState());
    if (state === this.told) return;
    this.told = state;
    tell({ type: 'state', state });
  }

  answer(value: unknown, sender: Runtime.MessageSender): Promise<Inspection> | undefined {
    if (sender.id !== browser.runtime.id) return undefined;
    switch (parsePageRequest(value)?.type) {
      case 'explain':
        this.explainGravest();
        return undefined;
      case 'inspect':
        return Promise.resolve(this.inspect());
      default:
        return undefined;
    }
  }

  private explainGravest(): void {
    const key = gravestComposer(this.session);
    if (key !== undefined) this.session.actions.explain(key);
  }

  private inspect(): Inspection {
    const [{ surface }] = this.hosts;
    const headlineOf = (key: string) => this.headlineOf(key);
    return {
      resting: this.watch.isResting(),
      composers: reportComposers(this.session.getState(), surface, headlineOf),
    };
  }

  private get language(): Language {
    return resolveLanguage(this.settings.language, navigator.languages);
  }

  private headlineOf(key: string): string | null {
    const state = this.session.getState().composers.get(key);
    if (state === undefined || state.reading.state === 'unreadable' || !hasNotice(state)) return null;
    const notice = describeNotice(state.reading.assessment, ntnu, this.language, profileOf(this.settings));
    return notice?.headline ?? null;
  }

  private take(settings: Settings): void {
    this.settings = settings;
    this.session.actions.reassess(profileOf(settings), ntnu);
    this.show();
    // The toolbar's words follow the language.
    this.told = undefined;
    this.tellState();
  }

  /** Nothing is added to a page that has nothing to be told; what a page threw out comes back with the next thing to say. */
  private show(): void {
    const { explained, composers } = this.session.getState();
    const wanted = explained !== null || [...composers.values()].some(hasNotice);
    if (!wanted && this.overlay === undefined) return;
    if (this.overlay?.host.isConnected === false) {
      this.overlay.remove();
      this.overlay = undefined;
    }
    this.overlay ??= createOverlayHost(document);
    this.overlay.render(
      <PageOverlay
        session={this.session}
        pack={ntnu}
        profile={profileOf(this.settings)}
        language={this.language}
        onOpenSettings={() => tell({ type: 'open-settings' })}
      />,
    );
  }
}

/**
 * Runs Kanalvett on one page of an application: watches the composers that any of its hosts finds, in the page and in its frames of
 * the same origin, assesses what they hold, shows what there is to say, and stops without a trace when the extension goes.
 */
export function startPage(ctx: ContentScriptContext, hosts: readonly [Host, ...Host[]]): void {
  const page = new Page(hosts);
  const answer = (value: unknown, sender: Runtime.MessageSender) => page.answer(value, sender);
  browser.runtime.onMessage.addListener(
    answer as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  ctx.addEventListener(window, 'pagehide', () => page.leave());
  ctx.addEventListener(window, 'pageshow', () => page.tellState());
  ctx.onInvalidated(() => page.stop());
  void loadSettings().then((settings) => {
    if (ctx.isValid) page.start(settings);
  });
}
