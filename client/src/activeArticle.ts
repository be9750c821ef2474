/** The article in front of the reader, and what the server says of it: read again when it changes, shared by tree, status and commands. */

import {
  CancellationTokenSource,
  commands,
  type Event,
  EventEmitter,
  type ExtensionContext,
  l10n,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { type EntitiesParams, type EntitiesResult, entitiesRequest } from '../../server/service/protocol.ts';
import type { Articles } from './articles.ts';
import { debounce } from './debounce.ts';
import type { LanguageServer } from './languageServer.ts';

export interface ActiveArticle {
  /** Undefined where no article is in front. */
  readonly document: TextDocument | undefined;
  /** The newest answer for this document; it may be one edit old. */
  readonly entities: EntitiesResult | undefined;
  /** Why there is no answer, in words for the user. */
  readonly failure: string | undefined;
  readonly onDidChange: Event<void>;
  /** The entities of the text as it is now. Rejects where there is no article or no answer. */
  read(): Promise<EntitiesResult>;
}

export function followActiveArticle(
  context: ExtensionContext,
  articles: Articles,
  server: LanguageServer,
): ActiveArticle {
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;
  let entities: EntitiesResult | undefined;
  let failure: string | undefined;
  let pending = new CancellationTokenSource();

  const ask = (of: TextDocument) => {
    const params: EntitiesParams = { uri: of.uri.toString() };
    return server.request<EntitiesResult>(entitiesRequest, params, pending.token);
  };

  const refresh = async () => {
    pending.cancel();
    pending = new CancellationTokenSource();
    const { token } = pending;
    const of = document;
    if (!of) return;
    try {
      const answer = await ask(of);
      if (token.isCancellationRequested || answer.version !== of.version) return; // the edit has asked anew
      entities = answer;
      failure = undefined;
    } catch (error) {
      if (token.isCancellationRequested) return;
      failure = l10n.t('The language server gives no answer: {0}', message(error));
    }
    changed.fire();
  };

  const turnTo = (next: TextDocument | undefined) => {
    if (next === document) return;
    document = next;
    entities = failure = undefined;
    commands.executeCommand('setContext', 'dateline.article', next !== undefined);
    changed.fire();
    refresh();
  };
  const look = () => turnTo(articleInFront(articles, document));
  const later = debounce(refresh, 250);

  context.subscriptions.push(
    changed,
    later,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    articles.onDidChange(look),
    workspace.onDidChangeTextDocument((event) => event.document === document && later.run()),
    server.onDidChange(refresh),
  );
  look();
  return {
    get document() {
      return document;
    },
    get entities() {
      return entities;
    },
    get failure() {
      return failure;
    },
    onDidChange: changed.event,
    read: async () => {
      if (!document) throw new Error(l10n.t('no article is open'));
      if (entities?.version === document.version) return entities;
      return ask(document);
    },
  };
}

/** The focus may be in a panel, a tree or another page: the article stays in front as long as it is to be seen and no other text is read. */
function articleInFront(articles: Articles, current: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor;
  if (active && articles.isArticle(active.document)) return active.document;
  if (active && isPage(active)) return undefined;
  const isVisible = window.visibleTextEditors.some((editor) => editor.document === current);
  return isVisible && current && articles.isArticle(current) ? current : undefined;
}

/** An output channel, a comment or an input box is a text editor to the API, but stands in no column; nor does a half of a comparison. */
function isPage({ viewColumn }: TextEditor): boolean {
  return viewColumn !== undefined;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
