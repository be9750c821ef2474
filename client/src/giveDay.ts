/** Gives an article its day, or takes it back, and keeps it where the server cannot. */

import {
  type SetArticleDateParams,
  type SetArticleDateResult,
  setArticleDateRequest,
} from '../../server/service/protocol.ts';
import type { GivenDates } from './givenDates.ts';
import type { LanguageServer } from './languageServer.ts';

/** `date`: an ISO day, or null. Rejects, with words for the user, where it cannot be kept. */
export async function giveDay(
  server: LanguageServer,
  dates: GivenDates,
  uri: string,
  date: string | null,
): Promise<void> {
  const params: SetArticleDateParams = { uri, date };
  const { kept } = await server.request<SetArticleDateResult>(setArticleDateRequest, params);
  await dates.keep(uri, date, kept);
}
