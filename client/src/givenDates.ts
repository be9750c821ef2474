/** The days that people gave to articles outside any workspace folder: kept here, for the server has no place to write them. */

import type { ExtensionContext } from 'vscode';
import type { SetArticleDateResult } from '../../server/service/protocol.ts';

export interface GivenDates {
  /** URI → ISO day. */
  all(): Readonly<Record<string, string>>;
  /** Null takes it back. Does nothing but forget where the server keeps the day itself. */
  keep(uri: string, day: string | null, where: SetArticleDateResult['kept']): Promise<void>;
}

const key = 'dateline.dates';

export function createGivenDates({ workspaceState }: ExtensionContext): GivenDates {
  const all = () => workspaceState.get<Readonly<Record<string, string>>>(key, {});
  return {
    all,
    keep: async (uri, day, where) => {
      const { [uri]: _old, ...others } = all();
      await workspaceState.update(key, day && where === 'client' ? { ...others, [uri]: day } : others);
    },
  };
}
