/** What the service needs of the place it runs in: Node, or a Web Worker. */

import type { InitializationOptions } from './protocol.ts';

export interface Host {
  /** Content of `model.bin`; undefined where there is none. Asked once, at the first analysis. */
  readModel(options: InitializationOptions): Promise<Uint8Array | undefined>;
  /** Where the host itself reaches files; absent in a worker. */
  readonly files?: Files;
  /** Resolves after messages that have arrived meanwhile were handled. */
  pause(): Promise<void>;
  /** Milliseconds from an arbitrary moment, never going back. It paces work; no date is made of it. */
  elapsed(): number;
  /** Runs `action` later, once; the answer takes that back. */
  schedule(action: () => void, milliseconds: number): () => void;
}

/** Files and folders by URI. Links are not followed: they could lead out of the workspace, or round in a circle. */
export interface Files {
  /** Null where there is no such file. Rejects where it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** Makes the folder where it is missing. Rejects where it cannot be written. */
  write(uri: string, content: string): Promise<void>;
  /** What lies directly in a folder, links left out. Null where there is no such folder. Rejects where it cannot be read. */
  list(uri: string): Promise<readonly FolderEntry[] | null>;
  /** The content of a file of at most `most` bytes. Null where there is none. Rejects where it cannot be read. */
  bytes(uri: string, most: number): Promise<Uint8Array | TooLarge | null>;
}

export interface FolderEntry {
  /** Not encoded. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Another one when the file has changed; absent where the host cannot tell cheaply. */
  readonly stamp?: string;
}

export interface TooLarge {
  /** In bytes. */
  readonly size: number;
}

/** Work goes on this long before others get a turn. */
const SLICE_MS = 5;

/** The answer is to be called after every step of a piece of work: it holds the work up when its slice, in milliseconds, is used up. */
export function createPacer(host: Pick<Host, 'pause' | 'elapsed'>, slice = SLICE_MS): () => Promise<void> | undefined {
  let since = host.elapsed();
  return () => {
    if (host.elapsed() - since < slice) return undefined;
    return host.pause().then(() => {
      since = host.elapsed();
    });
  };
}
