/** A table of all mentions, one a row, for spreadsheets and data frames. */

import { csvFormatRows } from 'd3-dsv';
import { type ArticleAnalysis, isTime, type NameMention } from '../../core/analysis.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { codePointCounter } from './codePoints.ts';

const csvColumns = [
  'article',
  'kind',
  'text',
  'entity',
  'name',
  'role',
  'type',
  'value',
  'start_utf16',
  'end_utf16',
  'start_codepoint',
  'end_codepoint',
  'country',
  'region',
  'latitude',
  'longitude',
  'geonames_id',
  'acting',
] as const;

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  /** Leave out the line of column names, to append to another table. */
  readonly headless?: boolean;
  readonly places?: PlaceReadings;
}

/** `id` fills the column `article`. Quoting after RFC 4180. Cells that a spreadsheet would run as a formula start with an apostrophe. */
export function toCsv(article: ArticleAnalysis, id: string, { bom, headless, places }: CsvOptions = {}): string {
  const codePoints = codePointCounter(article.text);
  const nameOf = new Map(article.entities.map(({ id: entity, name }) => [entity, name]));
  const rows = article.mentions.map((mention) => {
    const { start, end } = mention.span;
    const about = isTime(mention)
      ? ['', '', '', mention.type, mention.value]
      : [mention.entity, nameOf.get(mention.entity) ?? '', roleText(article.text, mention.role), '', ''];
    const numbers = [start, end, codePoints(start), codePoints(end)].map(String);
    const where = isTime(mention) ? noPlace : placeCells(mention, places);
    return [...[id, mention.kind, mention.text, ...about].map(guardFormula), ...numbers, ...where];
  });
  const table = headless ? rows : [[...csvColumns], ...rows];
  return (bom ? '\ufeff' : '') + (table.length ? `${csvFormatRows(table)}\n` : '');
}

const noPlace: readonly string[] = ['', '', '', '', '', ''];

/** Country, region, degrees, GeoNames id, and whether it acts. A negative number is a number: it stays one. */
function placeCells({ entity, acting }: NameMention, places: PlaceReadings | undefined): string[] {
  const { country, region, latitude, longitude, geonamesId } = places?.get(entity)?.grounding ?? {};
  const words = [country, region].map((word) => guardFormula(word ?? ''));
  const numbers = [latitude, longitude, geonamesId].map((number) => String(number ?? ''));
  return [...words, ...numbers, acting ? 'true' : ''];
}

function roleText(text: string, role: { readonly start: number; readonly end: number } | undefined): string {
  return role ? text.slice(role.start, role.end) : '';
}

/** Source: OWASP, "CSV Injection"; the full-width forms are read as formulas too. */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
