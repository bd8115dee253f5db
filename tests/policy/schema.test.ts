import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import type { PolicyPack } from '../../core/policy/pack.ts';
import { parsePack } from '../../core/policy/schema.ts';
import { fjordvik } from './fjordvik.ts';

type Keys = readonly (string | number)[];

/** A copy of the pack with the value at one place replaced, or removed by `undefined`. */
function changed(keys: Keys, value: unknown): unknown {
  const copy: unknown = structuredClone(fjordvik);
  const last = keys.at(-1);
  let holder = copy as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function problemsOf(value: unknown): string[] {
  const parsed = parsePack(value);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
}

const FAULTS: readonly (readonly [Keys, unknown, string])[] = [
  [[], null, ' wrong-type'],
  [[], [], ' wrong-type'],
  [['id'], undefined, 'id missing'],
  [['id'], 7, 'id wrong-type'],
  [['id'], ' ', 'id empty'],
  [['extra'], 1, 'extra unknown-key'],
  [['__proto__x'], 1, '__proto__x unknown-key'],
  [['institution', 'nn'], undefined, 'institution.nn missing'],
  [['institution', 'de'], 'x', 'institution.de unknown-key'],
  [['source', 'url', 'nb'], 'http://www.fjordvik.example', 'source.url.nb not-https'],
  [['source', 'date'], '2024-02-31', 'source.date not-a-date'],
  [['source', 'date'], '15.8.2024', 'source.date not-a-date'],
  [['source', 'clauses', 0], '99', 'source.clauses[0] unknown-reference'],
  [['clauses', 1, 'id'], '1', 'clauses[1] duplicate'],
  [['clauses', 1, 'force'], 'wish', 'clauses[1].force not-one-of'],
  [['clauses', 0, 'quoteLanguage'], 'sv', 'clauses[0].quoteLanguage not-one-of'],
  [['rules'], {}, 'rules wrong-type'],
  [['rules'], [], 'rules empty'],
  [['rules', 0, 'clauses'], [], 'rules[0].clauses empty'],
  [['rules', 0, 'clauses', 0], 'P1', 'rules[0].clauses[0] unknown-reference'],
  [['rules', 0, 'rows', 0, 'when', 'audience', 1], 'pupils', 'rules[0].rows[0].when.audience[1] not-one-of'],
  [['rules', 0, 'rows', 0, 'when', 'audience', 1], 'course', 'rules[0].rows[0].when.audience[1] duplicate'],
  [['rules', 0, 'rows', 0, 'when', 'weather'], ['rain'], 'rules[0].rows[0].when.weather unknown-key'],
  [['rules', 0, 'rows', 0, 'when', 'toString'], ['x'], 'rules[0].rows[0].when.toString unknown-key'],
  [['rules', 0, 'rows', 0, 'when', 'form'], [], 'rules[0].rows[0].when.form empty'],
  [['rules', 0, 'rows', 0, 'when'], {}, 'rules[0].rows[0].when empty'],
  [['rules', 0, 'rows', 0, 'verdict'], 'bad', 'rules[0].rows[0].verdict not-one-of'],
  [['rules', 0, 'rows', 0, 'channel'], 'pigeon', 'rules[0].rows[0].channel unknown-reference'],
  [['rules', 0, 'rows', 1, 'also', 0], 'pigeon', 'rules[0].rows[1].also[0] unknown-reference'],
  [['rules', 0, 'rows', 0, 'says'], { headline: 'x' }, 'rules[0].rows[0].says.headline wrong-type'],
  [['rules', 0, 'headline', 'everyone'], {}, 'rules[0].headline.everyone unknown-key'],
  [['rules', 0, 'headline', 'any', 'en'], 'For {whom}', 'rules[0].headline.any.en unknown-placeholder'],
  [['rules', 0, 'explanation', 'nb'], '{code', 'rules[0].explanation.nb bad-message'],
  [['rules', 1, 'id'], 'list-mail', 'rules[1] duplicate'],
  [['bodies', 0, 'when', 'role'], ['teacher'], 'bodies[0].when.role unknown-key'],
  [['bodies', 0, 'channel'], 'pigeon', 'bodies[0].channel unknown-reference'],
  [['bodies', 0, 'channel'], undefined, 'bodies[0].channel missing'],
  [['channels', 0, 'link'], 'javascript:alert(1)', 'channels[0].link not-https'],
  [['channels', 0, 'link'], 'https://{code}.fjordvik.example', 'channels[0].link not-https'],
  [['channels', 0, 'link'], 'https://torget.fjordvik.example/{unit}', 'channels[0].link unknown-placeholder'],
  [['channels', 0, 'link'], '{platformLink}/x', 'channels[0].link not-https'],
  [['platforms', 0, 'courses'], 'http://torget.fjordvik.example/mine', 'platforms[0].courses not-https'],
  [['channels', 0, 'steps', 'nb', 1], 'Heng {opp', 'channels[0].steps.nb[1] bad-message'],
  [['platforms', 0, 'link'], 'torget', 'platforms[0].link not-https'],
  [['defaultPlatform'], 'canvas', 'defaultPlatform unknown-reference'],
  [['directory', 'domains', 0, 'holders'], 'pupils', 'directory.domains[0].holders not-one-of'],
  [['directory', 'campuses', 0, 'name'], '', 'directory.campuses[0].name empty'],
  [
    ['directory', 'officialAccounts', 0, 'surface'],
    'myspace',
    'directory.officialAccounts[0].surface not-one-of',
  ],
];

describe('parsing a pack', () => {
  it('accepts a whole pack, also after a round trip through JSON', () => {
    const roundTrip: unknown = JSON.parse(JSON.stringify(ntnu));
    expect(roundTrip).toEqual(ntnu);
    expect(parsePack(structuredClone(ntnu))).toEqual({ ok: true, pack: ntnu });
    expect(parsePack(roundTrip)).toEqual({ ok: true, pack: ntnu });
  });

  it('accepts the platform’s own address as the whole of a link', () => {
    expect(problemsOf(changed(['channels', 0, 'link'], '{platformLink}'))).toEqual([]);
    expect(problemsOf(changed(['channels', 0, 'link'], '{courseRoomLink}'))).toEqual([]);
  });

  it.each(FAULTS)('%j = %j: %s', (keys, value, problem) => {
    expect(problemsOf(changed(keys, value))).toContain(problem);
  });

  it('reports every problem, with the words that a sentence about it needs', () => {
    const pack = structuredClone(fjordvik) as { -readonly [K in keyof PolicyPack]: unknown };
    pack.id = '';
    pack.defaultPlatform = 'canvas';
    pack.channels = [];
    const parsed = parsePack(pack);
    const errors = parsed.ok ? [] : parsed.errors;
    expect(errors).toContainEqual({ path: 'id', code: 'empty', params: {} });
    expect(errors).toContainEqual({
      path: 'defaultPlatform',
      code: 'unknown-reference',
      params: { to: 'platform', value: 'canvas' },
    });
    expect(errors).toContainEqual({
      path: 'bodies[0].channel',
      code: 'unknown-reference',
      params: { to: 'channel', value: 'square' },
    });
  });

  it('never throws, whatever it is handed', () => {
    for (const value of [undefined, 1, 'pack', [[]], { rules: [null], channels: [1], clauses: 'x' }]) {
      expect(parsePack(value).ok).toBe(false);
    }
  });
});
