/** The walkthrough: its commands, its pictures, and the steps on the sample. */

import * as vscode from 'vscode';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, closeAll, extension, run, selectedText, untilRead } from './editor.ts';

interface Step {
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>> };
  readonly completionEvents: readonly string[];
}

export const walkthroughCases: readonly Case[] = [
  {
    name: 'every step has a command that exists, an event that completes it, and pictures that are there',
    run: async () => {
      const steps: readonly Step[] = extension().packageJSON.contributes.walkthroughs[0].steps;
      equal(steps.length, 6, 'steps');
      const known = new Set(await vscode.commands.getCommands(true));
      for (const { description, media, completionEvents } of steps) {
        const [, command = ''] = /\(command:([\w.]+)\)/.exec(description) ?? [];
        ok(known.has(command), `the command ${command}`);
        ok(completionEvents.length > 0, `an event after ${command}`);
        for (const path of Object.values(media.image)) {
          const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, path));
          ok(bytes.length > 0, path);
        }
      }
    },
  },
  {
    name: 'the steps go through one copy of the sample, which has a date to repair',
    run: async () => {
      await run('dateline.openSample');
      const document = await until('the sample', () => vscode.window.activeTextEditor?.document);
      ok(document.isUntitled, 'a copy');
      await untilRead(document);
      ok(api().article.entities?.date.date === '2025-03-04', 'its date');
      await run('dateline.sampleCard');
      ok(vscode.window.activeTextEditor?.document === document, 'it is not opened twice');
      equal(wordAtCursor(), 'Devlin', 'the word of the card');
      const [finding, ...others] = await until('a finding', () => {
        const findings = vscode.languages.getDiagnostics(document.uri);
        return findings.length > 0 && findings;
      });
      equal(others, [], 'further findings');
      await run('dateline.sampleRepair');
      const cursor = vscode.window.activeTextEditor?.selection.active;
      ok(cursor && finding?.range.contains(cursor), 'the cursor is at the wrong date');
      await run('hideCodeActionWidget');
      equal(selectedText(), '', 'nothing is selected');
      await closeAll();
    },
  },
];

function wordAtCursor(): string {
  const editor = vscode.window.activeTextEditor;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active);
  return editor && range ? editor.document.getText(range) : '';
}
