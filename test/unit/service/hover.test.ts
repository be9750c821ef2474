/** The card of a name and of a date. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { PlainDate } from '../../../server/core/time/plainDate.ts';
import type { Elsewhere } from '../../../server/service/elsewhere.ts';
import { hover } from '../../../server/service/features/hover.ts';
import { placeOf, story, storyReading } from './support.ts';

const reading = storyReading(true);
/** An offset inside the words, the cursor's place. */
const inside = (words: string) => placeOf(words).start + 2;

describe('hover', () => {
  const card = (offset: number, options: Parameters<typeof hover>[2] = { markdown: false }, of = reading) => {
    const found = hover(of, offset, options);
    return found && (found.contents as MarkupContent).value;
  };
  test('a name: canonical name, kind, role, forms, count, first mention, why', () => {
    assert.equal(
      card(inside('Lindqvist told')),
      [
        'Anna Lindqvist · person',
        'French President (March 6, 2025)',
        'Also “Lindqvist” (once)',
        '2 mentions, the first in line 3: “… (AP) — French President Anna Lindqvist met John Hollis, a Briton,…”',
        'A title stands before it.',
      ].join('\n'),
    );
    assert.match(card(inside('Hollis said'))!, /\nShort for “John Hollis” \(the surname alone\)\.$/);
  });
  test('what other articles say: roles with their day, the first three articles as links, and how many more', () => {
    const other = (label: string, date?: PlainDate) => ({
      uri: `file:///articles/${label}`,
      label,
      date,
      mentions: 1,
      position: { line: 4, character: 2 },
    });
    const january = { year: 2025, month: 1, day: 16 };
    const elsewhere = (articles: number, isPartial = false): Elsewhere => ({
      articles: ['talks (1).txt', 'vote.txt', 'tram.txt', 'sea.txt', 'ice.txt']
        .slice(0, articles)
        .map((label) => other(label, january)),
      roles: [
        { text: 'prime minister', article: 'talks (1).txt', date: january },
        { text: 'mayor', article: 'vote.txt' },
      ],
      isPartial,
    });
    const lines = (said: Elsewhere, markdown = false) =>
      card(inside('Lindqvist told'), {
        markdown,
        elsewhere: (id) => (id === 'person:anna-lindqvist' ? said : { articles: [], roles: [], isPartial: false }),
        linkTo: ({ uri, position }) => `${uri}#L${position.line + 1}`,
      })!.split(/\n+/);
    const all = lines(elsewhere(5));
    assert.equal(all[2], 'Elsewhere: prime minister (Jan. 16, 2025, talks (1).txt) · mayor (vote.txt)');
    assert.equal(all[5], 'Also named in talks (1).txt, vote.txt, tram.txt and 2 more');
    assert.equal(lines(elsewhere(2))[5], 'Also named in talks (1).txt and vote.txt');
    assert.equal(
      lines(elsewhere(1, true), true)[5],
      'Also named in [talks (1).txt](file:///articles/talks%20%281%29.txt#L5) (not all articles have been read yet)',
    );
    assert.equal(
      lines({ articles: [], roles: [], isPartial: true }).length,
      5,
      'nothing is said where nothing is known',
    );
  });
  test('a date: plain words first, distance, anchor, why, the TIMEX3 value last', () => {
    assert.equal(
      card(inside('Wednesday')),
      [
        'Wednesday, March 5, 2025 · the day before the article',
        'Counted from the article’s date, March 6, 2025 (set by you).',
        '2025-03-05 · DATE',
      ].join('\n'),
    );
    assert.match(card(inside('next month'))!, /^April 2025 · the month after the article’s\n/);
  });
  test('Markdown only where the client shows it', () => {
    assert.match(card(inside('Hollis said'), { markdown: true })!, /^\*\*John Hollis\*\* · person\n\n/);
    assert.doesNotMatch(card(inside('Hollis said'))!, /[*`\\]/);
  });
  test('the way to set the article’s date is offered where none is known', () => {
    const options = { markdown: true, dateCommand: 'set' };
    assert.match(card(inside('Wednesday'), options, storyReading(false))!, /\[Set Article Date…\]\(command:set\)/);
    assert.doesNotMatch(card(inside('Wednesday'), options)!, /command:/);
    assert.doesNotMatch(card(inside('Wednesday'), { markdown: true }, storyReading(false))!, /command:/);
  });
  test('the cursor may stand behind the last letter, not further', () => {
    const { end } = placeOf('Hollis', placeOf('next month').end);
    assert.match(card(end)!, /^John Hollis/);
    assert.equal(card(end + 1), undefined);
    assert.equal(card(0), undefined);
    assert.equal(card(story.length), undefined);
  });
});
