import type { Finding } from '../assessment.ts';
import type { AudienceKind } from '../audience/audience.ts';
import type { Localised } from '../language.ts';
import type { FactName, Facts } from './facts.ts';
import type { BodyRow, Conditions, PolicyPack, Row, Rule, Verdict } from './pack.ts';

const RANK: Readonly<Record<Verdict, number>> = { fine: 0, tip: 1, ask: 2, misuse: 3 };

/** A channel by its id in the pack, with the ids of those that are equally right. */
export interface DecidedChannel {
  id: string;
  also: readonly string[];
}

/** What a policy says of one combination of facts. */
export interface Decision {
  /** One for each rule that fired: gravest first, then pack order. */
  findings: readonly Finding[];
  /** The gravest finding's; `fine` when nothing fired. */
  verdict: Verdict;
  /** null where no channel is named, or where nobody can say yet. */
  channel: DecidedChannel | null;
  /** The rule that speaks for the decision: the first finding's. */
  deciding: Rule | null;
}

interface Fired {
  rule: Rule;
  row: Row;
}

/** True when every named fact has one of its listed values. */
export function matches(when: Conditions, facts: Facts): boolean {
  for (const name in when) {
    const allowed: readonly string[] | undefined = when[name as FactName];
    if (allowed !== undefined && !allowed.includes(facts[name as FactName])) return false;
  }
  return true;
}

/** The gravest of the rule's rows that fire, the earliest of equals. */
export function firedRow(rule: Rule, facts: Facts): Row | undefined {
  let gravest: Row | undefined;
  for (const row of rule.rows) {
    if (gravest !== undefined && RANK[row.verdict] <= RANK[gravest.verdict]) continue;
    if (matches(row.when, facts)) gravest = row;
  }
  return gravest;
}

function bodyRow(pack: PolicyPack, facts: Facts): BodyRow | undefined {
  return pack.bodies.find((row) => matches(row.when, facts));
}

/** A row that names a channel overrules the audience's own; one that names none may still add to it. */
function channelOf(pack: PolicyPack, facts: Facts, gravest: readonly Fired[]): DecidedChannel | null {
  const naming = gravest.find(({ row }) => row.channel !== undefined)?.row;
  if (naming !== undefined) return naming.channel ? { id: naming.channel, also: naming.also ?? [] } : null;
  const body = bodyRow(pack, facts);
  if (!body?.channel) return null;
  const further = gravest.flatMap(({ row }) => row.also ?? []);
  return { id: body.channel, also: [...new Set([...(body.also ?? []), ...further])] };
}

/** Looks the facts up in the pack's decision table. Pure and total: every combination has one answer. */
export function decide(pack: PolicyPack, facts: Facts): Decision {
  const fired: Fired[] = [];
  for (const rule of pack.rules) {
    const row = firedRow(rule, facts);
    if (row !== undefined) fired.push({ rule, row });
  }
  fired.sort((a, b) => RANK[b.row.verdict] - RANK[a.row.verdict]);
  const verdict = fired[0]?.row.verdict ?? 'fine';
  return {
    findings: fired.map(({ rule, row }) => ({ rule: rule.id, verdict: row.verdict })),
    verdict,
    channel: channelOf(
      pack,
      facts,
      fired.filter(({ row }) => row.verdict === verdict),
    ),
    deciding: fired[0]?.rule ?? null,
  };
}

/** What a rule says of these facts, as ICU messages: the fired row's own words, else the rule's for the audience. */
export function ruleWords(
  rule: Rule,
  facts: Facts,
  audience: AudienceKind,
): { headline: Localised | undefined; explanation: Localised } {
  const says = firedRow(rule, facts)?.says;
  return {
    headline: says?.headline ?? rule.headline[audience] ?? rule.headline.any,
    explanation: says?.explanation ?? rule.explanation,
  };
}
