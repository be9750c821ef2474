import assert from 'node:assert/strict';
import test from 'node:test';
import { read, textsOf } from './timesOf.ts';

const DAY = '2024-03-13';

test('other words that look like time words stay unmarked', () => {
  for (const text of [
    'She may march with them.',
    'The crowd began to march.',
    'He sat in the sun.',
    'The second man spoke for the second time.',
    'Prices fall and rivers spring from the fall of Rome.',
    'Wait a second.',
    'Spring water is sold here.',
    'They won by a quarter of a point and three quarters of the vote.',
  ])
    assert.deepEqual(textsOf(text, DAY), [], text);
});

test('people and places named like months and days stay unmarked', () => {
  for (const text of [
    'Theresa May said no.',
    'April Jones met June Carter.',
    'August Wilson wrote it.',
    'Mayor May and Judge June agreed.',
    'Sun rose to fame as a company; Sun said so.',
    'He reads the Sunday Times.',
  ])
    assert.deepEqual(textsOf(text, DAY), [], text);
});

test('named days and events stay unmarked', () => {
  for (const text of [
    'Black Friday sales rose.',
    'the Sept. 11 attacks',
    'the May 4th Movement',
    'Bloody Sunday was remembered.',
    'He lives in Christmas Island.',
  ])
    assert.deepEqual(textsOf(text, DAY), [], text);
});

test('numbers of other kinds stay unmarked', () => {
  for (const text of [
    'Jones, 45, won.',
    'a 45-year-old driver',
    'He is 45 years old.',
    'They won 6-4, 7-5.',
    'Call 555-2020 or (020) 7946 1998.',
    'See page 1999 and p. 2001.',
    'Version 10.2.2021.4 is out.',
    'https://example.com/2020/07/10/a.html',
    'It cost $2000 and £1999.',
    'Some 2000 people came.',
    'It sold 1,950 copies.',
    'Flight 1950 landed.',
    'resolution No. 1973',
    '9/11 changed much.',
    'a score of 3/4',
    'He drove at 60 miles.',
    'the stock closed at 11.40 euros',
  ])
    assert.deepEqual(textsOf(text, DAY), [], text);
});

test('the same words are marked where they are times', () => {
  assert.deepEqual(textsOf('in May, on Sat., in the fall, last spring, the second quarter, in 1950', DAY), [
    'May',
    'Sat.',
    'the fall',
    'last spring',
    'the second quarter',
    '1950',
  ]);
  assert.deepEqual(textsOf('June, July and August were dry.', DAY), ['June', 'July', 'August']);
});

test('prepositions and possessives stay outside', () => {
  assert.deepEqual(textsOf("Since Monday's talks, in 2019's heat, by last year's end", DAY), [
    'Monday',
    '2019',
    'last year',
  ]);
});

test('a year that a clause tells is not the article’s', () => {
  for (const text of ['The year Vienna stopped', 'It was the year she was born.', 'He left the month that it burned.'])
    assert.deepEqual(textsOf(text, '2024-03-13'), [], text);
  assert.deepEqual(textsOf('Sales rose in the year, and France grew.', '2024-03-13'), ['the year']);
});

test('people named for a weekday behind their titles, and titles of works', () => {
  for (const text of [
    'Gen. Friday said no.',
    'Mr. Sunday left.',
    'coach Sunday Oliseh said so.',
    'He spoke with Sunday Oliseh.',
    'We saw The Day After Tomorrow twice.',
  ])
    assert.deepEqual(textsOf(text, '2024-03-13'), [], text);
  assert.deepEqual(textsOf('The president said Friday that he met the coach Sunday.', '2024-03-13'), [
    'Friday',
    'Sunday',
  ]);
  assert.deepEqual(textsOf('It opens the day after tomorrow.', '2024-03-13'), ['the day after tomorrow']);
});

test('numbers between slashes and points are a date only with a number for its year', () => {
  for (const text of ['1/2/or so', '9/11/us', '3/4/ea', '10/11/12th', '1.50-10-11'])
    for (const found of read(text, DAY)) assert.doesNotMatch(found.value, /NaN/, text);
  assert.deepEqual(textsOf('1/2/2024', DAY), ['1/2/2024']);
});
