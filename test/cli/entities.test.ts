import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import type { SharedEntityRecord } from '../../server/exchange/export/sharedEntities.ts';
import { dateline, folderOf } from './runCli.ts';

const stories = {
  'b-vote.txt':
    'Published: February 26, 2025\n\nOSLO, Norway (AP) — Norwegian Transport Minister Astrid Nygaard said on Wednesday that the crews had voted. “I am glad,” Nygaard told reporters.\n',
  'a-talks.txt':
    'Published: March 3, 2025\n\nBERGEN, Norway (AP) — Minister Astrid Nygaard met the owners of the ferry on Monday and said that she would wait.\n',
  'c-match.txt':
    'SYDNEY (AP) — Australian striker Astrid Nygaard scored twice on Tuesday, officials said, and told reporters that she was tired.\n',
};

describe('dateline entities', () => {
  it('lists each entity once, with its articles by day, forms and roles', (t) => {
    const cwd = folderOf(t, stories);
    const { code, out, err } = dateline(['entities', '--format', 'json', ...Object.keys(stories)], { cwd });
    assert.equal(err, '');
    assert.equal(code, 0);
    const records = JSON.parse(out) as SharedEntityRecord[];
    const [minister, striker, ...others] = records.filter(({ name }) => name === 'Astrid Nygaard');
    assert.deepEqual(others, []);
    assert.deepEqual(minister, {
      kind: 'person',
      name: 'Astrid Nygaard',
      mentions: 3,
      aliases: [{ text: 'Nygaard', count: 1 }],
      roles: [
        { text: 'Norwegian Transport Minister', article: 'b-vote.txt', date: '2025-02-26' },
        { text: 'Minister', article: 'a-talks.txt', date: '2025-03-03' },
      ],
      articles: [
        { article: 'b-vote.txt', date: '2025-02-26', mentions: 2 },
        { article: 'a-talks.txt', date: '2025-03-03', mentions: 1 },
      ],
    });
    assert.deepEqual(
      striker!.articles.map(({ article }) => article),
      ['c-match.txt'],
    );
    const counts = records.map(({ articles }) => articles.length);
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
  });

  it('writes a table', (t) => {
    const cwd = folderOf(t, stories);
    const { out } = dateline(['entities', '--format', 'csv', '--bom', ...Object.keys(stories)], { cwd });
    assert.equal(out.charCodeAt(0), 0xfeff);
    const row = csvParse(out.slice(1)).find(({ name }) => name === 'Astrid Nygaard')!;
    assert.deepEqual(
      [row.mentions, row.articles, row.aliases, row.first_date, row.last_date, row.in],
      ['3', '2', 'Nygaard', '2025-02-26', '2025-03-03', 'b-vote.txt; a-talks.txt'],
    );
  });

  it('shows them by kind', (t) => {
    const cwd = folderOf(t, stories);
    const { out } = dateline(['entities', ...Object.keys(stories)], { cwd });
    assert.match(
      out,
      /^People\n {2}Astrid Nygaard {2}3× in b-vote\.txt, a-talks\.txt · Norwegian Transport Minister, Minister · also Nygaard\n/,
    );
    assert.match(out, /^Places\n/m);
  });

  it('says what it cannot read and does the rest; what is no option is told', (t) => {
    const cwd = folderOf(t, stories);
    const { code, out, err } = dateline(['entities', '--format', 'json', 'gone.txt', 'a-talks.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /gone\.txt: there is no such file/);
    assert.ok((JSON.parse(out) as SharedEntityRecord[]).length > 0);
    assert.match(
      dateline(['entities', '--format', 'brat', 'a-talks.txt'], { cwd }).err,
      /no --format “brat”.*terminal, json, csv/,
    );
    assert.equal(JSON.parse(dateline(['entities', '--format', 'json', '-'], { input: '' }).out).length, 0);
  });
});
