/** Runs the suite in a served VS Code: it starts by itself, and tells its lines and its end through two functions that the page looks for. */

import type { Page } from 'playwright-core';

const limit = 180_000;

/** What the workbench says beside the suite. */
const noise =
  /^(Ignoring (fetching|the error)|Resolv|Creating a socket|\[Service Worker|Updating additional|Loading development|Extension Host Debugging|Request to .*nls|%c)/;

/** The exit code. Rejects where the suite does not end. */
export async function runSuite(page: Page, url: string): Promise<number> {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
    if (!noise.test(String(args[0]))) console.log(...args);
  });
  const exit = new Promise<number>((done) => page.exposeFunction('codeAutomationExit', done));
  await page.goto(url);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`the suite did not end in ${limit / 1000} s`)), limit);
  });
  return Promise.race([exit, late]).finally(() => clearTimeout(timer));
}
