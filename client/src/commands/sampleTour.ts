/** The steps of the walkthrough: each goes to a place of the sample article and does there what a reader would do by hand. */

import {
  commands,
  type ExtensionContext,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Command → the words to go to in the sample and what is done there. */
export const sampleSteps: Readonly<Record<string, { readonly words: string; readonly command: string }>> = {
  sampleCard: { words: 'Devlin told', command: 'editor.action.showHover' },
  sampleMentions: { words: 'Devlin told', command: 'editor.action.referenceSearch.trigger' },
  sampleRepair: { words: 'Thursday, March 14', command: 'editor.action.quickFix' },
  sampleExport: { words: 'Night ferry', command: 'dateline.exportEntities' },
};

/** A copy of the bundled sample, so that the reader may break and mend it; the one that is already open, if there is one. */
export async function openSample({ extensionUri }: ExtensionContext): Promise<TextEditor> {
  const file = Uri.joinPath(extensionUri, 'client/media/walkthrough/sample.news');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const [headline = ''] = content.split('\n', 1);
  const open = workspace.textDocuments.find(
    ({ isUntitled, languageId, lineAt }) => isUntitled && languageId === 'news' && lineAt(0).text === headline,
  );
  return window.showTextDocument(open ?? (await workspace.openTextDocument({ language: 'news', content })));
}

/** Rejects where there is no such step. */
export async function takeSampleStep(
  context: ExtensionContext,
  name: string,
  read: () => Promise<unknown>,
): Promise<void> {
  const step = sampleSteps[name];
  if (!step) throw new Error(name);
  const editor = await openSample(context);
  const at = editor.document.positionAt(Math.max(0, editor.document.getText().indexOf(step.words)));
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  await read(); // what is shown at the cursor is there once the server has read the article
  await commands.executeCommand(step.command);
}
