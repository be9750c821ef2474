/** The days that people gave to articles outside any workspace folder: kept here, for the server has no place to write them. */

import { type Event, EventEmitter, type ExtensionContext, workspace } from 'vscode';
import type { SetArticleDateResult } from '../../server/service/protocol.ts';

export interface GivenDates {
  /** URI → ISO day. */
  all(): Readonly<Record<string, string>>;
  /** Null takes it back. Does nothing but forget where the server keeps the day itself. */
  keep(uri: string, day: string | null, where: SetArticleDateResult['kept']): Promise<void>;
  /** An untitled document was closed, and its day is kept no longer. */
  readonly onDidForget: Event<ForgottenDay>;
}

export interface ForgottenDay {
  readonly uri: string;
  readonly day: string;
}

const key = 'dateline.dates';

export function createGivenDates(context: ExtensionContext): GivenDates {
  const forgotten = new EventEmitter<ForgottenDay>();
  const all = () => context.workspaceState.get<Readonly<Record<string, string>>>(key, {});
  const keep: GivenDates['keep'] = async (uri, day, where) => {
    const { [uri]: _old, ...others } = all();
    await context.workspaceState.update(key, day && where === 'client' ? { ...others, [uri]: day } : others);
  };
  // The next untitled document takes the name of the one that was closed, and must not take its day.
  const forget = workspace.onDidCloseTextDocument(async ({ uri, isUntitled }) => {
    const name = uri.toString();
    const day = all()[name];
    const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === name); // in another language
    if (!isUntitled || isOpen || day === undefined) return;
    await keep(name, null, 'client');
    forgotten.fire({ uri: name, day });
  });
  context.subscriptions.push(forget, forgotten);
  return { all, keep, onDidForget: forgotten.event };
}
