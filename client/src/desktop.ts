/** Entry for the extension host on Node: the server is a process of its own. */

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateDateline, type DatelineApi } from './activateDateline.ts';

export function activate(context: ExtensionContext): DatelineApi {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  return activateDateline(context, {
    createClient: (id, name, options) => new LanguageClient(id, name, server, options),
  });
}
