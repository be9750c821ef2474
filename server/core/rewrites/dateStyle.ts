/** How an article writes its dates: which part first, months in full or shortened, "4" or "4th", with or without "on". */

import { type ArticleAnalysis, isTime, type TimeExpression } from '../analysis.ts';
import { calendarForm } from '../checks/writing/writtenDate.ts';
import type { DateOrder } from '../time/timeCounts.ts';
import { monthNames } from '../time/timeForm.ts';

export interface DateStyle {
  /** "16 July" rather than "July 16". */
  readonly dayFirst: boolean;
  /** "Sept. 4" as newspapers shorten months, "Sep 4", or "September 4". */
  readonly months: 'newspaper' | 'short' | 'full';
  /** "July 16th". */
  readonly ordinal: boolean;
  /** "met on Thursday" rather than "met Thursday". */
  readonly on: boolean;
}

/** From the dates that the article writes; where it has none, by the agency and by `dateOrder`. Linear in its dates. */
export function dateStyleOf(article: ArticleAnalysis, dateOrder: DateOrder): DateStyle {
  const votes = { dayFirst: 0, newspaper: 0, short: 0, full: 0, ordinal: 0, on: 0 };
  for (const mention of article.mentions) {
    if (!isTime(mention)) continue;
    voteForOn(article.text, mention, votes);
    const form = calendarForm(mention.form);
    if (!form?.day || !form.month) continue;
    const month = mention.text.slice(form.month.start, form.month.end);
    const day = mention.text.slice(form.day.start, form.day.end);
    if (!/^\p{L}/u.test(month) || !/^\d/.test(day)) continue;
    votes.dayFirst += form.day.start < form.month.start ? 1 : -1;
    votes.ordinal += /^(?:st|nd|rd|th)\b/i.test(mention.text.slice(form.day.end)) || /\D$/.test(day) ? 1 : -1;
    const kind = monthKind(month, form.month.value);
    if (kind) votes[kind]++;
  }
  const { newspaper, short, full } = votes;
  const isAp = article.structure.datelines.some(
    ({ agency }) => agency && article.text.slice(agency.start, agency.end) === 'AP',
  );
  const told = newspaper + short + full > 0;
  return {
    dayFirst: votes.dayFirst === 0 ? dateOrder === 'dmy' : votes.dayFirst > 0,
    months: told
      ? newspaper > Math.max(short, full)
        ? 'newspaper'
        : short > full
          ? 'short'
          : 'full'
      : isAp
        ? 'newspaper'
        : 'full',
    ordinal: votes.ordinal > 0,
    on: votes.on >= 0,
  };
}

/** Months from March to July tell nothing: newspapers never shorten them. */
function monthKind(written: string, month: number): 'newspaper' | 'short' | 'full' | undefined {
  if (written.endsWith('.')) return 'newspaper';
  if (written.length <= 4 && written.toLowerCase() !== monthNames[month - 1]!.toLowerCase()) return 'short';
  return month >= 3 && month <= 7 ? undefined : 'full';
}

/** What may stand before a day without telling whether the article writes "on". */
const otherWords =
  /(?:^|[^\p{L}])(?:since|until|till|by|before|after|from|to|for|of|through|between|and|or|the|a|an|this|last|next|late|early|than|at|in|[\p{L}]+’s|[\p{L}]+'s)\s$/iu;

function voteForOn(text: string, { span, form, value }: TimeExpression, votes: { on: number }): void {
  const isDay = form.kind === 'weekday' || (form.kind === 'calendar' && /^\d{4}-\d\d-\d\d$/.test(value));
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (!isDay || !/\p{L}\s$/u.test(before)) return;
  if (/\bon\s$/i.test(before)) votes.on++;
  else if (!otherWords.test(before)) votes.on--;
}
