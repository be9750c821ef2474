/** Open Sample Article: a copy of the bundled sample, so that the reader may break and mend it. */

import { type ExtensionContext, Uri, window, workspace } from 'vscode';

export async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client/media/walkthrough/sample.news'));
  const document = await workspace.openTextDocument({ language: 'news', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document);
}
