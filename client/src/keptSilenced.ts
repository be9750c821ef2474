/** What people silenced in articles outside any workspace folder: kept here, for the server has no place to write it. */

import type { ExtensionContext } from 'vscode';
import type { SilencedEntry, SilenceResult } from '../../server/service/protocol.ts';

export interface KeptSilenced {
  all(): readonly SilencedEntry[];
  /** Does nothing where the server keeps it itself. */
  keep(result: SilenceResult): Promise<void>;
}

const key = 'dateline.silenced';

export function createKeptSilenced({ workspaceState }: ExtensionContext): KeptSilenced {
  return {
    all: () => workspaceState.get<readonly SilencedEntry[]>(key, []),
    keep: async (result) => {
      if (result.kept === 'client') await workspaceState.update(key, result.silenced);
    },
  };
}
