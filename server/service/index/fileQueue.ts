/** The files that the index has found and is to read: each waits once, however often it is told of. */

import { canonical } from '../folders.ts';

export interface FileQueue {
  /** False where the queue holds as many files as it may. `stamp` tells one state of the file from another. */
  add(uri: string, stamp?: string): boolean;
  isWaiting(uri: string): boolean;
  /** It was seen in this state already, and is read or waits. */
  isKnown(uri: string, stamp: string | undefined): boolean;
  /** Some files, now in hand. */
  take(count: number): string[];
  /** It is as it was when it was taken: neither told of again nor gone. */
  isInHand(uri: string): boolean;
  /** Back to where it waits. */
  putBack(uri: string): void;
  done(): void;
  drop(uri: string): void;
  /** All files are new again; what waits still waits. */
  forgetStates(): void;
  readonly waiting: number;
}

export function createFileQueue(most: number): FileQueue {
  /** Canonical URI → URI. */
  const waiting = new Map<string, string>();
  const inHand = new Set<string>();
  /** Of all files known, whether articles or not. */
  const states = new Map<string, string | undefined>();
  return {
    add(uri, stamp) {
      const key = canonical(uri);
      if (states.size >= most && !states.has(key)) return false;
      states.set(key, stamp);
      waiting.set(key, uri);
      inHand.delete(key);
      return true;
    },
    isWaiting: (uri) => waiting.has(canonical(uri)),
    isKnown(uri, stamp) {
      const known = states.get(canonical(uri));
      return known !== undefined && known === stamp;
    },
    take(count) {
      const some = [...waiting].slice(0, count);
      for (const [key] of some) {
        waiting.delete(key);
        inHand.add(key);
      }
      return some.map(([, uri]) => uri);
    },
    isInHand: (uri) => inHand.has(canonical(uri)),
    putBack: (uri) => void waiting.set(canonical(uri), uri),
    done: () => inHand.clear(),
    drop(uri) {
      const key = canonical(uri);
      waiting.delete(key);
      inHand.delete(key);
      states.delete(key);
    },
    forgetStates: () => states.clear(),
    get waiting() {
      return waiting.size;
    },
  };
}
