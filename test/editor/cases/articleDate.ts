/** The article's date: where it shows, and setting it. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, closeAll, hover, inside, openArticle, run, untilRead } from './editor.ts';

const status = (text: string) => until(`the status says ${text}`, () => api().status.item?.text.includes(text));

export const articleDateCases: readonly Case[] = [
  {
    name: 'the status item has the date of the article and offers to set another',
    run: async () => {
      await openArticle('story.news');
      await status('March 4, 2025');
      equal(api().status.item?.command?.command, 'dateline.setArticleDate', 'its command');
    },
  },
  {
    name: 'a day that is set counts, is kept over a restart, and can be cleared',
    run: async () => {
      const { document } = await openArticle('wire.txt');
      await run('dateline.setArticleDate', '2020-01-21');
      await status('January 21, 2020');
      await hover(document, inside(document, 'Friday'), '2020-01-24');
      await run('dateline.restartServer');
      await status('January 21, 2020');
      await run('dateline.setArticleDate', null);
      await until('the status has it no more', () => !api().status.item?.text.includes('January 21, 2020'));
    },
  },
  {
    name: 'a day that is set is kept for a document of no folder',
    run: async () => {
      const content = (await openArticle('wire.txt')).document.getText();
      const document = await vscode.workspace.openTextDocument({ language: 'news', content });
      await vscode.window.showTextDocument(document);
      await untilRead(document);
      await run('dateline.setArticleDate', '2020-01-21');
      await status('January 21, 2020');
      await run('dateline.restartServer');
      await status('January 21, 2020');
      await closeAll();
      const next = await vscode.workspace.openTextDocument({ language: 'news', content });
      equal(next.uri.toString(), document.uri.toString(), 'the name of the next');
      await vscode.window.showTextDocument(next);
      await untilRead(next);
      equal(api().article.entities?.date.source, 'none', 'the day of the next');
      await closeAll();
    },
  },
  {
    name: 'Restart Server brings names and findings back',
    run: async () => {
      const { document } = await openArticle('story.news');
      await run('dateline.restartServer');
      await untilRead(document);
      await hover(document, inside(document, 'Marchetti', 2), 'Elena Marchetti');
      ok(api().article.failure === undefined, 'nothing has failed');
    },
  },
];
