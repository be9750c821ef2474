/** Export Entities…, as a person does it: the palette, the format, a file. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { folder, openArticle, run, settled } from './editor.ts';

const accept = () => run('workbench.action.acceptSelectedQuickOpenItem');

export const exportCases: readonly Case[] = [
  {
    name: 'JSON, from the palette to a file',
    run: async () => {
      await openArticle('story.news');
      await run('workbench.action.quickOpen', '>Dateline: Export Entities');
      // The command, the first format, a file, the name that is offered: each is what the dialog begins with.
      const text = await fileAfterAccepting('story.json');
      const record = JSON.parse(text);
      equal(record.schema, 'dateline/1', 'the schema');
      const names = record.entities.map(({ name }: { name: string }) => name);
      ok(names.includes('Elena Marchetti'), `the entities: ${names}`);
    },
  },
  {
    name: 'CSV, to a file',
    run: async () => {
      await openArticle('story.news');
      await choose(1);
      const text = await fileAfterAccepting('story.csv');
      const [header, ...rows] = text.trim().split(/\r?\n/);
      ok(header?.includes(','), 'a header');
      ok(
        rows.some((row) => row.includes('Elena Marchetti')),
        'a row for her',
      );
    },
  },
  {
    name: 'brat, to a text and its annotations',
    run: async () => {
      const { document } = await openArticle('story.news');
      await choose(2);
      const annotations = await fileAfterAccepting('story.ann');
      const text = await readFile('story.txt');
      equal(text, document.getText(), 'the text');
      const spans = [...annotations.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gm)];
      ok(spans.length > 0, 'there are annotations');
      // brat counts code points; this text has none beyond the first plane.
      for (const [, start, end, words] of spans)
        equal(text?.slice(Number(start), Number(end)), words, 'the words of a span');
    },
  },
  {
    name: 'CSV, to an untitled document',
    run: async () => {
      await openArticle('story.news');
      await choose(1);
      await settled();
      await run('workbench.action.quickOpenSelectNext');
      await accept();
      const editor = await until('it is open', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.isUntitled && active;
      });
      ok(editor.document.getText().includes('Elena Marchetti'), 'it has her');
      await run('workbench.action.revertAndCloseActiveEditor');
    },
  },
];

/** Starts the command and takes the nth format of the list. */
async function choose(nth: number): Promise<void> {
  run('dateline.exportEntities');
  await settled();
  for (let i = 0; i < nth; i++) await run('workbench.action.quickOpenSelectNext');
  await accept();
}

/** Accepts what the dialogs begin with, until the file is there. */
function fileAfterAccepting(name: string): Promise<string> {
  return until(`${name} is written`, async () => {
    await accept();
    return readFile(name);
  });
}

async function readFile(name: string): Promise<string | undefined> {
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), name)));
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
