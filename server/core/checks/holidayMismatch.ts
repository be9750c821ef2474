/** A holiday beside a date on which it does not fall: "Thanksgiving, November 21, 2024". */

import { holidayDay } from '../time/holidays.ts';
import {
  addDays,
  compareDates,
  daysBetween,
  formatIso,
  isRealDate,
  type PlainDate,
  weekdayOf,
} from '../time/plainDate.ts';
import { type Pair, pairsThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { nearDays } from './claims/candidateYears.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind } from './surroundings.ts';
import { tenseOf } from './tenseOf.ts';
import type { TimeInContext } from './timeInContext.ts';
import { dateFix } from './writing/dateFix.ts';
import { changeDate } from './writing/writtenDate.ts';

export const holidayMismatch: Check = {
  code: 'date/holiday-mismatch',
  severity: 'information',
  summary: 'A holiday stands beside a date on which it does not fall.',
  example: '“Thanksgiving, November 21, 2024”: it was November 28',
  guards:
    'Computed holidays only, by the rule of that year (Memorial Day was May 30 until 1970), none where two days were kept (Thanksgiving 1939 to 1941), and of those that countries keep on different days none; Orthodox feasts and the Canadian Thanksgiving count as well. Silent where the day is “observed”.',
  find: (view) =>
    [...appositions(view), ...pairsThat(view, tellsDayOfHoliday)].flatMap(({ first, second }) => [
      ...judge(view, first, second),
      ...judge(view, second, first),
    ]),
};

/** "Good Friday falls on April 10 this year". */
const fallsOn =
  /^\s(?:this\syear\s)?(?:fell|falls|will\sfall|is|was|is\scelebrated|was\scelebrated|is\smarked|comes|came)\s(?:this\syear\s)?(?:on\s)(?:the\s)?$/;

function tellsDayOfHoliday(_view: CheckView, { first, second, gap }: Pair): boolean {
  return (first.time.form.kind === 'holiday' || second.time.form.kind === 'holiday') && fallsOn.test(gap);
}

/** The same everywhere, or with the other usage told in `otherDays`. */
const certain = new Set(
  (
    'christmas christmas-eve boxing-day new-years-eve new-years-day martin-luther-king-day groundhog-day valentines-day presidents-day shrove-tuesday ' +
    'ash-wednesday palm-sunday maundy-thursday good-friday easter easter-monday ascension-day pentecost whit-monday st-patricks-day april-fools-day ' +
    'anzac-day juneteenth canada-day bastille-day columbus-day halloween all-saints-day veterans-day armistice-day labor-day memorial-day remembrance-sunday thanksgiving orthodox-easter'
  ).split(' '),
);
const western = new Set(
  'shrove-tuesday ash-wednesday palm-sunday maundy-thursday good-friday easter easter-monday ascension-day pentecost whit-monday'.split(
    ' ',
  ),
);

function judge(view: CheckView, holiday: TimeInContext, told: TimeInContext): Draft[] {
  const { form, text } = holiday.time;
  const date = told.written;
  if (form.kind !== 'holiday' || form.within || !certain.has(form.holiday) || !date?.day || !date.month) return [];
  // “On April 7 last year”.
  if (date.within && !/\bthis year$/.test(told.time.text)) return [];
  if ((!date.year && isEvidence(view, told.time.span)) || isDenied(view, told) || isLoose(view, holiday, told))
    return [];
  const own = { month: date.month.value, day: date.day.value };
  const years = date.year
    ? [date.year.value]
    : view.days.flatMap((day) => nearDays(day, own.month, own.day).map((d) => d.year));
  const year = years[0];
  if (year === undefined || !isRealDate({ ...own, year })) return [];
  const days = [...new Set(years)].flatMap((y) => possibleDays(form.holiday, y).map((day) => [y, day] as const));
  if (days.length === 0 || days.some(([y, day]) => compareDates(day, { ...own, year: y }) === 0)) return [];
  const actual = days[0]![1];
  const edits = date.weekday
    ? changeDate(view.text, date, { ...actual, weekday: weekdayOf(actual) })
    : changeDate(view.text, date, actual);
  const later = told.at > holiday.at ? told : holiday;
  return [
    {
      span: later.time.span,
      message: message('date/holiday-mismatch', {
        holiday: text,
        actual: formatIso(actual),
        written: formatIso({ ...own, year }),
        tense: tenseOf(actual, view.documentTime),
      }),
      fixes: dateFix(view.text, 'fix/date', told.time.span, edits),
      anchored: !date.year,
      explains: [holiday.time, told.time],
    },
  ];
}

/** The day itself first, then those of other usages. */
function possibleDays(holiday: string, year: number): PlainDate[] {
  const day = holidayDay(holiday, year);
  if (!day) return [];
  if (holiday === 'christmas' || holiday === 'christmas-eve')
    return [day, { year, month: 1, day: holiday === 'christmas' ? 7 : 6 }];
  if (holiday === 'thanksgiving') {
    const october = { year, month: 10, day: 1 };
    return [day, addDays(october, ((8 - weekdayOf(october)) % 7) + 7)];
  }
  if (!western.has(holiday)) return [day];
  const easter = holidayDay('easter', year)!;
  const orthodox = holidayDay('orthodox-easter', year)!;
  return [day, addDays(orthodox, daysBetween(easter, day))];
}

/** "Christmas Day (observed Dec. 26)", "the week of Easter". */
function isLoose(view: CheckView, a: TimeInContext, b: TimeInContext): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const left = before(view, first.time.span, first.sentence, 40);
  const right = behind(view, second.time.span, second.sentence, 40);
  // “Over Christmas, on December 27”, but “around Thanksgiving, November 21, 2024”.
  const gap = view.text.slice(first.time.span.end, second.time.span.start);
  if (/\b(?:on|in)\s$/.test(gap) && /\b(?:over|during|around|at|by|for|near)\s(?:the\s)?$/i.test(left)) return true;
  return (
    /\b(?:before|after|since|until|week of|eve of|holiday for)\s(?:the\s)?$/i.test(left) ||
    /^[)]?,?\s(?:sale|parade|and\s(?:before|after|since|until))/i.test(right) ||
    /\b(?:observed|observance|weekend)\b/i.test(left + right)
  );
}
