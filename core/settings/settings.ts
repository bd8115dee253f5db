import { storage } from 'wxt/utils/storage';
import { LANGUAGES, type Language } from '../language.ts';
import { DEFAULT_PROFILE, type Profile, ROLES, type Role } from '../profile.ts';

/** What the person has set. Nothing of any message is ever among it. */
export interface Settings {
  language: 'auto' | Language;
  role: Role;
  /** Id of the learning platform in use, one of the pack's; absent: the pack's own default. */
  platform?: string;
  /** Codes in upper case. */
  courses: readonly string[];
  programmes: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  role: DEFAULT_PROFILE.role,
  courses: [],
  programmes: [],
};

function isOneOf<T extends string>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}

function codes(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((code): code is string => typeof code === 'string' && code.length <= 32);
}

/** Makes settings of whatever the store holds: every field that is not what it should be falls back by itself. */
export function parseSettings(value: unknown): Settings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { language, role, platform } = stored;
  return {
    language: isOneOf(['auto', ...LANGUAGES] as const, language) ? language : DEFAULT_SETTINGS.language,
    role: isOneOf(ROLES, role) ? role : DEFAULT_SETTINGS.role,
    ...(typeof platform === 'string' ? { platform } : {}),
    courses: codes(stored['courses']),
    programmes: codes(stored['programmes']),
  };
}

/** Reads the codes that a person lists, however they part them: `tdt4100, TMA 4115` -> `['TDT4100', 'TMA4115']`. */
export function parseCodes(text: string): string[] {
  const found = text
    .normalize('NFC')
    .toUpperCase()
    .replace(/(\p{L}) (?=\d)/gu, '$1')
    .match(/[\p{L}\p{N}/+_-]{2,16}/gu);
  return [...new Set(found ?? [])];
}

const item = storage.defineItem<unknown>('sync:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The stored settings. A store that cannot be read counts as empty. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await item.getValue());
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Stores settings. Rejects when the browser's store refuses them. */
export function saveSettings(settings: Settings): Promise<void> {
  return item.setValue(settings);
}

/** Calls back with the settings whenever they change, in this tab or another. Returns the stop function. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(parseSettings(value)));
}

/** The profile that an assessment needs, from what the person has set. */
export function profileOf({ role, platform, courses, programmes }: Settings): Profile {
  return { ...DEFAULT_PROFILE, role, courses, programmes, ...(platform === undefined ? {} : { platform }) };
}
