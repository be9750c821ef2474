/** An article on another day: what is rewritten, what is left to a person, and what stays. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { publishOn } from '../../../server/core/rewrites/publishOn.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';
import { after, articleOf, options } from './rewrites.ts';

/** `from`: null where the text tells its day. */
function moved(text: string, to: string, from: string | null = '2020-07-16') {
  const publication = publishOn(articleOf(text, from), parseIso(to)!, options)!;
  const edits = [...publication.own, ...publication.dates].sort((a, b) => a.span.start - b.span.start);
  return {
    text: after(text, edits),
    persons: publication.forPerson.map(({ span, reason }) => `${reason}: ${text.slice(span.start, span.end)}`),
  };
}

const becomes = (text: string, to: string, expected: string) =>
  assert.deepEqual(moved(text, to), { text: expected, persons: [] });
const stays = (text: string, to: string) => becomes(text, to, text);
const left = (text: string, to: string, ...persons: string[]) => assert.deepEqual(moved(text, to), { text, persons });

describe('a day later', () => {
  const to = '2020-07-17';
  test('words move on, and what is near becomes a weekday', () => {
    becomes('They met today.', to, 'They met yesterday.');
    becomes('They met yesterday.', to, 'They met on Wednesday.');
    becomes('They will meet tomorrow.', to, 'They will meet today.');
    becomes('They met three days ago.', to, 'They met on Monday.');
  });
  test('weekdays and dates that still mean their day stay', () => {
    stays('They met on Tuesday and will meet on Monday.', to);
    stays('They met on July 9 and will meet on Aug. 3, 2020.', to);
    stays('They met last month and two years ago, in May.', to);
  });
});

describe('a week later', () => {
  const to = '2020-07-23';
  test('a weekday that would mean another one becomes a date', () => {
    becomes('They met on Tuesday in Oslo.', to, 'They met on July 14 in Oslo.');
    becomes('They will meet on Monday, July 27.', to, 'They will meet on Monday, July 27.');
  });
  test('what was to come and will be over is left to a person', () => {
    left('They will meet on Monday.', to, 'past: Monday');
    left('They will meet tomorrow.', to, 'past: tomorrow');
    left('They will meet on July 20.', to, 'past: July 20');
    left('They are to open the bridge on July 22, 2020.', to, 'past: July 22, 2020');
  });
  test('what was to come before the article was written is none of its business', () => {
    stays('They said in June that it would open on July 1.', to);
  });
});

describe('left to a person', () => {
  const to = '2020-08-20';
  test('quotations, parts of days, months and weeks', () => {
    left('“We met on Tuesday,” he said.', to, 'quoted: Tuesday');
    left('They met this morning.', to, 'unwritten: this morning');
    left('They met last month.', to, 'unwritten: last month');
    left('They met last Friday.', to, 'unwritten: Last Friday'.replace('Last', 'last'));
    left('Tuesday’s talks failed.', to, 'unwritten: Tuesday');
  });
  test('an earlier day: what was over is still to come', () => {
    left('They met on July 15 in Oslo.', '2020-07-14', 'future: July 15');
    stays('They met on July 12 in Oslo.', '2020-07-14');
  });
});

describe('the article’s own day', () => {
  test('in dateline and header, each as it is written', () => {
    const text =
      'Published: Thursday, 16 July 2020\nUpdated: 2020-07-16\n\nOSLO, July 16 (Reuters) - They met on Tuesday.';
    assert.deepEqual(moved(text, '2020-07-17', null), {
      text: 'Published: Friday, 17 July 2020\nUpdated: 2020-07-17\n\nOSLO, July 17 (Reuters) - They met on Tuesday.',
      persons: [],
    });
  });
  test('over a new year a date gets the year that it had', () => {
    const text = 'OSLO, Dec. 30, 2020 (Reuters) - He died on March 3, and they met on Tuesday.';
    const { text: next } = moved(text, '2021-04-10', null);
    assert.equal(next, 'OSLO, April 10, 2021 (Reuters) - He died on March 3, 2020, and they met on Dec. 29.');
  });
  test('the weekday of a lede is a date of the text, though it agrees with the dateline', () => {
    const text = 'OSLO, July 16, 2020 (Reuters) - Norway signed an accord on Thursday.';
    const { text: next, persons } = moved(text, '2020-07-24', null);
    assert.equal(next, 'OSLO, July 24, 2020 (Reuters) - Norway signed an accord on July 16.');
    assert.deepEqual(persons, []);
  });
  test('the day of the dateline does not lead the reading of the rest astray', () => {
    const text =
      'OSLO, Jan 21, 2025 (Reuters) - The minister said on Tuesday that they would leave on Feb 3.\n\nThe union is to decide on Feb 12.';
    assert.deepEqual(moved(text, '2025-01-29', null), {
      text: text.replace('Jan 21', 'Jan 29').replace('on Tuesday', 'on Jan 21'),
      persons: [],
    });
  });
  test('the same day changes nothing; an article without a day cannot be moved', () => {
    stays('They met yesterday.', '2020-07-16');
    assert.equal(publishOn(articleOf('They met yesterday.', null), parseIso('2020-07-17')!, options), undefined);
    assert.deepEqual(moved('', '2020-07-17'), { text: '', persons: [] });
  });
  test('what is changed means what it meant', () => {
    const text = 'They met on Tuesday. He left yesterday, and today they said so.';
    for (const to of ['2020-07-17', '2020-07-20', '2020-07-25', '2021-03-01']) {
      const values = (of: string, on: string) =>
        articleOf(of, on).mentions.map((mention) => 'value' in mention && mention.value);
      assert.deepEqual(values(moved(text, to).text, to), values(text, '2020-07-16'), to);
    }
  });
  test('any text, any day: total', () => {
    for (const text of ['\ud800 yesterday', 'Friday '.repeat(300), 'On 31 June 2020 yesterday 0001', '“yesterday'])
      for (const to of ['0001-01-01', '9999-12-31', '2020-02-29']) moved(text, to);
  });
});
