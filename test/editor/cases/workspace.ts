/** Answers across the articles of the workspace: files that are not open, in both of its folders. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { closeAll, folder, hover, inside, open, openArticle, run, selectedText } from './editor.ts';

const talks =
  'Minister and owners meet\n\nBERGEN, Norway, Feb. 3, 2025 (AP) – Minister Astrid Nygaard met the owners of the ferry in Bergen on Monday and said that she would wait.\n\n“One week,” Nygaard told reporters.\n';

const plant =
  'Car maker builds a plant\n\nLINZ, Austria, March 3, 2025 (AP) — Halberg Motors, founded in 1987, said on Monday that it would build a plant.\n';
const strike =
  'Workers walk out\n\nVIENNA, March 9, 2025 (AP) — Founded in 1978, Halberg Motors makes cars in Linz. Workers walked out on Friday.\n';

const file = (name: string) => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string) => vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));

/** Names of the files that mention what stands at a place of an article, with how often. */
async function mentions(editor: vscode.TextEditor, word: string): Promise<Record<string, number>> {
  const { document } = editor;
  const at = inside(document, word);
  const found = await run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at);
  const counts: Record<string, number> = {};
  for (const { uri } of found) {
    const name = uri.path.split('/').slice(-2).join('/');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const untilMentions = (editor: vscode.TextEditor, word: string, expected: Record<string, number>) => {
  const sorted = (counts: Record<string, number>) => JSON.stringify(Object.entries(counts).sort());
  return until(`the mentions are ${sorted(expected)}`, async () => {
    const counts = sorted(await mentions(editor, word));
    return counts === sorted(expected) ? true : Promise.reject(counts);
  });
};

export const workspaceCases: readonly Case[] = [
  {
    name: 'days that differ from article to article are listed, and open side by side',
    run: async () => {
      await closeAll();
      await write('plant.txt', plant);
      await write('strike.txt', strike);
      await untilMentions(await open('plant.txt'), 'Halberg', { 'articles/plant.txt': 1, 'articles/strike.txt': 1 });
      const compared = run('dateline.compareArticles');
      await until('both are open at what they say', async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        const said = vscode.window.visibleTextEditors.map(({ document, selection }) => document.getText(selection));
        return said.some((words) => words.includes('1987')) && said.some((words) => words.includes('1978'));
      });
      await compared;
      await closeAll();
      for (const name of ['plant.txt', 'strike.txt']) await vscode.workspace.fs.delete(file(name));
    },
  },
  {
    name: 'references lead into articles that are not open, and follow their files',
    run: async () => {
      await write('feb/talks.txt', talks);
      const editor = await openArticle('wire.txt');
      await untilMentions(editor, 'Astrid Nygaard', { 'articles/wire.txt': 3, 'feb/talks.txt': 2 });
      await vscode.workspace.fs.rename(file('feb/talks.txt'), file('talks again.txt'));
      await untilMentions(editor, 'Astrid Nygaard', { 'articles/wire.txt': 3, 'articles/talks again.txt': 2 });
    },
  },
  {
    name: 'an open text counts before its file',
    run: async () => {
      const other = await open('talks again.txt');
      await other.edit((edit) =>
        edit.insert(other.document.positionAt(other.document.getText().length), '\nNygaard left for Oslo.\n'),
      );
      const editor = await openArticle('wire.txt');
      await untilMentions(editor, 'Astrid Nygaard', { 'articles/wire.txt': 3, 'articles/talks again.txt': 3 });
      await vscode.window.showTextDocument(other.document);
      await run('workbench.action.revertAndCloseActiveEditor');
      await untilMentions(editor, 'Astrid Nygaard', { 'articles/wire.txt': 3, 'articles/talks again.txt': 2 });
    },
  },
  {
    name: 'symbols of the workspace are of articles that are not open, in every folder',
    run: async () => {
      await closeAll();
      const editor = await openArticle('wire.txt');
      await mentions(editor, 'Astrid Nygaard'); // waits until all are read
      const [rossetti] = await until('Rossetti', async () => {
        const found = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Rossetti');
        return found.length > 0 && found;
      });
      ok(rossetti!.location.uri.path.endsWith('archive/older.news'), rossetti!.location.uri.toString());
      const nygaard = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Nygaard');
      equal(
        nygaard.map(({ name, containerName }) => [name, containerName]),
        [['Astrid Nygaard', 'person, 5 mentions in 2 articles']],
        'one symbol for both articles',
      );
    },
  },
  {
    name: 'a card names the other articles, and its link leads there',
    run: async () => {
      const { document } = await openArticle('wire.txt');
      const at = inside(document, 'Nygaard told');
      await hover(document, at, 'Norwegian Transport Minister', 'Also named in', 'talks again.txt');
      const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map((part) => (typeof part === 'string' ? part : part.value))
        .join('\n');
      const link = /\(command:(dateline\.showPlace)\?([^)]+)\)/.exec(text);
      ok(link, text);
      await run(link[1]!, ...JSON.parse(decodeURIComponent(link[2]!)));
      await until(
        'the other article is in front',
        () =>
          selectedText() === 'Astrid' && vscode.window.activeTextEditor?.document.uri.path.endsWith('talks again.txt'),
      );
    },
  },
  {
    name: 'a file that is deleted is forgotten',
    run: async () => {
      await closeAll();
      const editor = await openArticle('wire.txt');
      const others = { 'articles/wire.txt': 3, 'articles/talks again.txt': 2 };
      await write('gone.txt', talks);
      await untilMentions(editor, 'Astrid Nygaard', { ...others, 'articles/gone.txt': 2 });
      await vscode.workspace.fs.delete(file('gone.txt'));
      await untilMentions(editor, 'Astrid Nygaard', others);
      await closeAll();
      await vscode.workspace.fs.delete(file('talks again.txt'));
    },
  },
];
