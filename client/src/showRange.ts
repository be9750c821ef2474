/** Brings a place of the article into view and selects it, in the editor where the article already is. */

import { type Range, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';

export async function showRange(
  document: TextDocument,
  range: Range,
  { preserveFocus = false }: { readonly preserveFocus?: boolean } = {},
): Promise<void> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  const editor = await window.showTextDocument(document, { preserveFocus, ...(column && { viewColumn: column }) });
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
