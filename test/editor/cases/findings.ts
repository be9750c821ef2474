/** Dates that cannot be true, and their repairs. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { closeAll, openArticle, run } from './editor.ts';

export const findingCases: readonly Case[] = [
  {
    name: 'a clean article has no findings',
    run: async () => {
      const { document } = await openArticle('story.news');
      await run('vscode.executeDocumentSymbolProvider', document.uri);
      equal(vscode.languages.getDiagnostics(document.uri), [], 'findings');
    },
  },
  {
    name: 'a wrong weekday is found, each repair is offered, none is preferred, and one is applied',
    run: async () => {
      const { document } = await openArticle('broken.news');
      const finding = await until('a finding', () => vscode.languages.getDiagnostics(document.uri)[0]);
      const code = typeof finding.code === 'object' ? finding.code.value : finding.code;
      equal(code, 'date/weekday-mismatch', 'its code');
      equal(finding.severity, vscode.DiagnosticSeverity.Warning, 'its severity');
      const page = typeof finding.code === 'object' ? (finding.code as { target: vscode.Uri }).target : undefined;
      ok(page, 'its code is a link');
      await run('vscode.open', page);
      const isOpen = ({ input }: vscode.Tab) =>
        input instanceof vscode.TabInputCustom && input.uri.toString() === page.toString();
      const tab = await until('the page of the rule is open', () =>
        vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isOpen),
      );
      equal((tab.input as vscode.TabInputCustom).viewType, 'vscode.markdown.preview.editor', 'how it is shown');
      const text = (await vscode.workspace.openTextDocument(page)).getText();
      ok(text.includes('“met on Monday, March 4, 2025”') && text.includes('"date/weekday-mismatch": "off"'), text);
      await openArticle('broken.news');
      ok(finding.message.includes('Tuesday'), `it says what day it was: ${finding.message}`);
      const kind = vscode.CodeActionKind.QuickFix.value;
      const actions = await run<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        kind,
      );
      ok(actions.length >= 2, `the weekday may be wrong, or the day: ${actions.map(({ title }) => title)}`);
      ok(!actions.some(({ isPreferred }) => isPreferred), 'none is preferred');
      const weekday = actions.find(({ title }) => title.includes('Tuesday'));
      ok(weekday?.edit, `a repair of the weekday: ${actions.map(({ title }) => title)}`);
      await vscode.workspace.applyEdit(weekday.edit);
      ok(document.getText().includes('on Tuesday, March 4, 2025,'), 'the text is repaired');
      await until('the finding is gone', () => vscode.languages.getDiagnostics(document.uri).length === 0);
      await closeAll();
    },
  },
];
