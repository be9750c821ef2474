import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import { toBrat } from '../../../server/exchange/export/brat.ts';
import { codePointCounter } from '../../../server/exchange/export/codePoints.ts';
import { toCsv } from '../../../server/exchange/export/csv.ts';
import { exportArticle } from '../../../server/exchange/export/exportArticle.ts';
import { articleOf } from './articleOf.ts';

const word = ({ id }: { id: string }) => id;
const ada = { id: 'person:ada', kind: 'person', name: 'Ada Byron', aliases: ['Byron'], roles: [] } as const;

describe('codePointCounter', () => {
  it('counts a pair once and a lone surrogate once', () => {
    const text = 'a😀b\ud800c\udc00😀d';
    const count = codePointCounter(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const inPair = offset > 0 && text.codePointAt(offset - 1)! > 0xffff;
      if (!inPair) assert.equal(count(offset), [...text.slice(0, offset)].length);
    }
  });
});

describe('brat', () => {
  it('counts code points, notes values, and joins the mentions of one entity', () => {
    const text = '😀 Ada Byron came on Sunday. Byron left.';
    const article = articleOf(
      text,
      [
        { text: 'Ada Byron', name: { kind: 'person', entity: 'person:ada' } },
        { text: 'Sunday', time: { type: 'DATE', value: '2020-07-12' } },
        { text: 'Byron', from: 28, name: { kind: 'person', entity: 'person:ada' } },
      ],
      { entities: [ada] },
    );
    assert.equal(
      toBrat(article),
      'T1\tPerson 2 11\tAda Byron\nT2\tDate 20 26\tSunday\nT3\tPerson 28 33\tByron\n' +
        '#1\tAnnotatorNotes T2\t2020-07-12\n*\tEquiv T1 T3\n',
    );
    const points = [...text];
    for (const [, start, end, written] of toBrat(article).matchAll(/^T\d+\t\w+ (\d+) (\d+)\t(.*)$/gm)) {
      assert.equal(points.slice(Number(start), Number(end)).join(''), written);
    }
  });

  it('writes a mention over a line break as a discontinuous span', () => {
    const crlf = articleOf('x Ada \r\n  Byron', [
      { text: 'Ada \r\n  Byron', name: { kind: 'person', entity: 'person:ada' } },
    ]);
    assert.equal(toBrat(crlf), 'T1\tPerson 2 5;10 15\tAda Byron\n');
    const separator = articleOf('Ada\u2028Byron', [
      { text: 'Ada\u2028Byron', name: { kind: 'person', entity: 'person:ada' } },
    ]);
    assert.equal(toBrat(separator), 'T1\tPerson 0 3;4 9\tAda Byron\n');
  });

  it('leaves a mention without a line break whole, whatever blanks are in it', () => {
    const article = articleOf('Ada \u00a0 Byron', [
      { text: 'Ada \u00a0 Byron', name: { kind: 'person', entity: 'person:ada' } },
    ]);
    assert.equal(toBrat(article), 'T1\tPerson 0 11\tAda \u00a0 Byron\n');
  });

  it('is empty for an article without mentions', () => {
    assert.equal(toBrat(articleOf('Nothing.', [])), '');
  });
});

describe('csv', () => {
  const article = articleOf(
    '😀 "Ada, =1" Byron, on\nSunday',
    [
      { text: '"Ada, =1" Byron', name: { kind: 'person', entity: 'person:ada' } },
      { text: 'on\nSunday', time: { type: 'DATE', value: '2020-07-12' } },
    ],
    { entities: [ada] },
  );

  it('is read back as it was written', () => {
    const rows = csvParse(toCsv(article, 'talks.txt'));
    assert.equal(rows.length, 2);
    assert.deepEqual(
      { ...rows[0] },
      {
        article: 'talks.txt',
        kind: 'person',
        text: '"Ada, =1" Byron',
        entity: 'person:ada',
        name: 'Ada Byron',
        role: '',
        type: '',
        value: '',
        start_utf16: '3',
        end_utf16: '18',
        start_codepoint: '2',
        end_codepoint: '17',
        country: '',
        region: '',
        latitude: '',
        longitude: '',
        geonames_id: '',
        acting: '',
      },
    );
    assert.equal(rows[1]!.text, 'on\nSunday');
    assert.equal(rows[1]!.value, '2020-07-12');
  });

  it('disarms what a spreadsheet would run, and nothing else', () => {
    for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1']) {
      const odd = articleOf(cell, [{ text: cell, name: { kind: 'person', entity: 'person:x' } }]);
      assert.equal(csvParse(toCsv(odd, 'a'))[0]!.text, `'${cell}`);
    }
    const plain = articleOf('A=1-2', [{ text: 'A=1-2', name: { kind: 'person', entity: 'person:x' } }]);
    assert.equal(csvParse(toCsv(plain, 'a'))[0]!.text, 'A=1-2');
  });

  it('starts with a byte order mark only where asked', () => {
    assert.equal(toCsv(article, 'a', { bom: true }).charCodeAt(0), 0xfeff);
    assert.equal(toCsv(article, 'a').startsWith('article,'), true);
  });

  it('has its column names without a row, and can leave them out', () => {
    assert.match(toCsv(articleOf('', []), 'a'), /^article,.*\n$/);
    assert.equal(toCsv(articleOf('', []), 'a', { headless: true }), '');
  });
});

describe('exportArticle', () => {
  const article = articleOf('Text.\r\n', []);
  const names = (name: string) => exportArticle(article, 'brat', { name, word }).map((file) => file.name);

  it('names the files after the article', () => {
    assert.deepEqual(names('a/b.c/talks.v2.txt'), ['talks.v2.txt', 'talks.v2.ann']);
    assert.deepEqual(names('C:\\news\\talks'), ['talks.txt', 'talks.ann']);
    assert.deepEqual(names('.news'), ['.news.txt', '.news.ann']);
    assert.deepEqual(names(''), ['article.txt', 'article.ann']);
  });

  it('gives brat the text untouched', () => {
    assert.equal(exportArticle(article, 'brat', { name: 'a', word })[0]!.content, 'Text.\r\n');
  });

  it('gives the same record on one line and on many', () => {
    const [json] = exportArticle(article, 'json', { name: 'a.txt', word });
    const [jsonl] = exportArticle(article, 'jsonl', { name: 'a.txt', word });
    assert.deepEqual(JSON.parse(json!.content), JSON.parse(jsonl!.content));
    assert.equal(jsonl!.content.trimEnd().includes('\n'), false);
  });
});
