/** `sources.tsv` says for every known event, life and term of office on which public page its days were found, by somebody who had not seen ours. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { knownEvents } from '../../../server/core/checks/facts/knownEvents.ts';
import { lifeLines } from '../../../server/core/checks/facts/knownLives.ts';
import { leaderLines } from '../../../server/core/checks/facts/leaders.ts';
import { addDays, compareDates, daysBetween, type PlainDate, parseIso } from '../../../server/core/time/plainDate.ts';

interface Span {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const file = new URL('../../../server/core/checks/facts/sources.tsv', import.meta.url);
const found = new Map<string, { readonly spans: readonly Span[]; readonly pages: readonly string[] }>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [name = '', days = '', ...pages] = line.split('\t');
  found.set(name, { spans: days.split(', ').map(spanOf), pages });
}

/** "2000-08-12", "1912-04-14..1912-04-15", "1987". */
function spanOf(days: string): Span {
  const [from = '', to = from] = days.split('..');
  const day = (text: string, rest: string) => parseIso(text.length === 4 ? `${text}${rest}` : text);
  const [first, last] = [day(from, '-01-01'), day(to, '-12-31')];
  assert.ok(first && last, days);
  return { first, last };
}

function overlaps(a: Span, b: Span): boolean {
  return compareDates(a.first, b.last) <= 0 && compareDates(b.first, a.last) <= 0;
}

test('every known event has a page that gives a day of it', () => {
  for (const { event, first, last } of knownEvents()) {
    const own = found.get(event);
    assert.ok(own, `${event}: no line in sources.tsv`);
    assert.ok(own.pages.length > 0 && own.pages.every((page) => page.startsWith('http')), event);
    assert.ok(
      own.spans.some((span) => overlaps(span, { first, last })),
      `${event}: the page gives another day`,
    );
  }
});

test('every known life has a page that gives its years', () => {
  const lines = lifeLines.split('\n').filter(Boolean);
  assert.ok(lines.length > 140);
  for (const line of lines) {
    const [names = '', born, died] = line.split(' | ');
    const own = found.get(`life of ${names.split(',')[0]}`);
    assert.ok(own && own.pages.length > 0, `${names}: no line in sources.tsv`);
    const { first, last } = own.spans[0]!;
    assert.deepEqual([first.year, last.year], [Number(born), Number(died)], names);
  }
});

/** A successor may take over some days later; lists give one day or the other. */
const HANDOVER = 16;

test('every term of office has a page that gives its days', () => {
  const lines = leaderLines.split('\n').filter(Boolean);
  assert.ok(lines.length > 80);
  for (const line of lines) {
    const [office, nation, first = '', last = '', terms = ''] = line.split('|').map((field) => field.trim());
    const name = [office, nation, first.split(',')[0], last.replace('!', '').split(',').at(-1)]
      .filter(Boolean)
      .join(' ');
    const own = found.get(name);
    assert.ok(own && own.pages.length > 0, `${name}: no line in sources.tsv`);
    const spans = terms.split(', ').map(spanOf);
    for (const term of own.spans)
      assert.ok(
        spans.some(
          (span) =>
            compareDates(addDays(span.first, -HANDOVER), term.first) <= 0 &&
            compareDates(term.last, addDays(span.last, HANDOVER)) <= 0,
        ),
        `${name}: a page gives a longer term`,
      );
    const [begins, ends] = [own.spans[0]!.first, own.spans.at(-1)!.last];
    assert.ok(Math.abs(daysBetween(begins, spans[0]!.first)) <= HANDOVER, name);
    assert.ok(Math.abs(daysBetween(ends, spans.at(-1)!.last)) <= HANDOVER, name);
  }
});
