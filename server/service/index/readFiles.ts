/** Reads one file of the workspace for the index: its text, where it is an article; else what it is. */

import type { AnalysisContext } from '../../core/analyzer.ts';
import { isArticle } from '../articleKind.ts';
import type { Files } from '../host.ts';
import type { Settings } from '../protocol.ts';
import { decodeText } from './decodeText.ts';

/** A larger file is no article that somebody writes or reads: a corpus in one file, a dump. In bytes. */
export const MOST_BYTES = 1_000_000;

export type FileText =
  | { readonly kind: 'article'; readonly text: string; readonly context: AnalysisContext }
  /** Gone, binary, or no article. */
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly error: unknown };

/** What the analysis of a file needs beside its text, and which files count. */
export type FileContext = (uri: string) => Promise<{
  readonly enable: Settings['enable'];
  readonly context: AnalysisContext;
}>;

export async function readArticleFile(files: Files, uri: string, contextOf: FileContext): Promise<FileText> {
  try {
    const bytes = await files.bytes(uri, MOST_BYTES);
    if (bytes === null) return { kind: 'none' };
    if ('size' in bytes) return { kind: 'too-large' };
    const text = decodeText(bytes)?.text;
    if (text === undefined) return { kind: 'none' };
    const { enable, context } = await contextOf(uri);
    return isArticle({ uri, languageId: languageOf(uri) }, enable, () => text)
      ? { kind: 'article', text, context }
      : { kind: 'none' };
  } catch (error) {
    return { kind: 'unreadable', error };
  }
}

function languageOf(uri: string): string {
  if (/\.(?:news|article)$/i.test(uri)) return 'news';
  return /\.(?:md|markdown)$/i.test(uri) ? 'markdown' : 'plaintext';
}
