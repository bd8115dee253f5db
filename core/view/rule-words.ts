import type { Finding } from '../assessment.ts';
import type { PolicyPack, Rule } from '../policy/pack.ts';
import { ruleWords } from '../policy/table.ts';
import { formatMessage } from '../texts/pack-message.ts';
import type { ViewInput } from './input.ts';
import { ruleValues } from './pack-values.ts';

export function findRule(pack: PolicyPack, finding: Finding | undefined): Rule | undefined {
  return finding && pack.rules.find((rule) => rule.id === finding.rule);
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
