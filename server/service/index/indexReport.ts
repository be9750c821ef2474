/** Counts what the index has read and what it left out, and says so: no limit is silent. */

import { MOST_BYTES } from './readFiles.ts';

export type LeftOut = 'too-large' | 'unreadable' | 'too-many';

export interface IndexReport {
  read: number;
  found: number;
  leftOut(why: LeftOut, uri: string): void;
  leavesOut(): boolean;
  /** In words for a log and a status line. */
  words(isWhole: boolean): string;
  clear(): void;
}

const reasons: Readonly<Record<LeftOut, string>> = {
  'too-large': `larger than ${MOST_BYTES / 1e6} MB`,
  unreadable: 'not readable',
  'too-many': 'beyond the number that is looked at',
};

export function createIndexReport(): IndexReport {
  const left = new Map<LeftOut, string[]>();
  return {
    read: 0,
    found: 0,
    leftOut(why, uri) {
      const uris = left.get(why) ?? [];
      left.set(why, uris);
      uris.push(uri);
    },
    leavesOut: () => left.size > 0,
    words(isWhole) {
      const parts = [...left].map(
        ([why, [first, ...more]]) =>
          `${more.length + 1} ${reasons[why]} (${more.length > 0 ? 'such as ' : ''}${first})`,
      );
      const read = isWhole
        ? `All ${this.found} files of the workspace that may be articles were looked at`
        : `Stopped at ${this.read} of ${this.found} files`;
      return parts.length > 0 ? `${read}; left out: ${parts.join(', ')}.` : `${read}.`;
    },
    clear() {
      left.clear();
      this.read = this.found = 0;
    },
  };
}
