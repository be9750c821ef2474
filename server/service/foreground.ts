/** Lets work in the background wait until nobody waits for an answer. */

export interface Foreground {
  /** Runs what somebody waits for. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nobody waits; undefined where that is so already. */
  idle(): Promise<void> | undefined;
}

export function createForeground(): Foreground {
  let running = 0;
  let waiting: (() => void)[] = [];
  return {
    async during(work) {
      running++;
      try {
        return await work();
      } finally {
        running--;
        if (running === 0) {
          for (const go of waiting) go();
          waiting = [];
        }
      }
    },
    idle: () => (running === 0 ? undefined : new Promise((resolve) => waiting.push(resolve))),
  };
}
