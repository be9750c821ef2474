/** Findings as diagnostics, and their repairs. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { checks } from '../../../server/core/checks/runChecks.ts';
import { codeActionRequest } from '../../../server/service/codeActionRequest.ts';
import { codeActions } from '../../../server/service/features/codeActions.ts';
import { diagnostics } from '../../../server/service/features/diagnostics.ts';
import type { Reading } from '../../../server/service/reading.ts';
import { rulePageAt, rulePageUri } from '../../../server/service/rulePages.ts';
import { placeOf, storyReading, uri } from './support.ts';

const reading = storyReading(true);

describe('diagnostics and code actions', () => {
  const options = { documentChanges: true, dateCommand: 'set' };
  const shown = { relatedInformation: true, rulePages: false };
  const actionsAt = (
    of: Reading,
    range: Range,
    { only, diagnostics: shown = [] }: { only?: string[] | undefined; diagnostics?: Diagnostic[] } = {},
    documentChanges = true,
  ) => {
    const request = codeActionRequest(of, range, { diagnostics: shown, ...(only && { only }) });
    return codeActions(request, of.article.findings.filter(request.touches), { ...options, documentChanges });
  };
  test('a finding is a diagnostic with its code, never an error', () => {
    const [diagnostic, ...others] = diagnostics(reading, shown);
    assert.deepEqual(others, []);
    assert.deepEqual(diagnostic, {
      range: reading.positions.range(placeOf('Monday, March 4, 2025')),
      severity: 2,
      source: 'dateline',
      code: 'date/weekday-mismatch',
      message: 'March 4, 2025 was a Tuesday, not a Monday.',
      relatedInformation: [
        { location: { uri, range: reading.positions.range(placeOf('2023')) }, message: 'The other date: 2023' },
      ],
    });
  });
  test('the code leads to the page of its rule, where the client can open it', () => {
    const [diagnostic] = diagnostics(reading, { ...shown, rulePages: true });
    assert.equal(diagnostic!.codeDescription?.href, 'dateline-rule:/date/weekday-mismatch.md');
    const pages = checks.map(({ code }) => rulePageAt(rulePageUri(code)));
    assert.ok(pages.length > 30);
    for (const [i, page] of pages.entries()) {
      const { code, summary, example, guards } = checks[i]!;
      for (const part of [code, summary, example, guards, `"${code}": "off"`, `--rule ${code}=off`])
        assert.ok(page!.includes(part), `${code}: ${part}`);
    }
    for (const none of ['dateline-rule:/date/no-such.md', 'dateline-rule:/', 'file:///date/impossible.md', ''])
      assert.equal(rulePageAt(none), null);
  });
  test('a client without related information is told in words', () => {
    const [diagnostic] = diagnostics(reading, { ...shown, relatedInformation: false });
    assert.match(diagnostic!.message as string, /not a Monday\. \(The other date: 2023, line 5\)$/);
    assert.equal(diagnostic!.relatedInformation, undefined);
  });
  test('every repair is a quick fix, none preferred', () => {
    const [diagnostic] = diagnostics(reading, shown);
    const there = [diagnostic!, { ...diagnostic!, code: 'other/server' }];
    const fixes = actionsAt(reading, diagnostic!.range, { only: ['quickfix'], diagnostics: there });
    assert.deepEqual(
      fixes.map(({ title }) => title),
      ['Change the weekday: “Tuesday, March 4, 2025”', 'Change the date: “Monday, March 3, 2025”'],
    );
    for (const { kind, isPreferred, diagnostics: solved } of fixes)
      assert.deepEqual([kind, isPreferred, solved], ['quickfix', undefined, [diagnostic]]);
    assert.deepEqual(fixes[0]!.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: diagnostic!.range, newText: 'Tuesday, March 4, 2025' }],
        },
      ],
    });
    const [plain] = actionsAt(reading, diagnostic!.range, {}, false);
    assert.deepEqual(Object.keys(plain!.edit!.changes!), [uri]);
  });
  test('only the kinds that were asked for, and only where the cursor is', () => {
    const kinds = (words: string, only?: string[]) => {
      const range = reading.positions.range(placeOf(words));
      return [...new Set(actionsAt(reading, range, { only }).map(({ kind }) => kind))];
    };
    assert.deepEqual(kinds('March 4', ['refactor']), []);
    assert.deepEqual(kinds('March 4', ['source.fixAll']), []);
    assert.deepEqual(kinds('March 4', ['source']), ['source.dateline.articleDate']);
    assert.deepEqual(kinds('March 4'), ['quickfix', 'source.dateline.articleDate']);
    assert.deepEqual(kinds('backed the plan'), []);
  });
  test('a day can become the article’s date, and be taken back', () => {
    const offers = (of: Reading) =>
      actionsAt(of, of.positions.range(placeOf('March 4')), { only: ['source'] }).map(({ title, command }) => [
        title,
        command?.arguments,
      ]);
    const use = ['Use Tuesday, March 4, 2025 as the article’s date', [uri, '2025-03-04']];
    assert.deepEqual(offers(storyReading(false)), [use]);
    assert.deepEqual(offers(reading), [use, ['Forget the article’s date that was set', [uri, null]]]);
  });
});
