/** Values of calendar dates: what is written stays, what is missing comes from the anchors. */

import { type TimeExplanation, type TimeExplanationId, why } from '../explanations.ts';
import { formatYear, isRealDate, type PlainDate, pad, toDayNumber, weekdayOf } from '../plainDate.ts';
import { type CalendarForm, isOfStory, stepOf, type Tense, weekdayNames } from '../timeForm.ts';
import type { Stretch } from '../timexValue.ts';
import { yearByDocument, yearByNarrative } from './missingYear.ts';
import { type Anchors, type DecidingAnchor, known, open, type Resolution } from './resolution.ts';

/** `within` is the resolved larger stretch, where the form has one. */
export function resolveCalendar(
  form: CalendarForm,
  tense: Tense,
  anchors: Anchors,
  within: Stretch | undefined,
): Resolution {
  const swap = form.ambiguousOrder && anchors.order === 'dmy';
  const day = (swap ? form.month : form.day)?.value;
  const written = (swap ? form.day : form.month)?.value;
  const year =
    writtenYear(form, anchors) ?? (within && form.shift === undefined ? yearWithin(within, written) : undefined);
  if (year !== undefined) {
    const month = written ?? (within?.unit === 'month' ? within.first.month : undefined);
    return dated(year, month, day, [why(howYearIsTold(form), { year })]);
  }
  // "December 28 last year" in an article of no known day
  if (form.within && !within) return withoutYear(written, day);
  if (written === undefined) return dayAlone(day, tense, anchors);
  const shifted = shiftedMonth(form, written, anchors);
  if (shifted) return shifted;
  if (anchors.narrative && (anchors.history || anchors.inherits)) {
    const inherited = yearByNarrative(written, anchors.narrative);
    const anchor = formatYear(anchors.narrative.first.year);
    const steps = [why('time/year-from-narrative', { year: inherited, anchor })];
    return dated(inherited, written, day, steps, 'narrative');
  }
  if (anchors.document) {
    if (anchors.joinedYear !== undefined) {
      const steps = [why('time/year-from-neighbour', { year: anchors.joinedYear })];
      return dated(anchors.joinedYear, written, day, steps, 'document');
    }
    const nearest = yearByDocument(written, day, tense, anchors.document, anchors.finished);
    const year = yearOfWeekday(form, nearest, anchors.document);
    const steps =
      year !== nearest && form.weekday
        ? [why('time/year-from-weekday', { year, weekday: weekdayNames[form.weekday.value - 1]! })]
        : [why('time/tense', { tense }), why('time/year-from-document', { year })];
    return dated(year, written, day, steps, 'document');
  }
  return withoutYear(written, day);
}

function withoutYear(month: number | undefined, day: number | undefined): Resolution {
  return open(`XXXX-${month === undefined ? 'XX' : pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`);
}

const howInferred: Readonly<Record<NonNullable<CalendarForm['yearInferred']>, TimeExplanationId>> = {
  short: 'time/year-short',
  century: 'time/year-short',
  era: 'time/era-from-range',
  whole: 'time/year-from-range',
};

function howYearIsTold({ year, yearInferred }: CalendarForm): TimeExplanationId {
  return yearInferred && year ? howInferred[yearInferred] : 'time/as-written';
}

/** How far ahead of the article a year of two digits may lie. */
const SHORT_AHEAD = 20;

/** "'68" is the year of that ending that is past or not far ahead. */
function writtenYear({ year, yearInferred }: CalendarForm, { document }: Anchors): number | undefined {
  if (!year || yearInferred !== 'short' || !document) return year?.value;
  return year.value > document.year + SHORT_AHEAD ? year.value - 100 : year.value;
}

/** Days on either side of the article's day within which a weekday that fits tells the year. */
const WEEKDAY_REACH = 183;

/** "Sunday, March 28": of two years that are near the one in which it is a Sunday; where neither fits, as if no weekday were written. */
function yearOfWeekday({ weekday, day, month }: CalendarForm, nearest: number, document: PlainDate): number {
  if (!weekday || !day || !month) return nearest;
  const fits = (year: number): boolean => {
    const date = { year, month: month.value, day: day.value };
    if (!isRealDate(date) || weekdayOf(date) !== weekday.value) return false;
    return year === nearest || Math.abs(toDayNumber(date) - toDayNumber(document)) <= WEEKDAY_REACH;
  };
  return [nearest, nearest + 1, nearest - 1].find(fits) ?? nearest;
}

function yearWithin(within: Stretch, month: number | undefined): number | undefined {
  if (within.unit === 'year') return within.first.year;
  if (within.unit === 'month' && month === undefined) return within.first.year;
  return undefined;
}

/** The value as written, even where there is no such day: that is the checks' business. */
function dated(
  year: number,
  month: number | undefined,
  day: number | undefined,
  steps: readonly TimeExplanation[],
  anchor?: DecidingAnchor,
): Resolution {
  if (month === undefined)
    return day === undefined
      ? known({ unit: 'year', first: { year, month: 1, day: 1 } }, steps, anchor)
      : open(`${formatYear(year)}-XX-${pad(day, 2)}`, steps, anchor);
  if (month < 1 || month > 12)
    return open(
      `${formatYear(year)}-${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`,
      [...steps, why('time/impossible')],
      anchor,
    );
  if (day === undefined) return known({ unit: 'month', first: { year, month, day: 1 } }, steps, anchor);
  const date = { year, month, day };
  if (isRealDate(date)) return known({ unit: 'day', first: date }, steps, anchor);
  const value = `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
  return open(value, [...steps, why('time/impossible', { value })], anchor);
}

/** "the 26th": a day of the month that the text has reached, else of the article's month. */
function dayAlone(day: number | undefined, tense: Tense, anchors: Anchors): Resolution {
  if (day === undefined) return open('XXXX-XX-XX');
  const from =
    anchors.narrative &&
    (anchors.narrative.unit === 'day' || anchors.narrative.unit === 'month' || anchors.narrative.unit === 'week')
      ? anchors.narrative.first
      : undefined;
  if (from && (anchors.history || anchors.inherits))
    return dated(from.year, from.month, day, [why('time/month-from-narrative', { month: from.month })], 'narrative');
  const document = anchors.document;
  if (!document) return open(`XXXX-XX-${pad(day, 2)}`);
  let index = document.year * 12 + document.month - 1;
  if (tense === 'past' && day > document.day) index--;
  if (tense === 'future' && day < document.day) index++;
  return dated(Math.floor(index / 12), (index % 12) + 1, day, [why('time/tense', { tense })], 'document');
}

/** "last May", "next June": the latest before the article's month, the first after it; "this May" is of its year. */
function shiftedMonth(form: CalendarForm, month: number, anchors: Anchors): Resolution | undefined {
  const { shift } = form;
  if (!shift || shift === 'none' || shift === 'the') return undefined;
  const narrative = isOfStory(shift);
  const from = narrative ? (anchors.narrative?.first ?? anchors.document) : anchors.document;
  if (!from) return undefined;
  let year = from.year;
  const step = stepOf(shift);
  const day = form.day?.value;
  // "In 1972 …, and the following March": of the year after a year as a whole
  const ofYear = narrative && anchors.narrative?.unit === 'year';
  if (ofYear) year += step;
  // "through the winter of 1973. That October": behind the winter
  else if (shift === 'that' && anchors.narrative?.unit === 'season' && from.month === 12 && month < 12) year++;
  else if (step < 0 && (month > from.month || (month === from.month && (day === undefined || day >= from.day)))) year--;
  else if (step > 0 && (month < from.month || (month === from.month && (day === undefined || day <= from.day)))) year++;
  const steps = [why(narrative ? 'time/from-narrative' : 'time/from-document')];
  return dated(year, month, day, steps, narrative ? 'narrative' : 'document');
}
