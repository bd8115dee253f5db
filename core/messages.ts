import type { ComposerReport } from './session/report.ts';
import type { PageState } from './session/session.ts';

/** From a page to the background: how the page stands. The icon shows it. */
export interface StateMessage {
  type: 'state';
  state: PageState;
}

/** To a page: `explain` opens the panel of the gravest composer; `inspect` asks what was read. */
export type PageRequest = { type: 'explain' } | { type: 'inspect' };

/** To the background: open the options page. */
export interface SettingsMessage {
  type: 'open-settings';
}

/** A page's answer to `inspect`. `resting` is true when nothing waits to be read. */
export interface Inspection {
  resting: boolean;
  composers: ComposerReport[];
}

const STATES: readonly string[] = [
  'none',
  'unreadable',
  'fine',
  'tip',
  'ask',
  'misuse',
] satisfies PageState[];

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}

/** Parses what arrives at the background; undefined for anything else. */
export function parseBackgroundMessage(value: unknown): StateMessage | SettingsMessage | undefined {
  const type = typeOf(value);
  if (type === 'open-settings') return { type };
  if (type !== 'state') return undefined;
  const { state } = value as { state?: unknown };
  return typeof state === 'string' && STATES.includes(state)
    ? { type, state: state as PageState }
    : undefined;
}

/** Parses what arrives at a page; undefined for anything else. */
export function parsePageRequest(value: unknown): PageRequest | undefined {
  const type = typeOf(value);
  return type === 'explain' || type === 'inspect' ? { type } : undefined;
}
