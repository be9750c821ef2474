/** Rewrite Date… and Rewrite All Relative Dates…: the editor's own menu of refactorings, with those of dates alone. */

import { commands, l10n, window } from 'vscode';
import { showRange } from '../showRange.ts';
import type { CommandContext } from './registerCommands.ts';

/** Rejects where no article is open. */
export async function rewriteDates({ article }: CommandContext, which: 'date' | 'all'): Promise<void> {
  const { document } = article;
  const editor = window.visibleTextEditors.find((visible) => visible.document === document);
  if (!document || !editor) throw new Error(l10n.t('no article is open'));
  await article.read();
  await showRange(document, editor.selection); // the menu opens in the editor that has the focus
  const options = { kind: `refactor.rewrite.dateline.${which}`, apply: 'never' };
  await commands.executeCommand('editor.action.codeAction', options);
}
