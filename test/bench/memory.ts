/** What the language server's process takes with 1, 50 and 200 articles open, and what is left when they are closed. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { entitiesRequest } from '../../server/service/protocol.ts';
import { root } from '../tools/root.ts';
import { articleOf } from './articles.ts';
import type { Figure } from './measure.ts';

const ARTICLE = 5_000;
const steps = [1, 50, 200];

/** Loaded into the server's process beside it: on a signal it collects the garbage and tells what is left. */
const probe = `process.on('SIGUSR2', () => {
  globalThis.gc();
  globalThis.gc();
  process.stderr.write(JSON.stringify(process.memoryUsage()) + '\\n');
})`;

export async function memory(): Promise<Figure[]> {
  if (process.platform === 'win32') return []; // it has no such signals
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
  const figures: Figure[] = [];
  let open = 0;
  const tell = async (name: string) => {
    child.kill('SIGUSR2');
    const { rss, heapUsed, external } = JSON.parse((await lines.next()).value) as NodeJS.MemoryUsage;
    figures.push({
      name,
      value: MB(heapUsed + external),
      note: `heap and buffers after collection; resident ${MB(rss)}`,
    });
  };
  const uriOf = (i: number) => `untitled:bench-${i}`;
  connection.listen();
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    await tell('memory of the server, nothing open');
    const text = articleOf(ARTICLE * steps.at(-1)!);
    for (const step of steps) {
      for (; open < step; open++) {
        const own = text.slice(open * ARTICLE, (open + 1) * ARTICLE);
        const textDocument = { uri: uriOf(open), languageId: 'news', version: 1, text: own };
        await connection.sendNotification('textDocument/didOpen', { textDocument });
        await connection.sendRequest(entitiesRequest, { uri: textDocument.uri });
      }
      await tell(`… ${step} ${step === 1 ? 'article' : 'articles'} of 5 kB`);
    }
    for (; open > 0; open--)
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(open - 1) } });
    await connection.sendRequest(entitiesRequest, { uri: uriOf(0) }); // all of it has been heard
    await tell('… all closed');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    return figures;
  } finally {
    connection.dispose();
    child.kill();
  }
}

function MB(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
