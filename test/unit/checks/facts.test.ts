/** The facts that checks compute, against days and numbers that are on record. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holders, holdersNamed, isInOffice } from '../../../server/core/checks/facts/officeHolders.ts';
import {
  inaugurationDays,
  isFootballWorldCupYear,
  isSummerOlympicYear,
  isWinterOlympicYear,
  romanNumeral,
  romanValue,
  summerOlympicNumber,
  superBowlYear,
  winterOlympicNumber,
} from '../../../server/core/checks/facts/recurrences.ts';
import { isDaylight, zoneOffsets } from '../../../server/core/checks/facts/zones.ts';
import { compareDates, formatIso, parseIso } from '../../../server/core/time/plainDate.ts';

test('inaugurations: 20 January, the day after a Sunday too, 4 March until 1933', () => {
  assert.deepEqual(inaugurationDays(2025).map(formatIso), ['2025-01-20']);
  assert.deepEqual(inaugurationDays(1985).map(formatIso), ['1985-01-20', '1985-01-21']);
  assert.deepEqual(inaugurationDays(1933).map(formatIso), ['1933-03-04']);
});

test('Olympic Games by their years and numbers', () => {
  assert.deepEqual([1912, 1916, 1944, 1948, 2020, 2022].map(isSummerOlympicYear), [
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
  assert.deepEqual([1924, 1944, 1992, 1994, 1996, 2022].map(isWinterOlympicYear), [
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
  assert.deepEqual([1896, 1996, 2020, 2021].map(summerOlympicNumber), [1, 26, 32, undefined]);
  assert.deepEqual([1924, 1992, 1994, 2022].map(winterOlympicNumber), [1, 16, 17, 24]);
});

test('football World Cups and Super Bowls', () => {
  assert.deepEqual([1930, 1942, 1950, 2017, 2022].map(isFootballWorldCupYear), [true, false, true, false, true]);
  assert.equal(superBowlYear(romanValue('LVIII')), 2024);
  for (let value = 1; value < 100; value++) assert.equal(romanValue(romanNumeral(value)), value);
  assert.ok(Number.isNaN(romanValue('IIX')));
});

test('daylight time by region, the days of the change left open', () => {
  const on = (region: Parameters<typeof isDaylight>[0], day: string) => isDaylight(region, parseIso(day)!);
  assert.equal(on('america', '2025-07-04'), true);
  assert.equal(on('america', '2025-03-08'), false);
  assert.equal(on('america', '2025-03-09'), undefined);
  assert.equal(on('europe', '2025-03-15'), false);
  assert.equal(on('europe', '2025-03-31'), true);
  assert.equal(on('australia', '2025-01-10'), true);
  assert.equal(on('australia', '2025-07-10'), false);
  assert.equal(on('america', '1950-07-04'), undefined);
});

test('places keep the clock of the day', () => {
  assert.deepEqual(zoneOffsets('London', parseIso('2025-07-04')), [60]);
  assert.deepEqual(zoneOffsets('New York', parseIso('2025-01-15')), [-300]);
  assert.deepEqual(zoneOffsets('Paris'), [60, 120]);
  assert.deepEqual(zoneOffsets('Sydney', parseIso('2025-01-10')), [660]);
  assert.deepEqual(zoneOffsets('Moscow', parseIso('2012-07-01')), [180, 240]);
  assert.deepEqual(zoneOffsets('ET', parseIso('2025-03-09')), [-300, -240], 'on the day of the change');
});

test('presidents follow each other without a gap, and a name means whom it can mean', () => {
  const terms = holders()
    .filter(
      ({ nation, office, terms }) => nation === 'American' && office === 'president' && terms[0]!.first.year >= 1923,
    )
    .flatMap(({ terms }) => terms)
    .sort((a, b) => compareDates(a.first, b.first));
  for (const [i, { first }] of terms.entries()) if (i > 0) assert.deepEqual(terms[i - 1]!.last, first);
  const named = (office: 'president' | 'vice president', name: string) =>
    holdersNamed(office, name).map(({ terms }) => terms[0]!.first.year);
  assert.deepEqual(named('president', 'Reagan'), [1981]);
  assert.deepEqual(named('president', 'George W. Bush'), [1989, 2001].slice(1), 'and not George H. W. Bush');
  assert.deepEqual(named('president', 'George Bush'), [1989, 2001]);
  assert.deepEqual(named('president', 'Johnson'), [], 'universities have presidents, too');
  assert.deepEqual(named('vice president', 'Reagan'), []);
  assert.ok(isInOffice(holdersNamed('president', 'Trump')[0]!, parseIso('2020-03-01')!, parseIso('2020-03-01')!));
});

test('zones: literal, shared and general abbreviations', () => {
  assert.deepEqual(zoneOffsets('EST'), [-300]);
  assert.deepEqual(zoneOffsets('IST'), [330, 60, 120]);
  assert.deepEqual(zoneOffsets('ET', parseIso('2025-07-04')), [-240]);
  assert.deepEqual(zoneOffsets('ET'), [-300, -240]);
  assert.deepEqual(zoneOffsets('XYZ'), []);
});
