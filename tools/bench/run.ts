import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assess } from '../../core/assess.ts';
import type { EmailDraft } from '../../core/draft.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { LineMemory } from '../../core/reading/line.ts';
import { draftOf, loadSeeds, type Seeds, type Size } from './drafts.ts';
import { type Limits, quantile, type Summary, summary, takeTurns } from './measure.ts';
import { type Peer, setUpPeers } from './peers.ts';

export const SIZES = [
  { name: 'short', recipients: 1, length: { words: 10 } },
  { name: 'typical', recipients: 3, length: { words: 120 } },
  { name: 'long', recipients: 3, length: { words: 3000 } },
  { name: 'huge', recipients: 500, length: { characters: 50_000 } },
] as const satisfies readonly Size[];

/** Times in milliseconds. */
export interface SizeReport {
  size: string;
  words: number;
  characters: number;
  recipients: number;
  /** Single runs. */
  assess: Summary;
  /** One NFC normalisation and one lower-casing of subject and body. */
  floor: Summary;
  /** Median to median, and 99th percentile to the floor's median. */
  timesFloor: { median: number; p99: number };
  peers: readonly { name: Peer['name']; time: Summary; timesAssess: number }[];
}

export interface BenchReport {
  node: string;
  cores: number;
  sizes: readonly SizeReport[];
  /** Twice the text to once: ratio of medians. */
  doubling: readonly { words: number; ratio: number }[];
  /** One letter typed, with what was read before remembered. */
  keystroke: readonly { size: string; keystroke: Summary; full: Summary; share: number }[];
  /** Of a new process, with a typical draft: vocabulary compiled, code not yet optimised. */
  firstUse: { first: number; second: number };
}

export interface Effort {
  /** Distinct drafts of each size, taken by turns. */
  variants: number;
  ours: Limits;
  /** For the ratio to the floor, which is too short for the clock. */
  floor: Limits;
  /** A peer's run leaves caches in which the next one starts cold: samples are of several runs. */
  peers: Limits;
  processes: number;
}

export const FULL: Effort = {
  variants: 24,
  ours: { sample: 0, rounds: 4000, milliseconds: 5000, leastRounds: 300 },
  floor: { sample: 1, rounds: 500, milliseconds: 1000, leastRounds: 100 },
  peers: { sample: 5, rounds: 100, milliseconds: 6000, leastRounds: 5 },
  processes: 7,
};

function assessed(draft: EmailDraft | undefined, memory?: LineMemory): unknown {
  if (draft === undefined) throw new RangeError('No draft');
  return assess(draft, DEFAULT_PROFILE, ntnu, memory === undefined ? {} : { memory });
}

function floorOf(draft: EmailDraft | undefined): number {
  if (draft === undefined) throw new RangeError('No draft');
  const { subject, body } = draft;
  return subject.normalize('NFC').toLowerCase().length + body.normalize('NFC').toLowerCase().length;
}

function drafts(seeds: Seeds, size: Size, { variants }: Effort): EmailDraft[] {
  return Array.from({ length: variants }, (_, variant) => draftOf(seeds, size, variant));
}

async function measureSize(
  seeds: Seeds,
  size: Size,
  peers: readonly Peer[],
  effort: Effort,
): Promise<SizeReport> {
  const all = drafts(seeds, size, effort);
  const turn = (round: number) => all[round % all.length];
  const ours = { name: 'assess', run: (round: number) => assessed(turn(round)) } as const;
  const { assess: alone } = await takeTurns([ours], effort.ours);
  const floor = { name: 'floor', run: (round: number) => floorOf(turn(round)) } as const;
  const times = await takeTurns<'assess' | 'floor'>([ours, floor], effort.floor);
  const others = peers.map(({ name, check }) => ({
    name,
    run: (round: number) => check(`${turn(round)?.subject}\n\n${turn(round)?.body}`),
  }));
  const side = await takeTurns<'assess' | Peer['name']>([ours, ...others], effort.peers);
  const floorTime = quantile(times.floor, 0.5);
  const [draft] = all as [EmailDraft];
  return {
    size: size.name,
    words: draft.body.split(/\s+/u).length,
    characters: draft.body.length,
    recipients: size.recipients,
    assess: summary(alone),
    floor: summary(times.floor),
    timesFloor: {
      median: quantile(times.assess, 0.5) / floorTime,
      p99: quantile(alone, 0.99) / floorTime,
    },
    peers: others.map(({ name }) => ({
      name,
      time: summary(side[name]),
      timesAssess: quantile(side[name], 0.5) / quantile(side.assess, 0.5),
    })),
  };
}

/** The second half of the doubled text is new text: lines that were met before cost nothing. */
async function measureDoubling(seeds: Seeds, words: number, effort: Effort): Promise<number> {
  const size = (factor: number): Size => ({
    name: '',
    recipients: 3,
    length: { words: factor * words },
  });
  const once = drafts(seeds, size(1), effort);
  const twice = drafts(seeds, size(2), effort);
  const times = await takeTurns(
    [
      { name: 'once', run: (round) => assessed(once[round % once.length]) },
      { name: 'twice', run: (round) => assessed(twice[round % twice.length]) },
    ],
    effort.ours,
  );
  return quantile(times.twice, 0.5) / quantile(times.once, 0.5);
}

/** The draft as it is while somebody types a word in the middle of it, letter by letter. */
export function whileTyping(draft: EmailDraft, letters: number): EmailDraft[] {
  const middle = Math.floor(draft.body.length / 2);
  return Array.from({ length: letters }, (_, typed) => {
    const word = 'forelesningsplan '.repeat(Math.ceil((typed + 1) / 17)).slice(0, typed + 1);
    return { ...draft, body: `${draft.body.slice(0, middle)}${word}${draft.body.slice(middle)}` };
  });
}

async function measureKeystroke(
  seeds: Seeds,
  size: Size,
  effort: Effort,
): Promise<BenchReport['keystroke'][number]> {
  const steps = whileTyping(draftOf(seeds, size, 1), 34);
  const memory = new LineMemory();
  const times = await takeTurns(
    [
      { name: 'keystroke', run: (round) => assessed(steps[round % steps.length], memory) },
      { name: 'full', run: (round) => assessed(steps[round % steps.length]) },
    ],
    effort.ours,
  );
  return {
    size: size.name,
    keystroke: summary(times.keystroke),
    full: summary(times.full),
    share: quantile(times.keystroke, 0.5) / quantile(times.full, 0.5),
  };
}

const FIRST_USE = fileURLToPath(new URL('first-use.ts', import.meta.url));

function measureFirstUse({ processes }: Effort): BenchReport['firstUse'] {
  const runs = Array.from(
    { length: processes },
    () => JSON.parse(execFileSync(process.execPath, [FIRST_USE], { encoding: 'utf8' })) as [number, number],
  );
  const median = (times: number[]) =>
    quantile(
      times.sort((a, b) => a - b),
      0.5,
    );
  return { first: median(runs.map(([first]) => first)), second: median(runs.map(([, second]) => second)) };
}

/** Runs the whole bench. Effects: time, processor, a few short processes. */
export async function runBench(effort: Effort): Promise<BenchReport> {
  const seeds = loadSeeds();
  const peers = await setUpPeers();
  const sizes: SizeReport[] = [];
  for (const size of SIZES) sizes.push(await measureSize(seeds, size, peers, effort));
  const doubling: { words: number; ratio: number }[] = [];
  for (const words of [120, 1500, 3000])
    doubling.push({ words, ratio: await measureDoubling(seeds, words, effort) });
  const keystroke: BenchReport['keystroke'][number][] = [];
  for (const size of SIZES) keystroke.push(await measureKeystroke(seeds, size, effort));
  return {
    node: process.version,
    cores: availableParallelism(),
    sizes,
    doubling,
    keystroke,
    firstUse: measureFirstUse(effort),
  };
}
