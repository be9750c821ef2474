/** The days that people gave to articles: kept in the workspace's `.dateline/decisions.jsonl`, or, outside of any folder, by the client. */

import { type PlainDate, parseIso } from '../core/time/plainDate.ts';
import { type Decisions, readDecisions, withDate } from './decisionsFile.ts';
import { createFolderFile } from './folderFile.ts';
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
  readonly files?: Pick<Files, 'read' | 'write'> | undefined;
  /** URIs of the workspace's folders, at the time of asking. */
  readonly folders: () => readonly string[];
  /** What the client kept: URI → ISO day. */
  readonly kept: unknown;
  /** Says something that the user should hear, once. */
  readonly tell: (words: string) => void;
}

export function createArticleDates({ files, folders, kept, tell }: ArticleDatesOptions): ArticleDates {
  const byClient = keptDates(kept);
  const inFolders = files && decisionsFile(files, tell);
  return {
    async of(uri) {
      const place = inFolders && placeIn(folders(), uri);
      if (!place) return byClient.get(uri);
      return (await inFolders.read(place.folder)).dates.get(place.path) ?? byClient.get(uri);
    },
    async set(uri, day) {
      const place = inFolders && placeIn(folders(), uri);
      if (!place) {
        if (day) byClient.set(uri, day);
        else byClient.delete(uri);
        return 'client';
      }
      await inFolders.change(place.folder, (content) => withDate(content, place.path, day));
      byClient.delete(uri);
      return 'workspace';
    },
    forget: () => inFolders?.forget(),
  };
}

/** The decisions of each folder. */
export function decisionsFile(files: Pick<Files, 'read' | 'write'>, tell: (words: string) => void) {
  return createFolderFile<Decisions>({
    files,
    name: 'decisions.jsonl',
    parse: readDecisions,
    damage: ({ damagedLine }, file) =>
      damagedLine === undefined
        ? undefined
        : `Line ${damagedLine} of ${file} is not a JSON object; the file is read as far as it goes and not written.`,
    tell,
  });
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
