import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createArticleDates } from '../../../server/service/articleDates.ts';
import { readDecisions, withDate } from '../../../server/service/decisionsFile.ts';
import { fileNameOf, placeIn } from '../../../server/service/folders.ts';
import type { Files } from '../../../server/service/host.ts';

const july12 = { year: 2020, month: 7, day: 12 };

describe('the decisions file', () => {
  test('the last line about an article counts; other lines and days that are none are left alone', () => {
    const content = [
      '{"article":"a.txt","date":"2020-07-11"}',
      '{"article":"a.txt","date":"2020-07-12"}',
      '{"article":"b.txt","date":"2020-02-30"}',
      '{"article":"c.txt","name":"Vucic","decision":"person"}',
      '',
    ].join('\r\n');
    const { dates, damagedLine } = readDecisions(`\uFEFF${content}`);
    assert.deepEqual([...dates], [['a.txt', july12]]);
    assert.equal(damagedLine, undefined);
  });
  test('the first line that is no object is told', () => {
    assert.equal(readDecisions('{"article":"a"}\nnot json\n[1]\n').damagedLine, 2);
    assert.equal(readDecisions('').damagedLine, undefined);
  });
  test('writing replaces the article’s day and keeps every other line to the letter', () => {
    const others = '{"article": "c.txt",  "name": "Vucic"}\n{"article":"a.txt","date":"2020-07-01","by":"me"}\n';
    const once = withDate(others, 'a.txt', july12);
    assert.equal(once, `${others}{"article":"a.txt","date":"2020-07-12"}\n`);
    assert.equal(withDate(once, 'a.txt', { ...july12, day: 13 }), once.replace('-12', '-13'));
    assert.equal(withDate(once, 'a.txt', undefined), others);
  });
});

describe('folders', () => {
  test('the innermost folder holds the document, however it is encoded', () => {
    const folders = ['file:///c%3A/news/', 'file:///c:/news/talks'];
    assert.deepEqual(placeIn(folders, 'file:///c:/news/talks/a%20b.txt'), {
      folder: 'file:///c:/news/talks',
      path: 'a b.txt',
    });
    assert.equal(placeIn(folders, 'file:///c:/newspapers/a.txt'), undefined);
    assert.equal(placeIn(folders, 'untitled:Untitled-1'), undefined);
    assert.equal(placeIn([], 'file:///a.txt'), undefined);
  });
  test('file names', () => {
    assert.equal(fileNameOf('file:///a/2020-07-12%20talks.txt'), '2020-07-12 talks.txt');
    assert.equal(fileNameOf('vscode-vfs://host/a/b.txt?x#y'), 'b.txt');
    assert.equal(fileNameOf('untitled:Untitled-1'), undefined);
    assert.equal(fileNameOf('file:///a/100%.txt'), '100%.txt');
  });
});

describe('article dates', () => {
  const folder = 'file:///news';
  const decisions = `${folder}/.dateline/decisions.jsonl`;
  const setUp = (content?: string, kept: unknown = {}) => {
    const disk = new Map<string, string>(content === undefined ? [] : [[decisions, content]]);
    const told: string[] = [];
    const files: Pick<Files, 'read' | 'write'> = {
      read: async (uri) => disk.get(uri) ?? null,
      write: async (uri, text) => void disk.set(uri, text),
    };
    const tell = (words: string) => void told.push(words);
    return { disk, told, dates: createArticleDates({ files, folders: () => [folder], kept, tell }) };
  };

  test('are kept in the folder, one line an article, and taken back', async () => {
    const { disk, dates } = setUp();
    assert.equal(await dates.set(`${folder}/a.txt`, july12), 'workspace');
    assert.equal(disk.get(decisions), '{"article":"a.txt","date":"2020-07-12"}\n');
    assert.deepEqual(await dates.of(`${folder}/a.txt`), july12);
    await dates.set(`${folder}/a.txt`, undefined);
    assert.equal(disk.get(decisions), '');
    assert.equal(await dates.of(`${folder}/a.txt`), undefined);
  });
  test('nothing is written where nothing changes', async () => {
    const { disk, dates } = setUp();
    await dates.set(`${folder}/a.txt`, undefined);
    assert.equal(disk.size, 0);
  });
  test('two at once are both kept', async () => {
    const { disk, dates } = setUp();
    await Promise.all([dates.set(`${folder}/a.txt`, july12), dates.set(`${folder}/b.txt`, july12)]);
    assert.equal(disk.get(decisions)!.split('\n').length, 3);
  });
  test('a damaged file is told once, read as far as it goes, never written', async () => {
    const content = '{"article":"a.txt","date":"2020-07-12"}\n{"article":\n';
    const { disk, told, dates } = setUp(content);
    assert.deepEqual(await dates.of(`${folder}/a.txt`), july12);
    dates.forget();
    await dates.of(`${folder}/b.txt`);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /Line 2 of .*decisions\.jsonl is not a JSON object/);
    await assert.rejects(dates.set(`${folder}/b.txt`, july12), /Repair it first/);
    assert.equal(disk.get(decisions), content);
    disk.set(decisions, '');
    assert.equal(await dates.set(`${folder}/b.txt`, july12), 'workspace', 'a repaired file is written again');
  });
  test('outside of any folder the client keeps them', async () => {
    const { disk, dates } = setUp(undefined, { 'untitled:1': '2020-07-12', 'untitled:2': 'soon', 'untitled:3': 7 });
    assert.deepEqual(await dates.of('untitled:1'), july12);
    assert.equal(await dates.of('untitled:2'), undefined);
    assert.equal(await dates.set('untitled:2', july12), 'client');
    assert.deepEqual(await dates.of('untitled:2'), july12);
    assert.equal(disk.size, 0);
  });
  test('a file that cannot be read is told, and no article loses its other answers', async () => {
    const told: string[] = [];
    const files: Pick<Files, 'read' | 'write'> = {
      read: () => Promise.reject(new Error('EACCES')),
      write: () => Promise.reject(new Error('EACCES')),
    };
    const tell = (words: string) => void told.push(words);
    const dates = createArticleDates({ files, folders: () => [folder], kept: 'junk', tell });
    assert.equal(await dates.of(`${folder}/a.txt`), undefined);
    assert.match(told[0]!, /cannot be read: EACCES/);
    await assert.rejects(dates.set(`${folder}/a.txt`, july12), /EACCES/);
  });
});
