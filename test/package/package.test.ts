/** What a user gets: the files of the VSIX and of the npm package, no more and no less, and their size. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, PackageManager } from '@vscode/vsce';
import { packageExtension } from '../tools/package.ts';
import { root } from '../tools/root.ts';

const MAX_BYTES = 5 * 1024 * 1024;
const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD_PARTY_NOTICES.md', 'package.json'];

describe('the VSIX', () => {
  it('is below 5 MB', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-vsix-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const vsix = await packageExtension(join(folder, 'dateline.vsix'));
    const { size } = statSync(vsix);
    assert.ok(size > 100_000 && size < MAX_BYTES, `${size} bytes`);
  });

  it('holds the bundles, the grammar, pictures and documents, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const pictures = files.filter((file) =>
      /^client\/media\/(?:walkthrough\/)?[^/]+\.(?:png|svg|webp|md|news)$/.test(file),
    );
    const words = files.filter((file) => /^(?:l10n\/.+|package\.nls(?:\..+)?)\.json$/.test(file));
    const bundles = ['client.cjs', 'model.bin', 'server.cjs', 'web/client.js', 'web/server.js'];
    const rest = files.filter((file) => !pictures.includes(file) && !words.includes(file));
    assert.deepEqual(
      rest.sort(),
      [
        ...documents,
        ...bundles.map((file) => `dist/${file}`),
        'syntaxes/news.language-configuration.json',
        'syntaxes/news.tmLanguage.json',
      ].sort(),
    );
  });

  it('holds every file that the manifest names', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const {
      bin: _bin,
      exports: _exports,
      scripts: _scripts,
      ...manifest
    } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    const named = JSON.stringify(manifest).match(/"(?:\.\/)?(?:dist|syntaxes|client|l10n)\/[^"]+"/g) ?? [];
    assert.ok(named.length >= 4);
    for (const name of named) {
      const path = name.slice(1, -1).replace(/^\.\//, '');
      assert.ok(files.includes(path), path);
    }
  });
});

describe('the npm package', () => {
  it('holds the command line, the server and the library, and nothing else', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/types/'));
    const bundles = ['cli.mjs', 'library.mjs', 'model.bin', 'server.cjs'];
    assert.deepEqual(paths.sort(), [...documents, ...bundles.map((file) => `dist/${file}`)].sort());
    assert.ok(files.some(({ path }) => path === 'dist/types/node/library.d.ts'));
  });

  it('holds patterns as they are written: one lowered to `new RegExp` is made anew at every call', () => {
    for (const file of ['library.mjs', 'cli.mjs', 'server.cjs', 'web/server.js']) {
      const bundle = readFileSync(join(root, 'dist', file), 'utf8');
      assert.match(bundle, /\/\^\\p\{Lu\}\/u\.test\(/, file);
      assert.doesNotMatch(bundle, /new RegExp\((["'`])\^\\\\p\{Lu\}\1/, file);
    }
  });
});
