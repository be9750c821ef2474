import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { messageIds } from '../../../server/core/checks/messageIds.ts';
import { timeExplanationIds } from '../../../server/core/time/explanations.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';
import { articleDateLabel } from '../../../server/service/wording/articleDate.ts';
import { stretchInWords } from '../../../server/service/wording/days.ts';
import { distanceInWords } from '../../../server/service/wording/distance.ts';
import { findingSentences, findingWords } from '../../../server/service/wording/findings.ts';
import { markup } from '../../../server/service/wording/markup.ts';
import { nameSentences, nameWords } from '../../../server/service/wording/names.ts';
import { surroundings } from '../../../server/service/wording/surroundings.ts';
import { timeSentences, timeWords } from '../../../server/service/wording/times.ts';
import { countedWords, dateWords, modifiedWords, timexWords } from '../../../server/service/wording/timexWords.ts';

const blanks: Readonly<Record<string, string | number>> = {
  date: '2020-07-10',
  weekday: 5,
  month: 7,
  number: 3,
  unit: 'day',
  source: 'dateline',
  tense: 'past',
  text: 'words',
};

test('every message of the checks has a sentence that fills its blanks', () => {
  const ids = Object.entries(messageIds);
  assert.ok(ids.length > 30);
  for (const [id, kinds] of ids) {
    const args = Object.fromEntries(Object.entries(kinds).map(([blank, kind]) => [blank, blanks[kind]!]));
    const words = findingWords({ id, args });
    assert.notEqual(words, id);
    assert.doesNotMatch(words, /undefined|NaN|\[object|2020-07/, id);
    assert.match(words, /^[\p{Lu}“\d]|^words/u, id);
  }
  assert.deepEqual(Object.keys(findingSentences).sort(), Object.keys(messageIds).sort());
});

test('every explanation of the time engine has a sentence, whatever its blanks', () => {
  assert.deepEqual(Object.keys(timeSentences).sort(), [...timeExplanationIds].sort());
  for (const id of timeExplanationIds) {
    const words = timeWords({ id, args: {} })!;
    assert.match(words, /^\p{Lu}.*\.$/u, id);
    assert.doesNotMatch(words, /undefined|…/, id);
  }
  const args = { count: -1, unit: 'month' };
  assert.equal(timeWords({ id: 'time/offset', args }), 'One month earlier.');
  assert.equal(
    timeWords({ id: 'time/weekday-before-document', args: { weekday: 'Wednesday', tense: 'past' } }),
    'With a verb in the past tense, Wednesday is the last before that day.',
  );
});

test('every explanation of a name has a sentence', () => {
  // The names' rooms keep their ids in a type, which is gone at run time: its source is read instead.
  const file = new URL('../../../server/core/names/nameExplanations.ts', import.meta.url);
  const ids = [...readFileSync(file, 'utf8').matchAll(/^ {2}'(name\/[a-z-]+)'/gm)].map((match) => match[1]!);
  assert.ok(ids.length > 8);
  assert.deepEqual(Object.keys(nameSentences).sort(), ids.sort());
  assert.equal(
    nameWords({ id: 'name/alias', args: { of: 'European Union', rule: 'known-acronym' } }),
    'Short for “European Union” (its usual abbreviation).',
  );
});

test('nothing that was learnt from examples is said to be certain', () => {
  assert.equal(
    nameWords({ id: 'name/tagger', args: { percent: 100 } }),
    'Recognised from the words around it (99% sure).',
  );
  assert.match(nameWords({ id: 'name/tagger', args: { percent: 85 } })!, /\(85% sure\)/);
});

test('an id without a sentence does not throw', () => {
  assert.equal(findingWords({ id: 'date/unheard-of', args: {} }), 'date/unheard-of');
  assert.equal(nameWords({ id: 'name/unheard-of', args: {} }), undefined);
  assert.equal(timeWords({ id: 'constructor', args: {} }), undefined);
});

test('messages start with the fact and name the anchor', () => {
  const args = { date: '2020-07-10', actual: 5, written: 1, tense: 'past' };
  assert.equal(findingWords({ id: 'date/weekday-mismatch', args }), 'July 10, 2020 was a Friday, not a Monday.');
  assert.equal(
    findingWords({
      id: 'date/weekday-mismatch-anchored',
      args: { ...args, anchor: '2020-07-12', source: 'dateline' },
    }),
    'July 10, 2020 was a Friday, not a Monday, by the dateline (Sunday, July 12, 2020).',
  );
});

test('TIMEX3 values in plain words', () => {
  const table: Readonly<Record<string, string | undefined>> = {
    '2020-07-16': 'Thursday, July 16, 2020',
    'BC0044-03-15': 'March 15, 44 BC',
    '2026-04-31': 'April 31, 2026',
    'XXXX-07-10': 'July 10 of a year that is not told',
    '2020-07': 'July 2020',
    'XXXX-07': 'July',
    '2008': '2008',
    '2020-W28': 'the week from Monday, July 6, 2020',
    '2020-W53': 'the week from Monday, December 28, 2020',
    '2020-W28-WE': 'the weekend from Saturday, July 11, 2020',
    'XXXX-WXX-5': 'a Friday',
    '2020-W28-7': 'Sunday, July 12, 2020',
    '2020-SU': 'summer 2020',
    '2020-Q3': 'the third quarter of 2020',
    FY2021: 'fiscal 2021',
    '199': 'the 1990s',
    '19': 'the 20th century',
    P3D: 'three days',
    P1Y: 'one year',
    PXY: 'some years',
    P2DE: 'two decades',
    PT36H: '36 hours',
    '2020-07-12T17:30': 'Sunday, July 12, 2020, 17:30',
    '2020-07-12TEV': 'Sunday, July 12, 2020, in the evening',
    T12: '12:00',
    PRESENT_REF: 'now',
    '': undefined,
    nonsense: undefined,
  };
  for (const [value, words] of Object.entries(table)) assert.equal(timexWords(value), words, value);
  assert.equal(modifiedWords('P20Y', 'MORE_THAN'), 'more than 20 years');
  assert.equal(modifiedWords('2020', undefined), '2020');
  assert.equal(countedWords('2005', 'MORE_THAN', false), '2005 or earlier');
  assert.equal(countedWords('2026', 'MORE_THAN', true), '2026 or later');
  assert.equal(countedWords('2005', 'LESS_THAN', false), '2005 or later');
  assert.equal(countedWords('2005', 'APPROX', false), 'about 2005');
  assert.equal(dateWords('XXXX-07-10'), 'July 10');
  assert.equal(dateWords('2020-07-10'), 'July 10, 2020');
});

test('distances from the article’s date', () => {
  const article = { year: 2020, month: 7, day: 12 };
  const table: Readonly<Record<string, string | undefined>> = {
    '2020-07-12': 'the day of the article',
    '2020-07-13': 'the day after the article',
    '2020-07-16': 'four days after the article',
    '2020-06-01': '41 days before the article',
    '2019-12-12': 'about seven months before the article',
    '2008-07-12': 'about 12 years before the article',
    '2020-07-12TEV': 'the day of the article',
    '2020-06': 'the month before the article’s',
    '2018-11': '20 months before the article’s',
    '2020': 'the year of the article',
    '2008': '12 years before the article’s',
    'XXXX-07-10': undefined,
    P3D: undefined,
  };
  for (const [value, words] of Object.entries(table)) assert.equal(distanceInWords(value, article), words, value);
});

test('the article’s date says where it came from', () => {
  const date = { year: 2020, month: 7, day: 12 };
  const at = { days: [date], evidence: [] };
  assert.equal(articleDateLabel({ date, source: 'context', ...at }), 'Sunday, July 12, 2020 – from the text');
  assert.equal(
    articleDateLabel({ date, source: 'dateline', yearSource: 'filename', ...at }),
    'Sunday, July 12, 2020 – from the dateline, the year from the file’s name',
  );
  assert.equal(articleDateLabel({ source: 'none', days: [], evidence: [] }), 'No date found');
});

test('words of an article are no markup', () => {
  const write = markup(true);
  assert.equal(write.text('*a* [b](c) <i> $(zap) `d`'), '\\*a\\* \\[b\\](c) \\<i\\> \\$(zap) \\`d\\`');
  assert.equal(write.text('1. first\n\nsecond'), '1\\. first second');
  assert.equal(markup(false).text('*a*'), '*a*');
  assert.deepEqual(write.content(['a', '', undefined, 'b']), { kind: 'markdown', value: 'a\n\nb' });
});

test('surroundings stay on the line and say where it goes on', () => {
  const text = 'first line\nThe quick brown fox jumps over the lazy dog';
  const at = text.indexOf('fox');
  const span = { start: at, end: at + 3 };
  assert.deepEqual(surroundings(text, span, 60), { before: 'The quick brown ', after: ' jumps over the lazy dog' });
  assert.deepEqual(surroundings(text, span, 10), { before: '… brown ', after: ' jumps…' });
});

test('a stretch of days is told as shortly as it can be', () => {
  const told = (first: string, last: string) => stretchInWords(parseIso(first)!, parseIso(last)!);
  assert.equal(told('1978-01-01', '1978-12-31'), '1978');
  assert.equal(told('1978-02-01', '1978-02-28'), 'February 1978');
  assert.equal(told('1978-02-03', '1978-02-03'), 'February 3, 1978');
  assert.equal(told('1978-01-01', '1979-12-31'), 'January 1, 1978 to December 31, 1979');
  assert.equal(told('1978-02-01', '1978-12-31'), 'February 1, 1978 to December 31, 1978');
});
