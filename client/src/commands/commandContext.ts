/** What every command may use: the parts of the extension, and the article in front. */

import { type ExtensionContext, type LogOutputChannel, l10n, type TextDocument, type TextEditor, window } from 'vscode';
import type { ActiveArticle } from '../activeArticle.ts';
import type { GivenDates } from '../givenDates.ts';
import type { KeptSilenced } from '../keptSilenced.ts';
import type { LanguageServer } from '../languageServer.ts';

/** What a command may need. */
export interface CommandContext {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly article: ActiveArticle;
  readonly server: LanguageServer;
  readonly dates: GivenDates;
  readonly silenced: KeptSilenced;
}

/** The article in front. Throws where there is none: a key binding or another extension may call a command at any time. */
export function articleInFront({ document }: ActiveArticle): TextDocument {
  if (!document) throw new Error(l10n.t('no article is open'));
  return document;
}

/** The editor that shows the article in front. Throws where there is none. */
export function editorInFront(article: ActiveArticle): TextEditor {
  const document = articleInFront(article);
  const editor = window.visibleTextEditors.find((visible) => visible.document === document);
  if (!editor) throw new Error(l10n.t('no article is open'));
  return editor;
}
