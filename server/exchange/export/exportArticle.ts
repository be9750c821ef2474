/** An article's annotations in the formats of other programs. */

import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { toRecord, type Wording } from './annotationRecord.ts';
import { toBrat } from './brat.ts';
import { toCsv } from './csv.ts';
import { toGeoJson, toPlaceFeatures } from './geoJson.ts';
import { toKml } from './kml.ts';

export const exportFormats = ['json', 'jsonl', 'csv', 'brat', 'geojson', 'kml'] as const;
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
  /** Where the article's places are (`Analyzer.groundPlaces`). */
  readonly places?: PlaceReadings;
}

/** One file; for brat two, the text and its `.ann`. Offsets index `article.text`. */
export function exportArticle(article: ArticleAnalysis, format: ExportFormat, options: ExportOptions): ExportedFile[] {
  const { name, word, bom, places = new Map() } = options;
  const base = baseName(name);
  switch (format) {
    case 'json':
      return [file(`${base}.json`, `${JSON.stringify(toRecord(article, name, word, places), null, 2)}\n`, 'json')];
    case 'jsonl':
      return [file(`${base}.jsonl`, `${JSON.stringify(toRecord(article, name, word, places))}\n`, 'jsonl')];
    case 'csv':
      return [file(`${base}.csv`, toCsv(article, name, { bom: bom ?? false, places }), 'csv')];
    case 'brat':
      return [
        file(`${base}.txt`, article.text, 'plaintext'),
        file(`${base}.ann`, toBrat(article, places), 'plaintext'),
      ];
    case 'geojson':
      return [file(`${base}.geojson`, toGeoJson(toPlaceFeatures(article, name, places)), 'json')];
    case 'kml':
      return [file(`${base}.kml`, toKml(toPlaceFeatures(article, name, places)), 'xml')];
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
