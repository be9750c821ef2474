import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from '../../../server/service/host.ts';
import { entryLines, readIgnored, withIgnore, withoutIgnores } from '../../../server/service/ignoredFile.ts';
import { createIgnores } from '../../../server/service/ignores.ts';

const here = { rule: 'date/impossible', article: 'a.txt', sentence: 'It opened on June 31.', words: 'June 31' };
const rule = { rule: 'date/decade-mismatch' };

describe('ignored.json', () => {
  test('one entry a line, sorted, whatever the order they came in', () => {
    const other = { rule: 'date/impossible', article: 'B.txt' };
    const written = [here, rule, other].reduce(withIgnore, '');
    assert.equal(
      written,
      [
        '{',
        '  "version": 1,',
        '  "ignored": [',
        '    {"rule":"date/decade-mismatch"},',
        '    {"rule":"date/impossible","article":"B.txt"},',
        '    {"rule":"date/impossible","article":"a.txt","sentence":"It opened on June 31.","words":"June 31"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    assert.equal([other, here, rule].reduce(withIgnore, ''), written);
    assert.equal(withIgnore(written, { ...here }), written, 'an entry is there once');
    assert.deepEqual(readIgnored(written), { ignores: [rule, other, here] });
    assert.deepEqual(entryLines(written), [4, 5, 6]);
    assert.equal(withoutIgnores(written, [here, other, rule]), '{\n  "version": 1,\n  "ignored": []\n}\n');
    assert.equal(withoutIgnores(written, [{ rule: 'date/other' }]), written);
  });
  test('what people add by hand stays', () => {
    const content = `\uFEFF{"version":1,"note":"agreed on Monday","ignored":[\n{"rule": "date/impossible", "because": "a name"}]}`;
    const next = withIgnore(content, rule);
    assert.match(next, /"note": "agreed on Monday"/);
    assert.match(next, /\{"rule":"date\/impossible","because":"a name"\}/);
    assert.equal(readIgnored(next).ignores.length, 2);
  });
  test('a sentence that is written by hand is taken as it is meant', () => {
    const content = '{"version":1,"ignored":[{"rule":"date/impossible","sentence":" “It  opened” on June 31. "}]}';
    assert.equal(readIgnored(content).ignores[0]!.sentence, '"It opened" on June 31.');
  });
  test('an empty file is no damage; other things are', () => {
    for (const content of ['', ' \n', '\uFEFF']) assert.deepEqual(readIgnored(content), { ignores: [] });
    for (const [content, damage] of [
      ['<<<<<<< HEAD', 'is not JSON'],
      ['{"version":1,"ignored":[{"rule":"date/impossible"},]}', 'is not JSON'],
      ['[]', 'has no list “ignored”'],
      ['{"version":1}', 'has no list “ignored”'],
      ['{"version":2,"ignored":[]}', 'is of version 2, which this Dateline does not know'],
    ] as const)
      assert.deepEqual(readIgnored(content), { ignores: [], damage }, content);
    for (const bad of ['7', '{}', '{"rule":1}', '{"rule":"date/impossible","sentence":1}', 'null']) {
      const read = readIgnored(`{"version":1,"ignored":[{"rule":"date/decade-mismatch"},${bad}]}`);
      assert.deepEqual(read, { ignores: [rule], damage: 'has an entry, number 2, that is no rule with texts' }, bad);
    }
  });
});

describe('what is silenced', () => {
  const folder = 'file:///news';
  const file = `${folder}/.dateline/ignored.json`;
  const setUp = (content?: string, kept: unknown = undefined) => {
    const disk = new Map<string, string>(content === undefined ? [] : [[file, content]]);
    const told: string[] = [];
    const files: Pick<Files, 'read' | 'write'> = {
      read: async (uri) => disk.get(uri) ?? null,
      write: async (uri, text) => void disk.set(uri, text),
    };
    const ignores = createIgnores({ files, folders: () => [folder], kept, tell: (words) => void told.push(words) });
    return { disk, told, ignores };
  };
  const { article: _article, ...finding } = here;

  test('is kept in the folder, by the article’s path there', async () => {
    const { disk, ignores } = setUp();
    assert.deepEqual(await ignores.add(`${folder}/talks/a%20b.txt`, finding, true), { kept: 'workspace' });
    assert.deepEqual(readIgnored(disk.get(file)!).ignores, [{ ...here, article: 'talks/a b.txt' }]);
    assert.equal((await ignores.of(`${folder}/talks/a%20b.txt`)).name, 'talks/a b.txt');
    await ignores.remove(`${folder}/a.txt`, [{ ...here, article: 'talks/a b.txt' }]);
    assert.deepEqual((await ignores.of(`${folder}/a.txt`)).ignores, []);
  });
  test('many at once are all kept', async () => {
    const { disk, ignores } = setUp();
    await Promise.all(Array.from({ length: 20 }, (_, i) => ignores.add(`${folder}/${i}.txt`, rule, true)));
    assert.equal(readIgnored(disk.get(file)!).ignores.length, 20);
  });
  test('what somebody else has written meanwhile stays', async () => {
    const { disk, ignores } = setUp('');
    await ignores.of(`${folder}/a.txt`);
    disk.set(file, withIgnore('', here));
    await ignores.add(`${folder}/a.txt`, rule, false);
    assert.deepEqual(readIgnored(disk.get(file)!).ignores, [rule, here]);
  });
  test('a damaged file is told once, read as far as it goes, never written, and silencing refuses', async () => {
    const content = '{"version":1,"ignored":[{"rule":"date/decade-mismatch"},{"rul":"x"}]}';
    const { disk, told, ignores } = setUp(content);
    assert.deepEqual((await ignores.of(`${folder}/a.txt`)).ignores, [rule]);
    ignores.forget();
    await ignores.of(`${folder}/b.txt`);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^file:\/\/\/news\/\.dateline\/ignored\.json has an entry, number 2,/);
    await assert.rejects(ignores.add(`${folder}/a.txt`, rule, true), /ignored\.json .* Repair it first\.$/);
    await assert.rejects(ignores.remove(`${folder}/a.txt`, [rule]), /Repair it first/);
    assert.equal(disk.get(file), content);
    disk.set(file, '');
    assert.deepEqual(await ignores.add(`${folder}/b.txt`, rule, false), { kept: 'workspace' }, 'once it is repaired');
  });
  test('outside of any folder the client keeps it', async () => {
    const { disk, ignores } = setUp(undefined, [{ ...rule, article: 'untitled:1' }, { rule: 1 }, 'junk']);
    const of = async (uri: string) => (await ignores.of(uri)).ignores;
    assert.deepEqual(await of('untitled:1'), [{ ...rule, article: 'untitled:1' }]);
    const added = { ...here, article: 'untitled:1' };
    assert.deepEqual(await ignores.add('untitled:1', finding, true), {
      kept: 'client',
      silenced: [{ ...rule, article: 'untitled:1' }, added],
    });
    assert.deepEqual(await ignores.remove('untitled:1', [{ ...rule, article: 'untitled:1' }]), {
      kept: 'client',
      silenced: [added],
    });
    assert.equal(disk.size, 0);
  });
  test('without files the client keeps it, in a folder too', async () => {
    const ignores = createIgnores({ folders: () => [folder], kept: 'junk', tell: () => undefined });
    const { kept } = await ignores.add(`${folder}/a.txt`, rule, false);
    assert.equal(kept, 'client');
  });
});
