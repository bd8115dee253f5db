import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { isConsistent } from '../../core/policy/consistent.ts';
import type { RuleExample, RuleExamples } from '../../core/policy/example.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import type { Rule } from '../../core/policy/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';

interface RuleModule {
  rule: Rule;
  examples: RuleExamples;
}

const FOLDER = new URL('../../core/policy/ntnu/rules/', import.meta.url);
const files = readdirSync(FOLDER)
  .filter((name) => name !== 'index.ts')
  .sort();
const modules = await Promise.all(
  files.map(async (name) => [name, (await import(new URL(name, FOLDER).href)) as RuleModule] as const),
);

function firedRules({ draft, profile }: RuleExample): string[] {
  const assessment = assess(draft, { ...DEFAULT_PROFILE, ...profile }, ntnu);
  return assessment.findings.map(({ rule }) => rule);
}

describe('the folder of rules', () => {
  it('holds the registered rules and no others', () => {
    expect(modules.map(([, { rule }]) => rule.id).sort()).toEqual(ntnu.rules.map(({ id }) => id).sort());
    for (const [, { rule }] of modules) expect(ntnu.rules).toContain(rule);
  });

  it.each(modules)('%s is one whole rule named as its file', (name, { rule, examples }) => {
    expect(name).toBe(`${rule.id}.ts`);
    expect(rule.clauses.length).toBeGreaterThan(0);
    expect(rule.rows.length).toBeGreaterThan(0);
    expect(Object.keys(rule.headline).length).toBeGreaterThan(0);
    expect(examples.hit.length).toBeGreaterThanOrEqual(2);
    expect(examples.miss.length).toBeGreaterThanOrEqual(3);
  });
});

describe('examples', () => {
  const all = modules.flatMap(([, { rule, examples }]) => [
    ...examples.hit.map((example, index) => ({ id: rule.id, kind: 'hit', index, example })),
    ...examples.miss.map((example, index) => ({ id: rule.id, kind: 'miss', index, example })),
  ]);

  it.each(all)('$id $kind $index', ({ id, kind, example }) => {
    const rules = firedRules(example);
    if (kind === 'hit') expect(rules).toContain(id);
    else expect(rules).not.toContain(id);
  });

  it.each(all)('$id $kind $index has facts that can occur together', ({ example: { draft, profile } }) => {
    const { facts } = assess(draft, { ...DEFAULT_PROFILE, ...profile }, ntnu);
    expect(isConsistent(facts), JSON.stringify(facts)).toBe(true);
  });
});
