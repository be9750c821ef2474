/** Dates rewritten, and the article moved to another day, with the editor's preview in between. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, closeAll, inside, openArticle, run, settled, untilRead } from './editor.ts';

const story = [
  'Harbour council puts off vote on tram line',
  'TRIESTE, Italy, March 4, 2025 (AFP) – The harbour council put off its vote on a tram line to the old port on Tuesday, an official said today.',
  'He said that they had met yesterday, and that they will vote on Friday.',
].join('\n\n');

async function openStory(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'news', content: story });
  const editor = await vscode.window.showTextDocument(document);
  await untilRead(document);
  return editor;
}

export const rewritingCases: readonly Case[] = [
  {
    name: 'a date is rewritten from the menu of refactorings',
    run: async () => {
      const { document } = await openArticle('story.news');
      const at = inside(document, 'Friday', 2);
      const kind = vscode.CodeActionKind.RefactorRewrite.value;
      const offered = await run<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        kind,
      );
      const action = offered.find(({ title }) => title === 'Write as “March 7”');
      ok(action?.edit, `the day itself: ${offered.map(({ title }) => title)}`);
      await vscode.workspace.applyEdit(action.edit);
      ok(document.getText().includes('to Trieste on March 7 to meet'), 'it is written');
      await closeAll();
    },
  },
  {
    name: 'all relative dates are rewritten by the command',
    run: async () => {
      const { document } = await openStory();
      run('dateline.rewriteAllDates');
      await until('they are written', async () => {
        await settled();
        await run('acceptSelectedCodeAction');
        return document.getText().includes('they had met on March 3');
      });
      ok(document.getText().includes('said on March 4.'), document.getText());
      await closeAll();
    },
  },
  {
    name: 'publish on another day: previewed, then made in one go, and undone in one',
    run: async () => {
      const { document } = await openStory();
      const published = run('dateline.publishOnAnotherDay', '2025-03-08');
      await until('the preview is accepted', async () => {
        await run('refactorPreview.apply');
        return document.getText() !== story;
      });
      await published;
      const text = document.getText();
      for (const words of [
        'TRIESTE, Italy, March 8, 2025',
        'said on Tuesday.',
        'they had met on Monday',
        'vote on Friday',
      ])
        ok(text.includes(words), `${words}: ${text}`);
      await vscode.window.showTextDocument(document);
      await run('undo');
      equal(document.getText(), story, 'after one undo');
      await closeAll();
    },
  },
  {
    name: 'publish on another day asks for the day, and knows none where the article has none',
    run: async () => {
      const { document } = await openStory();
      const published = run('dateline.publishOnAnotherDay');
      await until('the next day is taken and the preview accepted', async () => {
        await settled();
        await run('workbench.action.acceptSelectedQuickOpenItem');
        await run('refactorPreview.apply');
        return document.getText().includes('March 5, 2025');
      });
      await published;
      ok(document.getText().includes('said yesterday.'), document.getText());
      await closeAll();
      ok(api().article.document === undefined, 'no article is open');
    },
  },
];
