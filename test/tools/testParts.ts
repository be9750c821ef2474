/** The parts of `npm test`, in order: what each runs, and how its passes and failures are counted. */

import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

export interface Part {
  readonly name: string;
  /** What it asks, for `npm test -- --help`. */
  readonly asks: string;
  /** Arguments to Node. Throws where there is nothing to run: a part never passes on nothing. */
  readonly arguments: () => readonly string[];
  readonly count: (output: string, code: number | null) => Counts;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Left out on this machine; with CI=true that is a failure. */
  readonly skipped: number;
}

export const parts: readonly Part[] = [
  command('types', 'do all layers compile, each with what it may see?', 'node_modules/typescript/bin/tsc', '-b'),
  command(
    'lint',
    'style, and the fences between layers',
    'node_modules/@biomejs/biome/bin/biome',
    'ci',
    '--error-on-warnings',
    '--colors=off',
  ),
  command('build', 'do all entries bundle?', '--import', 'tsx', 'test/tools/build.ts'),
  tests('unit', 'is each rule right?', 'test/unit', 'test/fences'),
  tests('fuzz', 'is an edited article what it would be from scratch?', 'test/fuzz'),
  tests('golden', 'did anything change?', 'test/golden'),
  tests('accuracy', 'is recognition still as good as the floors say?', 'test/accuracy'),
  tests('cli', 'does the built command line do what it says?', 'test/cli'),
  tests('protocol', 'does the built server speak LSP?', 'test/protocol'),
  tests('grammar', 'are articles coloured as they should be?', 'test/grammar'),
  tests('package', 'what is in the VSIX?', 'test/package'),
  editor('editor-node', 'does it work in VS Code?', 'node'),
  editor('editor-web', 'does it work in VS Code for the browser?', 'web'),
  editor('editor-vsix', 'does the packed extension work, installed?', 'vsix'),
];

function command(name: string, asks: string, ...args: string[]): Part {
  const count: Part['count'] = (_output, code) =>
    code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  return { name, asks, arguments: () => args, count };
}

function tests(name: string, asks: string, ...folders: string[]): Part {
  return {
    name,
    asks,
    count: countTap,
    arguments: () => {
      const files = folders.flatMap(findTests);
      if (files.length === 0) throw new Error(`no tests in ${folders.join(', ')}`);
      return ['--import', 'tsx', '--test', '--test-reporter=tap', ...concurrency(), ...files];
    },
  };
}

/** One file a processor; without the option, which came with Node 20.10, one processor is left idle. */
function concurrency(): string[] {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  return major > 20 || minor >= 10 ? [`--test-concurrency=${availableParallelism()}`] : [];
}

function editor(name: string, asks: string, way: 'node' | 'web' | 'vsix'): Part {
  const count: Part['count'] = (output, code) => {
    const last = [...output.matchAll(/(\d+) of (\d+) passed/g)].at(-1);
    if (!last) return { passed: 0, failed: 1, skipped: 0 };
    const passed = Number(last[1]);
    const failed = Number(last[2]) - passed;
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: 0 };
  };
  return { name, asks, count, arguments: () => ['--import', 'tsx', 'test/editor/launch.ts', way] };
}

/** The summary that Node's TAP reporter ends with. No test at all, or a runner that died, counts as a failure. */
function countTap(output: string, code: number | null): Counts {
  const number = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = number('pass');
  const failed = number('fail') + number('cancelled');
  const skipped = number('skipped') + number('todo');
  const died = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: died ? 1 : failed, skipped };
}

function findTests(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.path, entry.name))
    .sort();
}
