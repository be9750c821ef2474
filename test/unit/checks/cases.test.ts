/** Every case of `test/cases`: a positive is one finding of that rule at that place, a negative is no finding at all. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks } from '../../../server/core/checks/runChecks.ts';
import { analyzeCase, readCases, rulesWithCases } from './cases.ts';

const ruleOf = (code: string) => code.slice('date/'.length);

test('every rule has its cases, and every case file its rule', () => {
  const rules = checks.map((check) => ruleOf(check.code));
  assert.deepEqual(rulesWithCases(), rules.sort());
});

for (const check of checks) {
  test(check.code, () => {
    const cases = readCases(ruleOf(check.code));
    const positives = cases.filter((one) => one.finds !== undefined);
    assert.ok(positives.length >= 8, `${positives.length} positives`);
    assert.ok(cases.length - positives.length >= 8, `${cases.length - positives.length} negatives`);
    const failures = cases.flatMap((one) => {
      const { findings } = analyzeCase(one);
      const found = findings.map((f) => `${f.code} “${one.text.slice(f.span.start, f.span.end)}”`).join('; ');
      const expected = one.finds === undefined ? '' : `${check.code} “${one.finds}”`;
      const severity = one.severity === undefined || findings[0]?.severity === one.severity;
      return found === expected && severity ? [] : [`${one.text}\n   found: ${found || 'nothing'}`];
    });
    assert.deepEqual(failures, [], `\n${failures.join('\n')}`);
  });
}
