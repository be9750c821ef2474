/** The language server in a Web Worker, talking by messages. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../service/startServer.ts';
import { createWorkerHost } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;
/** The build fills it in, as in `node/version.ts`. */
declare const DATELINE_VERSION: string | undefined;

const version = typeof DATELINE_VERSION === 'string' ? DATELINE_VERSION : '0.0.0-source';
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
connection.onExit(() => self.close());
startServer(connection, createWorkerHost(), version);
