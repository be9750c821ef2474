/** The runner: severities, settings, one finding for each contradiction. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, defaultSeverity, runChecks } from '../../../server/core/checks/runChecks.ts';
import { handMade } from './handMade.ts';

const wrong = 'They met on Monday, March 4, 2025, in Geneva.';

test('a contradiction is one finding, where it stands, with the severity of its rule', () => {
  const article = handMade(wrong, '2025-03-06');
  const findings = runChecks(article);
  assert.equal(findings.length, 1);
  assert.equal(findings[0]!.code, 'date/weekday-mismatch');
  assert.equal(findings[0]!.severity, 'warning');
  assert.equal(wrong.slice(findings[0]!.span.start, findings[0]!.span.end), 'Monday, March 4, 2025');
  assert.deepEqual(findings[0]!.message, {
    id: 'date/weekday-mismatch',
    args: { date: '2025-03-04', actual: 2, written: 1, tense: 'past' },
  });
});

test('quotation marks lower the severity by one step', () => {
  const [finding] = runChecks(handMade('“We met on Monday, March 4, 2025, in Geneva,” she said.'));
  assert.equal(finding?.severity, 'information');
});

test('a severity can be set, and a rule switched off; unknown rules count for nothing', () => {
  const article = handMade(wrong);
  assert.equal(runChecks(article, { severities: { 'date/weekday-mismatch': 'hint' } })[0]?.severity, 'hint');
  assert.deepEqual(runChecks(article, { severities: { 'date/weekday-mismatch': 'off' } }), []);
  assert.equal(runChecks(article, { severities: { 'date/no-such-rule': 'off' } }).length, 1);
});

test('a rule that is off by default speaks when it is switched on, and is in nobody’s way before', () => {
  for (const check of checks) {
    assert.equal(defaultSeverity(check), check.offByDefault ? 'off' : check.severity);
  }
  assert.equal(defaultSeverity({ ...checks[0]!, severity: 'hint', offByDefault: true }), 'off');
});

test('an impossible day is not also a wrong weekday', () => {
  const codes = runChecks(handMade('It opened on Friday, June 31, 2024.')).map((finding) => finding.code);
  assert.deepEqual(codes, ['date/impossible']);
});

test('findings stand in text order', () => {
  const findings = runChecks(
    handMade('On Monday, March 4, 2025, and June 31, and on Sunday, March 3, 2025, it rained.'),
  );
  assert.deepEqual(
    findings.map((finding) => finding.code),
    ['date/weekday-mismatch', 'date/impossible', 'date/weekday-mismatch'],
  );
});

test('every check is documented and has a code of its own', () => {
  assert.ok(checks.length >= 2);
  assert.equal(new Set(checks.map((check) => check.code)).size, checks.length);
  for (const check of checks) {
    assert.match(check.code, /^date\/[a-z]+(?:-[a-z]+)*$/);
    for (const words of [check.summary, check.example, check.guards]) assert.ok(words.length > 10, check.code);
  }
});

test('nothing to check is no finding', () => {
  for (const text of ['', '\0', '\ud800', 'No dates here.']) assert.deepEqual(runChecks(handMade(text)), []);
});
