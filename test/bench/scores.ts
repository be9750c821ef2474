/** Names, times and aliases on public gold data, with npm peers beside them, where the data is at hand. It is for measuring alone. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillSection, readmeFile } from '../tools/documents.ts';
import { root } from '../tools/root.ts';

interface F1 {
  readonly f1: number;
}

/** What `run.mjs --json` says of one set; a part is missing where the set has no such gold. */
interface SetScores {
  readonly documents: number;
  readonly names?: { readonly strict: Readonly<Record<string, F1>> };
  readonly times?: { readonly strict: F1; readonly relaxed: F1; readonly value: F1 };
  readonly aliases?: { readonly aliasPairs?: F1 };
}

interface Run {
  readonly sets: Readonly<Record<string, SetScores>>;
  readonly total: { readonly tokens: number; readonly cpu: number };
}

const folder = resolve(process.env.EVAL_DIR ?? join(root, '../shared/eval'));
const peers = ['compromise', 'chrono', 'recognizers', 'wink'];

/** A table of sets against annotators; `readme`: written into README.md, too. */
export function scores({ readme }: { readonly readme: boolean }): string {
  if (!existsSync(join(folder, 'run.mjs'))) return `### Scores\n\nLeft out: no gold data in ${folder} (EVAL_DIR)\n`;
  const cli = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(root, 'dist/cli.mjs'))} annotate --stdin-jsonl`;
  const runs = new Map([['Dateline', run('--cmd', cli)], ...peers.map((peer) => [peer, run('--peer', peer)] as const)]);
  const ran = [...runs].filter((entry): entry is [string, Run] => typeof entry[1] !== 'string');
  const missing = [...runs].flatMap(([name, result]) => (typeof result === 'string' ? [`${name}: ${result}`] : []));
  const content = `${table(ran)}\n\n${speeds(ran)}`;
  if (readme) writeFileSync(readmeFile, fillSection(readFileSync(readmeFile, 'utf8'), 'scores', content));
  return ['### Scores', '', content, '', ...missing.map((line) => `Left out: ${line}`), ''].join('\n');
}

function table(runs: readonly (readonly [string, Run])[]): string {
  const sets = Object.keys(runs[0]![1].sets);
  const columns = ['names', 'times', 'times relaxed', 'time values', 'aliases'];
  const rows = sets.flatMap((set) =>
    runs.flatMap(([name, { sets: all }]) => {
      const { names, times, aliases, documents } = all[set]!;
      const cells = [names?.strict.all, times?.strict, times?.relaxed, times?.value, aliases?.aliasPairs].map(
        (score) => (score?.f1 ? score.f1.toFixed(1) : ''),
      );
      if (cells.every((cell) => cell === '')) return [];
      return [`| ${name === 'Dateline' ? `${set} (${documents})` : ''} | ${name} | ${cells.join(' | ')} |`];
    }),
  );
  return [
    `| set (documents) | | ${columns.join(' | ')} |`,
    `|---|---|${columns.map(() => '---:').join('|')}|`,
    ...rows,
  ].join('\n');
}

function speeds(runs: readonly (readonly [string, Run])[]): string {
  const each = runs.map(([name, { total }]) => `${name} ${Math.round(total.tokens / total.cpu / 100) * 100}`);
  return `Tokens for each second of processor time, start-up left out: ${each.join(', ')}.`;
}

/** The scores, or why there are none. A peer is a package that is installed here or in PEERS_DIR. */
function run(...args: string[]): Run | string {
  const env = { ...process.env, PEERS_DIR: process.env.PEERS_DIR ?? join(root, 'node_modules') };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'run.mjs'), '--json', ...args], {
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 26,
  });
  if (status === 0) return JSON.parse(stdout) as Run;
  const missing = /Cannot find (?:package|module) '([^']+)'/.exec(stderr)?.[1];
  return missing ? `${missing} is not installed (PEERS_DIR)` : stderr.trim().split('\n')[0]!;
}
