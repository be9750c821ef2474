/** Walks folders for files that are to be read, and drops the articles whose files are not met any more. */

import { canonical, placeIn } from '../folders.ts';
import { type Log, oneLine } from '../handlers.ts';
import type { Files } from '../host.ts';
import type { ArticleShelf } from './articleShelf.ts';
import type { Excludes } from './excludes.ts';
import type { FileQueue } from './fileQueue.ts';
import type { IndexReport } from './indexReport.ts';
import { type FolderToWalk, type FoundFile, walk } from './walk.ts';

export interface FolderReaderOptions {
  readonly files: Files;
  readonly queue: FileQueue;
  readonly shelf: ArticleShelf;
  readonly report: IndexReport;
  readonly folders: () => readonly string[];
  readonly excludesOf: (folder: string) => Promise<Excludes>;
  readonly found: (file: FoundFile) => void;
  readonly drop: (uri: string) => void;
  readonly goesOn: () => boolean;
  readonly log: Log;
}

/** The answer walks one folder with all below it; false when it was stopped before the end. */
export function createFolderReader(options: FolderReaderOptions): (start: FolderToWalk) => Promise<boolean> {
  const { files, queue, shelf, report, folders, excludesOf, found, drop, goesOn, log } = options;
  return async (start) => {
    const root = placeIn(folders(), `${start.uri}/x`)?.folder;
    if (root === undefined || !(await isOwnFolder(files, start))) return true;
    const met = new Set<string>();
    let isComplete = true;
    const fail = (folder: string, error: unknown) => {
      isComplete = false;
      report.leftOut('unreadable', folder);
      log(`The folder ${folder} cannot be read: ${oneLine(error)}`);
    };
    for await (const some of walk(files, start, await excludesOf(root), fail)) {
      if (!goesOn()) return false;
      for (const file of some) {
        met.add(canonical(file.uri));
        if (!queue.isKnown(file.uri, file.stamp)) found(file);
      }
    }
    if (!isComplete) return true; // what was not met may only not have been seen
    for (const { uri } of [...shelf.files()])
      if (placeIn(folders(), uri)?.folder === root && placeIn([start.uri], uri) && !met.has(canonical(uri))) drop(uri);
    return true;
  };
}

/** A workspace folder, or one that its parent lists: a link to a folder is not listed. */
async function isOwnFolder(files: Files, { uri, path }: FolderToWalk): Promise<boolean> {
  if (path === '') return true;
  const parent = uri.slice(0, uri.lastIndexOf('/'));
  const name = path.slice(path.lastIndexOf('/') + 1);
  const entries = await files.list(parent).catch(() => null);
  return entries?.some((entry) => entry.isFolder && entry.name === name) ?? false;
}
