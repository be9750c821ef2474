import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentHash } from '../../../server/service/index/contentHash.ts';
import { createExcludes } from '../../../server/service/index/excludes.ts';
import { createGlob } from '../../../server/service/index/glob.ts';

const fits = (pattern: string, ...paths: string[]) => paths.filter(createGlob(pattern));

describe('globs', () => {
  test('a name at any depth, a folder and all in it', () => {
    assert.deepEqual(fits('**/.git', '.git', 'a/.git', 'a/b/.git', 'a.git', '.gitignore'), [
      '.git',
      'a/.git',
      'a/b/.git',
    ]);
    assert.deepEqual(fits('archive/**', 'archive/a', 'archive/a/b', 'old/archive/a'), ['archive/a', 'archive/a/b']);
    assert.deepEqual(fits('**', 'a', 'a/b'), ['a', 'a/b']);
    assert.deepEqual(fits('a/**/z', 'a/z', 'a/b/z', 'a/b/c/z', 'a/b'), ['a/z', 'a/b/z', 'a/b/c/z']);
  });
  test('a star stays in its folder, a question mark is one letter', () => {
    assert.deepEqual(fits('*.txt', 'a.txt', '.txt', 'a/b.txt', 'a.txtx'), ['a.txt', '.txt']);
    assert.deepEqual(fits('drafts/*', 'drafts/a', 'drafts/a/b', 'drafts'), ['drafts/a']);
    assert.deepEqual(fits('?.md', 'a.md', 'é.md', '😀.md', 'ab.md'), ['a.md', 'é.md', '😀.md']);
  });
  test('sets and alternatives', () => {
    assert.deepEqual(fits('**/*.{bak,old}', 'a.bak', 'b/c.old', 'c.txt'), ['a.bak', 'b/c.old']);
    assert.deepEqual(fits('{a,b{c,d}}', 'a', 'bc', 'bd', 'b'), ['a', 'bc', 'bd']);
    assert.deepEqual(fits('v[0-9]', 'v1', 'vx', 'v12'), ['v1']);
    assert.deepEqual(fits('v[!0-9]', 'v1', 'vx'), ['vx']);
    assert.deepEqual(fits('a[', 'a[', 'a'), ['a[']);
    assert.deepEqual(fits('a{b', 'a{b', 'ab'), ['a{b']);
    assert.deepEqual(fits('$&{$1,x}', '$&$1', '$&x'), ['$&$1', '$&x']);
  });
  test('slashes at the ends do not count', () => {
    assert.deepEqual(fits('/drafts/', 'drafts'), ['drafts']);
  });
  test('a pattern made to take for ever does not', () => {
    assert.equal(createGlob(`${'*a'.repeat(500)}b`)('a'.repeat(5000)), false);
    assert.equal(createGlob(`${'**/a/'.repeat(200)}b`)('a/'.repeat(2000)), false);
    assert.equal(createGlob('{a,b}'.repeat(40))('c'), false);
  });
});

describe('excludes', () => {
  test('what lies in an excluded folder is excluded', () => {
    const excludes = createExcludes([{ '**/archive': true, keep: false, odd: { when: '$(basename).ts' } }]);
    assert.ok(excludes('archive/2020/a.txt'));
    assert.ok(excludes('x/archive'));
    assert.ok(excludes('.dateline/decisions.jsonl'));
    assert.ok(excludes('a/node_modules/b/c.md'));
    for (const path of ['a.txt', 'keep', 'odd', 'archives/a.txt']) assert.ok(!excludes(path), path);
  });
});

test('a hash tells texts that differ by one letter, anywhere', () => {
  const text = 'word '.repeat(1000);
  const hashes = new Set([text, ''].map(contentHash));
  for (let at = 0; at < 2000; at++) hashes.add(contentHash(`${text.slice(0, at)}x${text.slice(at + 1)}`));
  assert.equal(hashes.size, 2002);
});
