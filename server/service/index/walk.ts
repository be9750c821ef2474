/** Walks a workspace folder for files that may hold articles. */

import { uriIn } from '../folders.ts';
import type { Files } from '../host.ts';
import { articleFiles } from '../protocol.ts';
import type { Excludes } from './excludes.ts';

export interface FoundFile {
  readonly uri: string;
  /** See `FolderEntry`. */
  readonly stamp?: string | undefined;
}

export interface FolderToWalk {
  readonly uri: string;
  /** From the workspace folder, decoded; empty for that folder itself. */
  readonly path: string;
}

/**
 * Folder after folder, each one's files in the order of their names. A folder that cannot be read is told to `fail` and passed
 * over. None is met twice: links are not followed.
 */
export async function* walk(
  files: Files,
  start: FolderToWalk,
  excludes: Excludes,
  fail: (folder: string, error: unknown) => void,
): AsyncGenerator<readonly FoundFile[], void, void> {
  const open = [start];
  for (let folder = open.pop(); folder; folder = open.pop()) {
    const found: FoundFile[] = [];
    try {
      const entries = await files.list(folder.uri);
      const within: FolderToWalk[] = [];
      for (const { name, isFolder, stamp } of [...(entries ?? [])].sort(byName)) {
        const path = folder.path ? `${folder.path}/${name}` : name;
        if ((!isFolder && !articleFiles.test(name)) || excludes(path)) continue;
        const uri = uriIn(folder.uri, name);
        if (isFolder) within.push({ uri, path });
        else found.push({ uri, stamp });
      }
      open.push(...within.reverse());
    } catch (error) {
      fail(folder.uri, error);
    }
    yield found;
  }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
