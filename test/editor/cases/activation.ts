/** What is an article, and what is not. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, closeAll, entityNode, extension, open, openArticle, run, untilRead } from './editor.ts';
import story from './pastedStory.txt';

export const activationCases: readonly Case[] = [
  {
    name: 'a README does not start the language server, and stays without names and findings',
    run: async () => {
      const { document } = await open('README.md');
      await until('the extension is active', () => extension().isActive);
      ok(api().article.document === undefined, 'no article is in front');
      equal(await run('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 4)), [], 'hovers');
      equal(vscode.languages.getDiagnostics(document.uri), [], 'findings');
      equal(api().status.item, undefined, 'the status item');
    },
  },
  {
    name: 'a news file is an article',
    run: async () => {
      const { document } = await openArticle('story.news');
      equal(document.languageId, 'news', 'its language');
      equal(api().article.entities?.degraded, undefined, 'what is poorer than it should be');
      await entityNode('Elena Marchetti');
    },
  },
  {
    name: 'plain text that reads like an article is one',
    run: async () => {
      const { document } = await openArticle('wire.txt');
      equal(document.languageId, 'plaintext', 'its language');
      await entityNode('Astrid Nygaard');
    },
  },
  {
    name: 'turning from an article to a README empties the view',
    run: async () => {
      await openArticle('story.news');
      await open('README.md');
      await until('no article is in front', () => api().article.document === undefined);
      equal(await api().tree.provider.getChildren(), [], 'the tree');
    },
  },
  {
    name: 'the setting decides about plain text while the editor runs',
    run: async () => {
      const { document } = await openArticle('wire.txt');
      const set = (value: string | undefined) =>
        vscode.workspace.getConfiguration('dateline').update('enable', value, vscode.ConfigurationTarget.Global);
      await set('off');
      await until('it is no article any more', () => api().article.document === undefined);
      await set(undefined);
      await untilRead(document);
    },
  },
  {
    name: 'an untitled document comes alive when a story is pasted into it',
    run: async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
      await vscode.window.showTextDocument(document);
      await until('no article is in front', () => api().article.document === undefined);
      await run('paste', { text: story, pasteOnNewLine: false });
      await until('the text is there', () => document.getText().includes('Tavares Leal'));
      await untilRead(document);
      const node = await entityNode('Rui Tavares Leal');
      ok(node.children.length >= 2, 'his mentions are linked');
      await closeAll();
    },
  },
];
