/** A server that dies is started again, with the documents; tried where it is a process that can be found. */

import type * as fs from 'node:fs';
import { type Case, ok, until } from '../harness.ts';
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
  : [];

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
