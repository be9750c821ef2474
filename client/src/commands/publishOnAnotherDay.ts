/** Publish on Another Day…: asks for the day, offers the one after the article's, and lets the editor show what has to change. */

import { l10n, window } from 'vscode';
import { type PublishOnParams, type PublishOnResult, publishOnRequest } from '../../../server/service/protocol.ts';
import { inWords, isDay, nextDay } from '../days.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';

/** `given` may come from a key binding: an ISO day. Rejects where no article is open, or its day is not known. */
export async function publishOnAnotherDay({ article, server, dates }: CommandContext, given?: unknown): Promise<void> {
  const document = articleInFront(article);
  const { date: now } = await article.read();
  if (!now.date) throw new Error(l10n.t('the day of this article is not known. “Dateline: Set Article Date…” sets it'));
  const date = typeof given === 'string' ? given : await askDay(now.date);
  if (date === undefined) return;
  const params: PublishOnParams = { uri: document.uri.toString(), date };
  const result = await server.request<PublishOnResult>(publishOnRequest, params);
  if (result.kept) await dates.keep(params.uri, date, result.kept);
  window.setStatusBarMessage(describe(result), 8000);
}

function askDay(now: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Publish on another day than {0}', inWords(now)),
    prompt: l10n.t('Year-month-day. The next day is offered.'),
    value: nextDay(now),
    validateInput(typed) {
      if (!isDay(typed.trim())) return l10n.t('Write the day as {0}', nextDay(now));
      return typed.trim() === now ? l10n.t('This is the article’s day already') : undefined;
    },
  });
}

function describe({ changed, forPerson, applied }: PublishOnResult): string {
  if (changed + forPerson.length === 0) return l10n.t('Dateline: nothing has to change');
  if (!applied) return l10n.t('Dateline: nothing was changed');
  return forPerson.length === 0
    ? l10n.t('Dateline: the article is that of another day')
    : l10n.t('Dateline: {0} places are left for you', forPerson.length);
}
