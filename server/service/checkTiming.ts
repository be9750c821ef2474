/** When the findings of a document are due, as `dateline.run` has it: at once, when it is opened or saved, or when somebody asks. */

import type { Settings } from './protocol.ts';

export interface CheckTiming {
  /** True where the findings of this version are to be told; else those that were told last still stand. */
  isDue(uri: string, version: number, run: Settings['run']): boolean;
  /** The document was opened or saved in this version. */
  saved(uri: string, version: number): void;
  /** Somebody wants the findings of this version. */
  asked(uri: string, version: number): void;
  /** They rest on something else than before: what has been told is told anew. */
  renewed(uri: string, version: number): void;
  closed(uri: string): void;
}

interface Times {
  saved?: number;
  /** The version whose findings were told or asked for last. */
  told?: number;
}

export function createCheckTiming(): CheckTiming {
  const known = new Map<string, Times>();
  const timesOf = (uri: string) => {
    const times = known.get(uri) ?? {};
    known.set(uri, times);
    return times;
  };
  return {
    isDue(uri, version, run) {
      const times = timesOf(uri);
      const isDue = run === 'onType' || times.told === version || (run === 'onSave' && times.saved === version);
      if (isDue) times.told = version;
      return isDue;
    },
    saved(uri, version) {
      timesOf(uri).saved = version;
    },
    asked(uri, version) {
      timesOf(uri).told = version;
    },
    renewed(uri, version) {
      const times = known.get(uri);
      if (times?.told !== undefined) times.told = version;
    },
    closed: (uri) => known.delete(uri),
  };
}
