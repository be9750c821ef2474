/** Rewrite Date… and Rewrite All Relative Dates…: the editor's own menu of refactorings, with those of dates alone. */

import { commands } from 'vscode';
import { showRange } from '../showRange.ts';
import { type CommandContext, editorInFront } from './commandContext.ts';

/** Rejects where no article is open. */
export async function rewriteDates({ article }: CommandContext, which: 'date' | 'all'): Promise<void> {
  const editor = editorInFront(article);
  await article.read();
  await showRange(editor.document, editor.selection); // the menu opens in the editor that has the focus
  const options = { kind: `refactor.rewrite.dateline.${which}`, apply: 'never' };
  await commands.executeCommand('editor.action.codeAction', options);
}
