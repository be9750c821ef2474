import assert from 'node:assert/strict';
import test from 'node:test';
import { intervalOf, read, valuesOf } from './timesOf.ts';

const DAY = '2024-03-13';

test('decades, centuries, quarters, halves, seasons, fiscal years', () => {
  const cases: [string, string][] = [
    ['the 1990s', 'the 1990s = 199'],
    ['the early 1600s', 'the early 1600s = 16'],
    ['the 2000s', 'the 2000s = 200'],
    ["the '80s", "the '80s = 198"],
    ['the sixties', 'the sixties = 196'],
    ['the late 1970s', 'the late 1970s = 197'],
    ['the early 20th century', 'the early 20th century = 19'],
    ['the eighteenth century', 'the eighteenth century = 17'],
    ['the 5th century BC', 'the 5th century BC = BC04'],
    ['the third quarter of 2019', 'the third quarter of 2019 = 2019-Q3'],
    ['Q1 2020', 'Q1 2020 = 2020-Q1'],
    ['the first half of 2020', 'the first half of 2020 = 2020-H1'],
    ['the summer of 2020', 'the summer of 2020 = 2020-SU'],
    ['winter 2021', 'winter 2021 = 2021-WI'],
    ['last fall', 'last fall = 2023-FA'],
    ['FY2020', 'FY2020 = FY2020'],
    ['fiscal 2021', 'fiscal 2021 = FY2021'],
    ['the week of March 4', 'the week of March 4 = 2024-W10'],
    ['the first Friday of July 2024', 'the first Friday of July 2024 = 2024-07-05'],
    ['the last Sunday of May 2024', 'the last Sunday of May 2024 = 2024-05-26'],
    ['mid-2019', 'mid-2019 = 2019'],
    ['late August', 'late August = 2023-08'],
    ['the end of 2026', 'the end of 2026 = 2026'],
    ['the turn of the century', 'the turn of the century = 20'],
  ];
  for (const [text, expected] of cases) assert.deepEqual(valuesOf(`It happened in ${text}.`, DAY), [expected], text);
});

test('an interval tells the days that a value covers; a season has none', () => {
  assert.equal(intervalOf('in Q1 2020'), '2020-01-01 2020-03-31');
  assert.equal(intervalOf('in the 1990s'), '1990-01-01 1999-12-31');
  assert.equal(intervalOf('in February 2024'), '2024-02-01 2024-02-29');
  assert.equal(intervalOf('in the summer of 2020'), undefined);
});

test('computed feasts', () => {
  assert.deepEqual(
    valuesOf('Easter 2024, Orthodox Easter 2024, Thanksgiving 2023, Good Friday 2025, Labor Day 2024, Mardi Gras 2025'),
    [
      'Easter 2024 = 2024-03-31',
      'Orthodox Easter 2024 = 2024-05-05',
      'Thanksgiving 2023 = 2023-11-23',
      'Good Friday 2025 = 2025-04-18',
      'Labor Day 2024 = 2024-09-02',
      'Mardi Gras 2025 = 2025-03-04',
    ],
  );
  assert.deepEqual(valuesOf("It burned on New Year's Eve.", DAY), ["New Year's Eve = 2023-12-31"]);
  assert.deepEqual(valuesOf('They will meet after Ramadan.', DAY), ['Ramadan = 2024-XX-XX']);
});

test('clock times with zones', () => {
  const cases: [string, string][] = [
    ['at 5:30 p.m. EST on Friday', '5:30 p.m. EST = 2024-03-08T17:30'],
    ['at 1700 GMT on Friday', '1700 GMT = 2024-03-08T17:00Z'],
    ['at 9.30 am on Friday', '9.30 am = 2024-03-08T09:30'],
    ['at 11.40 on Friday', '11.40 = 2024-03-08T11:40'],
    ['at 17:30 on Friday', '17:30 = 2024-03-08T17:30'],
    ['at 5pm on Friday', '5pm = 2024-03-08T17:00'],
    ['at noon local time on Friday', 'noon local time = 2024-03-08T12:00'],
    ["at six o'clock in the morning on Friday", "six o'clock in the morning = 2024-03-08T06:00"],
  ];
  for (const [text, expected] of cases) assert.equal(valuesOf(`It fell ${text}.`, DAY)[0], expected, text);
  assert.deepEqual(valuesOf('It fell at 6 a.m. Tuesday.', DAY), ['6 a.m. Tuesday = 2024-03-12T06:00']);
  assert.deepEqual(valuesOf('It fell at 5 p.m.'), ['5 p.m. = XXXX-XX-XXT17:00']);
});

test('impossible clock times stay as written', () => {
  assert.deepEqual(valuesOf('It began at 14:30 p.m. Tuesday.', DAY), ['14:30 p.m. Tuesday = 2024-03-12T14:30']);
});

test('parts of the day', () => {
  const cases: [string, string][] = [
    ['on Friday morning', 'Friday morning = 2024-03-08TMO'],
    ['last night', 'last night = 2024-03-12TNI'],
    ['this afternoon', 'this afternoon = 2024-03-13TAF'],
    ['yesterday evening', 'yesterday evening = 2024-03-12TEV'],
    ['on the night of 12 August 2020', 'the night of 12 August 2020 = 2020-08-12TNI'],
  ];
  for (const [text, expected] of cases) {
    const found = read(`It fell ${text}.`, DAY);
    assert.deepEqual(
      found.map((time) => `${time.text} = ${time.value}`),
      [expected],
      text,
    );
    assert.equal(found[0]?.type, 'TIME', text);
  }
  assert.deepEqual(
    read('It fell late Friday.', DAY).map((t) => `${t.text} ${t.type} ${t.value} ${t.mod}`),
    ['late Friday DATE 2024-03-08 END'],
  );
});

test('the short forms of banks and company reports', () => {
  assert.deepEqual(valuesOf('Q3 FY24, H1 2024, 1H24 and 3Q2023', '2024-03-13'), [
    'Q3 FY24 = FY2024-Q3',
    'H1 2024 = 2024-H1',
    '1H24 = 2024-H1',
    '3Q2023 = 2023-Q3',
  ]);
});

test('seasons of no year, weeks by their first day, and hours in local time', () => {
  assert.deepEqual(valuesOf('Prices fall in winter.', '2024-03-13'), ['winter = XXXX-WI']);
  assert.deepEqual(valuesOf('Prices fell in winter.', '2024-03-13'), ['winter = 2023-WI']);
  assert.deepEqual(valuesOf('Works w/c 4 March 2024 and in the week commencing 11 March 2024', '2024-03-13'), [
    'w/c 4 March 2024 = 2024-W10',
    'the week commencing 11 March 2024 = 2024-W11',
  ]);
  assert.deepEqual(valuesOf('in mid-to-late August 2023', '2024-03-13'), ['mid-to-late August 2023 = 2023-08']);
  assert.deepEqual(valuesOf('It begins at 1800 local (1500 GMT).', '2024-03-13'), [
    '1800 local = 2024-03-13T18:00',
    '1500 GMT = 2024-03-13T15:00Z',
  ]);
});

test('hours joined by a dash', () => {
  assert.deepEqual(valuesOf('It opens 10:00-18:00 GMT and 11:30-1:30 p.m. Friday.', '2024-03-13'), [
    '10:00 = 2024-03-13T10:00Z',
    '18:00 GMT = 2024-03-13T18:00Z',
    '11:30 = 2024-03-15T11:30',
    '1:30 p.m. Friday = 2024-03-15T13:30',
  ]);
  assert.deepEqual(valuesOf('They won 21:19-18:21.', '2024-03-13'), []);
});

test('at night is of no day, and no part of a compound', () => {
  assert.deepEqual(valuesOf('They travelled at night so that nobody saw them.', '2024-03-13'), [
    'night = XXXX-XX-XXTNI',
  ]);
  assert.deepEqual(valuesOf('She taught at night school.', '2024-03-13'), []);
});

test('a day beside an event is a day that is not told', () => {
  assert.deepEqual(valuesOf('The day after the battle he told them.', '2024-03-13'), ['The day = XXXX-XX-XX']);
  assert.deepEqual(valuesOf('He fell on May 3, 1991, the day after the battle.', '2024-03-13'), [
    'May 3, 1991 = 1991-05-03',
  ]);
});

test('what could be done before spring is ahead, and a war has the year behind it', () => {
  assert.deepEqual(valuesOf('No ship could be chartered before spring.', '2025-01-16'), ['spring = 2025-SP']);
  assert.deepEqual(valuesOf('It ran during the winter war of 1916.', '2025-01-16'), [
    'the winter = 1916-WI',
    '1916 = 1916',
  ]);
});

test('so many minutes early is no edge of the day', () => {
  assert.deepEqual(valuesOf('They start 30 minutes early tomorrow.', '2018-02-10'), [
    '30 minutes = PT30M',
    'tomorrow = 2018-02-11',
  ]);
  assert.deepEqual(valuesOf('They start early tomorrow.', '2018-02-10'), ['early tomorrow = 2018-02-11']);
});

test('what runs from day to day in the present is not over', () => {
  assert.deepEqual(valuesOf('The shop runs from 28 December to 2 January.', '2024-03-13'), [
    '28 December = 2024-12-28',
    '2 January = 2025-01-02',
  ]);
  assert.deepEqual(valuesOf('The shop ran from 28 December to 2 January.', '2024-03-13'), [
    '28 December = 2023-12-28',
    '2 January = 2024-01-02',
  ]);
});

test('an hour with a full stop, where something starts', () => {
  assert.deepEqual(valuesOf('The train leaves at 18.30 from Oslo.', '2024-03-13'), ['18.30 = 2024-03-13T18:30']);
  assert.deepEqual(valuesOf('Shares closed at 18.30 and started at 18.30 euros.', '2024-03-13'), []);
});
