/** Where an article's date came from, in plain words. */

import type { DocumentTime, DocumentTimeSource } from '../../core/analysis.ts';
import { dayInWords } from './days.ts';

/** To be put behind a day: "Sunday, July 12, 2020 – from the text". */
const origin: Readonly<Record<DocumentTimeSource, string>> = {
  given: 'set by you',
  header: 'from the header',
  dateline: 'from the dateline',
  filename: 'from the file’s name',
  context: 'from the text',
  none: 'not known',
};

/** "by the dateline": what a statement rests on. */
const rest: Readonly<Record<DocumentTimeSource, string>> = {
  given: 'by the article’s date',
  header: 'by the header',
  dateline: 'by the dateline',
  filename: 'by the file’s name',
  context: 'by the other dates of the text',
  none: 'by the article’s date',
};

export function originWords(source: DocumentTimeSource): string {
  return origin[source];
}

/** `source` comes from an explanation's blank: a word that is no source counts as the article's date. */
export function restWords(source: string): string {
  return rest[source as DocumentTimeSource] ?? rest.none;
}

/** "Sunday, July 12, 2020 – from the dateline, the year from the text"; "No date found". */
export function articleDateLabel({ date, source, yearSource }: DocumentTime): string {
  if (!date) return 'No date found';
  const year = yearSource && yearSource !== source ? `, the year ${originWords(yearSource)}` : '';
  return `${dayInWords(date)} – ${originWords(source)}${year}`;
}
