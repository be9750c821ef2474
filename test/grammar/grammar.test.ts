/** The grammar: assertion files beside this one, and for every seed a snapshot of the scopes it gets (`UPDATE_SNAPSHOTS=1` writes them anew). */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const require = createRequire(import.meta.url);
const runner = dirname(require.resolve('vscode-tmgrammar-test/package.json'));
const { createRegistry } = require(join(runner, 'dist/common/index.js'));
const { getVSCodeTokens, renderSnap } = require(join(runner, 'dist/snapshot/index.js'));

const seeds = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(news|article|txt)$/.test(name))
  .sort();

test('the assertion files hold', () => {
  const files = readdirSync(here).filter((name) => name.endsWith('.news'));
  assert.ok(files.length >= 4, 'the assertion files are there');
  const args = [join(runner, 'dist/unit.js'), '--compact', ...files.map((name) => join(here, name))];
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  assert.doesNotMatch(output, /ERROR/);
});

test('there are seeds to take snapshots of', () => assert.ok(seeds.length > 0));

for (const seed of seeds) {
  test(`the scopes of seeds/${seed} are those of its snapshot`, async () => {
    const grammar = { path: join(root, 'syntaxes/news.tmLanguage.json'), scopeName: 'text.news' };
    const text = readFileSync(join(root, 'seeds', seed), 'utf8');
    const rendered = `${renderSnap(await getVSCodeTokens(createRegistry([grammar]), 'text.news', text))}\n`;
    const snapshot = join(here, 'snapshots', `${seed}.snap`);
    if (process.env.UPDATE_SNAPSHOTS) {
      mkdirSync(dirname(snapshot), { recursive: true });
      writeFileSync(snapshot, rendered);
    }
    assert.ok(existsSync(snapshot), `no snapshot of ${seed}: look at UPDATE_SNAPSHOTS=1 and commit what it writes`);
    assert.equal(rendered, readFileSync(snapshot, 'utf8'));
  });
}

test('a line of capitals as long as VS Code tokenises is no trouble', { timeout: 20_000 }, async () => {
  const grammar = { path: join(root, 'syntaxes/news.tmLanguage.json'), scopeName: 'text.news' };
  const registry = createRegistry([grammar]);
  for (const unit of ['A', 'AB ', 'A (', 'A, B', '“', '(Photo ', 'By A ']) {
    const line = unit.repeat(Math.floor(20_000 / unit.length));
    const tokens = await getVSCodeTokens(registry, 'text.news', `${line}\n${line}`);
    assert.equal(tokens.length, 2);
  }
});
