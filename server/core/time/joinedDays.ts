/** Parts of a range or list that were written without a year or with their weekdays alone: they follow one another. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { why } from './explanations.ts';
import { addDays } from './plainDate.ts';
import { type Anchors, known, type Resolution } from './resolve/resolution.ts';
import { resolveForm } from './resolve/resolveForm.ts';
import {
  type CalendarForm,
  type PeriodForm,
  type TimeCandidate,
  type TimeForm,
  type WeekdayForm,
  weekdayNames,
} from './timeForm.ts';
import { weekdayOnOrAfter, weekdayOnOrBefore } from './timexValue.ts';

/** The anchors with the year of the part before ("June 3–6", "from 28 December to 2 January"); `last` is what that came to. */
export function withJoinedYear(
  anchors: Anchors,
  { form, joined }: TimeCandidate,
  last: Resolution | undefined,
): Anchors {
  if (!joined || form.kind !== 'calendar' || !form.month || form.year || last?.anchor !== 'document' || !last.stretch)
    return anchors;
  const { year, month } = last.stretch.first;
  // A year goes by between December and January, in a list only where it would lie far back.
  const back = month - form.month.value;
  return { ...anchors, joinedYear: back > (joined === 'range' ? 0 : 6) ? year + 1 : year };
}

/**
 * "Monday through Thursday", "on Saturday and Sunday": in the past the last of them is the nearest and the first comes before
 * it, else the first is the nearest. Undefined where the expression is no part of such a pair.
 */
export function weekdayInRange(
  { times, text }: Pick<ParagraphReading, 'times' | 'text'>,
  k: number,
  last: Resolution | undefined,
  anchors: Anchors,
): Resolution | undefined {
  const here = times[k]!;
  if (!isBare(here.form) || !anchors.document || anchors.history) return undefined;
  const next = k + 1 < times.length ? times[k + 1]! : undefined;
  if (next && isBare(next.form) && follows(here.form, next.form, next.joined) && here.tense === 'past') {
    const end = resolveForm(next.form, here.tense, anchors).stretch;
    return end && onDay(here.form, weekdayOnOrBefore(end.first, here.form.weekday.value), 'before');
  }
  const before = k > 0 ? times[k - 1]! : undefined;
  if (before && isDayAhead(before.form) && JOINED.test(text.slice(before.span.end, here.span.start)))
    return onDay(here.form, weekdayOnOrAfter(addDays(anchors.document, 1), here.form.weekday.value), 'after');
  if (!before || !isBare(before.form) || !follows(before.form, here.form, here.joined)) return undefined;
  return last?.stretch && onDay(here.form, weekdayOnOrAfter(last.stretch.first, here.form.weekday.value), 'after');
}

/** "From Q1 to Q3", "spring and summer": of one year, in the past the one in which the last of them lies. Undefined for other expressions. */
export function periodInRange(
  times: readonly TimeCandidate[],
  k: number,
  last: Resolution | undefined,
  anchors: Anchors,
): Resolution | undefined {
  const { form, joined, tense } = times[k]!;
  if (!isOpenPeriod(form) || !anchors.document || anchors.history || anchors.inherits) return undefined;
  const next = k + 1 < times.length ? times[k + 1]! : undefined;
  if (next?.joined && isOpenPeriod(next.form) && next.form.period === form.period && tense === 'past') {
    const end = resolveForm(next.form, tense, anchors).stretch;
    return end && ofYear(form, end.first.year - (form.number!.value > next.form.number!.value ? 1 : 0), anchors);
  }
  const before = joined && k > 0 ? times[k - 1]!.form : undefined;
  if (!before || !isOpenPeriod(before) || before.period !== form.period) return undefined;
  const later = joined === 'range' && form.number!.value < before.number!.value ? 1 : 0;
  return last?.stretch && last.anchor === 'document'
    ? ofYear(form, last.stretch.first.year + later, anchors)
    : undefined;
}

/** A season, a quarter or a half without its year. */
function isOpenPeriod(form: TimeForm): form is PeriodForm {
  if (form.kind !== 'period' || !form.number || form.year || form.within || form.shift) return false;
  return form.period === 'season' || form.period === 'quarter' || form.period === 'half';
}

function ofYear(form: PeriodForm, year: number, anchors: Anchors): Resolution {
  const found = resolveForm({ ...form, year: { value: year, start: 0, end: 0 } }, 'none', anchors);
  return { ...found, anchor: 'document', why: [why('time/year-from-document', { year })] };
}

const JOINED = /^,? (?:and|or|to|until|through|&) $/;

/** "today", "tonight", "tomorrow": what is joined to it behind lies ahead. */
function isDayAhead(form: TimeForm): boolean {
  if (form.kind === 'clock') return form.on !== undefined && isDayAhead(form.on);
  return form.kind === 'offset' && form.unit === 'day' && form.from === 'document' && (form.count?.value ?? -1) >= 0;
}

/** "27 May 1962, a Sunday": the weekday of that very date. */
export function weekdayBehindDate(
  { times, text }: Pick<ParagraphReading, 'times' | 'text'>,
  k: number,
  last: Resolution | undefined,
): Resolution | undefined {
  const { form, lead, span } = times[k]!;
  const before = k > 0 ? times[k - 1]! : undefined;
  if (lead !== 'a' || !isBare(form) || before?.form.kind !== 'calendar' || last?.stretch?.unit !== 'day')
    return undefined;
  if (text.slice(before.span.end, span.start) !== ', a ') return undefined;
  const weekday = weekdayNames[form.weekday.value - 1]!;
  return { ...last, type: 'DATE', why: [why('time/weekday-of-date', { weekday })] };
}

function isBare(form: TimeCandidate['form']): form is WeekdayForm {
  return form.kind === 'weekday' && form.shift === 'none' && !form.within;
}

/** A range; of lists only days that follow one another, as others need not be told in order. */
function follows(a: WeekdayForm, b: WeekdayForm, joined: TimeCandidate['joined']): boolean {
  return joined === 'range' || (joined === 'list' && b.weekday.value === (a.weekday.value % 7) + 1);
}

function onDay(form: WeekdayForm, day: ReturnType<typeof weekdayOnOrAfter>, side: 'before' | 'after'): Resolution {
  const weekday = weekdayNames[form.weekday.value - 1]!;
  return known({ unit: 'day', first: day }, [why('time/weekday-in-range', { weekday, side })], 'document');
}

/** "Dec. 28 to Jan. 3, 2025" and "June 3, 2020, to July 5": the end without a year takes it from the other, or the year beside it. */
export function yearFromRange(times: readonly TimeCandidate[], k: number): TimeForm {
  const { form, joined } = times[k]!;
  if (form.kind !== 'calendar' || !form.month || form.year || form.within || form.shift) return form;
  const next = k + 1 < times.length ? times[k + 1]! : undefined;
  if (next?.joined === 'range' && next.form.kind === 'calendar' && next.form.year && next.form.month)
    return withYear(form, next.form.year.value - (form.month.value > next.form.month.value ? 1 : 0));
  const before = joined && k > 0 ? times[k - 1]!.form : undefined;
  if (before?.kind === 'calendar' && before.year && before.month)
    return withYear(form, before.year.value + (form.month.value < before.month.value && joined === 'range' ? 1 : 0));
  return form;
}

function withYear(form: CalendarForm, year: number): CalendarForm {
  return { ...form, year: { value: year, start: 0, end: 0 }, yearInferred: 'whole' };
}
