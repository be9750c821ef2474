/** A date in numbers that can be read in two ways: "03/04/2025". */

import { daysBetween, formatIso, isRealDate, weekdayOf } from '../time/plainDate.ts';
import { monthNames } from '../time/timeForm.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import type { TimeInContext } from './timeInContext.ts';
import { calendarForm, type WrittenDate } from './writing/writtenDate.ts';

export const ambiguousNumeric: Check = {
  code: 'date/ambiguous-numeric',
  severity: 'hint',
  summary: 'A date in numbers can be read with the day or with the month first.',
  example: '“03/04/2025”: 3 April or March 4',
  guards:
    'Silent where the setting `dateOrder` decides, where another date of the article does, and where one reading is within a week of the article’s own day.',
  find: (view, { dateOrder = 'auto' }) => {
    const numbers = timesThat(view, isNumeric);
    if (dateOrder !== 'auto' || numbers.some((t) => decides(view, t))) return [];
    return numbers.flatMap((t) => judge(view, t));
  },
};

function isNumeric(_view: CheckView, t: TimeInContext): boolean {
  return numeric(t) !== undefined || calendarForm(t.time.form)?.ambiguousOrder === true;
}

/** "25/04/2025" anywhere tells how the article writes its dates. */
function decides(view: CheckView, t: TimeInContext): boolean {
  const date = numeric(t);
  if (date && isToldByWeekday(view, t, date)) return true;
  return date !== undefined && !calendarForm(t.time.form)?.ambiguousOrder && (date.day?.value ?? 0) > 12;
}

/** "Friday 12/06/96": a Friday in one reading alone. */
function isToldByWeekday(view: CheckView, t: TimeInContext, { day, month, year }: WrittenDate): boolean {
  const beside = view.times[t.at - 1];
  const form = beside?.time.form;
  if (!beside || form?.kind !== 'weekday' || !day || !month || !year) return false;
  const digit = t.time.text.charCodeAt(0);
  if (digit < 48 || digit > 57 || !/^,?\s$/.test(view.text.slice(beside.time.span.end, t.time.span.start)))
    return false;
  const fits = [
    { year: year.value, month: month.value, day: day.value },
    { year: year.value, month: day.value, day: month.value },
  ].filter((date) => isRealDate(date) && weekdayOf(date) === form.weekday.value);
  return fits.length === 1;
}

function numeric(t: TimeInContext): WrittenDate | undefined {
  if (!/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(t.time.text)) return undefined;
  return t.written;
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written;
  if (!calendarForm(t.time.form)?.ambiguousOrder || !date?.day || !date.month || !date.year) return [];
  const own = { year: date.year.value, month: date.month.value, day: date.day.value };
  const other = { ...own, month: own.day, day: own.month };
  if (own.day === own.month || !isRealDate(own) || !isRealDate(other)) return [];
  if (view.days.some((day) => [own, other].some((date) => Math.abs(daysBetween(day, date)) <= 7))) return [];
  const dayFirst = date.day.span.start < date.month.span.start;
  const spelled = [own, other].map(({ year, month, day }) =>
    dayFirst ? `${day} ${monthNames[month - 1]} ${year}` : `${monthNames[month - 1]} ${day}, ${year}`,
  );
  return [
    {
      span: t.time.span,
      message: message('date/ambiguous-numeric', {
        words: t.time.text,
        first: formatIso(own),
        second: formatIso(other),
      }),
      fixes: spelled.map((text) => ({
        title: message('fix/replace', { text }),
        edits: [{ span: t.time.span, newText: text }],
      })),
      explains: [],
    },
  ];
}
