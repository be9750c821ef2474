/** Lists the files that the command line names: files as they are, folders with the articles in them. */

import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface ArticleFile {
  readonly path: string;
  /** Found in a folder, not named: to be left out where it does not read as an article. */
  readonly found: boolean;
}

export type Listed = ArticleFile | { readonly path: string; readonly error: string };

const articleExtensions = new Set(['.news', '.article', '.txt', '.md', '.markdown']);

/** In the order named; a folder's in the order of their names, its hidden folders and `node_modules` left out. */
export function findArticles(named: readonly string[]): Listed[] {
  return named.flatMap((path) => {
    if (path === '-') return { path, found: false };
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return { path, error: 'there is no such file' };
    if (!stat.isDirectory()) return { path, found: false };
    const within = listFolder(path);
    return within.length ? within : { path, error: `no articles in this folder (${[...articleExtensions].join(' ')})` };
  });
}

function listFolder(folder: string): Listed[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : listFolder(path);
      }
      return entry.isFile() && articleExtensions.has(extname(entry.name).toLowerCase()) ? { path, found: true } : [];
    });
  } catch (error) {
    return [{ path: folder, error: (error as Error).message }];
  }
}
