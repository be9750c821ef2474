/** Repairs as they are offered: only days that exist, and in the letters of what stands there. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzeCase } from './cases.ts';

function offered(rule: string, text: string, date?: string): unknown[] {
  const finding = analyzeCase({ rule, text, ...(date !== undefined && { date }) }).findings[0];
  assert.equal(finding?.code, `date/${rule}`);
  return finding.fixes.map(({ title }) => title.args.text);
}

test('no weekday is offered that February 29 has only in years without one', () => {
  assert.deepEqual(
    offered('weekday-pair-conflict', 'On Tuesday, Feb. 29, the club met. On Saturday, March 1, it voted.'),
    ['Wednesday, March 1', 'Friday, Feb. 29'],
  );
  // Of two other days, the year may be leap or common.
  assert.deepEqual(
    offered('weekday-pair-conflict', 'On Tuesday, Feb. 4, the club met. On Thursday, March 1, it voted.').slice(0, 2),
    ['Saturday, March 1', 'Sunday, March 1'],
  );
});

test('a number at the start of a sentence keeps its capital, in it none', () => {
  assert.deepEqual(offered('ago-mismatch', 'Three years ago, in 2019, the dam broke.', '2025-03-10'), [
    'Six years ago',
  ]);
  assert.deepEqual(offered('ago-mismatch', 'The dam broke three years ago, in 2019.', '2025-03-10'), ['six years ago']);
});
