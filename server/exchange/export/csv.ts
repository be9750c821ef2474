/** A table of all mentions, one a row, for spreadsheets and data frames. */

import { csvFormatRows } from 'd3-dsv';
import { type ArticleAnalysis, isTime } from '../../core/analysis.ts';
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
] as const;

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
  /** Leave out the line of column names, to append to another table. */
  readonly headless?: boolean;
}

/** `id` fills the column `article`. Quoting after RFC 4180. Cells that a spreadsheet would run as a formula start with an apostrophe. */
export function toCsv(article: ArticleAnalysis, id: string, { bom, headless }: CsvOptions = {}): string {
  const codePoints = codePointCounter(article.text);
  const nameOf = new Map(article.entities.map(({ id: entity, name }) => [entity, name]));
  const rows = article.mentions.map((mention) => {
    const { start, end } = mention.span;
    const about = isTime(mention)
      ? ['', '', '', mention.type, mention.value]
      : [mention.entity, nameOf.get(mention.entity) ?? '', roleText(article.text, mention.role), '', ''];
    const numbers = [start, end, codePoints(start), codePoints(end)].map(String);
    return [...[id, mention.kind, mention.text, ...about].map(guardFormula), ...numbers];
  });
  const table = headless ? rows : [[...csvColumns], ...rows];
  return (bom ? '\ufeff' : '') + (table.length ? `${csvFormatRows(table)}\n` : '');
}

function roleText(text: string, role: { readonly start: number; readonly end: number } | undefined): string {
  return role ? text.slice(role.start, role.end) : '';
}

/** Source: OWASP, "CSV Injection"; the full-width forms are read as formulas too. */
export function guardFormula(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
