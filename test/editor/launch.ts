/** `npm run test:editor [node|web|vsix]`: the editor suite in a real VS Code, an installed or downloaded one, else one from npm in a browser. `vsix` tries the packed extension, installed. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildAll } from '../tools/build.ts';
import { packageExtension } from '../tools/package.ts';
import { chooseExecutable, servedVscode } from './chooseExecutable.ts';
import { tryRestrictedMode } from './restrictedMode.ts';
import { testSettings } from './settings.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const suite = join(root, 'out/editor/suite.js');

const ways = ['node', 'web', 'vsix'] as const;
type Way = (typeof ways)[number];

const way = ways.find((name) => name === (process.argv[2] ?? 'node'));
if (!way) throw new Error(`${process.argv[2]}: the ways are ${ways.join(', ')}`);
process.exitCode = await launch(way);

async function launch(way: Way): Promise<number> {
  await buildAll({});
  await bundleSuite();
  const place = mkdtempSync(join(tmpdir(), 'dateline-editor-'));
  const work = join(place, 'work');
  const workspace = join(work, 'articles.code-workspace');
  const userData = join(place, 'user');
  cpSync(join(here, 'workspace'), join(work, 'articles'), { recursive: true });
  cpSync(join(here, 'archive'), join(work, 'archive'), { recursive: true });
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'articles' }, { path: 'archive' }] }));
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(testSettings));
  try {
    const executable = way === 'node' ? await chooseExecutable() : servedVscode;
    console.log(`${way}: ${executable ? relative(root, executable) : 'a VS Code that is downloaded'}`);
    const vsix = way === 'vsix' ? await packageExtension(join(place, 'dateline.vsix')) : undefined;
    const code = await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: vsix ? dirname(suite) : root,
      extensionTestsPath: suite,
      extensionTestsEnv: { SERVED_VSCODE_HOST: way === 'web' ? 'web' : 'node', SERVED_VSCODE_VSIX: vsix },
      launchArgs: [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${join(userData, 'extensions')}`],
    });
    if (code === 0 && way === 'node' && executable === servedVscode) await tryRestrictedMode(place);
    return code;
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

/** One CommonJS file for both hosts. Its folder is a package of its own: the extension under development where ours is installed. */
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
  const manifest = { name: 'suite', publisher: 'test', version: '0.0.1', engines: { vscode: '*' }, type: 'commonjs' };
  writeFileSync(join(dirname(suite), 'package.json'), JSON.stringify(manifest));
}
