/** `npm run editor`: a VS Code with the extension under development and the sample articles, an installed one, else one served to your browser. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../tools/build.ts';
import { startNodeHost } from './host/nodeHost.ts';
import { demoSettings } from './settings.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const seeds = join(root, 'seeds');
const [first = ''] = process.argv.slice(2);

await buildAll({});
if (!openInstalled()) await serve();

/** False where no `code` is installed. */
function openInstalled(): boolean {
  const command = process.env.VSCODE_EXECUTABLE ?? 'code';
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, seeds, ...(first ? [first] : [])];
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error || status !== 0) return false;
  console.log(`${command} shows seeds/ with Dateline.`);
  return true;
}

/** On a copy, so that a sample may be broken and mended; until Ctrl+C. */
async function serve(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-editor-'));
  const folder = join(place, 'seeds');
  const userData = join(place, 'user');
  cpSync(seeds, folder, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(demoSettings));
  const ended = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  try {
    const host = await startNodeHost({ extension: root, folder, userData, files: first ? [first] : [] });
    console.log(
      `No VS Code is installed here; one is served on a copy of seeds/. Open in a browser of this machine:\n`,
    );
    console.log(`  ${host.url}\n\nCtrl+C ends it.`);
    await ended;
    await host.close();
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
