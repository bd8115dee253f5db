/** Runs work when the page has nothing better to do. */
export interface Scheduler {
  /** Calls back once, `delay` ms from now, in an idle moment. Returns the cancel function. */
  later(delay: number, work: () => void): () => void;
}

/** An idle moment is taken at the latest this many ms after its time has come: a busy page must not silence us. */
const PATIENCE = 60;

/** Timers and idle callbacks of the page. Browsers without idle callbacks run the work when its time has come. */
export function pageScheduler(window: Window): Scheduler {
  const idle = (work: () => void): (() => void) => {
    if (!('requestIdleCallback' in window)) {
      work();
      return () => {};
    }
    const handle = window.requestIdleCallback(work, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(handle);
  };
  return {
    later(delay, work) {
      let cancelIdle = () => {};
      const timer = window.setTimeout(() => {
        cancelIdle = idle(work);
      }, delay);
      return () => {
        window.clearTimeout(timer);
        cancelIdle();
      };
    },
  };
}
