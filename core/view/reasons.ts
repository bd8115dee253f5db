import type { Language } from '../language.ts';
import type { PolicyPack, Rule } from '../policy/pack.ts';
import { capitalise } from './audience-words.ts';
import { dateWords } from './date-words.ts';
import { httpsOnly } from './https.ts';
import type { ViewInput } from './input.ts';
import { findRule, ruleHeadline, toneOf } from './rule-words.ts';
import type { ClauseView, PanelView } from './view.ts';

function describeClause(id: string, pack: PolicyPack, language: Language): ClauseView[] {
  const clause = pack.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) return [];
  const { quote, quoteLanguage, summary } = clause;
  return [{ id, quote, quoteLanguage, summary: summary[language] }];
}

/** The deciding rule's clauses and where they stand; null when no rule decided. */
export function describeReasons(rule: Rule | undefined, { pack, language }: ViewInput): PanelView['why'] {
  if (rule === undefined) return null;
  const { title, issuedBy, date, checked } = pack.source;
  const url = httpsOnly(pack.source.url[language]);
  return {
    clauses: rule.clauses.flatMap((id) => describeClause(id, pack, language)),
    source: {
      title: title[language],
      ...(url === undefined ? {} : { url }),
      issuedBy: capitalise(issuedBy[language]),
      date: dateWords(date, language),
      checked: dateWords(checked, language),
    },
  };
}

/** What else was found: one line for each rule that did not decide. */
export function describeOthers(decider: Rule | undefined, input: ViewInput): PanelView['others'] {
  const rules = input.assessment.findings
    .filter((finding) => finding.verdict !== 'fine')
    .flatMap((finding) => findRule(input.pack, finding) ?? [])
    .filter((rule) => rule !== decider);
  return [...new Set(rules)].map((rule) => ({
    rule: rule.id,
    tone: toneOf(rule, input.assessment),
    line: ruleHeadline(rule, input),
  }));
}
