/** Days of feasts, by the rule that each year had, against days that are on record. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holidayDay } from '../../../server/core/time/holidays.ts';
import { formatIso } from '../../../server/core/time/plainDate.ts';

/** "1950-05-30", or "none". */
function days(id: string, ...years: number[]): string[] {
  return years.map((year) => {
    const day = holidayDay(id, year);
    return day ? formatIso(day) : 'none';
  });
}

test('American elections are on the Tuesday behind the first Monday of November, by the Act of 1845', () => {
  assert.deepEqual(days('election-day', 1844, 1848, 2000, 2008, 2016, 2020, 2022, 2024, 2026), [
    'none',
    '1848-11-07',
    '2000-11-07',
    '2008-11-04',
    '2016-11-08',
    '2020-11-03',
    '2022-11-08',
    '2024-11-05',
    '2026-11-03',
  ]);
});

test('holidays that moved to Mondays in 1971 have their old days before', () => {
  assert.deepEqual(days('memorial-day', 1860, 1950, 1970, 1971, 2022), [
    'none',
    '1950-05-30',
    '1970-05-30',
    '1971-05-31',
    '2022-05-30',
  ]);
  assert.deepEqual(days('columbus-day', 1900, 1950, 1971, 2024), ['none', '1950-10-12', '1971-10-11', '2024-10-14']);
  assert.deepEqual(days('presidents-day', 1960, 1971, 2025), ['none', '1971-02-15', '2025-02-17']);
});

test('a year in which two days were kept has none', () => {
  assert.deepEqual(days('veterans-day', 1953, 1954, 1970, 1971, 1977, 1978), [
    'none',
    '1954-11-11',
    '1970-11-11',
    'none',
    'none',
    '1978-11-11',
  ]);
  assert.deepEqual(days('armistice-day', 1919, 1975), ['1919-11-11', '1975-11-11']);
  assert.deepEqual(days('thanksgiving', 1860, 1938, 1939, 1940, 1941, 1942, 1951, 2024), [
    'none',
    '1938-11-24',
    'none',
    'none',
    'none',
    '1942-11-26',
    '1951-11-22',
    '2024-11-28',
  ]);
});

test('a holiday has no day before it was first kept', () => {
  assert.deepEqual(days('martin-luther-king-day', 1980, 1986, 2025), ['none', '1986-01-20', '2025-01-20']);
  assert.deepEqual(days('labor-day', 1880, 1894, 2025), ['none', '1894-09-03', '2025-09-01']);
  assert.deepEqual(days('mothers-day', 1900, 1908, 2025), ['none', '1908-05-10', '2025-05-11']);
  assert.deepEqual(days('fathers-day', 1900, 1910, 2025), ['none', '1910-06-19', '2025-06-15']);
});
