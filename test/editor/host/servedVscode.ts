/** Takes the arguments of a VS Code executable and runs the suite they name in a VS Code that is served to a browser. */

import { dirname, join } from 'node:path';
import type { HostName } from './host.ts';
import { startNodeHost } from './nodeHost.ts';
import { openPage } from './openPage.ts';
import { runSuite } from './runSuite.ts';
import { startWebHost } from './webHost.ts';

const args = process.argv.slice(2);
const option = (name: string) => {
  const given = args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (!given) throw new Error(`--${name}= is missing`);
  return given;
};
const folder = args.find((arg) => !arg.startsWith('-'));
if (!folder) throw new Error('the folder or workspace to open is missing');
const extension = option('extensionDevelopmentPath');
const suite = option('extensionTestsPath');
const userData = option('user-data-dir');

const name = (process.env.SERVED_VSCODE_HOST ?? 'node') as HostName;
const vsix = process.env.SERVED_VSCODE_VSIX;
const host = await { node: startNodeHost, web: startWebHost }[name]({
  extension,
  folder,
  suite,
  userData,
  ...(vsix && { vsix }),
});
try {
  const { browser, page } = await openPage();
  try {
    process.exitCode = await runSuite(page, host.url);
    if (process.exitCode !== 0) await picture(page);
  } catch (error) {
    console.error(error);
    await picture(page);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
} finally {
  await host.close();
}

async function picture(page: Awaited<ReturnType<typeof openPage>>['page']): Promise<void> {
  const path = join(dirname(suite), `failure-${name}.png`);
  await page.screenshot({ path });
  console.error(`The editor as it was: ${path}`);
}
