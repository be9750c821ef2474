/** An untitled article that is saved under a name takes with it the day that it was given and what was silenced in it. */

import type { SilencedEntry } from '../../server/service/protocol.ts';
import { giveDay } from './giveDay.ts';
import type { GivenDates } from './givenDates.ts';
import type { KeptSilenced } from './keptSilenced.ts';
import type { LanguageServer } from './languageServer.ts';
import { silence, stopSilencing } from './silence.ts';
import type { LeftUntitled } from './untitledArticles.ts';

/** The next untitled document takes the name of the one that was closed, and must not take what was kept for it. */
export async function carryAlong(
  server: LanguageServer,
  dates: GivenDates,
  silenced: KeptSilenced,
  { uri, savedAs }: LeftUntitled,
): Promise<void> {
  const to = savedAs?.toString();
  const day = dates.all()[uri];
  if (day !== undefined) {
    await giveDay(server, dates, uri, null);
    if (to !== undefined) await giveDay(server, dates, to, day);
  }
  const entries = silenced.all().filter(({ article }) => article === uri);
  if (entries.length === 0) return;
  await stopSilencing(server, silenced, uri, entries);
  if (to !== undefined) for (const entry of entries) await silence(server, silenced, { uri: to, ...scoped(entry) });
}

function scoped({ rule, sentence, words }: SilencedEntry) {
  if (sentence === undefined || words === undefined) return { scope: 'article', rule } as const;
  return { scope: 'here', rule, sentence, words } as const;
}
