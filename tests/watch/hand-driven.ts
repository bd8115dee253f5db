import type { Scheduler } from '../../core/watch/scheduler.ts';

/** A scheduler whose time passes only when it is told to. */
export interface HandDriven extends Scheduler {
  now(): number;
  /** Lets so many ms pass, and does in order what falls due. */
  pass(ms: number): void;
  /** How many pieces of work wait. */
  waiting(): number;
}

export function handDriven(): HandDriven {
  let time = 0;
  const queue = new Set<{ due: number; work: () => void }>();
  const next = (until: number) =>
    [...queue].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  return {
    now: () => time,
    waiting: () => queue.size,
    later(delay, work) {
      const entry = { due: time + delay, work };
      queue.add(entry);
      return () => queue.delete(entry);
    },
    pass(ms) {
      const until = time + ms;
      for (let entry = next(until); entry !== undefined; entry = next(until)) {
        queue.delete(entry);
        time = Math.max(time, entry.due);
        entry.work();
      }
      time = until;
    },
  };
}
