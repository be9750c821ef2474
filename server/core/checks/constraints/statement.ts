/** A statement about time as a constraint over days: the day `to` lies `low` to `high` days after the day `from`. */

import type { TimeExpression } from '../../analysis.ts';
import type { Span } from '../../text/span.ts';
import type { Message } from '../messageIds.ts';

/** A day that the article speaks of, by a name of its own: "time 12", "birth person:marta-jones". */
export type Point = string;

/** Day number 0: what a date tells is a bound from here. */
export const origin: Point = 'origin';
/** The article's own day. */
export const articleDay: Point = 'article';

/**
 * - `date`: a day, month or year as written
 * - `weekday`: a weekday alone; the one nearest to what the other statements tell
 * - `step`: "two days later"; `ago`: "ten years ago"
 * - `stretch`: "served eight years", "the three-day meeting"
 * - `age`: in the article's time; `age-then`: at something told; `age-at-death`
 * - `act`: who acts lives
 * - `anniversary`, `edition`: counted from a foundation
 * - `range`: "from June 3 to 6" ends no earlier than it begins; `since`: "for ten years, since 2015"; `relative`: "yesterday"
 * - `tense`: what happened is over by the article's day
 * - `article-date`: the article's own day
 */
export type StatementKind =
  | 'date'
  | 'weekday'
  | 'step'
  | 'ago'
  | 'stretch'
  | 'age'
  | 'age-then'
  | 'age-at-death'
  | 'act'
  | 'anniversary'
  | 'edition'
  | 'range'
  | 'since'
  | 'relative'
  | 'tense'
  | 'article-date';

export interface Statement {
  readonly kind: StatementKind;
  readonly from: Point;
  readonly to: Point;
  /** Days, tolerance included; -Infinity where only `high` is told. */
  readonly low: number;
  readonly high: number;
  readonly span: Span;
  /** More of the text than `span`, for a list: “Karl Weber, 60”. */
  readonly words?: string;
  /** What it says, for the list of those that conflict. */
  readonly says: Message;
  /** The expressions that carry it. */
  readonly times: readonly TimeExpression[];
  /** Other days that the words could mean as well: "14 June" of another year, the Saturday after. */
  readonly others?: readonly number[];
}

const told: ReadonlySet<StatementKind> = new Set<StatementKind>(['date', 'weekday', 'article-date']);
const pairwise: ReadonlySet<StatementKind> = new Set<StatementKind>(['ago', 'range', 'since', 'relative', 'tense']);

/** A rule of its own judges this: one statement of its kind with the days that it relates. */
export function isPairwise(set: readonly Statement[]): boolean {
  const relations = set.filter(({ kind }) => !told.has(kind));
  return relations.length === 1 && pairwise.has(relations[0]!.kind);
}
