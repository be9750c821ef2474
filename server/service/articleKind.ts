/** Tells which documents are articles: `news` always, other prose as the settings and the text have it. */

import { looksLikeArticle } from '../core/structure/looksLikeArticle.ts';
import type { Settings } from './protocol.ts';
import { rulePageScheme } from './rulePages.ts';

export interface TextInfo {
  readonly uri: string;
  readonly languageId: string;
}

/** Plain text and Markdown under the names that editors give them; some send no name at all. */
const prose: ReadonlySet<string> = new Set(['plaintext', 'text', 'txt', 'plain', 'markdown', '']);

/** Remembers its answers: once an article, always one, and a text that is none is asked again when it has changed. */
export interface ArticleKinds {
  isArticle(document: TextInfo & { readonly version: number; getText(): string }, enable: Settings['enable']): boolean;
  closed(uri: string): void;
  /** The settings have changed. */
  clear(): void;
}

export function createArticleKinds(): ArticleKinds {
  /** Infinity for an article; else the version that is none. */
  const known = new Map<string, number>();
  return {
    isArticle(document, enable) {
      const { uri, version } = document;
      const last = known.get(uri);
      if (last === Number.POSITIVE_INFINITY || last === version) return last !== version;
      const is = isArticle(document, enable, () => document.getText());
      known.set(uri, is ? Number.POSITIVE_INFINITY : version);
      return is;
    },
    closed: (uri) => known.delete(uri),
    clear: () => known.clear(),
  };
}

/** Asks the text only where the setting is `auto`. */
export function isArticle({ uri, languageId }: TextInfo, enable: Settings['enable'], text: () => string): boolean {
  if (uri.startsWith(`${rulePageScheme}:`)) return false; // its examples are wrong on purpose
  if (languageId === 'news' || /\.(?:news|article)$/i.test(uri)) return true;
  if (!prose.has(languageId) || enable === 'off') return false;
  return enable === 'on' || looksLikeArticle(text());
}
