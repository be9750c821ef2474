/** Tells which open documents are articles: `news` always, plain text and Markdown as the settings and the text have it. */

import { type Disposable, type Event, EventEmitter, Position, Range, type TextDocument, workspace } from 'vscode';
import { looksLikeArticle } from '../../server/core/structure/looksLikeArticle.ts';
import type { Settings } from '../../server/service/protocol.ts';
import { debounce } from './debounce.ts';

export const candidateLanguages = ['news', 'plaintext', 'markdown'];

/** Documents that are part of something else than a page of text. */
const foreignSchemes = new Set(['output', 'debug', 'comment', 'vscode-notebook-cell', 'vscode-scm', 'dateline-rule']);

/** `looksLikeArticle` reads no further. */
const readUnits = 20_000;

export interface Articles extends Disposable {
  isArticle(document: TextDocument): boolean;
  /** A document has become an article, or is none any more. */
  readonly onDidChange: Event<TextDocument>;
}

export function watchArticles(): Articles {
  const changed = new EventEmitter<TextDocument>();
  const known = new Set<TextDocument>();

  // Once an article, always an article: a view that goes blank while a lede is being rewritten helps nobody.
  const look = (document: TextDocument, again: boolean) => {
    const is = (!again && known.has(document)) || isArticleNow(document);
    if (is === known.has(document)) return;
    if (is) known.add(document);
    else known.delete(document);
    changed.fire(document);
  };
  const lookAtAll = (again: boolean) => {
    for (const document of workspace.textDocuments) look(document, again);
  };
  // Text that is pasted into an empty document, or typed, is looked at when the hand rests.
  const later = debounce(() => lookAtAll(false), 200);

  const listeners = [
    workspace.onDidOpenTextDocument((document) => look(document, false)),
    workspace.onDidCloseTextDocument((document) => known.delete(document) && changed.fire(document)),
    workspace.onDidChangeTextDocument(({ document }) => isCandidate(document) && !known.has(document) && later.run()),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('dateline.enable') && lookAtAll(true)),
    later,
    changed,
  ];
  lookAtAll(false);
  return {
    isArticle: (document) => known.has(document),
    onDidChange: changed.event,
    dispose: () => {
      for (const listener of listeners) listener.dispose();
    },
  };
}

function isCandidate({ languageId, uri }: TextDocument): boolean {
  return candidateLanguages.includes(languageId) && !foreignSchemes.has(uri.scheme);
}

function isArticleNow(document: TextDocument): boolean {
  if (!isCandidate(document)) return false;
  if (document.languageId === 'news') return true;
  const enable = workspace.getConfiguration('dateline', document).get<Settings['enable']>('enable');
  if (enable === 'on' || enable === 'off') return enable === 'on';
  return looksLikeArticle(document.getText(new Range(new Position(0, 0), document.positionAt(readUnits))));
}
