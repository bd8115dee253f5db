import { LANGUAGES, type Localised } from '../language.ts';
import { readMessage } from './message.ts';
import { PLACEHOLDERS } from './placeholders.ts';

/** What can be wrong with a value of a pack. Codes, so that the UI can say it in the person's language. */
export type ProblemCode =
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'empty'
  | 'not-one-of'
  | 'unknown-reference'
  | 'duplicate'
  | 'not-https'
  | 'not-a-date'
  | 'bad-message'
  | 'unknown-placeholder';

/** One problem: where (`rules[3].rows[0].when.audience[1]`), what, and the words that the sentence about it needs. */
export interface Problem {
  path: string;
  code: ProblemCode;
  params: Readonly<Record<string, string>>;
}

/** Collects problems while the checks walk a value. */
export type Report = (path: string, code: ProblemCode, params?: Problem['params']) => void;

/** Looks at one value and reports all that is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void;

/** A key that may be left out. */
export interface Optional {
  optional: Check;
}

export function optional(check: Check): Optional {
  return { optional: check };
}

/** One entry for each key of T, optional where T's is: a schema cannot forget a field. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? Optional : Check;
};

function inside(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function asObject(value: unknown, path: string, report: Report): Readonly<Record<string, unknown>> | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  report(path, 'wrong-type', { expected: 'object' });
  return null;
}

/** An object with exactly these keys. */
export function object<T>(fields: Fields<T>): Check {
  const checks = new Map<string, Check | Optional>(Object.entries(fields));
  return (value, path, report) => {
    const found = asObject(value, path, report);
    if (found === null) return;
    for (const key of Object.keys(found))
      if (!checks.has(key)) report(inside(path, key), 'unknown-key', { key });
    for (const [key, check] of checks) {
      const required = typeof check === 'function';
      if (Object.hasOwn(found, key))
        (required ? check : check.optional)(found[key], inside(path, key), report);
      else if (required) report(inside(path, key), 'missing', { key });
    }
  };
}

/** An object that maps some of these keys, at least one. */
export function someOf(checks: Readonly<Record<string, Check>>): Check {
  return (value, path, report) => {
    const found = asObject(value, path, report);
    if (found === null) return;
    const keys = Object.keys(found);
    if (keys.length === 0) report(path, 'empty');
    for (const key of keys) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) report(inside(path, key), 'unknown-key', { key });
      else check(found[key], inside(path, key), report);
    }
  };
}

/** A list; `unique` names what may not occur twice in it. */
export function list(item: Check, unique?: (item: unknown) => unknown): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, 'wrong-type', { expected: 'list' });
      return;
    }
    const seen = new Set<unknown>();
    value.forEach((entry: unknown, index) => {
      item(entry, `${path}[${index}]`, report);
      const key = unique?.(entry);
      if (key === undefined) return;
      if (seen.has(key)) report(`${path}[${index}]`, 'duplicate', { value: String(key) });
      seen.add(key);
    });
  };
}

/** A list with at least one entry. */
export function nonEmptyList(item: Check, unique?: (item: unknown) => unknown): Check {
  const check = list(item, unique);
  return (value, path, report) => {
    check(value, path, report);
    if (Array.isArray(value) && value.length === 0) report(path, 'empty');
  };
}

/** For `unique`: the entry itself. */
export function itself(entry: unknown): unknown {
  return entry;
}

/** For `unique`: what the entry has under this key. */
export function byKey(key: string): (entry: unknown) => unknown {
  return (entry) =>
    typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : undefined;
}

/** A text with something in it. */
export const text: Check = (value, path, report) => {
  if (typeof value !== 'string') report(path, 'wrong-type', { expected: 'text' });
  else if (value.trim() === '') report(path, 'empty');
};

/** A text that satisfies one more test; the test is not asked about what is no text. */
function textThat(test: (value: string, path: string, report: Report) => void): Check {
  return (value, path, report) => {
    text(value, path, report);
    if (typeof value === 'string' && value.trim() !== '') test(value, path, report);
  };
}

export function oneOf(allowed: readonly string[]): Check {
  return textThat((value, path, report) => {
    if (!allowed.includes(value)) report(path, 'not-one-of', { value, allowed: allowed.join(', ') });
  });
}

/** An id that the pack itself defines; `to` says of what. */
export function reference(to: string, ids: ReadonlySet<unknown>): Check {
  return textThat((value, path, report) => {
    if (!ids.has(value)) report(path, 'unknown-reference', { to, value });
  });
}

export function nullable(check: Check): Check {
  return (value, path, report) => {
    if (value !== null) check(value, path, report);
  };
}

function isHttps(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, host } = new URL(value);
  // A placeholder may stand in the path, never in the host: that is the pack's to say.
  return protocol === 'https:' && !/[{}%]/u.test(host);
}

export const httpsAddress: Check = textThat((value, path, report) => {
  if (!isHttps(value)) report(path, 'not-https', { value });
});

/** An https address in which `{code}` may stand, or exactly one of the given words. */
export function linkOr(...words: readonly string[]): Check {
  return textThat((value, path, report) => {
    if (words.includes(value)) return;
    if (!isHttps(value)) report(path, 'not-https', { value });
    for (const [, name = ''] of value.matchAll(/\{([^{}]*)\}/gu)) {
      if (name !== 'code') report(path, 'unknown-placeholder', { name });
    }
  });
}

/** A day that exists, as `2020-04-01`. */
export const isoDate: Check = textThat((value, path, report) => {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
    report(path, 'not-a-date', { value });
  }
});

/** An ICU message that uses known placeholders only. */
export const message: Check = textThat((value, path, report) => {
  const read = readMessage(value);
  if ('problem' in read) {
    report(path, 'bad-message', { problem: read.problem });
    return;
  }
  const known: readonly string[] = PLACEHOLDERS;
  for (const name of read.placeholders) {
    if (!known.includes(name)) report(path, 'unknown-placeholder', { name });
  }
});

/** The same in every language of the product. */
export function inEveryLanguage(check: Check): Check {
  return object<Localised>(
    Object.fromEntries(LANGUAGES.map((language) => [language, check])) as Fields<Localised>,
  );
}
