import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import { cli, dateline, folderOf, rightWeekday, storyWith, wrongWeekday } from './runCli.ts';

interface Located {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function assertOffsets(record: { mentions: Located[]; times: Located[] }, text: string): void {
  const all = [...record.mentions, ...record.times];
  assert.ok(all.length > 0);
  for (const { start, end, text: own } of all) assert.equal(text.slice(start, end), own);
}

describe('dateline annotate', () => {
  it('shows the article, its date, its entities and what is wrong', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday });
    const { code, out, err } = dateline(['annotate', 'a.txt', '--date', '2020-07-12'], { cwd });
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(out, /^a\.txt\nSunday, July 12, 2020/);
    assert.match(out, /\[Norway\/place\]/);
    assert.match(out, /\[Monday, July 10, 2020\/2020-07-10\]/);
    assert.match(out, /^Places$/m);
    assert.match(out, /1:38: warning: .*Friday.*\[date\/weekday-mismatch\]/);
  });

  it('writes one object for a file, an array for several and for a folder', (t) => {
    const cwd = folderOf(t, { 'a.txt': storyWith(rightWeekday), 'b.news': rightWeekday });
    const json = (...args: string[]) => JSON.parse(dateline(['annotate', '--format', 'json', ...args], { cwd }).out);
    assert.equal(json('a.txt').id, 'a.txt');
    assertOffsets(json('a.txt'), storyWith(rightWeekday));
    assert.deepEqual(
      json('a.txt', 'b.news').map((record: { id: string }) => record.id),
      ['a.txt', 'b.news'],
    );
    assert.equal(json('.').length, 2);
  });

  it('writes one table for all articles, with one heading', (t) => {
    const cwd = folderOf(t, { 'a.txt': rightWeekday, 'b.txt': rightWeekday });
    const { out } = dateline(['annotate', '--format', 'csv', '--bom', 'a.txt', 'b.txt'], { cwd });
    assert.equal(out.charCodeAt(0), 0xfeff);
    const rows = csvParse(out.slice(1));
    assert.deepEqual([...new Set(rows.map((row) => row.article))], ['a.txt', 'b.txt']);
    for (const row of rows) assert.equal(rightWeekday.slice(Number(row.start_utf16), Number(row.end_utf16)), row.text);
  });

  it('reads standard input as -', () => {
    const { code, out } = dateline(['annotate', '--format', 'jsonl', '-'], { input: rightWeekday });
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).id, '-');
    assertOffsets(JSON.parse(out), rightWeekday);
  });

  it('leaves the byte order mark out of the text, and the line ends in', (t) => {
    const text = `Oslo\r\n\r\n${rightWeekday.trimEnd()}\r\n`;
    const cwd = folderOf(t, { 'a.txt': `\ufeff${text}` });
    assertOffsets(JSON.parse(dateline(['annotate', '--format', 'jsonl', 'a.txt'], { cwd }).out), text);
  });

  it('reads what older systems write, and says so', (t) => {
    const latin = Buffer.from('Le 12 juillet. She met Jos\xe9 Garc\xeda on Monday, said officials.', 'latin1');
    const wide = Buffer.from(`\ufeff${rightWeekday}`, 'utf16le');
    const cwd = folderOf(t, { 'latin.txt': latin, 'wide.txt': wide });
    const { code, out, err } = dateline(['annotate', 'latin.txt', 'wide.txt'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /José/);
    assert.match(out, /Norway/);
    assert.equal(err, 'dateline: latin.txt: not UTF-8, read as Windows-1252\n');
  });

  it('takes every text: empty, blank, one long line, marks, lone surrogates', (t) => {
    const cwd = folderOf(t, {
      'empty.txt': '',
      'blank.txt': '\n \r\n\t\n',
      'long.txt': 'On Monday he said so in Oslo. '.repeat(40_000),
      'odd.txt': '👩‍👩‍👧 On Mondaẏ\u00a0\u0301 \u202e “Oslo” \u200b\n— \uffff',
    });
    for (const format of ['terminal', 'jsonl', 'csv']) {
      const { code, err } = dateline(
        ['annotate', '--format', format, 'empty.txt', 'blank.txt', 'long.txt', 'odd.txt'],
        { cwd },
      );
      assert.equal(code, 0);
      assert.equal(err, '');
    }
  });

  it('does the others where one cannot be read, and ends with 2', (t) => {
    const cwd = folderOf(t, { 'a.txt': rightWeekday, 'picture.txt': Buffer.from([0x89, 0x50, 0, 1, 2]) });
    mkdirSync(join(cwd, 'nothing'));
    const files = ['missing.txt', 'picture.txt', 'nothing', 'a.txt'];
    const { code, out, err } = dateline(['annotate', '--format', 'jsonl', ...files], { cwd });
    assert.equal(code, 2);
    assert.equal(JSON.parse(out).id, 'a.txt');
    assert.match(err, /missing\.txt: there is no such file/);
    assert.match(err, /picture\.txt: this is no text file/);
    assert.match(err, /nothing: no articles in this folder/);
  });

  it('gives the same output each time', (t) => {
    const cwd = folderOf(t, { 'a.txt': wrongWeekday });
    const once = dateline(['annotate', '--format', 'json', 'a.txt'], { cwd }).out;
    assert.equal(dateline(['annotate', '--format', 'json', 'a.txt'], { cwd }).out, once);
  });

  it('keeps the terminal from obeying the article', (t) => {
    const cwd = folderOf(t, { 'a.txt': 'On Monday \x1b[2J\x07 he came.' });
    const { out } = dateline(['annotate', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    assert.equal(out.includes('\x1b[2J'), false);
    assert.equal(out.includes('\x07'), false);
    assert.ok(out.includes('␛[2J␇'));
  });

  it('works by rules without model.bin, and with a damaged one, and says so once', (t) => {
    const cwd = folderOf(t, { 'a.txt': rightWeekday, 'b.txt': rightWeekday });
    const program = join(cwd, 'cli.mjs');
    copyFileSync(cli, program);
    const missing = dateline(['annotate', '--format', 'jsonl', 'a.txt', 'b.txt'], { cwd, program });
    assert.equal(missing.code, 0);
    assertOffsets(JSON.parse(missing.out.split('\n')[0]!), rightWeekday);
    assert.match(missing.err, /^dateline: model\.bin is missing[^\n]*\n$/);
    writeFileSync(join(cwd, 'model.bin'), Buffer.alloc(5000, 7));
    const damaged = dateline(['annotate', '--format', 'jsonl', 'a.txt', 'b.txt'], { cwd, program });
    assert.equal(damaged.code, 0);
    assert.match(damaged.err, /^dateline: model\.bin is damaged[^\n]*\n$/);
  });
});

describe('dateline export', () => {
  it('writes brat files beside one another, and the types that brat asks for', (t) => {
    const cwd = folderOf(t, { 'a.txt': rightWeekday });
    const { code, out } = dateline(['export', '--format', 'brat', '--out', 'brat', 'a.txt'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(join(cwd, 'brat')).sort(), ['a.ann', 'a.txt', 'annotation.conf']);
    assert.equal(readFileSync(join(cwd, 'brat/a.txt'), 'utf8'), rightWeekday);
    assert.match(readFileSync(join(cwd, 'brat/a.ann'), 'utf8'), /^T\d+\tDate 37 58\tFriday, July 10, 2020$/m);
    assert.deepEqual(out.trim().split('\n').sort(), ['brat/a.ann', 'brat/a.txt', 'brat/annotation.conf']);
  });

  it('never writes over an article, nor two articles into one file', (t) => {
    const cwd = folderOf(t, { 'a.txt': `\ufeff${rightWeekday}`, 'b.txt': rightWeekday, 'b.news': rightWeekday });
    const marked = dateline(['export', '--format', 'brat', 'a.txt'], { cwd });
    assert.equal(marked.code, 2);
    assert.match(marked.err, /a\.txt would be replaced/);
    assert.equal(readFileSync(join(cwd, 'a.txt'), 'utf8'), `\ufeff${rightWeekday}`);
    const two = dateline(['export', '--format', 'json', 'b.txt', 'b.news'], { cwd });
    assert.equal(two.out, 'b.json\nb-2.json\n');
    assert.equal(JSON.parse(readFileSync(join(cwd, 'b-2.json'), 'utf8')).id, 'b.news');
  });
});
