/** The days that people gave to articles outside any workspace folder: kept here, for the server has no place to write them. */

import { type ExtensionContext, workspace } from 'vscode';

export interface GivenDates {
  /** URI → ISO day. */
  all(): Readonly<Record<string, string>>;
  keep(uri: string, day: string | null): Promise<void>;
}

const key = 'dateline.dates';

export function createGivenDates(context: ExtensionContext): GivenDates {
  const all = () => context.workspaceState.get<Readonly<Record<string, string>>>(key, {});
  const keep = async (uri: string, day: string | null) => {
    const { [uri]: _old, ...others } = all();
    await context.workspaceState.update(key, day === null ? others : { ...others, [uri]: day });
  };
  // The next untitled document takes the name of the one that was closed, and must not take its day.
  const forget = workspace.onDidCloseTextDocument(async ({ uri, isUntitled }) => {
    const name = uri.toString();
    const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === name); // in another language
    if (isUntitled && !isOpen && name in all()) await keep(name, null);
  });
  context.subscriptions.push(forget);
  return { all, keep };
}
