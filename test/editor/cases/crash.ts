/** A server that dies is started again, with the documents; tried where it is a process that can be found. */

import type * as fs from 'node:fs';
import { type Case, ok, until } from '../harness.ts';
import { api, hover, inside, openArticle, untilRead } from './editor.ts';

declare const require: (name: string) => unknown;

export const crashCases: readonly Case[] = hasProcessList()
  ? [
      {
        name: 'a crash of the server brings it back with the documents',
        run: async () => {
          const { document } = await openArticle('story.news');
          let isChanged = false;
          const listener = api().server.onDidChange(() => {
            isChanged = true;
          });
          const before = serverProcess();
          ok(before, 'the server is a process');
          process.kill(before, 'SIGKILL');
          await until('another one runs', () => serverProcess() && serverProcess() !== before);
          await until('it is ready', () => isChanged);
          listener.dispose();
          await untilRead(document);
          await hover(document, inside(document, 'Marchetti', 2), 'Elena Marchetti');
        },
      },
    ]
  : [];

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
