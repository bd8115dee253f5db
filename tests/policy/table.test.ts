import { describe, expect, it } from 'vitest';
import type { Localised } from '../../core/language.ts';
import type { Facts } from '../../core/policy/facts.ts';
import type { PolicyPack, Row, Rule } from '../../core/policy/pack.ts';
import { decide, firedRow, matches, ruleWords } from '../../core/policy/table.ts';
import { fjordvik } from './fjordvik.ts';

const FACTS: Facts = {
  form: 'email',
  place: 'none',
  placeFits: 'yes',
  audience: 'course',
  purpose: 'teaching',
  role: 'teacher',
  pointer: 'no',
  emailCopy: 'no',
  establishedPractice: 'no',
  namedStudent: 'no',
  identityNumber: 'no',
  openRecipients: 'no',
  asksForPapers: 'no',
  longCopy: 'no',
};

function say(words: string): Localised {
  return { nb: words, nn: words, en: words };
}

function rule(id: string, ...rows: Row[]): Rule {
  return {
    id,
    tone: 'quiet',
    clauses: ['1'],
    rows,
    headline: { any: say(id) },
    explanation: say(`about ${id}`),
  };
}

function packOf(...rules: Rule[]): PolicyPack {
  return { ...fjordvik, rules };
}

const ALWAYS = {};
const NEVER = { audience: ['public'] } as const;

describe('conditions', () => {
  it('hold when every named fact has a listed value', () => {
    expect(matches({}, FACTS)).toBe(true);
    expect(matches({ audience: ['unit', 'course'], role: ['teacher'] }, FACTS)).toBe(true);
    expect(matches({ audience: ['course'], role: ['rectorate'] }, FACTS)).toBe(false);
    expect(matches({ audience: [] }, FACTS)).toBe(false);
  });
});

describe('a rule', () => {
  it('fires with its gravest row, the earliest of equals', () => {
    const tip: Row = { when: ALWAYS, verdict: 'tip' };
    const first: Row = { when: ALWAYS, verdict: 'misuse', channel: 'board' };
    const second: Row = { when: ALWAYS, verdict: 'misuse', channel: 'letter' };
    const unfired: Row = { when: NEVER, verdict: 'misuse' };
    expect(firedRow(rule('r', tip, unfired, first, second), FACTS)).toBe(first);
    expect(firedRow(rule('r', unfired), FACTS)).toBeUndefined();
  });

  it('speaks by the fired row, by the audience, then in general', () => {
    const own = { headline: say('own'), explanation: say('own words') };
    const general = rule('general', { when: ALWAYS, verdict: 'tip' });
    const spoken = rule('spoken', { when: ALWAYS, verdict: 'tip', says: own });
    const byAudience = { ...general, headline: { course: say('course'), any: say('any') } };
    const silent = { ...general, headline: { staff: say('staff') } };
    expect(ruleWords(spoken, FACTS, 'course')).toEqual(own);
    expect(ruleWords(byAudience, FACTS, 'course').headline?.en).toBe('course');
    expect(ruleWords(byAudience, FACTS, 'unit').headline?.en).toBe('any');
    expect(ruleWords(silent, FACTS, 'course').headline).toBeUndefined();
    expect(ruleWords(general, FACTS, 'course').explanation.en).toBe('about general');
  });
});

describe('the decision', () => {
  it('is fine, with the audience’s channel, when nothing fires', () => {
    expect(decide(packOf(rule('r', { when: NEVER, verdict: 'misuse' })), FACTS)).toEqual({
      findings: [],
      verdict: 'fine',
      channel: { id: 'square', also: [] },
      deciding: null,
    });
  });

  it('puts the gravest finding first, then pack order', () => {
    const pack = packOf(
      rule('a', { when: ALWAYS, verdict: 'fine' }),
      rule('b', { when: ALWAYS, verdict: 'tip' }),
      rule('c', { when: ALWAYS, verdict: 'misuse' }),
      rule('d', { when: ALWAYS, verdict: 'ask' }),
      rule('e', { when: ALWAYS, verdict: 'misuse' }),
    );
    const decision = decide(pack, FACTS);
    expect(decision.findings.map((finding) => finding.rule)).toEqual(['c', 'e', 'd', 'b', 'a']);
    expect(decision.verdict).toBe('misuse');
    expect(decision.deciding).toBe(pack.rules[2]);
  });

  it('takes the channel of the first gravest row that names one, null included', () => {
    const silent = rule('silent', { when: ALWAYS, verdict: 'misuse' });
    const board = rule('board', { when: ALWAYS, verdict: 'misuse', channel: 'board', also: ['letter'] });
    const nobody = rule('nobody', { when: ALWAYS, verdict: 'misuse', channel: null });
    const lesser = rule('lesser', { when: ALWAYS, verdict: 'tip', channel: 'letter' });
    expect(decide(packOf(lesser, silent, board, nobody), FACTS).channel).toEqual({
      id: 'board',
      also: ['letter'],
    });
    expect(decide(packOf(lesser, nobody, board), FACTS).channel).toBeNull();
    expect(decide(packOf(lesser, silent), FACTS).channel).toEqual({ id: 'square', also: [] });
  });

  it('adds what a row without a channel of its own allows', () => {
    const also = rule('also', { when: ALWAYS, verdict: 'tip', also: ['letter', 'board'] });
    expect(decide(packOf(also), FACTS).channel).toEqual({ id: 'square', also: ['letter', 'board'] });
  });

  it('has no channel for facts that no body row knows', () => {
    expect(decide({ ...packOf(), bodies: [] }, FACTS).channel).toBeNull();
  });
});
