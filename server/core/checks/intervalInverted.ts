/** An interval that ends before it begins: "from June 14 to June 10, 2025". */

import type { Edit, Fix } from '../analysis.ts';
import { compareDates } from '../time/plainDate.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { earliest, latest, type WrittenInterval, writtenIntervals } from './claims/intervals.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate, type Written, type WrittenDate, writtenValue } from './writing/writtenDate.ts';

export const intervalInverted: Check = {
  code: 'date/interval-inverted',
  severity: 'warning',
  summary: 'An interval ends before it begins.',
  example: '“from June 14 to June 10, 2025”; “between 2015 and 2012”',
  guards:
    'Needs a year on both ends, or two days under one month; a year behind the last end holds for both only where both name the same month ' +
    '(“Dec. 28 to Jan. 3, 2025” is right, and so is a year from 15 June to 14 June). Silent on years before 1000, scores, page and phone numbers.',
  find: (view) => writtenIntervals(view).flatMap((interval) => judge(view, interval)),
};

function judge(view: CheckView, interval: WrittenInterval): Draft[] {
  const { from, to, first, last, span } = interval;
  if (!isInverted(view.text, interval) || isDenied(view, from)) return [];
  const around = before(view, span, from.sentence, 20) + behind(view, span, to.sentence, 20);
  if (
    /\b(?:BCE?|B\.C\.|pages?|pp\.|vol\.|no\.|levels?|next year|following year|year later|respectively)(?!\p{L})|\bback$|\bdown$/iu.test(
      around,
    )
  )
    return [];
  if (/\b(?:back|down|backwards?)\s(?:from\s)?(?:the\s)?$/i.test(before(view, span, from.sentence, 20))) return [];
  const isJoined = /^\s?\p{Pd}\s?$/u.test(view.text.slice(from.time.span.end, to.time.span.start));
  if (!first.month && !isJoined && changes.test(before(view, span, from.sentence, 60))) return [];
  return [
    {
      span,
      message: message('date/interval-inverted', { first: writtenValue(first), last: writtenValue(last) }),
      fixes: fixes(view.text, interval),
      explains: [from.time, to.time],
    },
  ];
}

/** "Fell from 2020 to 2010": numbers, not years. */
const changes =
  /\b(?:f[ae]ll|drop(?:ped|s)?|rose|rises?|grew|grows?|increased?|decreased?|cut|slipped|declined?|reduced?|improved?|lowered|raised|went|changed|moved|revised)\b[^.,;]{0,40}$/i;

function isInverted(text: string, { first, last, to }: WrittenInterval): boolean {
  if (first.year && !first.year.shared && last.year && !last.year.shared) {
    if (first.year.value < 1000 || last.year.value < 1000) return false;
    return compareDates(earliest(first)!, latest(last)!) > 0;
  }
  // “March 18 to March 12 this year” names one year for both.
  // “April 6 to June 29, 9 to 1”: hours, and the month belongs to what stood before.
  if (first.month && first.day && text.slice(first.month.span.end, first.day.span.start).includes(',')) return false;
  if (first.within || (last.within && !/\bthis year$/.test(to.time.text))) return false;
  if (!first.day || !last.day || !first.month || !last.month || first.month.value !== last.month.value) return false;
  // "15 August to 14 August" takes a year; one month for both days, or one year for both months, does not.
  const oneMonth = first.month.shared || last.month.shared;
  if (!first.year && !last.year && !oneMonth) return first.day.value - last.day.value > 1;
  const oneYear = (last.year && !last.year.shared && (!first.year || first.year.shared)) || false;
  return (oneMonth || oneYear) && first.day.value > last.day.value;
}

function fixes(text: string, { first, last, span }: WrittenInterval): Fix[] {
  const nextYear = last.year && !last.year.shared && last.month ? { year: last.year.value + 1 } : undefined;
  return [
    ...dateFix(text, 'fix/swap', span, swap(text, first, last)),
    ...(nextYear && first.year && !first.year.shared
      ? dateFix(text, 'fix/year', span, changeDate(text, last, nextYear))
      : []),
  ];
}

/** Each component that both ends have for themselves changes places; a weekday goes with its day. */
function swap(text: string, first: WrittenDate, last: WrittenDate): Edit[] | undefined {
  const keys = ['weekday', 'day', 'month', 'year'] as const;
  const own = (part: Written<number> | undefined) => part !== undefined && !part.shared;
  if (own(first.weekday) !== own(last.weekday)) return undefined;
  return keys
    .flatMap((key): Edit[] => {
      const [a, b] = [first[key], last[key]];
      if (!a || !b || a.shared || b.shared || a.value === b.value) return [];
      return [
        { span: a.span, newText: text.slice(b.span.start, b.span.end) },
        { span: b.span, newText: text.slice(a.span.start, a.span.end) },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}
