/** Entry for the extension host in a browser: the server is a worker, and is given its model, for it cannot read files. */

import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, Emitter, LanguageClient } from 'vscode-languageclient/browser';
import { activateDateline, type DatelineApi } from './activateDateline.ts';
import { toBase64 } from './toBase64.ts';
import { watchWorker } from './watchWorker.ts';

export function activate(context: ExtensionContext): DatelineApi {
  const file = (path: string) => Uri.joinPath(context.extensionUri, path);
  let worker: Worker | undefined;
  const stop = () => worker?.terminate();
  const start = async () => {
    stop();
    worker = new Worker(file('dist/web/server.js').toString(true));
    // Not the worker itself: VS Code puts its own class in place of the browser's, and the client would not know it.
    const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return watchWorker(transports, new Emitter<void>(), (action, milliseconds) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    });
  };
  context.subscriptions.push({ dispose: stop });
  return activateDateline(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, start, options),
    readModel: async () => toBase64(await workspace.fs.readFile(file('dist/model.bin'))),
  });
}
