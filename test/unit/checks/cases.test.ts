/** Every case of `test/cases`: a positive is one finding of that rule at that place, a negative is no finding at all. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createAnalyzer } from '../../../server/core/analyzer.ts';
import { checks } from '../../../server/core/checks/runChecks.ts';
import { parseIso } from '../../../server/core/time/plainDate.ts';

interface Case {
  readonly text: string;
  /** The article's date, as if the user had given it. */
  readonly date?: string;
  readonly fileName?: string;
  /** The words that the finding stands at; a case without is a negative. */
  readonly finds?: string;
  readonly severity?: string;
}

const folder = new URL('../../cases/', import.meta.url);
const analyzer = createAnalyzer();

function readCases(rule: string): Case[] {
  const lines = readFileSync(new URL(`${rule}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Case);
}

function analyze({ text, date, fileName }: Case) {
  const documentTime = date === undefined ? undefined : parseIso(date);
  const context = { ...(documentTime && { documentTime }), ...(fileName !== undefined && { fileName }) };
  return analyzer.analyze(text, context).article;
}

test('every rule that is on has its cases, and every case file its rule', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const rules = checks
    .filter((check) => check.severity !== 'off')
    .map((check) => `${check.code.slice('date/'.length)}.jsonl`);
  assert.deepEqual(files.sort(), rules.sort());
});

for (const check of checks) {
  if (check.severity === 'off') continue;
  test(check.code, () => {
    const cases = readCases(check.code.slice('date/'.length));
    const positives = cases.filter((one) => one.finds !== undefined);
    assert.ok(positives.length >= 8, `${positives.length} positives`);
    assert.ok(cases.length - positives.length >= 8, `${cases.length - positives.length} negatives`);
    const failures = cases.flatMap((one) => {
      const { findings } = analyze(one);
      const found = findings.map((f) => `${f.code} “${one.text.slice(f.span.start, f.span.end)}”`).join('; ');
      const expected = one.finds === undefined ? '' : `${check.code} “${one.finds}”`;
      const severity = one.severity === undefined || findings[0]?.severity === one.severity;
      return found === expected && severity ? [] : [`${one.text}\n   found: ${found || 'nothing'}`];
    });
    assert.deepEqual(failures, [], `\n${failures.join('\n')}`);
  });
}
