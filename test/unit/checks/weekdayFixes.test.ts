/** The repairs of a wrong weekday: every side that may be the slip, in the style of what is written. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../server/core/checks/runChecks.ts';
import { handMade, repairs } from './handMade.ts';

function repairsOf(text: string): string[] {
  const findings = runChecks(handMade(text));
  assert.equal(findings.length, 1, text);
  return repairs(text, findings[0]!);
}

test('weekday, nearest dates before and after, fitting year', () => {
  assert.deepEqual(repairsOf('on Monday, March 4, 2025'), [
    'on Tuesday, March 4, 2025',
    'on Monday, March 3, 2025',
    'on Monday, March 10, 2025',
    'on Monday, March 4, 2024',
  ]);
});

test('the style stays: capitals, abbreviations, full stops, ordinals, order', () => {
  assert.deepEqual(repairsOf('MONDAY, MARCH 4, 2025').slice(0, 2), ['TUESDAY, MARCH 4, 2025', 'MONDAY, MARCH 3, 2025']);
  assert.deepEqual(repairsOf('Mon., Sept. 2, 2025').slice(0, 2), ['Tues., Sept. 2, 2025', 'Mon., Sept. 1, 2025']);
  assert.deepEqual(repairsOf('Mon 2 Sep 2025').slice(0, 2), ['Tue 2 Sep 2025', 'Mon 1 Sep 2025']);
  assert.deepEqual(repairsOf('Monday 4th March 2025').slice(0, 3), [
    'Tuesday 4th March 2025',
    'Monday 3rd March 2025',
    'Monday 10th March 2025',
  ]);
});

test('the nearest date may lie in another month or year', () => {
  assert.deepEqual(repairsOf('Friday, March 1, 2025').slice(0, 3), [
    'Saturday, March 1, 2025',
    'Friday, February 28, 2025',
    'Friday, March 7, 2025',
  ]);
  assert.deepEqual(repairsOf('Tues., Jan. 1, 2025')[1], 'Tues., Dec. 31, 2024');
  assert.deepEqual(repairsOf('Wed., Sept. 30, 2024')[2], 'Wed., Oct. 2, 2024');
});

test('a weekday beside the date is repaired where it stands', () => {
  assert.deepEqual(repairsOf('On March 4, 2025, a Monday, they met.')[0], 'On March 4, 2025, a Tuesday, they met.');
  assert.deepEqual(repairsOf('on Monday (March 4, 2025)')[1], 'on Monday (March 3, 2025)');
  assert.deepEqual(repairsOf('March 4, 2025 was a Monday.')[0], 'March 4, 2025 was a Tuesday.');
});

test('each repair names what it makes, and makes the contradiction go away', () => {
  const text = 'They met on Monday, March 4, 2025, in Geneva.';
  const [finding] = runChecks(handMade(text));
  assert.deepEqual(
    finding!.fixes.map((fix) => [fix.title.id, fix.title.args.text]),
    [
      ['fix/weekday', 'Tuesday, March 4, 2025'],
      ['fix/date', 'Monday, March 3, 2025'],
      ['fix/date', 'Monday, March 10, 2025'],
      ['fix/year', 'Monday, March 4, 2024'],
    ],
  );
  for (const result of repairs(text, finding!)) assert.deepEqual(runChecks(handMade(result)), [], result);
});

test('an edit touches nothing but the part that changes', () => {
  const text = 'They met on Monday, March 4, 2025, in Geneva.';
  const [finding] = runChecks(handMade(text));
  const touched = finding!.fixes.map((fix) => fix.edits.map((edit) => text.slice(edit.span.start, edit.span.end)));
  assert.deepEqual(touched, [['Monday'], ['4'], ['4'], ['2025']]);
});

test('an impossible day: the last day of the month, or the first of the next', () => {
  assert.deepEqual(repairsOf('on June 31'), ['on June 30', 'on July 1']);
  assert.deepEqual(repairsOf('on February 30, 1990'), ['on February 28, 1990', 'on March 1, 1990']);
  assert.deepEqual(repairsOf('the 31st of April 2024'), ['the 30th of April 2024', 'the 1st of May 2024']);
  assert.deepEqual(repairsOf('2023-02-29'), ['2023-02-28', '2023-03-01']);
  assert.deepEqual(repairsOf('on Sept. 31'), ['on Sept. 30', 'on Oct. 1']);
});
