import assert from 'node:assert/strict';
import test from 'node:test';
import { intervalOf, read, valuesOf } from './timesOf.ts';

const DAY = '2024-03-13'; // a Wednesday

test('reads day, month and year in American and British order', () => {
  const forms = [
    'May 5, 2021',
    'May 5th, 2021',
    '5 May 2021',
    '5th May 2021',
    'the 5th of May 2021',
    'the fifth of May, 2021',
    'Wednesday, May 5, 2021',
    'Wednesday 5 May 2021',
    'Wed. 5 May, 2021',
    'MAY 5, 2021',
    'May 5, 2021 (Wednesday)',
  ];
  for (const form of forms) assert.deepEqual(valuesOf(`It rained on ${form}.`, DAY), [`${form} = 2021-05-05`]);
});

test('reads abbreviated months with and without a full stop', () => {
  assert.deepEqual(valuesOf('It began on Sept. 3, 2019 and ended 4 Oct 2019.'), [
    'Sept. 3, 2019 = 2019-09-03',
    '4 Oct 2019 = 2019-10-04',
  ]);
});

test('keeps each component where it is written', () => {
  const text = 'It opened on Friday, July 10, 2020.';
  const [time] = read(text);
  assert.equal(time?.form.kind, 'calendar');
  if (time?.form.kind !== 'calendar') return;
  const written = (part?: { start: number; end: number }) =>
    part && text.slice(time.span.start + part.start, time.span.start + part.end);
  assert.deepEqual([time.form.weekday, time.form.month, time.form.day, time.form.year].map(written), [
    'Friday',
    'July',
    '10',
    '2020',
  ]);
});

test('keeps days that do not exist, as written, without an interval', () => {
  assert.deepEqual(valuesOf('on June 31, 2024 or 29 February 2023 or February 30, 1990'), [
    'June 31, 2024 = 2024-06-31',
    '29 February 2023 = 2023-02-29',
    'February 30, 1990 = 1990-02-30',
  ]);
  assert.equal(intervalOf('on June 31, 2024'), undefined);
});

test('reads months and years', () => {
  assert.deepEqual(valuesOf('In March 2011, March of 2012 and March, 2013 it snowed.'), [
    'March 2011 = 2011-03',
    'March of 2012 = 2012-03',
    'March, 2013 = 2013-03',
  ]);
  assert.deepEqual(valuesOf("In 2008, the year 1999, AD 79, 44 BC, the winter of '41 and nineteen ninety-six"), [
    '2008 = 2008',
    'the year 1999 = 1999',
    'AD 79 = 0079',
    '44 BC = BC0044',
    "the winter of '41 = 2041-WI",
  ]);
  assert.deepEqual(valuesOf('It closed in nineteen ninety-six.'), ['nineteen ninety-six = 1996']);
});

test('takes the year nearest to the article on the side of the tense', () => {
  assert.deepEqual(valuesOf('She left on December 20.', DAY), ['December 20 = 2023-12-20']);
  assert.deepEqual(valuesOf('She will leave on December 20.', DAY), ['December 20 = 2024-12-20']);
  assert.deepEqual(valuesOf('She left in October.', DAY), ['October = 2023-10']);
  assert.deepEqual(valuesOf('The court ruled on March 15.', DAY), ['March 15 = 2024-03-15']);
});

test('leaves the year open where nothing tells it', () => {
  assert.deepEqual(valuesOf('She left on July 10.'), ['July 10 = XXXX-07-10']);
  assert.deepEqual(valuesOf('They met in July.'), ['July = XXXX-07']);
});

test('takes the month or the year from the words behind', () => {
  assert.deepEqual(valuesOf('It ended in June last year, on the 20th of next month or on 3 May this year.', DAY), [
    'June last year = 2023-06',
    'the 20th of next month = 2024-04-20',
    '3 May this year = 2024-05-03',
  ]);
});

test('reads dates in digits, by the order that the article shows', () => {
  assert.deepEqual(valuesOf('on 2020-07-10, 2020/07/10 and 10.07.2020'), [
    '2020-07-10 = 2020-07-10',
    '2020/07/10 = 2020-07-10',
    '10.07.2020 = 2020-07-10',
  ]);
  assert.deepEqual(valuesOf('on 03/04/2025'), ['03/04/2025 = 2025-03-04']);
  assert.deepEqual(valuesOf('on 03/04/2025', undefined, 'dmy'), ['03/04/2025 = 2025-04-03']);
  assert.deepEqual(valuesOf('on 03/04/2025 and 25/12/2024'), ['03/04/2025 = 2025-04-03', '25/12/2024 = 2024-12-25']);
  assert.deepEqual(valuesOf('published: 2020-07-10T12:30:00Z'), ['2020-07-10T12:30:00Z = 2020-07-10T12:30:00Z']);
});

test('reads digits and dashes of any script', () => {
  assert.deepEqual(valuesOf('on ٥ May ٢٠٢١ and in ２０１９'), ['٥ May ٢٠٢١ = 2021-05-05', '２０１９ = 2019']);
  for (const dash of ['-', '‐', '‑', '–', '−'])
    assert.deepEqual(valuesOf(`in mid${dash}2019`), [`mid${dash}2019 = 2019`]);
  assert.deepEqual(valuesOf('on May\u00a05,\u202f2021'), ['May\u00a05,\u202f2021 = 2021-05-05']);
});
