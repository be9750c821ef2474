/** The documents say what is so: links lead somewhere, commands exist, tables are those of the manifest and the checks. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { manifestFile, readmeFile, withRules, withTables } from '../tools/documents.ts';
import { root } from '../tools/root.ts';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'EDITORS.md', 'CHANGELOG.md'];
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe('the documents', () => {
  it('README.md has the tables of the manifest and of the checks', () => {
    assert.equal(read('README.md'), withTables(readFileSync(readmeFile, 'utf8')), 'npm run docs');
  });

  it('package.json has every rule in the schema of its setting, and no other', () => {
    const text = readFileSync(manifestFile, 'utf8');
    assert.deepEqual(JSON.parse(text), JSON.parse(withRules(text)), 'npm run docs');
  });

  for (const name of documents) {
    it(`${name}: links lead somewhere`, () => {
      for (const [, target] of read(name).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
        if (!/^https:/.test(target!)) assert.ok(existsSync(join(root, target!)), target);
      }
    });

    it(`${name}: commands exist`, () => {
      for (const [, script] of read(name).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)) {
        assert.ok(script! in manifest.scripts, `npm run ${script}`);
      }
    });
  }

  it('ARCHITECTURE.md names files and folders that are there', () => {
    const bases = [
      '',
      'server',
      'server/core',
      'server/core/checks',
      'server/exchange',
      'server/service',
      'server/training',
    ];
    const paths = [...read('ARCHITECTURE.md').matchAll(/`((?:[\w-]+\/)+(?:[\w.-]+\.\w+)?)`/g)].map(([, path]) => path!);
    assert.ok(paths.length > 20);
    const missing = paths.filter((path) => !bases.some((base) => existsSync(join(root, base, path))));
    assert.deepEqual(missing, []);
  });

  it('CONTRIBUTING.md justifies every dependency', () => {
    const page = read('CONTRIBUTING.md');
    const unexplained = Object.keys(manifest.devDependencies).filter((name) => {
      if (name.startsWith('@types/')) return false;
      return !page.includes(`\`${name}\``) && !page.includes(`\`${name.replace('vscode-languageserver', '')}\``);
    });
    assert.deepEqual(unexplained, []);
  });
});
