import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { formatChannel } from '../../core/assessment.ts';
import { formatAudience } from '../../core/audience/audience.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { VERDICTS } from '../../core/policy/pack.ts';
import { type LabelledCase, parseCase, toDraft, toProfile } from '../../tools/cases/format.ts';
import { type Judged, judge } from '../../tools/cases/judge.ts';

const run = promisify(execFile);
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const TOOL = path('../../tools/cases.ts');
const FILES = [path('drafts.jsonl'), path('held-out.jsonl')];

const CASES: readonly LabelledCase[] = FILES.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseCase(line, `${file}:${index + 1}`)),
);

function judged(labelled: LabelledCase): Judged {
  const { audience, verdict, channel, findings } = assess(
    toDraft(labelled.draft),
    toProfile(labelled.profile),
    ntnu,
  );
  return judge(labelled, {
    audience: formatAudience(audience),
    verdict,
    channel: formatChannel(channel),
    rules: findings.map(({ rule }) => rule),
  });
}

const JUDGED = CASES.map(judged);

/** Expects that at least so many percent of the cases are right, and names those that are not. */
function expectShare(cases: readonly Judged[], percent: number, field: keyof Judged['right']): void {
  const misses = cases
    .filter(({ right }) => !right[field])
    .map(({ labelled: { id, expect: label }, actual }) => {
      const said = field === 'rules' ? actual.rules.join('+') : actual[field];
      const wanted = field === 'rules' ? label.rules.join('+') : label[field];
      return `${id}: ${said} for ${wanted}`;
    });
  expect(cases.length).toBeGreaterThan(0);
  const share = (100 * (cases.length - misses.length)) / cases.length;
  expect(share, `${cases.length} cases, misses:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(percent);
}

describe('the labelled drafts', () => {
  it('have ids of their own', () => {
    const ids = CASES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.length).toBeGreaterThanOrEqual(220);
  });

  it('get the right verdict in 95 of 100', () => expectShare(JUDGED, 95, 'verdict'));

  it('get the right audience in 93 of 100', () => expectShare(JUDGED, 93, 'audience'));

  it('get the right channel in 93 of 100', () => expectShare(JUDGED, 93, 'channel'));

  it('are rightly called misuse in 95 of 100', () =>
    expectShare(
      JUDGED.filter(({ actual }) => actual.verdict === 'misuse'),
      95,
      'verdict',
    ));

  it('are met with silence where they should, in 97 of 100', () =>
    expectShare(
      JUDGED.filter(({ labelled }) => labelled.expect.verdict === 'fine'),
      97,
      'verdict',
    ));
});

describe('judge', () => {
  const [labelled] = CASES as readonly [LabelledCase];
  const expected = {
    ...labelled,
    expect: {
      audience: 'course',
      audienceAny: ['course', 'course:TDT4100'],
      verdict: 'tip',
      channel: 'email',
      channelAny: ['email', null],
      rules: ['a'],
    },
  };

  it('takes any of the equally right answers, and further findings', () => {
    const actual = { audience: 'course:TDT4100', verdict: 'tip', channel: null, rules: ['b', 'a'] };
    expect(judge(expected, actual).right).toEqual({
      verdict: true,
      audience: true,
      channel: true,
      rules: true,
    });
  });

  it('takes no other', () => {
    const actual = { audience: 'course:IT1901', verdict: 'fine', channel: 'lms-course', rules: ['b'] };
    expect(judge(expected, actual).right).toEqual({
      verdict: false,
      audience: false,
      channel: false,
      rules: false,
    });
  });
});

/** Runs the tool as a person does. */
async function cases(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    return { code: 0, ...(await run(process.execPath, [TOOL, ...args])) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('the tool', { timeout: 60_000 }, () => {
  it('prints one object a line with --json', async () => {
    const { code, stdout } = await cases(...FILES, '--json');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(CASES.length);
    for (const [index, line] of lines.entries()) {
      const printed = JSON.parse(line);
      expect(Object.keys(printed)).toEqual(['id', 'actual']);
      expect(Object.keys(printed.actual)).toEqual(['audience', 'verdict', 'channel', 'rules']);
      expect(printed.id).toBe(CASES[index]?.id);
      expect(VERDICTS).toContain(printed.actual.verdict);
      expect(printed.actual).toEqual(JUDGED[index]?.actual);
    }
  });

  it('prints figures without it, precision and recall of every verdict, and every miss', async () => {
    const { code, stdout } = await cases(...FILES);
    expect(code).toBe(0);
    for (const verdict of VERDICTS) expect(stdout).toMatch(new RegExp(`^${verdict} .*%`, 'mu'));
    for (const { labelled, right } of JUDGED)
      expect(stdout.includes(`\n${labelled.id} [`)).toBe(Object.values(right).includes(false));
  });

  it.each([[[]], [['--json']], [['--quiet', 'drafts.jsonl']]])('refuses %j with its usage', async (args) => {
    const { code, stdout, stderr } = await cases(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage: npm run cases');
  });

  it.each(['package.json', 'does-not-exist.jsonl'])('fails on %s, which holds no drafts', async (name) => {
    const { code, stderr } = await cases(path(`../../${name}`));
    expect(code).not.toBe(0);
    expect(stderr).not.toBe('');
  });
});
