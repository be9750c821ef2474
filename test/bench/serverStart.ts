/** From starting the language server's process to its first hover, over stdio. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { root } from '../tools/root.ts';
import { articleOf } from './articles.ts';
import { type Figure, median, ms } from './measure.ts';

export async function serverStart(): Promise<Figure[]> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) times.push(await startToHover());
  return [
    { name: 'start of the server to the first hover', value: ms(median(times)), note: '5 kB article, stdio, 7 starts' },
  ];
}

async function startToHover(): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/server.cjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  try {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const text = articleOf(5_000);
    const uri = 'untitled:bench';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'news', version: 1, text },
    });
    const position = firstHover(text);
    const hover = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
    if (!hover) throw new Error('the server had nothing to say at the first weekday');
    const taken = performance.now() - started;
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    return taken;
  } finally {
    connection.dispose();
    child.kill();
  }
}

/** A weekday or a month's day of the text: a date for sure. */
function firstHover(text: string): { line: number; character: number } {
  const at = text.search(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length + 1 };
}
