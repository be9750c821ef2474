/** Runs the built command line as a user's shell does. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const cli = join(root, 'dist/cli.mjs');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
}

export function dateline(args: readonly string[], { cwd, input, env, program = cli }: RunOptions = {}): Ran {
  assert.ok(existsSync(program), `${program} is missing: npm run build`);
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...clean } = process.env;
  const done = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input: input ?? '',
    env: { ...clean, ...env },
    maxBuffer: 1 << 28,
  });
  assert.equal(done.error, undefined);
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}

/** A folder with these files, removed after the test. */
export function folderOf(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** An article with one wrong weekday, and one without. */
export const wrongWeekday =
  'OSLO, Norway (AP) — Ministers met on Monday, July 10, 2020, in Oslo, the government said.\n';
export const rightWeekday =
  'OSLO, Norway (AP) — Ministers met on Friday, July 10, 2020, in Oslo, the government said.\n';

/** A story that reads as one, also where nobody named it; its second paragraph is `line`. */
export function storyWith(line: string): string {
  const more = [
    'The talks, the third this year, are about a tunnel under the fjord that the two towns have wanted for decades.',
    '“We are closer than we were in spring,” Transport Minister Kari Dahl told reporters after the meeting.',
    'Her spokesman said that a report would be published next month.',
  ];
  return ['Ministers meet in Oslo over tunnel', line.trimEnd(), ...more, ''].join('\n\n');
}
