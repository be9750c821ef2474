/** Waits for a condition. */

/** Rejects with `what` when it has not come true in time; time is in milliseconds. */
export async function until(what: string, probe: () => unknown, limit = 30_000): Promise<void> {
  for (const end = Date.now() + limit; Date.now() < end; await new Promise((next) => setTimeout(next, 50))) {
    if (await probe()) return;
  }
  throw new Error(`${what}: not within ${limit / 1000} s`);
}
