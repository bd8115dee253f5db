import type { AudienceKind } from '../../core/audience/audience.ts';
import { consistentFacts } from '../../core/policy/consistent.ts';
import type { Facts } from '../../core/policy/facts.ts';
import { type BodyRow, type PolicyPack, type Row, VERDICTS, type Verdict } from '../../core/policy/pack.ts';
import { type Decision, decide, matches, ruleWords } from '../../core/policy/table.ts';

/** What a walk through every combination of facts that can occur has shown of a pack. */
export interface Survey {
  combinations: number;
  rows: ReadonlySet<Row>;
  bodies: ReadonlySet<BodyRow>;
  channels: ReadonlySet<string>;
  verdicts: ReadonlySet<Verdict>;
  /** The first faults, as `what: facts`. */
  faults: readonly string[];
}

const MOST_FAULTS = 10;

export function audienceKind(audience: Facts['audience']): AudienceKind {
  switch (audience) {
    case 'many-students':
    case 'many-names':
      return 'many';
    case 'unknown-body':
    case 'nobody':
      return 'unknown';
    default:
      return audience;
  }
}

function rank(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** A pack with what the walk asks of it again and again. */
interface Surveyed {
  pack: PolicyPack;
  channels: ReadonlySet<string>;
  order: ReadonlyMap<string, number>;
}

function sorted({ order }: Surveyed, { findings }: Decision): boolean {
  return findings.every((finding, index) => {
    const before = findings[index - 1];
    if (before === undefined) return true;
    const fall = rank(before.verdict) - rank(finding.verdict);
    return fall > 0 || (fall === 0 && (order.get(before.rule) ?? 0) < (order.get(finding.rule) ?? 0));
  });
}

/** Faults of one decision. `fired` is found row by row, apart from how `decide` finds it. */
function* faultsOf(
  surveyed: Surveyed,
  facts: Facts,
  decision: Decision,
  fired: readonly Row[],
): Generator<string> {
  const { findings, verdict, channel, deciding } = decision;
  const { pack, channels } = surveyed;
  if (pack.bodies.filter((row) => matches(row.when, facts)).length !== 1) yield 'not exactly one body row';
  if (rank(verdict) !== Math.max(0, ...fired.map((row) => rank(row.verdict))))
    yield 'not the gravest verdict';
  if (!sorted(surveyed, decision)) yield 'findings not sorted';
  if (new Set(findings.map(({ rule }) => rule)).size !== findings.length) yield 'two findings of one rule';
  if ((deciding?.id ?? null) !== (findings[0]?.rule ?? null)) yield 'another rule speaks';
  if (channel !== null && ![channel.id, ...channel.also].every((id) => channels.has(id)))
    yield 'unknown channel';
  if (channel?.also.includes(channel.id)) yield 'a channel beside itself';
  if (deciding && ruleWords(deciding, facts, audienceKind(facts.audience)).headline === undefined) {
    yield 'no headline';
  }
}

/** Asks the pack about every combination of facts that can occur. */
export function surveyOf(pack: PolicyPack): Survey {
  const surveyed: Surveyed = {
    pack,
    channels: new Set(pack.channels.map(({ id }) => id)),
    order: new Map(pack.rules.map((rule, index) => [rule.id, index])),
  };
  const all = pack.rules.flatMap((rule) => rule.rows);
  const rows = new Set<Row>();
  const bodies = new Set<BodyRow>();
  const channels = new Set<string>();
  const verdicts = new Set<Verdict>();
  const faults: string[] = [];
  let combinations = 0;
  for (const facts of consistentFacts()) {
    combinations += 1;
    const decision = decide(pack, facts);
    const fired = all.filter((row) => matches(row.when, facts));
    for (const row of fired) rows.add(row);
    const body = pack.bodies.find((row) => matches(row.when, facts));
    if (body !== undefined) bodies.add(body);
    if (decision.channel !== null) channels.add(decision.channel.id);
    verdicts.add(decision.verdict);
    if (faults.length >= MOST_FAULTS) continue;
    for (const fault of faultsOf(surveyed, facts, decision, fired))
      faults.push(`${fault}: ${JSON.stringify(facts)}`);
  }
  return { combinations, rows, bodies, channels, verdicts, faults };
}
