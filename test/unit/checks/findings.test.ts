/** What holds for every finding of every rule: places within the text, messages with their arguments, repairs that repair. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Explanation, Finding } from '../../../server/core/analysis.ts';
import { type MessageId, messageIds } from '../../../server/core/checks/messageIds.ts';
import { analyzeCase, type Case, readCases, rulesWithCases } from './cases.ts';
import { repairs } from './handMade.ts';

const positives = rulesWithCases().flatMap((rule) => readCases(rule).filter((one) => one.finds !== undefined));

function eachFinding(visit: (finding: Finding, one: Case) => void): void {
  let seen = 0;
  for (const one of positives)
    for (const finding of analyzeCase(one).findings) {
      visit(finding, one);
      seen++;
    }
  assert.ok(seen >= positives.length);
}

test('every place is within the text, and the edits of a fix are in order and apart', () => {
  eachFinding((finding, { text }) => {
    for (const { span } of [finding, ...finding.related])
      assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, text);
    for (const { edits } of finding.fixes) {
      assert.ok(edits.length > 0, text);
      let at = 0;
      for (const { span, newText } of edits) {
        assert.ok(at <= span.start && span.start < span.end && span.end <= text.length, text);
        assert.notEqual(text.slice(span.start, span.end), newText);
        at = span.end;
      }
    }
  });
});

test('every message has the arguments that its words need, and no other', () => {
  const check = ({ id, args }: Explanation) => {
    assert.ok(Object.hasOwn(messageIds, id), id);
    const blanks: Readonly<Record<string, string>> = messageIds[id as MessageId];
    assert.deepEqual(Object.keys(args).sort(), Object.keys(blanks).sort(), id);
    for (const [name, value] of Object.entries(args)) {
      const isNumber = ['number', 'weekday', 'month'].includes(blanks[name]!);
      assert.equal(typeof value, isNumber ? 'number' : 'string', `${id} ${name}`);
      assert.ok(value !== '' && !Number.isNaN(value), `${id} ${name}`);
    }
  };
  eachFinding((finding) => {
    check(finding.message);
    for (const { message } of finding.related) check(message);
    for (const { title } of finding.fixes) check(title);
  });
});

test('a repair takes its contradiction away', () => {
  let repaired = 0;
  eachFinding((finding, one) => {
    for (const text of repairs(one.text, finding)) {
      const left = analyzeCase({ ...one, text }).findings.filter(({ code }) => code === finding.code);
      assert.deepEqual(
        left.map(({ message }) => message),
        [],
        `${one.text}\n→ ${text}`,
      );
      repaired++;
    }
  });
  assert.ok(repaired > 100);
});

test('cut anywhere, a case is still analysed, and its findings lie within what is left', () => {
  for (const one of positives.filter((_, i) => i % 7 === 0))
    for (let end = 0; end < one.text.length; end += 5)
      for (const { span } of analyzeCase({ ...one, text: one.text.slice(0, end) }).findings) assert.ok(span.end <= end);
});
