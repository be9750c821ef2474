/** An untitled article that is saved under a name takes the day with it that it was given. */

import { type ExtensionContext, type Uri, workspace } from 'vscode';
import type { GivenDates } from './givenDates.ts';

/** The editor writes the file, empties the untitled document and closes it in one go. */
const togetherMs = 5000;

/** Nothing tells which document was saved as which file: it is the one with the same text, closed right after. */
export function carryDays(
  context: ExtensionContext,
  dates: GivenDates,
  give: (uri: string, day: string | null) => Promise<void>,
): void {
  const saved = new Map<string, { readonly as: Uri; readonly at: number }>();
  context.subscriptions.push(
    workspace.onDidSaveTextDocument((file) => {
      const days = dates.all();
      const text = file.getText();
      for (const { uri, isUntitled, getText } of workspace.textDocuments)
        if (isUntitled && uri.toString() in days && getText() === text)
          saved.set(uri.toString(), { as: file.uri, at: Date.now() });
    }),
    dates.onDidForget(async ({ uri, day }) => {
      const place = saved.get(uri);
      saved.delete(uri);
      await give(uri, null); // the server would keep it for the next document of that name
      if (place && Date.now() - place.at < togetherMs) await give(place.as.toString(), day);
    }),
  );
}
