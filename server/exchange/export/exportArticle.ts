/** An article's annotations in the formats of other programs. */

import type { ArticleAnalysis } from '../../core/analysis.ts';
import { toRecord, type Wording } from './annotationRecord.ts';
import { toBrat } from './brat.ts';
import { toCsv } from './csv.ts';

export const exportFormats = ['json', 'jsonl', 'csv', 'brat'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  /** A file name without folders. */
  readonly name: string;
  readonly content: string;
  /** VS Code's language for it. */
  readonly languageId: string;
}

export interface ExportOptions {
  /** The article's path or id: the record's `id`; its last part, without the extension, names the files. */
  readonly name: string;
  readonly word: Wording;
  /** csv: begin with a byte order mark. */
  readonly bom?: boolean;
}

/** One file; for brat two, the text and its `.ann`. Offsets index `article.text`. */
export function exportArticle(article: ArticleAnalysis, format: ExportFormat, options: ExportOptions): ExportedFile[] {
  const { name, word, bom } = options;
  const base = baseName(name);
  switch (format) {
    case 'json':
      return [file(`${base}.json`, `${JSON.stringify(toRecord(article, name, word), null, 2)}\n`, 'json')];
    case 'jsonl':
      return [file(`${base}.jsonl`, `${JSON.stringify(toRecord(article, name, word))}\n`, 'jsonl')];
    case 'csv':
      return [file(`${base}.csv`, toCsv(article, name, { bom: bom ?? false }), 'csv')];
    case 'brat':
      return [file(`${base}.txt`, article.text, 'plaintext'), file(`${base}.ann`, toBrat(article), 'plaintext')];
  }
}

function file(name: string, content: string, languageId: string): ExportedFile {
  return { name, content, languageId };
}

/** "a/b/talks.txt" → "talks". */
function baseName(path: string): string {
  const last = path.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  return last.replace(/(?<=.)\.[^.]+$/, '') || 'article';
}
