/** From starting the language server to its first hover: a process over stdio, and the worker of the browser's host with its model as bytes. */

import { readFileSync } from 'node:fs';
import { bundles } from '../protocol/bundles.ts';
import { startClient } from '../protocol/testClient.ts';
import { type TransportName, transportNames } from '../protocol/transports.ts';
import { articleOf } from './articles.ts';
import { type Figure, median, ms } from './measure.ts';

const STARTS = 7;
const text = articleOf(5_000);

export async function serverStart(): Promise<Figure[]> {
  const { model } = await bundles();
  const base64 = readFileSync(model).toString('base64');
  const figures: Figure[] = [];
  for (const transport of transportNames) {
    const times: number[] = [];
    for (let i = 0; i < STARTS; i++) times.push(await startToHover(transport, base64));
    const name = 'start of the server to the first hover';
    figures.push({ name, value: ms(median(times)), note: `5 kB article, ${transport}, ${STARTS} starts` });
  }
  return figures;
}

async function startToHover(transport: TransportName, model: string): Promise<number> {
  const started = performance.now();
  const client = await startClient({ transport, ...(transport === 'worker' && { initializationOptions: { model } }) });
  try {
    const position = firstHover(text);
    const hover = await client.open(text).request('textDocument/hover', { position });
    if (!hover) throw new Error('the server had nothing to say at the first weekday');
    const taken = performance.now() - started;
    await client.stop();
    return taken;
  } finally {
    client.transport.kill();
  }
}

/** A weekday of the text: a date for sure. */
function firstHover(article: string): { line: number; character: number } {
  const at = article.search(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/);
  const before = article.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length + 1 };
}
