import assert from 'node:assert/strict';
import test from 'node:test';
import { read, valuesOf } from './timesOf.ts';

const HISTORY = `The revolt began in 1848 in the south. In March the king fled.
On 12 March the army crossed the river, and two days later it took the town.
In 1849 the war spread. By June three towns had fallen; the following month a truce was signed.
The treaty of 1851 ended it. That year the king returned. He died in 1860.`;

test('a history is told from date to date', () => {
  assert.deepEqual(valuesOf(HISTORY, '2024-10-02'), [
    '1848 = 1848',
    'March = 1848-03',
    '12 March = 1848-03-12',
    'two days later = 1848-03-14',
    '1849 = 1849',
    'June = 1849-06',
    'the following month = 1849-07',
    '1851 = 1851',
    'That year = 1851',
    '1860 = 1860',
  ]);
});

test('the anchor of a derived date is the expression it goes on from', () => {
  const times = read(HISTORY, '2024-10-02');
  const later = times.find((time) => time.text === 'two days later');
  assert.equal(later?.anchor?.kind, 'expression');
  assert.equal(later?.anchor?.value, '1848-03-12');
});

test('news stays with the article’s day although it tells an old year', () => {
  const text =
    'The plant, built in 1987, closed on Friday. In January its owner left, and workers met on Monday. The mayor said Tuesday that talks go on.';
  assert.deepEqual(valuesOf(text, '2024-03-13'), [
    '1987 = 1987',
    'Friday = 2024-03-08',
    'January = 2024-01',
    'Monday = 2024-03-11',
    'Tuesday = 2024-03-12',
  ]);
});

test('a life told inside the news goes on from its own years, and comes back', () => {
  const text =
    'She died on Friday.\nIn 1957 she joined the expedition. In August she fell ill, and two years later she returned.\nThe funeral will be held on Saturday.';
  assert.deepEqual(valuesOf(text, '2024-03-13'), [
    'Friday = 2024-03-08',
    '1957 = 1957',
    'August = 1957-08',
    'two years later = 1959',
    'Saturday = 2024-03-16',
  ]);
});

test('what is told in passing leaves the story where it is', () => {
  const text = `In 1972 he found the camp of a man who had vanished in 1897, and the following March he went back.
In 1973 the work began. It went better than in the previous year. In October it ended, under the treaty of 1971.
He died in 1980. In 1981 the house was sold.`;
  assert.deepEqual(valuesOf(text, '2024-10-02'), [
    '1972 = 1972',
    '1897 = 1897',
    'the following March = 1973-03',
    '1973 = 1973',
    'the previous year = 1972',
    'October = 1973-10',
    '1971 = 1971',
    '1980 = 1980',
    '1981 = 1981',
  ]);
});

test('last year tells the year of its own clause alone', () => {
  assert.deepEqual(valuesOf('Last year the rain came on June 20.', '2017-06-07'), [
    'Last year = 2016',
    'June 20 = 2016-06-20',
  ]);
  assert.deepEqual(valuesOf('He was elected last year, and resigned in March.', '2017-06-07'), [
    'last year = 2016',
    'March = 2017-03',
  ]);
});

test('an hour of the past is not one of a day to come', () => {
  assert.deepEqual(valuesOf('The exchange will be closed on Tuesday. Brent stood at $95 at 1615 GMT.', '2022-10-28'), [
    'Tuesday = 2022-11-01',
    '1615 GMT = 2022-10-28T16:15Z',
  ]);
});

test('the weekday behind a date is that of the date', () => {
  assert.deepEqual(valuesOf('It ran on 27 May 1962, a Sunday, for the first time.', '2014-12-20'), [
    '27 May 1962 = 1962-05-27',
    'Sunday = 1962-05-27',
  ]);
});

test('a month that is counted from a year alone stays open', () => {
  const told = 'In October 1954 he went to sea. In 1988 she joined the firm. She wrote to him ';
  assert.equal(valuesOf(`${told}the following month.`).at(-1), 'the following month = XXXX-XX');
  assert.equal(valuesOf(`${told}the following year.`).at(-1), 'the following year = 1989');
});

test('without the article’s day "last year" is of no year, whatever the story has reached', () => {
  const told = 'In March 2021 the dam failed. The report said that all was well ';
  assert.equal(valuesOf(`${told}on December 28 last year.`).at(-1), 'December 28 last year = XXXX-12-28');
  assert.equal(valuesOf(`${told}on December 28 of that year.`).at(-1), 'December 28 of that year = 2021-12-28');
});

test('the present tense leaves the story', () => {
  const told = 'She was born in 1950. In May 2009 she retired. Her book ';
  assert.equal(valuesOf(`${told}is published on Thursday.`).at(-1), 'Thursday = XXXX-WXX-4');
});

test('a limit that is still ahead is of the article’s time, whatever year the story has reached', () => {
  const told = 'In December 2019 the town joined the register.\n\nHis son drives a taxi; the landlord wants the house ';
  assert.equal(valuesOf(`${told}by the end of the year.`, '2024-08-16').at(-1), 'the end of the year = 2024');
  const story = 'In December 2019 the town joined the register. He left by the end of the year.';
  assert.equal(valuesOf(story, '2024-08-16').at(-1), 'the end of the year = 2019');
});
