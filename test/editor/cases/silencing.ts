/** Findings that are silenced and shown again, and when they are looked for. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { closeAll, folder, inside, openArticle, run, settled, untilRead } from './editor.ts';

const found = (document: vscode.TextDocument) => vscode.languages.getDiagnostics(document.uri).length;
const untilFound = (document: vscode.TextDocument, count: number) =>
  until(`${count} findings`, () => found(document) === count);
const setting = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('dateline').update(name, value, vscode.ConfigurationTarget.Workspace);

export const silencingCases: readonly Case[] = [
  {
    name: 'a finding is silenced from the light bulb, over a restart, and shown again from the list',
    run: async () => {
      const { document } = await openArticle('broken.news');
      await untilFound(document, 1);
      const actions = await run<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        vscode.languages.getDiagnostics(document.uri)[0]!.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const silence = actions.find(({ title }) => title === 'Silence this finding');
      ok(silence?.command, `it can be silenced: ${actions.map(({ title }) => title)}`);
      await run(silence.command.command, ...(silence.command.arguments ?? []));
      await untilFound(document, 0);
      const { ignored } = JSON.parse((await ignoredIn(folder())) ?? '{}');
      equal(ignored?.[0]?.article, 'broken.news', 'the file names the article');
      await run('dateline.restartServer');
      await openArticle('broken.news');
      equal(found(document), 0, 'findings after the restart');
      let isAsking = false;
      await until('it is chosen from the list', async () => {
        // What is accepted before the list has come closes it with nothing chosen: it is asked for again.
        if (!isAsking) {
          isAsking = true;
          run('dateline.showSilenced').then(() => {
            isAsking = false;
          });
          await settled();
        }
        await run('workbench.action.quickOpenSelectNext');
        await run('workbench.action.quickPickManyToggle');
        await settled();
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return (await ignoredIn(folder()))?.includes('"ignored": []');
      });
      await untilFound(document, 1);
      await closeAll();
    },
  },
  {
    name: 'a finding is silenced by the command at the cursor; the file is edited by hand',
    run: async () => {
      const editor = await openArticle('broken.news');
      const { document } = editor;
      await untilFound(document, 1);
      const at = inside(document, 'Monday');
      editor.selection = new vscode.Selection(at, at);
      await run('dateline.silenceFinding', 'article');
      await untilFound(document, 0);
      const file = vscode.Uri.joinPath(folder(), '.dateline/ignored.json');
      const byHand = new TextEncoder().encode('{"version":1,"ignored":[]}');
      // The editor's watcher may not yet look into a folder that was made a moment ago.
      let asked = 0;
      await until('the finding is back', async () => {
        if (asked++ % 50 === 0) await vscode.workspace.fs.writeFile(file, byHand);
        return found(document) === 1;
      });
      await closeAll();
    },
  },
  {
    name: 'what is silenced in an untitled article is kept by the editor, and forgotten with it',
    run: async () => {
      const content = (await openArticle('broken.news')).document.getText();
      const document = await vscode.workspace.openTextDocument({ language: 'news', content });
      const editor = await vscode.window.showTextDocument(document);
      await untilFound(document, 1);
      const at = inside(document, 'Monday');
      editor.selection = new vscode.Selection(at, at);
      await run('dateline.silenceFinding', 'here');
      await untilFound(document, 0);
      await run('dateline.restartServer');
      await until('it is read again', () => run('vscode.executeDocumentSymbolProvider', document.uri));
      equal(found(document), 0, 'findings after the restart');
      await closeAll();
      const next = await vscode.workspace.openTextDocument({ language: 'news', content });
      equal(next.uri.toString(), document.uri.toString(), 'the name of the next');
      await vscode.window.showTextDocument(next);
      await untilFound(next, 1);
      await closeAll();
    },
  },
  {
    name: 'settings count at once: a rule that is off, and looking by hand',
    run: async () => {
      const { document } = await openArticle('broken.news');
      await untilFound(document, 1);
      await setting('rules', { 'date/weekday-mismatch': 'off' });
      await untilFound(document, 0);
      await setting('rules', { 'date/weekday-mismatch': 'hint' });
      await until('a hint', () => {
        const [finding] = vscode.languages.getDiagnostics(document.uri);
        return finding?.severity === vscode.DiagnosticSeverity.Hint;
      });
      await setting('rules', undefined);
      await setting('run', 'manual');
      const other = await vscode.workspace.openTextDocument({ language: 'news', content: document.getText() });
      await vscode.window.showTextDocument(other);
      await untilRead(other);
      await run('vscode.executeDocumentSymbolProvider', other.uri);
      equal(found(other), 0, 'findings that nobody asked for');
      await run('dateline.checkArticle');
      await untilFound(other, 1);
      await setting('run', undefined);
      await closeAll();
    },
  },
];

async function ignoredIn(root: vscode.Uri): Promise<string | undefined> {
  try {
    const file = vscode.Uri.joinPath(root, '.dateline/ignored.json');
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined; // there is none
  }
}
