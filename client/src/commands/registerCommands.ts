/** The commands of the palette, by id. */

import { commands, l10n } from 'vscode';
import { readWorkspaceRequest } from '../../../server/service/protocol.ts';
import { tellErrors } from '../tellErrors.ts';
import { checkArticle } from './checkArticle.ts';
import type { CommandContext } from './commandContext.ts';
import { compareArticles } from './compareArticles.ts';
import { exportEntities } from './exportEntities.ts';
import { goToEntity } from './goToEntity.ts';
import { publishOnAnotherDay } from './publishOnAnotherDay.ts';
import { rewriteDates } from './rewriteDates.ts';
import { openSample, sampleSteps, takeSampleStep } from './sampleTour.ts';
import { setArticleDate } from './setArticleDate.ts';
import { showPlace } from './showPlace.ts';
import { showSilenced } from './showSilenced.ts';
import { silenceFinding } from './silenceFinding.ts';
import { stepMention } from './stepMention.ts';

export function registerCommands(parts: CommandContext): void {
  const { context, log, article, server } = parts;
  const register = <Arguments extends readonly unknown[]>(
    id: string,
    what: string,
    run: (...args: Arguments) => Promise<unknown>,
  ) => context.subscriptions.push(commands.registerCommand(`dateline.${id}`, tellErrors(log, what, run)));

  register('goToEntity', l10n.t('list the entities'), () => goToEntity(parts));
  register('nextMention', l10n.t('go to the next mention'), () => stepMention(parts, 1));
  register('previousMention', l10n.t('go to the previous mention'), () => stepMention(parts, -1));
  register('exportEntities', l10n.t('export the entities'), () => exportEntities(parts));
  register('setArticleDate', l10n.t('set the date of the article'), (day?: unknown) => setArticleDate(parts, day));
  register('checkArticle', l10n.t('check the article'), () => checkArticle(parts));
  register('silenceFinding', l10n.t('silence the finding'), (scope?: unknown) => silenceFinding(parts, scope));
  register('showSilenced', l10n.t('list what is silenced'), () => showSilenced(parts));
  register('rewriteDate', l10n.t('rewrite the date'), () => rewriteDates(parts, 'date'));
  register('rewriteAllDates', l10n.t('rewrite the dates'), () => rewriteDates(parts, 'all'));
  register('publishOnAnotherDay', l10n.t('move the article to another day'), (day?: unknown) =>
    publishOnAnotherDay(parts, day),
  );
  register('openSample', l10n.t('open the sample article'), () => openSample(context));
  for (const step of Object.keys(sampleSteps)) {
    register(step, l10n.t('show the sample article'), () => takeSampleStep(context, step, article.read));
  }
  register('compareArticles', l10n.t('compare the articles'), () => compareArticles(parts));
  register('readWorkspace', l10n.t('read the articles of the workspace'), () =>
    server.request(readWorkspaceRequest, {}),
  );
  register('stopReading', l10n.t('stop reading articles'), () => server.stopReading());
  register('showPlace', l10n.t('open the article'), showPlace);
  register('restartServer', l10n.t('restart the language server'), () => server.restart());
  register('showLog', l10n.t('show the log'), async () => log.show());
}
