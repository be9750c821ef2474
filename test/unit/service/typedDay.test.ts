/** Days as people type them into "Set Article Date…": one that could be two, or is none, is not guessed. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { readTypedDay } from '../../../server/service/typedDay.ts';

const analyzer = createAnalyzer(readFileSync(new URL('../../../server/model/model.bin', import.meta.url)));
const read = (typed: string) => readTypedDay(analyzer, typed, 'auto');

describe('a typed day', () => {
  for (const typed of [
    '2025-03-09',
    'March 9, 2025',
    ' Mar. 9, 2025. ',
    '9 March 2025',
    'the 9th of March 2025',
    'Sunday, March 9, 2025',
    '2025/03/09',
    '9.3.2025',
  ])
    it(typed, () => assert.deepEqual(read(typed), { date: '2025-03-09' }));

  it('is read in figures as the setting says', () => {
    assert.equal(readTypedDay(analyzer, '3/9/2025', 'mdy').date, '2025-03-09');
    assert.equal(readTypedDay(analyzer, '9/3/2025', 'dmy').date, '2025-03-09');
    assert.equal(read('13/4/2025').date, '2025-04-13');
  });
});

describe('what is no day, with the reason', () => {
  for (const [typed, reason] of [
    ['2025-02-30', /There is no February 30, 2025/],
    ['31 April 2025', /April/],
    ['Monday, March 9, 2025', /Sunday/],
    ['3/4/2025', /Which number is the month/],
    ['March 9', /year/],
  ] as const)
    it(typed, () => {
      const { date, wrong } = read(typed);
      assert.equal(date, undefined);
      assert.match(wrong ?? '', reason);
    });

  for (const typed of [
    '',
    ' ',
    'tomorrow',
    'March 2025',
    '2025',
    'next Friday',
    'hello',
    'March 9–10, 2025',
    '9 March 25',
    '9'.repeat(5000),
    '\ud83d',
  ])
    it(`${JSON.stringify(typed.slice(0, 20))} is nothing like one`, () => assert.deepEqual(read(typed), {}));
});
