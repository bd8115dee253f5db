import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { LineMemory } from '../../core/reading/line.ts';
import { draftOf, loadSeeds } from '../../tools/bench/drafts.ts';
import { quantile, summary, takeTurns } from '../../tools/bench/measure.ts';
import { setUpPeers } from '../../tools/bench/peers.ts';
import { formatTime } from '../../tools/bench/report.ts';
import { SIZES, whileTyping } from '../../tools/bench/run.ts';

const seeds = loadSeeds();

describe('the drafts of the bench', () => {
  it.each(SIZES)('are as long as they say: $name', (size) => {
    for (const variant of [0, 1, 23]) {
      const { body, recipients } = draftOf(seeds, size, variant);
      if ('words' in size.length) expect(body.match(/\S+/gu)).toHaveLength(size.length.words);
      else expect(body).toHaveLength(size.length.characters);
      if (recipients === 'unknown') throw new Error('Recipients are known');
      expect(new Set(recipients.to.map(({ address }) => address)).size).toBe(size.recipients);
    }
  });

  it('differ from variant to variant, and are the same again', () => {
    const [, typical] = SIZES;
    expect(draftOf(seeds, typical, 1).body).not.toBe(draftOf(seeds, typical, 0).body);
    expect(draftOf(seeds, typical, 1)).toEqual(draftOf(seeds, typical, 1));
  });

  it('say no line twice, which would be read once', () => {
    const [, , long] = SIZES;
    const lines = draftOf(seeds, long, 3)
      .body.split('\n')
      .filter((line) => line.length > 40);
    expect(new Set(lines).size).toBeGreaterThan(0.97 * lines.length);
  });

  it('grow by one letter with each keystroke', () => {
    const draft = draftOf(seeds, SIZES[1], 0);
    const steps = whileTyping(draft, 20);
    expect(steps.map(({ body }) => body.length - draft.body.length)).toEqual(
      steps.map((_, index) => index + 1),
    );
  });

  it('are assessed the same with what was read before as without', () => {
    const memory = new LineMemory();
    for (const draft of whileTyping(draftOf(seeds, SIZES[1], 5), 20))
      expect(assess(draft, DEFAULT_PROFILE, ntnu, { memory })).toEqual(assess(draft, DEFAULT_PROFILE, ntnu));
  });
});

describe('the measure', () => {
  it('lets every contender run once in each round, in an order that rotates', async () => {
    const order: string[] = [];
    const contender = (name: string) => ({ name, run: () => order.push(name) });
    const limits = { sample: 0, rounds: 10, milliseconds: 1000, leastRounds: 10 };
    const times = await takeTurns([contender('a'), contender('b')], limits);
    expect(order.slice(0, 6).join('')).toBe('abbaab');
    expect(order).toHaveLength(24);
    expect([times['a']?.length, times['b']?.length]).toEqual([10, 10]);
  });

  it('waits for what takes its time, and stops in time', async () => {
    let finished = 0;
    const run = async () => {
      await Promise.resolve();
      finished += 1;
    };
    await takeTurns([{ name: 'slow', run }], { sample: 0, rounds: 1000, milliseconds: 0, leastRounds: 5 });
    expect(finished).toBe(6);
  });

  it('tells the median from the slowest', () => {
    const samples = Array.from({ length: 200 }, (_, index) => index + 1);
    expect(summary(samples)).toEqual({ median: 101, p99: 199, samples: 200 });
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('the peers', () => {
  it('all find something', { timeout: 60_000 }, async () => {
    const peers = await setUpPeers();
    expect(peers.map(({ name }) => name)).toEqual(['harper.js', 'textlint', 'alex']);
    for (const { check } of peers)
      expect(await check('This is is an test of the thing. He was very good.')).toBeGreaterThan(0);
  });
});

it.each([
  [0.000123, '0.123 µs'],
  [0.0456, '45.6 µs'],
  [12.345, '12.3 ms'],
  [2500, '2.50 s'],
])('%s ms is written %s', (time, written) => expect(formatTime(time)).toBe(written));
