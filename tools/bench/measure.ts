/** Something whose time is taken. `run` is handed the number of the round, so that rounds can take turns among drafts. */
export interface Contender<Name extends string = string> {
  name: Name;
  run(round: number): unknown;
}

/** Times in milliseconds, shortest first. */
export type Samples = readonly number[];

export interface Limits {
  /** One sample goes on for so many milliseconds and is the mean of its runs; 0: a single run, as a p99 needs it. */
  sample: number;
  /** Rounds to be timed, at most. */
  rounds: number;
  /** Stop after this many milliseconds, though not before `leastRounds`. */
  milliseconds: number;
  leastRounds: number;
}

async function timeOf({ run }: Contender, round: number, sample: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  let time = 0;
  do {
    const result = run(round + runs);
    if (result instanceof Promise) await result;
    runs += 1;
    time = performance.now() - start;
  } while (time < sample);
  return time / runs;
}

/**
 * Times contenders by turns: each round runs every one of them once, in an order that rotates, so that whatever else the
 * machine does falls on all alike. The first fifth of the rounds warms up and is not counted.
 */
export async function takeTurns<Name extends string>(
  contenders: readonly Contender<Name>[],
  { sample, rounds, milliseconds, leastRounds }: Limits,
): Promise<Record<Name, Samples>> {
  const warmUp = Math.ceil(Math.min(rounds, leastRounds) / 5);
  const times = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]));
  const end = performance.now() + milliseconds;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    if (round >= leastRounds + warmUp && performance.now() > end) break;
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length] as Contender<Name>;
      const time = await timeOf(contender, round, sample);
      if (round >= warmUp) times.get(contender.name)?.push(time);
    }
  }
  const sorted: Partial<Record<Name, Samples>> = {};
  for (const [name, samples] of times) sorted[name] = samples.sort((a, b) => a - b);
  return sorted as Record<Name, Samples>;
}

/** The sample below which a share of all lies: 0.5 is the median. */
export function quantile(samples: Samples, share: number): number {
  if (samples.length === 0) throw new RangeError('No samples');
  return samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] as number;
}

/** What is reported of a row of samples, in milliseconds. */
export interface Summary {
  median: number;
  p99: number;
  samples: number;
}

export function summary(samples: Samples): Summary {
  return { median: quantile(samples, 0.5), p99: quantile(samples, 0.99), samples: samples.length };
}
