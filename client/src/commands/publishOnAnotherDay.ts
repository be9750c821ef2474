/** Publish on Another Day…: asks for the day, offers the one after the article's, and lets the editor show what has to change. */

import { InputBoxValidationSeverity, l10n, window } from 'vscode';
import { type PublishOnParams, type PublishOnResult, publishOnRequest } from '../../../server/service/protocol.ts';
import { type DayReader, dayReader, inWords, nextDay, writeDayAs } from '../days.ts';
import { articleInFront, type CommandContext } from './commandContext.ts';
import { offerPlacesLeft } from './placesLeft.ts';

/** `given` may come from a key binding: an ISO day. Rejects where no article is open, or its day is not known. */
export async function publishOnAnotherDay({ article, server, dates }: CommandContext, given?: unknown): Promise<void> {
  const document = articleInFront(article);
  const { date: now } = await article.read();
  if (!now.date) throw new Error(l10n.t('the day of this article is not known. “Dateline: Set Article Date…” sets it'));
  const read = dayReader(server, document.uri.toString());
  const date = typeof given === 'string' ? given : await askDay(now.date, read);
  if (date === undefined) return;
  const params: PublishOnParams = { uri: document.uri.toString(), date };
  const asked = server.request<PublishOnResult>(publishOnRequest, params);
  offerPlacesLeft(document, asked).catch(() => undefined); // what rejects below is told once
  const result = await asked;
  if (result.kept) await dates.keep(params.uri, date, result.kept);
  window.setStatusBarMessage(describe(result), 8000);
}

async function askDay(now: string, read: DayReader): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Publish on another day than {0}', inWords(now)),
    prompt: l10n.t('As 2020-07-12 or July 12, 2020. The next day is offered.'),
    value: nextDay(now),
    async validateInput(text) {
      const { date, wrong } = await read(text);
      if (!date) return wrong ?? writeDayAs();
      if (date === now) return l10n.t('This is the article’s day already');
      return { message: inWords(date), severity: InputBoxValidationSeverity.Info };
    },
  });
  return typed === undefined ? undefined : (await read(typed)).date;
}

function describe({ changed, forPerson, applied }: PublishOnResult): string {
  if (changed + forPerson.length === 0) return l10n.t('Dateline: nothing has to change');
  if (!applied) return l10n.t('Dateline: nothing was changed');
  return l10n.t('Dateline: the article is that of another day');
}
