/** Days as people type and read them: ISO days, their words in the language of the editor, and what was typed where one is asked for. */

import { env, l10n } from 'vscode';
import { type ReadDayParams, type ReadDayResult, readDayRequest } from '../../server/service/protocol.ts';
import type { LanguageServer } from './languageServer.ts';

/** True for a day of the calendar, written as 2020-07-12. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The ISO day after an ISO day. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

export function inWords(day: string): string {
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Which day is meant by what was typed. The server reads it as it reads an article; ISO days are known without it. */
export type DayReader = (text: string) => Promise<ReadDayResult>;

export function dayReader(server: LanguageServer, uri: string): DayReader {
  return async (text) => {
    if (isDay(text.trim())) return { date: text.trim() };
    const params: ReadDayParams = { uri, text };
    return server
      .request<ReadDayResult>(readDayRequest, params)
      .catch(() => ({ wrong: l10n.t('Write the day as 2020-07-12') }));
  };
}

export function writeDayAs(): string {
  return l10n.t('Write the day as 2020-07-12 or July 12, 2020');
}
