/** The entities of many articles, one entry for what is the same in several: as JSON, and as a table. */

import { csvFormatRows } from 'd3-dsv';
import { mentionCount } from '../../core/collection/articleSummary.ts';
import type { Collection, SharedEntity } from '../../core/collection/collection.ts';
import { compareDates, formatIso, type PlainDate } from '../../core/time/plainDate.ts';
import { guardFormula } from './csv.ts';

export interface SharedEntityRecord {
  readonly kind: string;
  /** The name that most articles give. */
  readonly name: string;
  readonly mentions: number;
  /** Other written forms, the most frequent first. */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  /** As they were said, in the order of the articles. */
  readonly roles: readonly { readonly text: string; readonly article: string; readonly date?: string }[];
  /** By day, those without one last. */
  readonly articles: readonly { readonly article: string; readonly date?: string; readonly mentions: number }[];
}

/** Those in the most articles first, then those with the most mentions. */
export function sharedEntityRecords(collection: Collection): SharedEntityRecord[] {
  const records = collection.find(() => 1).map(({ entity, mentions }) => record(collection, entity, mentions));
  return records.sort((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions);
}

function record(collection: Collection, { kind, name, places }: SharedEntity, mentions: number): SharedEntityRecord {
  const dated = places.map((place) => ({ ...place, date: collection.get(place.article)?.date }));
  dated.sort((a, b) => byDate(a.date, b.date) || (a.article < b.article ? -1 : 1));
  const aliases = new Map<string, number>();
  for (const { entity } of dated) {
    const others = entity.aliases.reduce((sum, { count }) => sum + count, 0);
    const forms = [{ text: entity.name, count: mentionCount(entity) - others }, ...entity.aliases];
    for (const { text, count } of forms) if (text !== name) aliases.set(text, (aliases.get(text) ?? 0) + count);
  }
  const day = (date: PlainDate | undefined) => (date ? { date: formatIso(date) } : {});
  return {
    kind,
    name,
    mentions,
    aliases: [...aliases].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    roles: dated.flatMap(({ article, date, entity }) =>
      entity.roles.map(({ text }) => ({ text, article, ...day(date) })),
    ),
    articles: dated.map(({ article, date, entity }) => ({ article, ...day(date), mentions: mentionCount(entity) })),
  };
}

/** Each once, however it is capitalised. */
export function rolesOf({ roles }: Pick<SharedEntityRecord, 'roles'>): string[] {
  return [...new Map(roles.map(({ text }) => [text.toLowerCase(), text])).values()];
}

function byDate(a: PlainDate | undefined, b: PlainDate | undefined): number {
  if (a && b) return compareDates(a, b);
  return a ? -1 : b ? 1 : 0;
}

const columns = ['kind', 'name', 'mentions', 'articles', 'aliases', 'roles', 'first_date', 'last_date', 'in'] as const;

/** A row for each entity; lists within a cell are parted by "; ". Quoting after RFC 4180, formulas disarmed. */
export function sharedEntitiesCsv(records: readonly SharedEntityRecord[], bom: boolean): string {
  const rows = records.map(({ kind, name, mentions, aliases, roles, articles }) => {
    const days = articles.flatMap(({ date }) => date ?? []);
    return [
      kind,
      name,
      String(mentions),
      String(articles.length),
      aliases.map(({ text }) => text).join('; '),
      rolesOf({ roles }).join('; '),
      days[0] ?? '',
      days.at(-1) ?? '',
      articles.map(({ article }) => article).join('; '),
    ].map(guardFormula);
  });
  return `${bom ? '\ufeff' : ''}${csvFormatRows([[...columns], ...rows])}\n`;
}
