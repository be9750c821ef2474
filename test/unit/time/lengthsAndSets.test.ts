import assert from 'node:assert/strict';
import test from 'node:test';
import { intervalOf, read, valuesOf } from './timesOf.ts';

test('lengths of time', () => {
  const cases: [string, string][] = [
    ['for three days', 'three days = P3D'],
    ['took a decade', 'a decade = P10Y'],
    ['for two and a half years', 'two and a half years = P2.5Y'],
    ['ran 2½ hours', '2½ hours = PT2.5H'],
    ['lasted half an hour', 'half an hour = PT0.5H'],
    ['for twenty-one months', 'twenty-one months = P21M'],
    ['waited 1,200 days', '1,200 days = P1200D'],
    ['a two-year term', 'two-year = P2Y'],
    ['the five-day summit', 'five-day = P5D'],
    ['the 22-month-old war', '22-month-old = P22M'],
    ['for years', 'years = PXY'],
    ['a decades-long feud', 'decades-long = PXY'],
    ['within a couple of weeks', 'a couple of weeks = P2W'],
    ['it took all day', 'all day = P1D'],
    ['a fortnight of rain', 'a fortnight = P2W'],
    ['after two years and three months', 'two years and three months = P2Y3M'],
    ['for the first nine months of 2020', 'the first nine months of 2020 = P9M'],
    ['it took two or three weeks', 'two or three weeks = PXW'],
  ];
  for (const [text, expected] of cases) assert.deepEqual(valuesOf(`It ${text}.`, '2024-03-13'), [expected], text);
});

test('what loosens a number belongs to the expression and is told', () => {
  const mods = (text: string) => read(text).map((time) => `${time.text} ${time.mod}`);
  assert.deepEqual(mods('more than 20 years, at least two weeks, nearly an hour, about a month, up to 10 days'), [
    'more than 20 years MORE_THAN',
    'at least two weeks EQUAL_OR_MORE',
    'nearly an hour LESS_THAN',
    'about a month APPROX',
    'up to 10 days EQUAL_OR_LESS',
  ]);
});

test('the past five years end with the article', () => {
  assert.equal(intervalOf('in the past five years', '2024-03-13'), '2019-03-13 2024-03-13');
  assert.equal(intervalOf('in the next two weeks', '2024-03-13'), '2024-03-13 2024-03-27');
  assert.equal(intervalOf('for five years', '2024-03-13'), undefined);
});

test('what comes again', () => {
  const cases: [string, string][] = [
    ['every Monday', 'every Monday = XXXX-WXX-1'],
    ['on Fridays', 'Fridays = XXXX-WXX-5'],
    ['twice a year', 'twice a year = P1Y'],
    ['three times a week', 'three times a week = P1W'],
    ['every two years', 'every two years = P2Y'],
    ['every other day', 'every other day = P2D'],
    ['each July', 'each July = XXXX-07'],
    ['every summer', 'every summer = XXXX-SU'],
    ['every morning', 'every morning = XXXX-XX-XXTMO'],
    ['monthly', 'monthly = P1M'],
    ['annual', 'annual = P1Y'],
    ['$5 a day', 'a day = P1D'],
    ['4 percent per year', 'per year = P1Y'],
  ];
  for (const [text, expected] of cases) {
    const found = read(`It costs ${text}.`, '2024-03-13');
    assert.deepEqual(
      found.map((time) => `${time.text} = ${time.value}`),
      [expected],
      text,
    );
    assert.equal(found[0]?.type, 'SET', text);
  }
});

test('"a day" is a length where no number makes it a rate', () => {
  assert.equal(read('It lasted a day.')[0]?.type, 'DURATION');
});

test('twice weekly and thrice a week', () => {
  for (const text of ['a twice-weekly market', 'They meet twice weekly.', 'They meet thrice a week.'])
    assert.deepEqual(
      read(text, '2024-03-13').map(({ type, value }) => [type, value]),
      [['SET', 'P1W']],
      text,
    );
});

test('every weekday of a list comes again', () => {
  const every = read('They met every Monday, Tuesday and Friday. And on Thursday he came.', '2024-03-13');
  assert.deepEqual(
    every.map(({ type }) => type),
    ['SET', 'SET', 'SET', 'DATE'],
  );
});
