/** What the language server needs of Node: the model file, the disk, turns of the event loop, timers. */

import { lstat, mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, Host } from '../service/host.ts';
import { readModel } from './modelFile.ts';

/** Only `file:` URIs are on the disk. A symbolic link could lead out of the workspace and is refused. */
export const disk: Files = {
  async read(uri) {
    const path = await placeOf(uri);
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  /** Whole or not at all: the content takes its place by a rename. */
  async write(uri, content) {
    const path = await placeOf(uri);
    const draft = `${path}.${process.pid}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, path);
  },
  /** The folder itself may be a link, as a workspace's own often is: what is in it is told without links. */
  async list(uri) {
    const folder = pathOf(uri);
    return nullWhereMissing(async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      const kept = entries.filter((entry) => entry.isFile() || entry.isDirectory());
      return Promise.all(
        kept.map(async (entry) => {
          const { name } = entry;
          if (entry.isDirectory()) return { name, isFolder: true };
          const stamp = await stampOf(join(folder, name));
          return { name, isFolder: false, ...(stamp && { stamp }) };
        }),
      );
    });
  },
  async bytes(uri, most) {
    const path = pathOf(uri);
    return nullWhereMissing(async () => {
      if (!(await lstat(path)).isFile()) return null; // a link, a folder, or a pipe that nobody writes to
      const file = await open(path);
      try {
        // Asked of the open file: it may be another one by the time it is read, and may grow.
        const { size } = await file.stat();
        if (size > most) return { size };
        const bytes = await file.readFile();
        return bytes.length > most ? { size: bytes.length } : bytes;
      } finally {
        await file.close();
      }
    });
  },
};

async function nullWhereMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error) || isNoFolder(error)) return null;
    throw error;
  }
}

/** Undefined where the file is gone by now. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { mtimeMs, size } = await lstat(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}

export function createNodeHost(): Host {
  return {
    readModel: async ({ model }) => (typeof model === 'string' ? Buffer.from(model, 'base64') : readModel()),
    files: disk,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    elapsed: () => performance.now(),
    schedule(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) throw new Error(`not a file on this disk: ${uri}`);
  return fileURLToPath(uri);
}

async function placeOf(uri: string): Promise<string> {
  const path = pathOf(uri);
  for (const part of [dirname(path), path]) if (await isLink(part)) throw new Error(`a symbolic link: ${part}`);
  return path;
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isNoFolder(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
