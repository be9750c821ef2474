/** What a user can ask the server to do, by a request of our own client or by a command of LSP: each rejects with words for the user. */

import { parseIso } from '../core/time/plainDate.ts';
import type { ArticleDates } from './articleDates.ts';
import { userError } from './handlers.ts';
import type { Ignores } from './ignores.ts';
import {
  type CheckParams,
  checkCommand,
  checkRequest,
  type PublishOnParams,
  type PublishOnResult,
  publishOnCommand,
  publishOnRequest,
  readWorkspaceCommand,
  readWorkspaceRequest,
  type SetArticleDateParams,
  type SetArticleDateResult,
  type SilencedEntry,
  type SilenceParams,
  type SilenceResult,
  type StopSilencingParams,
  setArticleDateCommand,
  setArticleDateRequest,
  silenceCommand,
  silenceRequest,
  stopSilencingCommand,
  stopSilencingRequest,
} from './protocol.ts';

export interface UserActionOptions {
  readonly dates: ArticleDates;
  readonly ignores: Ignores;
  readonly publish: (params: PublishOnParams) => Promise<PublishOnResult>;
  /** Findings of the document are wanted now. */
  readonly check: (uri: string) => void;
  /** Goes on reading the workspace's articles. */
  readonly readWorkspace: () => void;
  /** The answers about this document, or about all, rest on something else now. */
  readonly changed: (uri?: string) => void;
}

export interface UserAction {
  readonly request: string;
  readonly command: string;
  /** From the command's arguments to the request's parameters. */
  readonly params: (given: readonly unknown[]) => unknown;
  /** The parameters may be anything. */
  readonly run: (params: unknown) => Promise<unknown>;
}

export const userCommands = [
  setArticleDateCommand,
  silenceCommand,
  stopSilencingCommand,
  checkCommand,
  readWorkspaceCommand,
  publishOnCommand,
] as const;

export function userActions({
  dates,
  ignores,
  publish,
  check,
  readWorkspace,
  changed,
}: UserActionOptions): readonly UserAction[] {
  const setDate = async ({ uri, date }: SetArticleDateParams): Promise<SetArticleDateResult> => {
    const day = typeof date === 'string' ? parseIso(date) : undefined;
    if (typeof uri !== 'string' || (date !== null && !day))
      throw new Error(`“${date}” is no day: write it as YYYY-MM-DD.`);
    const kept = await dates.set(uri, day);
    changed(uri);
    return { kept };
  };
  const silence = async ({ uri, scope, rule, sentence, words }: SilenceParams): Promise<SilenceResult> => {
    const isHere = scope === 'here';
    if (![uri, rule].every(isText) || !['here', 'article', 'rule'].includes(scope))
      throw new Error('What is to be silenced needs a document, a rule and a scope: here, article or rule.');
    if (isHere && ![sentence, words].every(isText))
      throw new Error('A finding is told by its sentence and its words: both are needed to silence it.');
    const result = await ignores.add(
      uri,
      isHere ? { rule, sentence: sentence!, words: words! } : { rule },
      scope !== 'rule',
    );
    changed();
    return result;
  };
  const stopSilencing = async ({ uri, entries }: StopSilencingParams): Promise<SilenceResult> => {
    if (!isText(uri) || !Array.isArray(entries)) throw new Error('Say of which document which entries are to go.');
    const result = await ignores.remove(uri, entries.filter(isEntry));
    changed();
    return result;
  };
  const checkNow = async ({ uri }: CheckParams): Promise<null> => {
    if (!isText(uri)) throw new Error('Say which document is to be checked.');
    check(uri);
    return null;
  };
  const goOn = async (): Promise<null> => {
    readWorkspace();
    return null;
  };
  const first = ([params]: readonly unknown[]) => params;
  const dateParams = ([uri, date]: readonly unknown[]) => ({ uri, date: date ?? null });
  return [
    action(setArticleDateRequest, setArticleDateCommand, setDate, dateParams),
    action(silenceRequest, silenceCommand, silence, first),
    action(stopSilencingRequest, stopSilencingCommand, stopSilencing, first),
    action(checkRequest, checkCommand, checkNow, first),
    action(readWorkspaceRequest, readWorkspaceCommand, goOn, first),
    action(publishOnRequest, publishOnCommand, publish, first),
  ];
}

function action<Params>(
  request: string,
  command: string,
  run: (params: Params) => Promise<unknown>,
  params: UserAction['params'],
): UserAction {
  return {
    request,
    command,
    params,
    run: async (given) => {
      try {
        return await run((given ?? {}) as Params);
      } catch (error) {
        throw userError(error);
      }
    },
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isEntry(value: unknown): value is SilencedEntry {
  return typeof value === 'object' && value !== null && isText((value as SilencedEntry).rule);
}
