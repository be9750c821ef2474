/** What the card of a date says, read with the real analyzer. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { isTime } from '../../../server/core/analysis.ts';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';
import { createPositions } from '../../../server/service/convert.ts';
import { hover } from '../../../server/service/features/hover.ts';
import { inlayHint } from '../../../server/service/features/inlayHint.ts';
import type { Reading } from '../../../server/service/reading.ts';

const analyzer = createAnalyzer();

function readingOf(text: string, date?: string): Reading {
  const day = date === undefined ? undefined : parseIso(date);
  const { article } = analyzer.analyze(text, day ? { documentTime: day } : {});
  return { uri: 'file:///x.txt', version: 1, article, silenced: [], positions: createPositions(text) };
}

/** The lines of the card of `words`, but for the TIMEX3 value. */
function card(text: string, words: string, date?: string): string[] {
  const found = hover(readingOf(text, date), text.indexOf(words), { markdown: false });
  assert.ok(found, words);
  const { value } = found.contents as { value: string };
  return value.split(/\n+/).slice(0, -1);
}

const WEDNESDAY = '2024-03-13';

test('a weekday’s card tells the tense that decided, or that it is the day itself', () => {
  assert.deepEqual(card('The panel met on Monday.', 'Monday', WEDNESDAY), [
    'Monday, March 11, 2024 · two days before the article',
    'Counted from the article’s date, March 13, 2024 (set by you). With a verb in the past tense, Monday is the last before that day.',
  ]);
  assert.deepEqual(card('The panel meets on Monday.', 'Monday', WEDNESDAY).slice(1), [
    'Counted from the article’s date, March 13, 2024 (set by you). With a verb in the present tense, Monday is the first after that day.',
  ]);
  assert.deepEqual(card('The panel met on Wednesday.', 'Wednesday', WEDNESDAY).slice(1), [
    'Counted from the article’s date, March 13, 2024 (set by you). That day is itself a Wednesday.',
  ]);
  // No verb decides this one
  assert.deepEqual(card('The panel met last Monday.', 'last Monday', WEDNESDAY).slice(1, 2), [
    'Counted from the article’s date, March 13, 2024 (set by you). Some would read it as Monday, March 4, 2024.',
  ]);
});

test('the article’s own date is counted from nothing', () => {
  const text = 'Ferry sails again\n\nOSLO, Friday, May 24, 2024 (Reuters) - A ferry sailed. It came back on May 25.';
  assert.deepEqual(card(text, 'Friday, May 24, 2024'), [
    'Friday, May 24, 2024 · the day of the article',
    'The words alone tell it.',
  ]);
});

test('a card names the time that an expression was counted from, not the one told in passing', () => {
  const text =
    'In August 1972 he was sent north. There he found the camp of a balloonist who had vanished in 1897, and in the following March he wrote of it.';
  assert.deepEqual(card(text, 'the following March', '2019-11-12'), [
    'March 1973 · about 47 years before the article’s',
    'Counted from August 1972.',
  ]);
});

test('a missing year is explained once', () => {
  assert.deepEqual(
    card('In 1957 the glacier moved. On 12 August he saw it rise.', '12 August', '2019-11-12').slice(1),
    ['The year is not written; 1957 is the one that the text has reached.'],
  );
});

test('no first line holds a TIMEX3 value', () => {
  const text =
    'They met on Monday, two days later, last week, in the spring, at night, years ago, on 9 July, every day, in Q3 FY24, early on May 3, 2020, at 1800 GMT, two hours later, in the 1990s, this year and on the 5th.';
  for (const date of [undefined, WEDNESDAY]) {
    const reading = readingOf(text, date);
    const times = reading.article.mentions.filter(isTime);
    assert.ok(times.length > 12);
    for (const { span, text: written } of times) {
      const found = hover(reading, span.start, { markdown: false })!;
      const [first] = (found.contents as { value: string }).value.split('\n');
      assert.doesNotMatch(first!, /XX|\d{4}-|T\d\d|_REF/, written);
    }
  }
});

test('inlay hints stand only behind what was counted and is known', () => {
  const text = 'They met on Monday, as they had last week and on 9 July 2020. It was in winter.';
  const labels = (date?: string) => {
    const reading = readingOf(text, date);
    return inlayHint(reading, reading.positions.range({ start: 0, end: text.length })).map(({ label }) => label);
  };
  assert.deepEqual(labels(WEDNESDAY), ['‹March 11, 2024›']);
  assert.deepEqual(labels(), []);
});

test('what rests on a day without its year tells the anchor, and how that day was found', () => {
  const from = 'Counted from the article’s date, March 13, 2024 (set by you).';
  assert.deepEqual(card('He left on the Labor Day weekend.', 'the Labor', WEDNESDAY), [
    'The weekend from Saturday, September 2, 2023',
    `${from} The year is not written; 2023 is the nearest that fits. Labor Day of 2023, by the calendar.`,
  ]);
  assert.deepEqual(card('It opens on the first Friday of July.', 'the first', WEDNESDAY).slice(1), [
    `${from} The verb beside it is in the present tense. The year is not written; 2024 is the nearest that fits. The 1st within July 2024.`,
  ]);
  assert.match(card('It opens in the last week of July.', 'the last', WEDNESDAY)[1]!, /The last within July 2024\.$/);
  assert.match(card('Hull played on Sunday, May 12.', 'Sunday', WEDNESDAY)[1]!, / in 2024 the day is a Sunday, as/);
});

test('a feast has its name, and one that moves by the moon says so', () => {
  assert.match(
    card('He will sing on St. Patrick’s Day.', 'St.', WEDNESDAY)[1]!,
    /St\. Patrick’s Day of 2024, by the calendar\.$/,
  );
  assert.match(card("He sang on New Year's Eve.", 'New', WEDNESDAY)[1]!, /New Year’s Eve of 2023, by the calendar\.$/);
  assert.match(
    card('He sang on Eid al-Fitr.', 'Eid', WEDNESDAY)[1]!,
    /The day of Eid al-Fitr in 2024 differs by country/,
  );
});

test('lengths of time: what they reach to, and parts of one', () => {
  assert.match(
    card('It fell in the past five years.', 'the past', WEDNESDAY)[2]!,
    /A length of time that ends on that day\.$/,
  );
  assert.match(card('It will fall in the next two weeks.', 'the next', WEDNESDAY)[2]!, /that begins on that day\.$/);
  assert.equal(card('It took half an hour.', 'half', WEDNESDAY)[0], 'Half an hour');
  assert.equal(card('It took two and a half years.', 'two', WEDNESDAY)[0], 'Two and a half years');
  assert.equal(card('It took three-quarters of an hour.', 'three', WEDNESDAY)[0], 'Three quarters of an hour');
});

test('the other end of a range tells the era, a short year its century', () => {
  assert.deepEqual(card('The war of 499 to 450 BC.', '499'), [
    '499 BC',
    'The era is written at the other end: 499 BC.',
  ]);
  assert.match(card('The plan for 2049–50.', '50', WEDNESDAY)[1]!, /two digits: 2050/);
});
