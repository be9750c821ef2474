/** A file in the `.dateline` of each workspace folder: read once, changed one after the other, never written over damage. */

import type { Files } from './host.ts';

export interface FolderFile<T> {
  /** What the file of this folder says. Damage, and a file that cannot be read, are told once. */
  read(folder: string): Promise<T>;
  /** Changes what the file says at that time. Rejects, with words for the user, where it is damaged or cannot be written. */
  change(folder: string, next: (content: string) => string): Promise<void>;
  /** The files may have changed otherwise. */
  forget(): void;
}

export interface FolderFileOptions<T> {
  readonly files: Pick<Files, 'read' | 'write'>;
  /** "decisions.jsonl". */
  readonly name: string;
  /** Total. */
  readonly parse: (content: string) => T;
  /** What is wrong with a file that says this, in a sentence that names it; undefined where nothing is. */
  readonly damage: (value: T, file: string) => string | undefined;
  /** Says something that the user should hear. */
  readonly tell: (words: string) => void;
}

export function createFolderFile<T>({ files, name, parse, damage, tell }: FolderFileOptions<T>): FolderFile<T> {
  const byFolder = new Map<string, Promise<T>>();
  const said = new Set<string>();
  let writing: Promise<unknown> = Promise.resolve();

  const fileIn = (folder: string) => `${folder}/.dateline/${name}`;
  const tellOnce = (words: string) => {
    if (!said.has(words)) tell(words);
    said.add(words);
  };
  const load = async (folder: string): Promise<T> => {
    const file = fileIn(folder);
    try {
      const value = parse((await files.read(file)) ?? '');
      const wrong = damage(value, file);
      if (wrong !== undefined) tellOnce(wrong);
      return value;
    } catch (error) {
      tellOnce(`${file} cannot be read: ${message(error)}`);
      return parse('');
    }
  };
  const write = async (folder: string, next: (content: string) => string) => {
    const file = fileIn(folder);
    const content = (await files.read(file)) ?? '';
    const wrong = damage(parse(content), file);
    if (wrong !== undefined) throw new Error(`${wrong} Repair it first.`);
    const changed = next(content);
    if (changed !== content) await files.write(file, changed);
    byFolder.set(folder, Promise.resolve(parse(changed)));
  };

  return {
    read(folder) {
      const known = byFolder.get(folder) ?? load(folder);
      byFolder.set(folder, known);
      return known;
    },
    async change(folder, next) {
      const done = writing.then(() => write(folder, next));
      writing = done.catch(() => undefined);
      await done;
    },
    forget: () => byFolder.clear(),
  };
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
