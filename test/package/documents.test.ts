/** The documents say what is so: links lead somewhere, commands exist, tables are those of the manifest and the checks. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { help } from '../../server/node/commandLine/help.ts';
import { userCommands } from '../../server/service/userActions.ts';
import { manifestFile, readmeFile, withRules, withTables } from '../tools/documents.ts';
import { root } from '../tools/root.ts';

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'EDITORS.md', 'CHANGELOG.md'];
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
  contributes: { configuration: { properties: Record<string, unknown> }[] };
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

  it('ARCHITECTURE.md shows every room of core, exchange and service', () => {
    const map = read('ARCHITECTURE.md');
    for (const layer of ['server/core', 'server/exchange', 'server/service']) {
      const rooms = readdirSync(join(root, layer), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      assert.ok(rooms.length > 1, layer);
      for (const { name } of rooms) assert.match(map, new RegExp(`\\b${name}(/|\`)`), `${layer}/${name}`);
    }
  });

  it('README.md uses commands and options that the command line has', () => {
    const lines = read('README.md').match(/^dateline .*/gm) ?? [];
    assert.ok(lines.length >= 4);
    for (const line of lines) {
      const [command] = line.split('#');
      assert.ok(help.includes(`dateline ${command!.split(' ')[1]} `), line);
      for (const [option] of command!.matchAll(/--[\w-]+/g))
        assert.ok(help.includes(`  ${option} `), `${option}: ${line}`);
    }
  });

  it('README.md and EDITORS.md tell every format, every command of the server, and no setting that is not there', () => {
    const readme = read('README.md');
    const formats = help
      .slice(help.indexOf('--format F'), help.indexOf('--date '))
      .match(/\b(?:json\w*|csv|brat|geojson|kml|sarif|github)\b/g);
    assert.ok(formats && formats.length >= 9);
    for (const format of formats) {
      assert.ok(readme.includes(`\`${format}\``) || readme.includes(`--format ${format}`), format);
    }
    const editors = read('EDITORS.md');
    for (const command of userCommands) assert.ok(editors.includes(`\`${command}\``), command);
    for (const [command] of editors.matchAll(/dateline\.server\.\w+/g))
      assert.ok((userCommands as readonly string[]).includes(command), command);
    const settings = Object.keys(manifest.contributes.configuration[0]?.properties ?? {});
    assert.ok(settings.length >= 5);
    for (const [, setting] of `${readme}${editors}`.matchAll(/`(dateline\.(?!dev|server\.)[a-z]\w+)`/g))
      assert.ok(settings.includes(setting!), setting);
  });

  it('CONTRIBUTING.md justifies every dependency, and none that is gone', () => {
    const page = read('CONTRIBUTING.md');
    const rows = page.slice(page.indexOf('## Dependencies')).match(/^\| `.*?` \|/gm) ?? [];
    const explained = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    const gone = explained.filter((name) => {
      const names = [name, `vscode-languageserver${name}`];
      return !name.endsWith('*') && !names.some((each) => each in manifest.devDependencies);
    });
    assert.deepEqual(gone, []);
    const unexplained = Object.keys(manifest.devDependencies).filter((name) => {
      if (name.startsWith('@types/')) return false;
      return !page.includes(`\`${name}\``) && !page.includes(`\`${name.replace('vscode-languageserver', '')}\``);
    });
    assert.deepEqual(unexplained, []);
  });
});
