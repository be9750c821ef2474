/** The suite's own small test runner: a browser has no `node:assert`, and a real editor answers when it is ready. */

export interface Case {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Where so many have failed the rest would only wait in vain. */
const patience = 5;

/** Runs the cases in order; throws at the end where one has failed. */
export async function runCases(cases: readonly Case[]): Promise<void> {
  let failed = 0;
  for (const { name, run } of cases) {
    const started = Date.now();
    try {
      await run();
      console.log(`✔ ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      failed++;
      console.log(`✘ ${name}\n${error instanceof Error ? error.stack : error}`);
      if (failed === patience) throw new Error(`${failed} have failed, the rest is not run`);
    }
  }
  console.log(`${cases.length - failed} of ${cases.length} passed`);
  if (failed > 0) throw new Error(`${failed} of ${cases.length} failed`);
}

/** The first value of `probe` that is neither undefined nor false. Rejects after `limit` milliseconds. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limit = 10_000,
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + limit; Date.now() < end; await new Promise((next) => setTimeout(next, 30))) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value as T;
      last = value;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`${what}: not within ${limit / 1000} s (last: ${last})`);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a}, expected ${b}`);
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}
