/** The built language server over stdio, asked between the requests what memory and processor time it has taken. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from '../tools/root.ts';

export interface Usage {
  /** Heap and buffers after garbage collection, in bytes. */
  readonly memory: number;
  /** In bytes. */
  readonly resident: number;
  /** Processor time so far, all threads, in seconds. */
  readonly seconds: number;
}

export interface ProbedServer {
  readonly connection: ProtocolConnection;
  usage(): Promise<Usage>;
}

/** Loaded into the server's process beside it: on a signal it collects the garbage and tells what is left. */
const probe = `process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stderr.write(JSON.stringify({ memory: heapUsed + external, resident: rss, seconds: (user + system) / 1e6 }) + '\\n');
})`;

/** Not on Windows, which has no such signals. `listen` may add handlers before the first message. */
export async function withProbedServer<T>(
  initialize: object,
  work: (server: ProbedServer) => Promise<T>,
  listen: (connection: ProtocolConnection) => void = () => undefined,
): Promise<T> {
  const options = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(probe)}`];
  const child = spawn(process.execPath, [...options, join(root, 'dist/server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  listen(connection);
  connection.listen();
  try {
    const params = { processId: process.pid, rootUri: null, capabilities: {}, ...initialize };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
    const result = await work({
      connection,
      usage: async () => {
        child.kill('SIGUSR2');
        return JSON.parse((await lines.next()).value) as Usage;
      },
    });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    return result;
  } finally {
    connection.dispose();
    child.kill();
  }
}
