/** The days that people gave to articles: kept in the workspace's `.dateline/decisions.jsonl`, or, outside of any folder, by the client. */

import { type PlainDate, parseIso } from '../core/time/plainDate.ts';
import { type Decisions, readDecisions, withDate } from './decisionsFile.ts';
import { placeIn } from './folders.ts';
import type { Files } from './host.ts';
import type { SetArticleDateResult } from './protocol.ts';

export interface ArticleDates {
  of(uri: string): Promise<PlainDate | undefined>;
  /** Rejects, with words for the user, where the file is damaged or cannot be written. */
  set(uri: string, day: PlainDate | undefined): Promise<SetArticleDateResult['kept']>;
  /** The files may have changed otherwise. */
  forget(): void;
}

export interface ArticleDatesOptions {
  /** Absent where nothing can be read or written. */
  readonly files?: Files | undefined;
  /** URIs of the workspace's folders, at the time of asking. */
  readonly folders: () => readonly string[];
  /** What the client kept: URI → ISO day. */
  readonly kept: unknown;
  /** Says something that the user should hear, once. */
  readonly tell: (words: string) => void;
}

const nothing: Decisions = { dates: new Map() };

export function createArticleDates({ files, folders, kept, tell }: ArticleDatesOptions): ArticleDates {
  const byClient = keptDates(kept);
  const byFolder = new Map<string, Promise<Decisions>>();
  const said = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();

  const fileIn = (folder: string) => `${folder}/.dateline/decisions.jsonl`;
  const tellOnce = (words: string) => {
    if (!said.has(words)) tell(words);
    said.add(words);
  };
  const load = async (folder: string, from: Files): Promise<Decisions> => {
    try {
      const decisions = readDecisions((await from.read(fileIn(folder))) ?? '');
      if (decisions.damagedLine) tellOnce(damaged(fileIn(folder), decisions.damagedLine));
      return decisions;
    } catch (error) {
      tellOnce(`${fileIn(folder)} cannot be read: ${message(error)}`);
      return nothing;
    }
  };
  const read = (folder: string, from: Files) => {
    const known = byFolder.get(folder) ?? load(folder, from);
    byFolder.set(folder, known);
    return known;
  };
  /** One after the other, each on what the file says at that time. */
  const write = async (folder: string, path: string, day: PlainDate | undefined, to: Files) => {
    const file = fileIn(folder);
    const content = (await to.read(file)) ?? '';
    const { damagedLine } = readDecisions(content);
    if (damagedLine) throw new Error(`${damaged(file, damagedLine)} Repair it first.`);
    const next = withDate(content, path, day);
    if (next !== content) await to.write(file, next);
    byFolder.set(folder, Promise.resolve(readDecisions(next)));
  };

  return {
    async of(uri) {
      const place = files && placeIn(folders(), uri);
      if (!place) return byClient.get(uri);
      return (await read(place.folder, files)).dates.get(place.path) ?? byClient.get(uri);
    },
    async set(uri, day) {
      const place = files && placeIn(folders(), uri);
      if (!place) {
        if (day) byClient.set(uri, day);
        else byClient.delete(uri);
        return 'client';
      }
      const done = writing.then(() => write(place.folder, place.path, day, files));
      writing = done.catch(() => undefined);
      await done;
      byClient.delete(uri);
      return 'workspace';
    },
    forget: () => byFolder.clear(),
  };
}

function keptDates(kept: unknown): Map<string, PlainDate> {
  const dates = new Map<string, PlainDate>();
  if (typeof kept !== 'object' || kept === null) return dates;
  for (const [uri, iso] of Object.entries(kept)) {
    const day = typeof iso === 'string' ? parseIso(iso) : undefined;
    if (day) dates.set(uri, day);
  }
  return dates;
}

function damaged(file: string, line: number): string {
  return `Line ${line} of ${file} is not a JSON object; the file is read as far as it goes and not written.`;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
