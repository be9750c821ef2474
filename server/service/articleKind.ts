/** Tells which documents are articles: `news` always, other prose as the settings and the text have it. */

import { looksLikeArticle } from '../core/structure/looksLikeArticle.ts';
import type { Settings } from './protocol.ts';

export interface TextInfo {
  readonly uri: string;
  readonly languageId: string;
}

/** Plain text and Markdown under the names that editors give them; some send no name at all. */
const prose: ReadonlySet<string> = new Set(['plaintext', 'text', 'txt', 'plain', 'markdown', '']);

/** Asks the text only where the setting is `auto`. */
export function isArticle({ uri, languageId }: TextInfo, enable: Settings['enable'], text: () => string): boolean {
  if (languageId === 'news' || /\.(?:news|article)$/i.test(uri)) return true;
  if (!prose.has(languageId) || enable === 'off') return false;
  return enable === 'on' || looksLikeArticle(text());
}
