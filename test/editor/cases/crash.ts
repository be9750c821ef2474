/** A server that dies is started again, with the documents: a process that can be found, or the browser's worker. */

import type * as fs from 'node:fs';
import { type Case, equal, ok, until } from '../harness.ts';
import { api, hover, inside, openArticle, run, untilRead } from './editor.ts';

declare const require: (name: string) => unknown;

export const crashCases: readonly Case[] = hasProcessList()
  ? [
      {
        name: 'a crash of the server brings it back with the documents',
        run: async () => {
          const { document } = await openArticle('story.news');
          const dead = await crash();
          await until('another one runs', () => serverProcess() && serverProcess() !== dead);
          await untilRead(document);
          await hover(document, inside(document, 'Marchetti', 2), 'Elena Marchetti');
        },
      },
      {
        name: 'a server that crashes again and again stays off, says so, and comes back when asked',
        run: async () => {
          const { document } = await openArticle('story.news');
          while (api().article.failure === undefined) {
            await crash();
            await until('it runs again or stays off', () => serverProcess() ?? api().article.failure);
          }
          ok(api().article.failure?.includes('Restart Server'), `what to do: ${api().article.failure}`);
          ok(api().tree.view.message?.includes('Restart Server'), 'the view says so too');
          await run('dateline.restartServer');
          await until('it works again', () => api().article.failure === undefined);
          await untilRead(document);
        },
      },
    ]
  : inBrowser();

/** Ends the worker without a word. The next one is caught as it is made, since VS Code hands out none. */
function inBrowser(): readonly Case[] {
  const scope = globalThis as { Worker?: new (...given: never[]) => { terminate(): void } };
  const { Worker } = scope;
  if (!Worker) return [];
  return [
    {
      name: 'a worker that dies is noticed when it is asked something, and another one has the documents',
      run: async () => {
        const made: { terminate(): void }[] = [];
        scope.Worker = class extends Worker {
          constructor(...given: never[]) {
            super(...given);
            made.push(this);
          }
        };
        const { document } = await openArticle('story.news');
        await run('dateline.restartServer');
        await untilRead(document);
        equal(made.length, 1, 'workers');
        made[0]!.terminate();
        const asked = run('vscode.executeHoverProvider', document.uri, inside(document, 'Marchetti', 2));
        await until('another one is made', () => made.length === 2, 30_000);
        await asked;
        await untilRead(document);
        await hover(document, inside(document, 'Marchetti', 2), 'Elena Marchetti');
        scope.Worker = Worker;
      },
    },
  ];
}

/** Ends the server without a word; the number of its process. */
async function crash(): Promise<number> {
  const running = await until('the server is a process', serverProcess);
  process.kill(running, 'SIGKILL');
  await until('it has ended', () => serverProcess() !== running);
  return running;
}

function hasProcessList(): boolean {
  return typeof process === 'object' && process.platform === 'linux';
}

/** The child of this extension host that runs our server. */
function serverProcess(): number | undefined {
  const { readdirSync, readFileSync } = require('node:fs') as typeof fs;
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return ''; // it has ended meanwhile
    }
  };
  const isOurs = (pid: string) =>
    new RegExp(`^PPid:\\s*${process.pid}$`, 'm').test(read(pid, 'status')) &&
    read(pid, 'cmdline').includes('dist/server.cjs');
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find(isOurs);
  return found ? Number(found) : undefined;
}
