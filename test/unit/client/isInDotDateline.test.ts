/** The server reaches `.dateline/` of a workspace folder and nothing else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInDotDateline } from '../../../client/src/isInDotDateline.ts';

test('the files of .dateline are in reach, in a folder and at the root of a file system', () => {
  assert.ok(isInDotDateline('/home/news', '/home/news/.dateline/decisions.jsonl'));
  assert.ok(isInDotDateline('/', '/.dateline/lexicon.jsonl'));
});

for (const path of [
  '/home/news/article.txt',
  '/home/news/.dateline',
  '/home/news/.dateline/',
  '/home/news/.dateline/..',
  '/home/news/.dateline/../article.txt',
  '/home/news/.dateline/deeper/file.json',
  '/home/news/.dateline/..\\\\article.txt',
  '/home/news/deeper/.dateline/decisions.jsonl',
  '/home/newsroom/.dateline/decisions.jsonl',
  '/etc/passwd',
]) {
  test(`${path} is out of reach of /home/news`, () => assert.equal(isInDotDateline('/home/news', path), false));
}
