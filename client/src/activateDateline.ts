/** What both extension hosts do: watch for articles, start the server with the first one, and put up tree, status and commands. */

import { type ExtensionContext, l10n, window, workspace } from 'vscode';
import { type ActiveArticle, followActiveArticle } from './activeArticle.ts';
import { watchArticles } from './articles.ts';
import { carryAlong } from './carryAlong.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { createDateStatus, type DateStatus } from './dateStatus.ts';
import { createEntityTree, type EntityTree } from './entityTree.ts';
import { createGivenDates } from './givenDates.ts';
import { createKeptSilenced } from './keptSilenced.ts';
import { createLanguageServer, type Host, type LanguageServer } from './languageServer.ts';
import { tellErrors } from './tellErrors.ts';
import { type LeftUntitled, watchUntitled } from './untitledArticles.ts';

/** What the extension exports: its parts, for other extensions to look at and for the editor suite. */
export interface DatelineApi {
  readonly article: ActiveArticle;
  readonly tree: EntityTree;
  readonly status: DateStatus;
  readonly server: LanguageServer;
}

export function activateDateline(context: ExtensionContext, host: Host): DatelineApi {
  const log = window.createOutputChannel('Dateline', { log: true });
  const dates = createGivenDates(context);
  const silenced = createKeptSilenced(context);
  const articles = watchArticles();
  const server = createLanguageServer(context, host, log, { dates, silenced });
  context.subscriptions.push(log, articles);

  const carry = tellErrors(log, l10n.t('take the date of the article along'), (left: LeftUntitled) =>
    carryAlong(server, dates, silenced, left),
  );
  context.subscriptions.push(watchUntitled(context)(carry));
  const article = followActiveArticle(context, articles, server);
  const tree = createEntityTree(context, article);
  const status = createDateStatus(context, article);
  registerCommands({ context, log, article, server, dates, silenced });

  // An article that is open beside the one in front has its findings too.
  const start = tellErrors(log, l10n.t('start its language server'), server.start);
  let isStarted = false;
  const startWithFirst = () => {
    if (isStarted || !workspace.textDocuments.some(articles.isArticle)) return;
    isStarted = true;
    start();
  };
  context.subscriptions.push(articles.onDidChange(startWithFirst));
  startWithFirst();
  return { article, tree, status, server };
}
