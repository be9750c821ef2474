/** `npm run test:editor [node|web]`: the editor suite in a real VS Code, an installed or downloaded one, else one from npm in a browser. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildAll } from '../tools/build.ts';
import { chooseExecutable } from './chooseExecutable.ts';
import type { HostName } from './host/host.ts';
import { testSettings } from './settings.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const suite = join(root, 'out/editor/suite.js');

const [host = 'node'] = process.argv.slice(2);
if (host !== 'node' && host !== 'web') throw new Error(`${host}: the hosts are node and web`);
process.exitCode = await launch(host);

async function launch(host: HostName): Promise<number> {
  await buildAll({});
  await bundleSuite();
  const place = mkdtempSync(join(tmpdir(), 'dateline-editor-'));
  const folder = join(place, 'articles');
  const userData = join(place, 'user');
  cpSync(join(here, 'workspace'), folder, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(testSettings));
  try {
    const executable = await chooseExecutable(host);
    console.log(`${host} extension host: ${executable ?? 'a VS Code that is downloaded'}`);
    return await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: { SERVED_VSCODE_HOST: host },
      launchArgs: [folder, `--user-data-dir=${userData}`, `--extensions-dir=${join(userData, 'extensions')}`],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    printLogs(userData);
    return 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What the extension and its server have logged; the browser's host keeps no files. */
function printLogs(userData: string): void {
  for (const name of readdirSync(userData, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('Dateline.log')) console.error(`${name}:\n${readFileSync(join(userData, name), 'utf8')}`);
  }
}

/** One CommonJS file for both hosts; the package beside it is of modules, so the folder says otherwise. */
async function bundleSuite(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite.ts'],
    outfile: suite,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:fs'],
    logLevel: 'error',
  });
  writeFileSync(join(dirname(suite), 'package.json'), '{ "type": "commonjs" }\n');
}
