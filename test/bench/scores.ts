/** Names and times on public gold data, and npm peers beside them, where the data is at hand. It is for measuring alone. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../tools/root.ts';

const folder = resolve(process.env.EVAL_DIR ?? join(root, '../shared/eval'));

/** The table of the data's own scorer; a peer is a package that is installed here or in PEERS_DIR. */
export function scores(): string {
  if (!existsSync(join(folder, 'run.mjs'))) return `### Scores\n\nLeft out: no gold data in ${folder} (EVAL_DIR)\n`;
  const own = run(
    '--cmd',
    `${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.mjs'))} annotate --stdin-jsonl`,
  );
  const peers = ['compromise', 'chrono', 'recognizers', 'wink'].map((peer) => `#### ${peer}\n\n${run('--peer', peer)}`);
  return ['### Scores', '', '#### dateline', '', own, ...peers].join('\n');
}

function run(...args: string[]): string {
  const env = { ...process.env, PEERS_DIR: process.env.PEERS_DIR ?? join(root, 'node_modules') };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'run.mjs'), ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 26,
  });
  if (status === 0) return `\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(stderr)?.[1];
  return missing
    ? `Left out: ${missing} is not installed (PEERS_DIR)\n`
    : `Left out: ${stderr.trim().split('\n')[0]}\n`;
}
