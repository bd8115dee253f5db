import type { Finding } from '../assessment.ts';
import type { PolicyPack, Rule } from '../policy/pack.ts';
import { formatMessage } from '../texts/pack-message.ts';
import type { ViewInput } from './input.ts';
import { ruleValues } from './pack-values.ts';

export function findRule(pack: PolicyPack, finding: Finding | undefined): Rule | undefined {
  return finding && pack.rules.find((rule) => rule.id === finding.rule);
}

/** The rule's headline for this audience. A rule without a headline speaks by its explanation. */
export function ruleHeadline(rule: Rule, input: ViewInput): string {
  const text = rule.headline[input.assessment.audience.kind] ?? rule.headline.any ?? rule.explanation;
  return formatMessage(text[input.language], input.language, ruleValues(input));
}

export function ruleExplanation(rule: Rule, input: ViewInput): string {
  return formatMessage(rule.explanation[input.language], input.language, ruleValues(input));
}
