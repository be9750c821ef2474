/** Writes dates otherwise, as the article itself would: one of them in every way that fits, or all that are told from the article's day. */

import type { ArticleAnalysis } from '../analysis.ts';
import { overlaps } from '../text/span.ts';
import type { DateOrder } from '../time/timeCounts.ts';
import { dateStyleOf } from './dateStyle.ts';
import type { Wording } from './dayWords.ts';
import { replaceDate } from './replaceDate.ts';
import { type DayEdit, meanTheirDays, type Reread } from './reread.ts';
import { articleDay, type Rewritable, rewritables } from './rewritable.ts';

export interface RewriteOptions {
  /** How the article's dates are read, where it does not tell. */
  readonly dateOrder: DateOrder;
  readonly reread: Reread;
}

export interface DateRewrite {
  readonly wording: Wording;
  /** One for a single date; in order for all. */
  readonly edits: readonly DayEdit[];
}

const wordings: readonly Wording[] = ['weekday', 'date', 'full-date', 'word'];

/** The ways to write the date at `offset`, each of which means the same day when it is read again. Empty where no date is, or its day is not sure. */
export function rewritesAt(article: ArticleAnalysis, offset: number, options: RewriteOptions): DateRewrite[] {
  const date = writable(article).find(({ time: { span } }) => span.start <= offset && offset <= span.end);
  if (!date) return [];
  return wordings.flatMap((wording) => {
    const edits = rewriteAll(article, [date], wording, options);
    return edits.length > 0 ? [{ wording, edits }] : [];
  });
}

/** Weekdays and words such as "yesterday" as dates, or those words as weekdays; quotations are left alone. Without edits where there is nothing to rewrite. */
export function rewriteRelativeDates(
  article: ArticleAnalysis,
  wording: Exclude<Wording, 'word'>,
  options: RewriteOptions,
): DateRewrite {
  const isRelative = ({ wording: now }: Rewritable) =>
    now === 'word' || now === 'count' || (now === 'weekday' && wording !== 'weekday');
  const dates = writable(article).filter((date) => !date.quoted && isRelative(date));
  return { wording, edits: rewriteAll(article, dates, wording, options) };
}

/** Where the article's day is known from its dates alone, those stay as they are: without them nothing would tell it. */
function writable(article: ArticleAnalysis): Rewritable[] {
  const { source, evidence } = article.documentTime;
  const dates = rewritables(article);
  return source === 'context' ? dates.filter(({ time }) => !evidence.some((span) => overlaps(span, time.span))) : dates;
}

function rewriteAll(
  article: ArticleAnalysis,
  dates: readonly Rewritable[],
  wording: Wording,
  { dateOrder, reread }: RewriteOptions,
): DayEdit[] {
  const from = articleDay(article);
  if (!from || dates.length === 0) return [];
  const style = dateStyleOf(article, dateOrder);
  const edits = dates.flatMap((date) => {
    const edit = date.wording === wording ? undefined : replaceDate(article, date, wording, from, style);
    return edit ? [{ ...edit, day: date.day }] : [];
  });
  const hold = meanTheirDays(article.text, edits, from, reread);
  return edits.filter((_, i) => hold[i]);
}
