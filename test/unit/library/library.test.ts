/** The built library, imported by its name as a user's program does. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

describe("import { createAnalyzer } from 'dateline'", () => {
  let project: string;

  before(() => {
    assert.ok(existsSync(join(root, 'dist/library.mjs')), 'dist/library.mjs is missing: npm run build');
    project = mkdtempSync(join(tmpdir(), 'dateline-library-'));
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(root, join(project, 'node_modules/dateline'), 'dir');
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

  it('analyses an article', () => {
    writeFileSync(
      join(project, 'use.js'),
      `import { createAnalyzer, isTime, parseIso } from 'dateline';
       const text = 'OSLO (AP) — The minister said on Sunday that talks go on.';
       const { article } = createAnalyzer().analyze(text, { documentTime: parseIso('2020-07-12') });
       console.log(JSON.stringify(article.mentions.filter(isTime).map(({ text, value }) => [text, value])));`,
    );
    const { stdout, stderr } = node('use.js');
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [['Sunday', '2020-07-12']]);
  });

  it('has types, complete without any other package, and they hold', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      `import { type Analyzed, createAnalyzer, type Entity, isName, type Mention } from 'dateline';
       const done: Analyzed = createAnalyzer({ model: null }).analyze('text');
       export const entities: readonly Entity[] = done.article.entities;
       export const names: string[] = done.article.mentions.filter(isName).map((name: Mention) => name.text);
       // @ts-expect-error: results are read-only.
       done.article.text = '';
       // @ts-expect-error: a day is no string.
       createAnalyzer().analyze('text', { documentTime: '2020-07-12' });`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    for (const module of ['nodenext', 'preserve']) {
      const { stdout, status } = node(
        tsc,
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        'typed.ts',
      );
      assert.equal(stdout, '');
      assert.equal(status, 0);
    }
  });

  it('reads the model when it is first used, not when it is imported', () => {
    writeFileSync(
      join(project, 'lazy.js'),
      `import fs from 'node:fs';
       import { syncBuiltinESMExports } from 'node:module';
       const read = [];
       const { readFileSync } = fs;
       fs.readFileSync = (path, ...rest) => (read.push(String(path)), readFileSync(path, ...rest));
       syncBuiltinESMExports();
       const { createAnalyzer } = await import('dateline');
       const analyzer = createAnalyzer();
       const models = () => read.filter((path) => path.endsWith('model.bin')).length;
       const before = models();
       analyzer.analyze('text');
       const first = models();
       analyzer.analyze('other text');
       console.log(JSON.stringify([before, first > 0, models() - first]));`,
    );
    const { stdout, stderr } = node('lazy.js');
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [0, true, 0]);
  });
});
