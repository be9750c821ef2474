/** Silences findings and lets them speak again, and keeps it where the server cannot. */

import {
  type SilencedEntry,
  type SilenceParams,
  type SilenceResult,
  type StopSilencingParams,
  silenceRequest,
  stopSilencingRequest,
} from '../../server/service/protocol.ts';
import type { KeptSilenced } from './keptSilenced.ts';
import type { LanguageServer } from './languageServer.ts';

/** Rejects, with words for the user, where it cannot be kept. */
export async function silence(server: LanguageServer, silenced: KeptSilenced, params: SilenceParams): Promise<void> {
  await silenced.keep(await server.request<SilenceResult>(silenceRequest, params));
}

/** Rejects as `silence` does. */
export async function stopSilencing(
  server: LanguageServer,
  silenced: KeptSilenced,
  uri: string,
  entries: readonly SilencedEntry[],
): Promise<void> {
  const params: StopSilencingParams = { uri, entries };
  await silenced.keep(await server.request<SilenceResult>(stopSilencingRequest, params));
}
