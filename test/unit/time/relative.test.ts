import assert from 'node:assert/strict';
import test from 'node:test';
import { intervalOf, read, valuesOf } from './timesOf.ts';

const SUNDAY = '2020-07-12';
const WEDNESDAY = '2024-03-13';

test('a weekday lies on the side of the tense, and is the day itself where it fits', () => {
  assert.deepEqual(valuesOf('The ministers met Friday.', SUNDAY), ['Friday = 2020-07-10']);
  assert.deepEqual(valuesOf('The ministers will meet on Thursday.', SUNDAY), ['Thursday = 2020-07-16']);
  assert.deepEqual(valuesOf('The minister flies home on Thursday.', SUNDAY), ['Thursday = 2020-07-16']);
  assert.deepEqual(valuesOf('He praised them on Sunday.', SUNDAY), ['Sunday = 2020-07-12']);
  assert.deepEqual(valuesOf('The vote was scheduled for Thursday.', SUNDAY), ['Thursday = 2020-07-16']);
  assert.deepEqual(valuesOf('The vote was put off; it had been postponed until Tuesday.', SUNDAY), [
    'Tuesday = 2020-07-14',
  ]);
  assert.deepEqual(valuesOf("They would appeal Friday's ruling.", SUNDAY), ['Friday = 2020-07-10']);
});

test('since is never ahead', () => {
  assert.deepEqual(valuesOf('They would hold the fourth strike since May.', '2024-09-03'), ['May = 2024-05']);
});

test('without any date a weekday keeps its week open', () => {
  assert.deepEqual(valuesOf('The ministers met Friday.'), ['Friday = XXXX-WXX-5']);
});

test('this, next and last before a weekday', () => {
  assert.deepEqual(valuesOf('this coming Thursday, last Friday, Tuesday week, Friday next week', SUNDAY), [
    'this coming Thursday = 2020-07-16',
    'last Friday = 2020-07-10',
    'Tuesday week = 2020-07-21',
    'Friday next week = 2020-07-17',
  ]);
});

test('both readings of "next Friday" are told', () => {
  const [time] = read('It will open next Friday.', WEDNESDAY);
  assert.equal(time?.value, '2024-03-15');
  assert.deepEqual(
    time?.why.filter((step) => step.id === 'time/weekday-other-reading').map((step) => step.args.day),
    ['2024-03-22'],
  );
});

test('days beside the article’s', () => {
  assert.deepEqual(
    valuesOf('today, yesterday, tomorrow, the day before yesterday, the day after tomorrow', WEDNESDAY),
    [
      'today = 2024-03-13',
      'yesterday = 2024-03-12',
      'tomorrow = 2024-03-14',
      'the day before yesterday = 2024-03-11',
      'the day after tomorrow = 2024-03-15',
    ],
  );
  assert.deepEqual(valuesOf('the day before last Tuesday and the day after Easter', WEDNESDAY), [
    'the day before last Tuesday = 2024-03-11',
    'the day after Easter = 2024-04-01',
  ]);
});

test('weeks, months and years around the article', () => {
  assert.deepEqual(valuesOf('last week, next month, this year, earlier this month, later this week', WEDNESDAY), [
    'last week = 2024-W10',
    'next month = 2024-04',
    'this year = 2024',
    'earlier this month = 2024-03',
    'later this week = 2024-W11',
  ]);
  assert.equal(intervalOf('last week', WEDNESDAY), '2024-03-04 2024-03-10');
  assert.deepEqual(valuesOf('last week, last month, last year, yesterday'), [
    'last week = XXXX-WXX',
    'last month = XXXX-XX',
    'last year = XXXX',
    'yesterday = XXXX-XX-XX',
  ]);
});

test('the weekend of the news is the last one, unless the tense is future', () => {
  assert.deepEqual(valuesOf('Talks failed over the weekend.', '2024-03-18'), ['the weekend = 2024-W11-WE']);
  assert.deepEqual(valuesOf('Talks will resume over the weekend.', '2024-03-18'), ['the weekend = 2024-W12-WE']);
});

test('so long ago: a day, a week, a month, a year', () => {
  assert.deepEqual(
    valuesOf('10 days ago, two weeks ago, a month ago, more than 20 years ago, a decade ago', WEDNESDAY),
    [
      '10 days ago = 2024-03-03',
      'two weeks ago = 2024-W09',
      'a month ago = 2024-02',
      'more than 20 years ago = 2004',
      'a decade ago = 2014',
    ],
  );
  assert.deepEqual(valuesOf('years ago; several months ago', WEDNESDAY), [
    'years ago = PAST_REF',
    'several months ago = PAST_REF',
  ]);
  assert.deepEqual(valuesOf('two weeks from now', WEDNESDAY), ['two weeks from now = 2024-W13']);
});

test('later and earlier go on from the date told last', () => {
  assert.deepEqual(
    valuesOf('The siege began on May 3, 1991. Two days later it rained. The following year it ended.', WEDNESDAY),
    ['May 3, 1991 = 1991-05-03', 'Two days later = 1991-05-05', 'The following year = 1992'],
  );
  assert.deepEqual(valuesOf('Prices rose in the third quarter of 2023 after falling a year earlier.', WEDNESDAY), [
    'the third quarter of 2023 = 2023-Q3',
    'a year earlier = 2022-Q3',
  ]);
});

test('a number that changes no day is left a length of time', () => {
  assert.deepEqual(valuesOf('It came two days after the vote.', WEDNESDAY), ['two days = P2D']);
});

test('until, by, through and before a weekday look ahead in the present, back in the past', () => {
  const wednesday = '2024-03-13';
  for (const text of [
    'We can wait until Friday.',
    'They can stay through Friday.',
    'You must pay by Friday.',
    'He must pay before Friday.',
    'It runs from Friday.',
    'The road was closed until Friday.',
  ])
    assert.deepEqual(valuesOf(text, wednesday), ['Friday = 2024-03-15'], text);
  for (const text of ['They waited until Friday.', 'The talks lasted through Friday.', 'It ran from Friday.'])
    assert.deepEqual(valuesOf(text, wednesday), ['Friday = 2024-03-08'], text);
});

test('behind a pronoun a past form has happened, however far back its month', () => {
  assert.deepEqual(valuesOf('They met on Feb. 3.', '2020-12-30'), ['Feb. 3 = 2020-02-03']);
  assert.deepEqual(valuesOf('They meet on Feb. 3.', '2020-12-30'), ['Feb. 3 = 2021-02-03']);
});

test('a Friday fortnight is two weeks on', () => {
  assert.deepEqual(valuesOf('It opens Friday fortnight and a week on Monday.', WEDNESDAY), [
    'Friday fortnight = 2024-03-29',
    'a week on Monday = 2024-03-25',
  ]);
});
