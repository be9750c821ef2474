/** Reads the workspace's articles in the background, from the first time somebody asks, and keeps what they say true while files change. */

import type { CancellationToken } from 'vscode-languageserver';
import { placeIn } from '../folders.ts';
import { oneLine } from '../handlers.ts';
import type { Files } from '../host.ts';
import { articleFiles } from '../protocol.ts';
import { createFileQueue } from './fileQueue.ts';
import { createFileReader, type FileReaderOptions } from './fileReader.ts';
import { createFolderReader, type FolderReaderOptions } from './folderReader.ts';
import { createIndexReport } from './indexReport.ts';
import type { FolderToWalk, FoundFile } from './walk.ts';

export interface WorkspaceIndexOptions
  extends Pick<FileReaderOptions, 'shelf' | 'contextOf' | 'analyzer' | 'host' | 'idle' | 'log'>,
    Pick<FolderReaderOptions, 'folders' | 'excludesOf'> {
  /** Absent where nothing can be read: then open documents are all there is. */
  readonly files: Files | undefined;
  /** Asks to be told of changed files; false where the client tells nothing, and folders are listed again for each question. */
  readonly watch: () => boolean;
  readonly progress: IndexProgress;
  /** Reading has come to its end. */
  readonly settled: () => void;
}

/** What a client shows while articles are read. */
export interface IndexProgress {
  /** `cancel` is called when the user wants no more of it. */
  begin(cancel: () => void): void;
  report(read: number, found: number): void;
  /** `words`: what was read, and what was left out. */
  end(words: string): void;
}

/** Changed files as LSP tells them: 1 created, 2 changed, 3 deleted. */
export interface FileEvent {
  readonly uri: string;
  readonly type: number;
}

export type IndexPhase = 'untouched' | 'reading' | 'whole' | 'stopped';

export interface WorkspaceIndex {
  phase(): IndexPhase;
  /** Files read, of those found. */
  counts(): { readonly read: number; readonly found: number };
  /** Somebody needs it: begins, or looks for changes where nobody tells of them. Never waits. */
  ask(): void;
  /** Goes on where it was stopped. */
  resume(): void;
  stop(): void;
  /** Resolves when nothing is left to read, when reading was stopped, or when the token is cancelled. */
  whole(token: CancellationToken): Promise<void>;
  filesChanged(events: readonly FileEvent[]): void;
  /** Settings, folders or excludes are others: everything is looked at again. What has not changed is not analysed again. */
  lookAgain(): void;
  /** What the analyses rest on beside the text may be another. */
  contextsChanged(): Promise<void>;
  /** A document was closed: its file counts again. */
  closed(uri: string): void;
}

/** More files are not looked at, and that is said. */
export const MOST_FILES = 20_000;
/** Below this number nobody would see the progress. */
const WORTH_PROGRESS = 20;

export function createWorkspaceIndex(options: WorkspaceIndexOptions): WorkspaceIndex {
  const { shelf, files, folders, excludesOf, contextOf, progress, log } = options;
  const queue = createFileQueue(MOST_FILES);
  const toWalk: FolderToWalk[] = [];
  const report = createIndexReport();
  let phase: IndexPhase = 'untouched';
  let isRunning = false;
  let isWatching = false;
  let isShown = false;
  let waiting: (() => void)[] = [];

  const found = ({ uri, stamp }: FoundFile) => {
    if (!queue.isWaiting(uri)) report.found++;
    if (queue.add(uri, stamp)) return;
    report.found--;
    report.leftOut('too-many', uri);
  };
  const drop = (uri: string) => {
    queue.drop(uri);
    shelf.dropFile(uri);
  };
  const progressed = () => {
    if (!isShown && report.found - report.read < WORTH_PROGRESS) return;
    if (!isShown) progress.begin(stop);
    isShown = true;
    progress.report(report.read, report.found);
  };
  const goesOn = () => phase === 'reading';
  const common = { shelf, queue, report, goesOn, log };
  const readers = files && {
    folder: createFolderReader({ ...common, files, folders, excludesOf, found, drop }),
    files: createFileReader({ ...options, ...common, files, progressed }),
  };

  const run = async ({ folder: readFolder, files: readFiles }: NonNullable<typeof readers>) => {
    isRunning = true;
    while (goesOn()) {
      const folder = toWalk.shift();
      if (folder) {
        if (!(await readFolder(folder))) toWalk.unshift(folder);
      } else if (queue.waiting > 0) await readFiles();
      else phase = 'whole';
    }
    isRunning = false;
    shelf.tidy();
    const words = report.words(phase === 'whole');
    if (isShown) progress.end(words);
    if (report.leavesOut()) log(words);
    isShown = false;
    if (phase === 'whole') report.clear();
    for (const go of waiting) go();
    waiting = [];
    options.settled();
  };
  const start = () => {
    if (phase === 'stopped' || !readers) return;
    phase = 'reading';
    if (!isRunning) run(readers).catch((error) => log(`The workspace’s articles are not read: ${oneLine(error)}`));
  };
  const stop = () => {
    if (phase === 'reading') phase = 'stopped';
  };
  const walkAll = () => {
    toWalk.length = 0;
    for (const folder of folders()) toWalk.push({ uri: folder.replace(/\/+$/, ''), path: '' });
    start();
  };
  const ask = () => {
    if (phase === 'untouched') {
      if (!files || folders().length === 0) return;
      isWatching = options.watch();
      walkAll();
    } else if (phase === 'whole' && !isWatching) walkAll();
  };

  const appeared = async (uri: string, type: number) => {
    const place = placeIn(folders(), uri);
    if (!place || (await excludesOf(place.folder))(place.path)) return;
    if (articleFiles.test(place.path)) found({ uri });
    // A folder that was moved here tells of itself alone. What has an extension is taken for a file.
    else if (type === 1 && !/\.[a-z\d]{1,5}$/i.test(place.path))
      toWalk.push({ uri: uri.replace(/\/+$/, ''), path: place.path });
    else return;
    start();
  };

  return {
    phase: () => phase,
    counts: () => ({ read: report.read, found: report.found }),
    ask,
    resume() {
      if (phase === 'untouched') return ask();
      if (phase === 'stopped') phase = 'whole';
      start();
    },
    stop,
    whole(token) {
      if (phase !== 'reading' || token.isCancellationRequested) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.push(resolve);
        token.onCancellationRequested(() => resolve());
      });
    },
    filesChanged(events) {
      if (phase === 'untouched') return;
      for (const { uri, type } of events) {
        if (type !== 3) appeared(uri, type).catch((error) => log(`${uri} is not looked at: ${oneLine(error)}`));
        else for (const gone of [uri, ...shelf.dropBelow(uri)]) drop(gone);
      }
    },
    lookAgain() {
      if (phase === 'untouched') return;
      for (const { uri } of [...shelf.files()]) if (!placeIn(folders(), uri)) drop(uri);
      queue.forgetStates();
      walkAll();
    },
    async contextsChanged() {
      if (phase === 'untouched') return;
      for (const { uri, basis } of [...shelf.files()]) {
        const { context } = await contextOf(uri);
        if (!basis.endsWith(` ${JSON.stringify(context)}`)) found({ uri });
      }
      if (queue.waiting > 0) start();
    },
    closed(uri) {
      shelf.dropOpen(uri);
      if (phase === 'untouched' || !placeIn(folders(), uri) || !articleFiles.test(uri)) return;
      found({ uri });
      start();
    },
  };
}
