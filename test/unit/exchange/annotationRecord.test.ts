import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toRecord } from '../../../server/exchange/export/annotationRecord.ts';
import { articleOf, find } from './articleOf.ts';

const text = 'On Monday, July 10, 2020, President Ada Byron flew to Oslo.';
const person = {
  id: 'person:ada-byron',
  kind: 'person',
  name: 'Ada Byron',
  aliases: [],
  roles: ['President'],
} as const;
const article = articleOf(
  text,
  [
    { text: 'Monday, July 10, 2020', time: { type: 'DATE', value: '2020-07-10' } },
    { text: 'Ada Byron', name: { kind: 'person', entity: 'person:ada-byron', role: 'President' } },
    { text: 'Oslo', name: { kind: 'place', entity: 'place:oslo' } },
  ],
  {
    date: '2020-07-12',
    entities: [person],
    findings: [
      {
        code: 'date/weekday-mismatch',
        severity: 'warning',
        span: find(text, 'Monday'),
        message: { id: 'wrong', args: {} },
        related: [{ span: find(text, 'July'), message: { id: 'other', args: {} } }],
        fixes: [{ title: { id: 'fix', args: {} }, edits: [{ span: find(text, 'Monday'), newText: 'Friday' }] }],
      },
    ],
  },
);
const word = ({ id }: { id: string }) => `<${id}>`;

describe('toRecord', () => {
  it('writes the fields in the order of the format', () => {
    const record = toRecord(article, 'a/talks.txt', word);
    assert.deepEqual(Object.keys(record), [
      'schema',
      'id',
      'documentTime',
      'entities',
      'mentions',
      'times',
      'findings',
    ]);
    assert.equal(toRecord({ ...article, caseless: 'lower' }, 'a', word).caseless, 'lower');
    assert.deepEqual(Object.keys(record.documentTime), ['date', 'source', 'days', 'evidence']);
    assert.deepEqual(Object.keys(record.entities[0]!), ['id', 'kind', 'name', 'aliases', 'roles', 'mentions']);
    assert.deepEqual(Object.keys(record.mentions[0]!).slice(0, 5), ['start', 'end', 'text', 'kind', 'entity']);
    assert.deepEqual(Object.keys(record.times[0]!).slice(0, 5), ['start', 'end', 'text', 'type', 'value']);
    assert.deepEqual(Object.keys(record.findings[0]!).slice(0, 6), [
      'code',
      'severity',
      'start',
      'end',
      'message',
      'related',
    ]);
  });

  it('keeps names, times and findings apart, with the offsets of the text', () => {
    const record = toRecord(article, 'a/talks.txt', word);
    assert.equal(record.id, 'a/talks.txt');
    assert.deepEqual(record.documentTime, { date: '2020-07-12', source: 'given', days: ['2020-07-12'], evidence: [] });
    assert.deepEqual(
      record.mentions.map(({ start, end }) => text.slice(start, end)),
      ['Ada Byron', 'Oslo'],
    );
    assert.deepEqual(record.mentions[0]!.role, [26, 35]);
    assert.equal('role' in record.mentions[1]!, false);
    assert.equal(text.slice(record.times[0]!.start, record.times[0]!.end), 'Monday, July 10, 2020');
    assert.equal(record.entities[0]!.mentions, 1);
    const finding = record.findings[0]!;
    assert.equal(finding.message, '<wrong>');
    assert.equal(finding.related[0]!.message, '<other>');
    assert.deepEqual(finding.fixes[0]!.edits, [{ start: 3, end: 9, newText: 'Friday' }]);
  });

  it('says null where the article does not tell its day', () => {
    assert.equal(toRecord(articleOf('', []), '-', word).documentTime.date, null);
  });

  it('survives JSON with a lone surrogate in the text', () => {
    const odd = articleOf('\ud800 Ada \ud800\0', [
      { text: 'Ada \ud800\0', name: { kind: 'person', entity: 'person:ada' } },
    ]);
    const record = toRecord(odd, 'odd', word);
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
  });
});
