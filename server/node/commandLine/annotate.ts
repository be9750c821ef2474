/** `dateline annotate` and `dateline export`: the articles with their annotations, on the screen, in a stream or in files. */

import type { ArticleAnalysis } from '../../core/analysis.ts';
import type { Analyzer } from '../../core/analyzer.ts';
import type { Wording } from '../../exchange/export/annotationRecord.ts';
import { toCsv } from '../../exchange/export/csv.ts';
import { exportArticle } from '../../exchange/export/exportArticle.ts';
import { type PlaceFeature, toGeoJson, toPlaceFeatures } from '../../exchange/export/geoJson.ts';
import { toKml } from '../../exchange/export/kml.ts';
import type { CommandOptions } from './options.ts';
import type { Output } from './output.ts';
import { type ReadArticle, type Reading, shown } from './readArticles.ts';
import type { Screen } from './terminal/screen.ts';
import { openExportFolder } from './writeExports.ts';

export interface Stage {
  readonly output: Output;
  readonly screen: Screen;
  readonly word: Wording;
  readonly groundPlaces: Analyzer['groundPlaces'];
}

export async function annotate(reading: Reading, options: CommandOptions, stage: Stage): Promise<void> {
  if (options.out !== undefined) return writeFiles(reading, options, options.out, stage);
  switch (options.format) {
    case 'terminal':
      return showArticles(reading, stage);
    case 'json':
      return writeJson(reading, options, stage);
    case 'csv':
      return writeCsv(reading, options, stage);
    case 'geojson':
      return writeMap(reading, stage, toGeoJson);
    case 'kml':
      return writeMap(reading, stage, toKml);
    default:
      for await (const { path, article } of reading.articles) {
        await stage.output.write(jsonLine(path, article, stage));
        if (stage.output.closed) return;
      }
  }
}

async function showArticles(reading: Reading, { output, screen, word }: Stage): Promise<void> {
  // Counting the columns of emoji takes tables that nothing else needs: they are not built for a program that reads records.
  const { renderArticle } = await import('./terminal/renderArticle.ts');
  let first = true;
  for await (const { path, article } of reading.articles) {
    await output.write((first ? '' : '\n') + renderArticle(article, shown(path), screen, word));
    if (output.closed) return;
    first = false;
  }
}

/** One object for one file; an array where a folder or several files were named, whatever was found there. */
async function writeJson({ articles }: Reading, { files }: CommandOptions, stage: Stage): Promise<void> {
  const { output, word, groundPlaces } = stage;
  const many = files.length > 1;
  let sent = 0;
  const object = ({ path, article }: ReadArticle) =>
    exportArticle(article, 'json', { name: path, word, places: groundPlaces(article) })[0]!.content.trimEnd();
  for await (const read of articles) {
    const array = many || read.path !== files[0];
    const opening = array ? (sent === 0 ? '[\n' : ',\n') : '';
    await output.write(opening + object(read) + (array ? '' : '\n'));
    sent += array ? 1 : 0;
    if (output.closed) return;
  }
  if (sent > 0) await output.write('\n]\n');
  else if (many) await output.write('[]\n');
}

function jsonLine(path: string, article: ArticleAnalysis, { word, groundPlaces }: Stage): string {
  return exportArticle(article, 'jsonl', { name: path, word, places: groundPlaces(article) })[0]!.content;
}

/** All articles on one map. */
async function writeMap(
  { articles }: Reading,
  { output, groundPlaces }: Stage,
  write: (features: readonly PlaceFeature[]) => string,
): Promise<void> {
  const features: PlaceFeature[] = [];
  for await (const { path, article } of articles)
    features.push(...toPlaceFeatures(article, path, groundPlaces(article)));
  await output.write(write(features));
}

/** All articles in one table. */
async function writeCsv(
  { articles }: Reading,
  { bom }: CommandOptions,
  { output, groundPlaces }: Stage,
): Promise<void> {
  let first = true;
  for await (const { path, article } of articles) {
    await output.write(toCsv(article, path, { bom: bom && first, headless: !first, places: groundPlaces(article) }));
    if (output.closed) return;
    first = false;
  }
}

async function writeFiles(
  reading: Reading,
  options: CommandOptions,
  out: string,
  { output, word, groundPlaces }: Stage,
): Promise<void> {
  const { format, bom } = options;
  if (format === 'terminal') return;
  const folder = openExportFolder(out);
  for await (const { path, article } of reading.articles) {
    const name = path === '-' ? 'standard-input' : path;
    const files = exportArticle(article, format, { name, word, bom, places: groundPlaces(article) });
    for (const written of folder.write(files, path)) {
      await output.write(`${written}\n`);
    }
  }
}
