/** The language status item: the article's date, where it came from, and the way to another one. */

import { type ExtensionContext, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { ActiveArticle } from './activeArticle.ts';
import { candidateLanguages } from './articles.ts';

export interface DateStatus {
  /** Undefined while no article is in front. */
  readonly item: LanguageStatusItem | undefined;
}

export function createDateStatus(context: ExtensionContext, article: ActiveArticle): DateStatus {
  let item: LanguageStatusItem | undefined;

  const refresh = () => {
    const { document, entities, failure } = article;
    if (!document) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    item.busy = !entities && !failure;
    item.severity = failure ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = describe(article);
    item.accessibilityInformation = { label: l10n.t('Date of the article: {0}', item.text) };
  };

  context.subscriptions.push(article.onDidChange(refresh), { dispose: () => item?.dispose() });
  refresh();
  return {
    get item() {
      return item;
    },
  };
}

function createItem(): LanguageStatusItem {
  // By language: a selector with the document's own path would need its characters escaped. It is gone where no article is in front.
  const item = languages.createLanguageStatusItem('dateline.date', candidateLanguages);
  item.name = l10n.t('Article Date');
  item.command = { command: 'dateline.setArticleDate', title: l10n.t('Set Article Date…') };
  return item;
}

function describe({ entities, failure }: ActiveArticle): string {
  if (failure) return failure;
  if (!entities) return l10n.t('Reading…');
  return entities.date.date ? entities.date.label : l10n.t('No date found for this article');
}
