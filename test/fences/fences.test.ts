/** Both fences stop a wrong import in every layer and let a right one pass: shown on a small copy of the house. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cases, type FenceCase, targets } from './cases.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const layers = ['server/core', 'server/exchange', 'server/service', 'server/node', 'server/worker', 'server/training'];
let house: string;
const complaints = { types: new Map<string, string>(), lint: new Map<string, string>() };

const lintArguments = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];

describe('fences', () => {
  before(() => {
    house = mkdtempSync(join(tmpdir(), 'dateline-fences-'));
    buildHouse();
    // One project at a time: built side by side, one has been seen to read another's file while it was still empty.
    // `file(line,column): error …` and `::error title=…,file=…,line=…::message`
    collect(
      'types',
      run('typescript/bin/tsc', ['-b', '--builders', '1', '--pretty', 'false']),
      /^(\S+?)\(\d+,\d+\): (error .*)$/gm,
    );
    collect('lint', run('@biomejs/biome/bin/biome', lintArguments), /^::error .*?file=([^,]+),.*?::(.*)$/gm);
  });

  after(() => rmSync(house, { recursive: true, force: true }));

  for (const layer of [...layers, 'client/src']) {
    it(`${layer}: has a right line, and a wrong one for both fences`, () => {
      const own = cases.filter(({ file }) => file.startsWith(`${layer}/`));
      assert.ok(own.some(({ stoppedBy }) => stoppedBy.length === 0));
      assert.ok(own.some(({ stoppedBy }) => stoppedBy.length === 2));
    });
  }
  for (const { file, line, stoppedBy } of cases) {
    it(`${file}: ${line}`, () => {
      for (const fence of ['types', 'lint'] as const) {
        const complaint = complaints[fence].get(file);
        if (stoppedBy.includes(fence)) assert.ok(complaint, `${fence} let it pass`);
        // The type fence may stop what only the lint fence has to; a right line passes both.
        else if (stoppedBy.length === 0) assert.equal(complaint, undefined);
      }
    });
  }
});

/** The configurations of the real house over files of one line each. */
function buildHouse(): void {
  for (const project of ['.', ...layers, 'client']) copy(join(project, 'tsconfig.json'));
  for (const name of ['deterministic', 'noChance']) copy(`test/fences/${name}.grit`);
  write('test/tsconfig.json', '{ "extends": "../tsconfig.json", "files": [], "include": [], "references": [] }');
  const biome = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as Record<string, unknown>;
  write('biome.json', JSON.stringify({ ...biome, vcs: { enabled: false } }));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
  for (const target of targets) write(`${target}.ts`, 'export const thing = 1;\n');
  for (const { file, line } of cases) write(file, content(line));
}

function content(line: FenceCase['line']): string {
  return `${line}\nexport { thing };\n`;
}

function copy(path: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  copyFileSync(join(root, path), join(house, path));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function run(tool: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  assert.equal(done.error, undefined);
  assert.notEqual(done.status, 0, `${tool} found nothing wrong`);
  return done.stdout + done.stderr;
}

function collect(fence: 'types' | 'lint', output: string, pattern: RegExp): void {
  for (const [, path, message] of output.matchAll(pattern)) {
    complaints[fence].set(path!.replace(`${house}/`, ''), message!);
  }
}
