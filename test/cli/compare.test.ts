import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CrossArticleReport } from '../../server/exchange/report/crossArticleJson.ts';
import { dateline, folderOf } from './runCli.ts';

const stories = {
  'a-plant.txt':
    'Published: March 3, 2025\n\nLINZ, Austria (AP) — Halberg Motors, founded in 1987, said on Monday that it would build a plant.\n',
  'b-strike.txt':
    'Published: March 9, 2025\n\nVIENNA (AP) — Founded in 1978, Halberg Motors makes cars in Linz. Workers walked out on Friday.\n',
  'c-match.txt': 'SYDNEY (AP) — The match on Tuesday was drawn, officials said.\n',
};

describe('dateline compare', () => {
  it('lists what articles give different days for, with the places to look at', (t) => {
    const cwd = folderOf(t, stories);
    const { code, out, err } = dateline(['compare', ...Object.keys(stories)], { cwd });
    assert.equal(err, '');
    assert.equal(code, 0, 'sources may differ: it is a report');
    assert.equal(
      out,
      [
        'Halberg Motors: the founding is told with different days [date/cross-article]',
        '  b-strike.txt:3:15: 1978: “Founded in 1978, Halberg Motors”',
        '  a-plant.txt:3:22: 1987: “Halberg Motors, founded in 1987”',
        '3 articles: 1 difference',
        '',
      ].join('\n'),
    );
  });

  it('writes JSON whose offsets are those of the articles', (t) => {
    const cwd = folderOf(t, stories);
    const { out } = dateline(['compare', '--format', 'json', '.'], { cwd });
    const { schema, conflicts } = JSON.parse(out) as CrossArticleReport;
    assert.equal(schema, 'dateline-compare/1');
    assert.deepEqual(
      conflicts.map(({ rule, kind, name, relation }) => ({ rule, kind, name, relation })),
      [{ rule: 'date/cross-article', kind: 'organization', name: 'Halberg Motors', relation: 'founded' }],
    );
    const [first, second, ...others] = conflicts[0]!.places;
    assert.deepEqual(others, []);
    assert.equal(first!.article, 'b-strike.txt');
    assert.equal(first!.date, '2025-03-09');
    assert.equal(first!.earliest, '1978-01-01');
    assert.equal(first!.latest, '1978-12-31');
    assert.equal(stories['a-plant.txt'].slice(second!.start, second!.end), 'Halberg Motors, founded in 1987');
  });

  it('says when nothing differs, and when there is nothing to compare', (t) => {
    const cwd = folderOf(t, { 'c-match.txt': stories['c-match.txt'] });
    assert.equal(dateline(['compare', 'c-match.txt'], { cwd }).out, '1 article: no differences\n');
    const missing = dateline(['compare', 'c-match.txt', 'gone.txt'], { cwd });
    assert.equal(missing.code, 2);
    assert.match(missing.err, /gone\.txt/);
    assert.equal(missing.out, '1 article: no differences\n');
    assert.match(dateline(['compare'], { cwd }).err, /Name the articles: dateline compare FILE/);
    assert.match(dateline(['compare', '--format', 'csv', '.'], { cwd }).err, /There is no --format “csv”/);
  });
});
