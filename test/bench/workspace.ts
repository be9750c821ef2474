/** Reading a workspace of 1,000 articles: how long, how much memory, and what answers and keystrokes take meanwhile. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProtocolConnection, SymbolInformation } from 'vscode-languageserver/node';
import { articleOf } from './articles.ts';
import { type Figure, MB, median, ms, quantile } from './measure.ts';
import { withProbedServer } from './probedServer.ts';

const ARTICLES = 1000;
/** About 500 words. */
const UNITS = 3_000;

const capabilities = {
  window: { workDoneProgress: true },
  workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
};

export async function workspace(): Promise<Figure[]> {
  if (process.platform === 'win32') return []; // it cannot be probed
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  try {
    const size = writeArticles(folder);
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const initialize = { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }], capabilities };
    return await withProbedServer(
      initialize,
      async ({ connection, usage }) => {
        const type = openAndType(connection, articleOf(UNITS));
        const idle = await type(200);
        const before = await usage();
        const started = performance.now();
        const first = await timed(() => symbols(connection, 'nygaard'));
        const busy = await type(100);
        const during = await timed(() => symbols(connection, 'nygaard'));
        await end;
        const seconds = (performance.now() - started) / 1000;
        const after = await usage();
        const whole = await timed(() => symbols(connection, 'nygaard'));
        const all = await timed(() => symbols(connection, ''));
        const note = `${during.result.length} found, of ${whole.result.length} at the end`;
        return [
          {
            name: `reading ${ARTICLES} articles of ${(size / ARTICLES / 1000).toFixed(1)} kB`,
            value: `${seconds.toFixed(1)} s`,
            note: `${(after.seconds - before.seconds).toFixed(1)} s of processor time, with ${busy.length} keystrokes meanwhile`,
          },
          {
            name: 'memory for them',
            value: MB(after.memory - before.memory),
            note: `${MB(before.memory)} before, ${MB(after.memory)} after, collected; resident ${MB(after.resident)}`,
          },
          {
            name: 'first workspace symbols, as reading begins',
            value: ms(first.taken),
            note: `${first.result.length} found`,
          },
          { name: '… while it goes on', value: ms(during.taken), note },
          {
            name: '… when all are read',
            value: ms(whole.taken),
            note: `an empty query, which fits all: ${ms(all.taken)}`,
          },
          {
            name: 'keystroke to highlights while reading',
            value: ms(median(busy)),
            note: `95th percentile ${ms(quantile(busy, 0.95))}; before it ${ms(median(idle))} and ${ms(quantile(idle, 0.95))}`,
          },
        ];
      },
      (connection) => {
        connection.onRequest('window/workDoneProgress/create', () => null);
        connection.onRequest('client/registerCapability', () => null);
        connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
          if (value.kind === 'end') ended();
        });
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** No two alike, each with names of its own; returns their size together. */
function writeArticles(folder: string): number {
  const text = articleOf(UNITS * ARTICLES);
  const given = ['Anna', 'Clara', 'David', 'Elena', 'Hugo', 'Irina', 'Jonas', 'Maria', 'Pavel', 'Rosa'];
  const surnames = [
    'Brandt',
    'Dimitrov',
    'Eriksen',
    'Fontaine',
    'Ivanova',
    'Kowalski',
    'Moretti',
    'Novak',
    'Okafor',
    'Tanaka',
  ];
  let size = 0;
  for (let i = 0; i < ARTICLES; i++) {
    const name = `${given[i % 10]} ${surnames[Math.floor(i / 10) % 10]}${i < 100 ? '' : `-${surnames[Math.floor(i / 100)]}`}`;
    const lede = `OSLO, Jan. ${1 + (i % 28)}, 2025 (AP) - Minister ${name} said on Tuesday that part ${i} would go ahead.`;
    const own = `${lede}\n\n${text.slice(i * UNITS, (i + 1) * UNITS)}`;
    size += own.length;
    writeFileSync(join(folder, `story-${i}.txt`), own);
  }
  return size;
}

function symbols(connection: ProtocolConnection, query: string): Promise<SymbolInformation[]> {
  return connection.sendRequest('workspace/symbol', { query });
}

/** The answer types so many letters into an open article, and gives the milliseconds from each to the highlights at the cursor. */
function openAndType(connection: ProtocolConnection, text: string): (letters: number) => Promise<number[]> {
  const uri = 'untitled:bench';
  let version = 1;
  connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'news', version, text } });
  const line = text.split('\n').findIndex((own) => own.length > 200);
  const start = { line, character: 100 };
  return async (letters) => {
    const times: number[] = [];
    for (let i = 0; i < letters; i++) {
      const change = { range: { start, end: start }, text: 'a' };
      const { taken } = await timed(async () => {
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version: ++version },
          contentChanges: [change],
        });
        await connection.sendRequest('textDocument/documentHighlight', { textDocument: { uri }, position: start });
      });
      times.push(taken);
      await new Promise((resolve) => setTimeout(resolve, 10)); // a fast typist, and time for reading to go on
    }
    return times;
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly taken: number }> {
  const started = performance.now();
  const result = await work();
  return { result, taken: performance.now() - started };
}
