/** `dateline-language-server`: the language server on Node, over stdio, IPC, a socket or a pipe. */

import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../service/startServer.ts';
import { createNodeHost } from './host.ts';
import { version } from './version.ts';

const usage = `Usage: dateline-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME
The language server of Dateline. An editor starts it; see EDITORS.md for Neovim, Helix, Emacs and others.
`;

const given = process.argv.slice(2);
if (given.includes('--help')) process.stdout.write(usage);
else if (given.includes('--version')) process.stdout.write(`${version}\n`);
else if (given.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument))) {
  const connection = createConnection();
  // The last net: an answer that the client refuses, or a promise that nobody waits for, is no reason to go away.
  process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled: ${reason}`));
  // The library watches an input stream for its end, but not a channel: a client that is gone leaves no server behind.
  process.on('disconnect', () => process.exit(1));
  startServer(connection, createNodeHost(), version);
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
