/** Parts of a range or list that were written without a year or with their weekdays alone: they follow one another. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { why } from './explanations.ts';
import { addDays } from './plainDate.ts';
import { type Anchors, known, type Resolution } from './resolve/resolution.ts';
import { resolveForm } from './resolve/resolveForm.ts';
import { type TimeCandidate, type TimeForm, type WeekdayForm, weekdayNames } from './timeForm.ts';
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
