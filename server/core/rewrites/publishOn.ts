/** What has to change in an article that is published on another day: every date that would mean another day, and every tense that would be wrong. */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../analysis.ts';
import { indexOfHolder } from '../checks/placesIn.ts';
import { changeDate, writtenDate } from '../checks/writing/writtenDate.ts';
import type { Span } from '../text/span.ts';
import { compareDates, formatIso, type PlainDate, parseIso, weekdayOf } from '../time/plainDate.ts';
import { dateStyleOf } from './dateStyle.ts';
import type { Wording } from './dayWords.ts';
import { replaceDate } from './replaceDate.ts';
import { type DayEdit, meanTheirDays, valuesAfter } from './reread.ts';
import { articleDay, ownReader, type Rewritable, rewritableReader } from './rewritable.ts';
import type { RewriteOptions } from './rewriteDates.ts';
import { tenseReader } from './tenses.ts';

/**
 * - `past`: it is told as still to come, and will be over
 * - `future`: it is told as over, and will be still to come
 * - `quoted`: it stands in a quotation
 * - `unwritten`: it will mean another time, and no other words for it are sure
 * - `own`: the article's own day stands here in a form that is not changed
 */
export type PersonReason = 'past' | 'future' | 'quoted' | 'unwritten' | 'own';

export interface ForPerson {
  readonly span: Span;
  readonly reason: PersonReason;
  /** TIMEX3 value that it has in the article as it is. */
  readonly value: string;
}

export interface Publication {
  /** Dates of the text, in order. */
  readonly dates: readonly DayEdit[];
  /** The article's own day in dateline and header, in order. */
  readonly own: readonly DayEdit[];
  /** In order. */
  readonly forPerson: readonly ForPerson[];
}

/** Undefined where the article's day is not known. Pure; the article is read again at most seven times. */
export function publishOn(article: ArticleAnalysis, day: PlainDate, options: RewriteOptions): Publication | undefined {
  const from = articleDay(article);
  if (!from) return undefined;
  if (compareDates(day, from) === 0) return { dates: [], own: [], forPerson: [] };
  const isOwn = ownReader(article);
  const own = ownDay(article, isOwn, from, day);
  // Both are read as of a day that is given, so that they differ by the day alone.
  const valueNow = valuesAfter(article.text, [], from, options.reread);
  const valueThen = valuesAfter(article.text, own.edits, day, options.reread);
  const tenseOf = tenseReader(article);
  const read = rewritableReader(article);
  const quotations = article.structure.quotations.map(({ span }) => span);
  const forPerson: ForPerson[] = [...own.forPerson];
  const dates: Rewritable[] = [];
  for (const time of article.mentions.filter(isTime)) {
    if (isOwn(time)) continue;
    const told = parseIso(time.value);
    const wrong = told && tenseProblem(told, from, day, tenseOf(time));
    const isOther = valueThen(time.span.start) !== valueNow(time.span.start) && /\d/.test(time.value);
    if (!isOther && !wrong) continue;
    const date = read(time);
    const reason = indexOfHolder(quotations, time.span) >= 0 ? 'quoted' : (wrong ?? (date ? undefined : 'unwritten'));
    if (reason !== undefined) forPerson.push({ span: time.span, reason, value: time.value });
    else dates.push(date!);
  }
  const { edits, left } = rewrite(article, dates, own.edits, day, options);
  forPerson.push(...left.map(({ time }) => ({ span: time.span, reason: 'unwritten' as const, value: time.value })));
  return { dates: edits, own: own.edits, forPerson: forPerson.sort((a, b) => a.span.start - b.span.start) };
}

/** The words nearest to those that stand there come first. */
const preferences: Readonly<Record<Rewritable['wording'], readonly Wording[]>> = {
  word: ['word', 'weekday', 'date', 'full-date'],
  count: ['weekday', 'date', 'full-date'],
  weekday: ['weekday', 'date', 'full-date'],
  date: ['full-date'],
  'full-date': [],
};

/** Tries the words in turn; each round reads the article once more. */
function rewrite(
  article: ArticleAnalysis,
  dates: readonly Rewritable[],
  own: readonly DayEdit[],
  day: PlainDate,
  { dateOrder, reread }: RewriteOptions,
): { edits: DayEdit[]; left: readonly Rewritable[] } {
  const style = dateStyleOf(article, dateOrder);
  let kept: DayEdit[] = [];
  let left = dates;
  for (let round = 0; round < 4 && left.length > 0; round++) {
    const tried = left.flatMap((date) => {
      const wording = preferences[date.wording][round];
      const edit = wording && replaceDate(article, date, wording, day, style);
      return edit ? [{ date, edit: { ...edit, day: date.day } }] : [];
    });
    const edits = [...own, ...kept, ...tried.map(({ edit }) => edit)].sort((a, b) => a.span.start - b.span.start);
    const hold = meanTheirDays(article.text, edits, day, reread);
    kept = edits.filter((edit, i) => hold[i] && !own.includes(edit));
    left = left.filter((date) => !tried.some((one) => one.date === date && kept.includes(one.edit)));
  }
  return { edits: kept, left };
}

function tenseProblem(told: PlainDate, from: PlainDate, day: PlainDate, tense: string): 'past' | 'future' | undefined {
  const [before, after] = [compareDates(told, from), compareDates(told, day)];
  if ((tense === 'future' || tense === 'present') && before >= 0 && after < 0) return 'past';
  return tense === 'past' && before <= 0 && after > 0 ? 'future' : undefined;
}

/** Where the article's day is written by whoever published it; a day of its header that is another is left alone. */
function ownDay(
  article: ArticleAnalysis,
  isOwn: (time: TimeExpression) => boolean,
  from: PlainDate,
  to: PlainDate,
): { edits: DayEdit[]; forPerson: ForPerson[] } {
  const edits: DayEdit[] = [];
  const forPerson: ForPerson[] = [];
  for (const time of article.mentions.filter(isTime)) {
    if (!isOwn(time) || !time.value.startsWith(formatIso(from))) continue;
    const date = writtenDate(article.text, time);
    const changes = date?.day && changeDate(article.text, date, { ...to, weekday: weekdayOf(to) });
    if (changes) edits.push(...changes.map((edit) => ({ ...edit, day: to })));
    else forPerson.push({ span: time.span, reason: 'own', value: time.value });
  }
  return { edits, forPerson };
}
