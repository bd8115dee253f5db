import type { Assessment, Finding } from '../assessment.ts';
import type { PolicyPack, Rule } from '../policy/pack.ts';
import { ruleWords } from '../policy/table.ts';
import { formatMessage } from '../texts/pack-message.ts';
import type { ViewInput } from './input.ts';
import { ruleValues } from './pack-values.ts';
import type { Tone } from './view.ts';

export function findRule(pack: PolicyPack, finding: Finding | undefined): Rule | undefined {
  return finding && pack.rules.find((rule) => rule.id === finding.rule);
}

/** How a finding is drawn: by its rule, but what another channel should carry is never a mere tip. */
export function toneOf(rule: Rule, { findings }: Assessment): Tone {
  const misused = findings.some((finding) => finding.rule === rule.id && finding.verdict === 'misuse');
  return misused && rule.tone === 'quiet' ? 'warning' : rule.tone;
}

/** The fired row's own headline, else the rule's for this audience. A rule without a headline speaks by its explanation. */
export function ruleHeadline(rule: Rule, input: ViewInput): string {
  const { facts, audience } = input.assessment;
  const { headline, explanation } = ruleWords(rule, facts, audience.kind);
  return formatMessage((headline ?? explanation)[input.language], input.language, ruleValues(input));
}

export function ruleExplanation(rule: Rule, input: ViewInput): string {
  const { facts, audience } = input.assessment;
  const { explanation } = ruleWords(rule, facts, audience.kind);
  return formatMessage(explanation[input.language], input.language, ruleValues(input));
}
