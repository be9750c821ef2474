/** What people have silenced: kept in the workspace's `.dateline/ignored.json`, or, outside of any folder, by the client. */

import { type Ignore, isSameIgnore } from '../core/ignores/ignore.ts';
import { createFolderFile } from './folderFile.ts';
import { placeIn } from './folders.ts';
import type { Files } from './host.ts';
import { keptIgnores, type ReadIgnored, readIgnored, withIgnore, withoutIgnores } from './ignoredFile.ts';
import type { SilenceResult } from './protocol.ts';

/** The ignores that may hold in an article, and what they call it. */
export interface IgnoresOf {
  readonly name: string;
  readonly ignores: readonly Ignore[];
}

export interface Ignores {
  of(uri: string): Promise<IgnoresOf>;
  /** `ignore.article` is set where `inArticle` says so. Rejects, with words for the user, where the file is damaged or cannot be written. */
  add(uri: string, ignore: Ignore, inArticle: boolean): Promise<SilenceResult>;
  /** Rejects as `add` does. */
  remove(uri: string, ignores: readonly Ignore[]): Promise<SilenceResult>;
  /** The files may have changed otherwise. */
  forget(): void;
}

export interface IgnoresOptions {
  /** Absent where nothing can be read or written. */
  readonly files?: Pick<Files, 'read' | 'write'> | undefined;
  /** URIs of the workspace's folders, at the time of asking. */
  readonly folders: () => readonly string[];
  /** What the client kept: entries whose article is a URI. */
  readonly kept: unknown;
  /** Says something that the user should hear, once. */
  readonly tell: (words: string) => void;
}

export function createIgnores({ files, folders, kept, tell }: IgnoresOptions): Ignores {
  let byClient: readonly Ignore[] = keptIgnores(kept);
  const inFolders = files && ignoredFile(files, tell);
  const keepByClient = (next: readonly Ignore[]): SilenceResult => {
    byClient = next;
    return { kept: 'client', silenced: next };
  };
  const placeOf = (uri: string) => (inFolders ? placeIn(folders(), uri) : undefined);
  return {
    async of(uri) {
      const place = placeOf(uri);
      if (!place) return { name: uri, ignores: byClient };
      return { name: place.path, ignores: (await inFolders!.read(place.folder)).ignores };
    },
    async add(uri, { rule, sentence, words }, inArticle) {
      const place = placeOf(uri);
      const entry: Ignore = {
        rule,
        ...(inArticle && { article: place?.path ?? uri }),
        ...(sentence !== undefined && { sentence }),
        ...(words !== undefined && { words }),
      };
      if (!place) return keepByClient([...byClient.filter((other) => !isSameIgnore(other, entry)), entry]);
      await inFolders!.change(place.folder, (content) => withIgnore(content, entry));
      return { kept: 'workspace' };
    },
    async remove(uri, ignores) {
      const place = placeOf(uri);
      if (!place) return keepByClient(byClient.filter((one) => !ignores.some((other) => isSameIgnore(one, other))));
      await inFolders!.change(place.folder, (content) => withoutIgnores(content, ignores));
      return { kept: 'workspace' };
    },
    forget: () => inFolders?.forget(),
  };
}

/** What was silenced in each folder. */
export function ignoredFile(files: Pick<Files, 'read' | 'write'>, tell: (words: string) => void) {
  return createFolderFile<ReadIgnored>({
    files,
    name: 'ignored.json',
    parse: readIgnored,
    damage: ({ damage }, file) => damage && `${file} ${damage}; it is read as far as it goes and not written.`,
    tell,
  });
}
