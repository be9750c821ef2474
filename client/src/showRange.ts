/** Brings a place of the article into view and selects it, in the editor where the article already is. */

import { type Range, Selection, type TextDocument, TextEditorRevealType, window } from 'vscode';

export async function showRange(
  document: TextDocument,
  range: Range,
  { preserveFocus = false }: { readonly preserveFocus?: boolean } = {},
): Promise<void> {
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = visible?.viewColumn;
  // Half of a comparison stands in no column, and showing its document would open it a second time.
  const isHalf = visible && !column;
  const options = { preserveFocus, ...(column && { viewColumn: column }) };
  const editor = isHalf ? visible : await window.showTextDocument(document, options);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
