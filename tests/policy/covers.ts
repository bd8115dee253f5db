import { expect, it } from 'vitest';
import { type PolicyPack, VERDICTS } from '../../core/policy/pack.ts';
import { surveyOf } from './survey.ts';

const SURVEY_TIME = 30_000;

/** The promise of the decision table, for any institution: every combination one answer, and nothing in the pack idle. */
export function coversEveryCombination(pack: PolicyPack): void {
  it('has exactly one answer for every combination of facts, and leaves nothing idle', {
    timeout: SURVEY_TIME,
  }, () => {
    const survey = surveyOf(pack);
    const idle = pack.rules.flatMap((rule) =>
      rule.rows.flatMap((row, index) => (survey.rows.has(row) ? [] : [`${rule.id}[${index}]`])),
    );
    expect(survey.faults).toEqual([]);
    expect(idle).toEqual([]);
    expect(pack.bodies.filter((row) => !survey.bodies.has(row))).toEqual([]);
    expect([...survey.channels].sort()).toEqual(pack.channels.map(({ id }) => id).sort());
    expect([...survey.verdicts].sort()).toEqual([...VERDICTS].sort());
    expect(survey.combinations).toBeGreaterThan(100_000);
    expect(survey.combinations).toBeLessThan(3_000_000);
  });

  it('cites every clause', () => {
    const cited = new Set([
      ...pack.source.clauses,
      ...pack.rules.flatMap((rule) => rule.clauses),
      ...pack.channels.flatMap((channel) => channel.clauses),
    ]);
    expect(pack.clauses.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });
}
