import { readFileSync } from 'node:fs';
import { assess } from '../core/assess.ts';
import { formatChannel } from '../core/assessment.ts';
import { formatAudience } from '../core/audience/audience.ts';
import { ntnu } from '../core/policy/ntnu/pack.ts';
import { VERDICTS } from '../core/policy/pack.ts';
import { type Actual, type LabelledCase, parseCase, toDraft, toProfile } from './cases/format.ts';
import { type Judged, judge } from './cases/judge.ts';

const USAGE = 'Usage: npm run cases -- FILE… [--json]';

function loadCases(files: readonly string[]): LabelledCase[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [parseCase(line, `${file}:${index + 1}`)])),
  );
}

function actualOf(labelled: LabelledCase): Actual {
  const assessment = assess(toDraft(labelled.draft), toProfile(labelled.profile), ntnu);
  return {
    audience: formatAudience(assessment.audience),
    verdict: assessment.verdict,
    channel: formatChannel(assessment.channel),
    rules: assessment.findings.map(({ rule }) => rule),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

function share(judged: readonly Judged[], right: (one: Judged) => boolean): string {
  return `${percent(judged.filter(right).length, judged.length)} (${judged.filter(right).length}/${judged.length})`;
}

function printGroup(name: string, judged: readonly Judged[]): void {
  const columns = [
    share(judged, (j) => j.right.verdict),
    share(judged, (j) => j.right.audience),
    share(judged, (j) => j.right.channel),
    share(judged, (j) => j.right.rules),
  ];
  console.log(`${name.padEnd(12)} ${columns.map((column) => column.padEnd(18)).join('')}`);
}

function printVerdicts(judged: readonly Judged[]): void {
  console.log('\nverdict      precision         recall');
  for (const verdict of VERDICTS) {
    const said = judged.filter(({ actual }) => actual.verdict === verdict);
    const labelled = judged.filter(({ labelled: { expect } }) => expect.verdict === verdict);
    const both = said.filter(({ right }) => right.verdict).length;
    console.log(
      `${verdict.padEnd(12)} ${percent(both, said.length)} (${both}/${said.length})`.padEnd(31) +
        `${percent(both, labelled.length)} (${both}/${labelled.length})`,
    );
  }
}

function printMisses(judged: readonly Judged[]): void {
  for (const { labelled, actual, right } of judged) {
    const wrong = Object.entries(right)
      .filter(([, ok]) => !ok)
      .map(([field]) => field);
    if (wrong.length === 0) continue;
    const { audience, verdict, channel, rules } = labelled.expect;
    console.log(`\n${labelled.id} [${labelled.lang}] ${wrong.join(', ')}: ${labelled.why}`);
    console.log(`  expected ${verdict} ${audience} -> ${channel} {${rules.join(' ')}}`);
    console.log(
      `  actual   ${actual.verdict} ${actual.audience} -> ${actual.channel} {${actual.rules.join(' ')}}`,
    );
  }
}

function groupBy(judged: readonly Judged[], key: (one: Judged) => string): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

function printReport(judged: readonly Judged[]): void {
  printMisses(judged);
  console.log('\n             verdict           audience          channel           rules');
  for (const [lang, group] of groupBy(judged, (one) => one.labelled.lang)) printGroup(lang, group);
  for (const [surface, group] of groupBy(judged, (one) => one.labelled.draft.surface))
    printGroup(surface, group);
  printGroup('all', judged);
  printVerdicts(judged);
  const silent = judged.filter(({ labelled }) => labelled.expect.verdict === 'fine');
  console.log(`\nsilent where it should be: ${share(silent, (one) => one.right.verdict)}`);
}

function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const flags = args.filter((arg) => arg.startsWith('--'));
  if (files.length === 0 || flags.some((flag) => flag !== '--json')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const cases = loadCases(files);
  if (flags.includes('--json')) {
    for (const labelled of cases)
      console.log(JSON.stringify({ id: labelled.id, actual: actualOf(labelled) }));
    return;
  }
  printReport(cases.map((labelled) => judge(labelled, actualOf(labelled))));
}

main(process.argv.slice(2));
