/** Articles in odd places: saved under a name, beside their older version, in a second folder. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, closeAll, entityNode, folder, hover, inside, openArticle, run, untilRead } from './editor.ts';

export const documentCases: readonly Case[] = [
  {
    name: 'an untitled article that is saved under a name takes its day along',
    run: async () => {
      const content = (await openArticle('wire.txt')).document.getText();
      const untitled = await vscode.workspace.openTextDocument({ language: 'news', content });
      await vscode.window.showTextDocument(untitled);
      await untilRead(untitled);
      await run('dateline.setArticleDate', '2020-01-21');
      run('workbench.action.files.save');
      const file = await until('it is saved', async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem'); // the name that is offered
        const active = vscode.window.activeTextEditor?.document;
        return active && !active.isUntitled && active.getText() === content && active;
      });
      await untilRead(file);
      await until('its day', () => api().article.entities?.date.date === '2020-01-21');
      equal(
        await decisionsIn(folder()),
        [{ article: file.uri.path.split('/').at(-1), date: '2020-01-21' }],
        'the file',
      );
      await run('dateline.setArticleDate', null);
      await closeAll();
      await vscode.workspace.fs.delete(file.uri);
    },
  },
  {
    name: 'a comparison: the article is read in its newer half',
    run: async () => {
      const { document } = await openArticle('story.news');
      const older = await vscode.workspace.openTextDocument({
        language: 'news',
        content: document.getText().replace('Marchetti asked', 'Conti asked'),
      });
      await closeAll();
      await run('vscode.diff', older.uri, document.uri, 'older and newer');
      const newer = await until('the newer half', () =>
        vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString()),
      );
      await hover(newer.document, inside(newer.document, 'Marchetti', 2), 'Elena Marchetti');
      await untilRead(newer.document);
      await entityNode('Elena Marchetti');
      await closeAll();
    },
  },
  {
    name: 'each folder of a workspace keeps the days of its own articles',
    run: async () => {
      const [, second] = vscode.workspace.workspaceFolders ?? [];
      ok(second, 'a second folder is open');
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(second.uri, 'older.news'));
      await vscode.window.showTextDocument(document);
      await untilRead(document);
      await run('dateline.setArticleDate', '2024-11-05');
      await until('its day', () => api().article.entities?.date.date === '2024-11-05');
      equal(await decisionsIn(second.uri), [{ article: 'older.news', date: '2024-11-05' }], 'in its folder');
      equal(await decisionsIn(folder()), [], 'in the other folder');
      await run('dateline.setArticleDate', null);
      await closeAll();
    },
  },
];

async function decisionsIn(root: vscode.Uri): Promise<unknown[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, '.dateline/decisions.jsonl'));
    const lines = new TextDecoder().decode(bytes).split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  } catch {
    return []; // there is none
  }
}
