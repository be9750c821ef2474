/** Values of offsets: so many units from the article's day, or from the time the text has reached. */

import { why } from '../explanations.ts';
import { addDays, addMonths, compareDates, mondayOf, type PlainDate, weekdayOf } from '../plainDate.ts';
import type { OffsetForm, Tense, Unit } from '../timeForm.ts';
import {
  monthsIn,
  type Stretch,
  type StretchUnit,
  shiftStretch,
  stretchAround,
  stretchUnit,
  stretchValue,
  valueWithoutYear,
} from '../timexValue.ts';
import { type Anchors, known, open, type Resolution } from './resolution.ts';

/** `base` is what "from tomorrow" and "ago this month" come to, where the form has such a day or stretch. */
export function resolveOffset(form: OffsetForm, tense: Tense, anchors: Anchors, base?: Stretch): Resolution {
  const count = form.count?.value;
  if (count === undefined) return open(form.direction === 'future' ? 'FUTURE_REF' : 'PAST_REF', [why('time/vague')]);
  const unit = stretchUnit(form.unit);
  // No calendar reaches the dinosaurs.
  if (unit && COARSE.has(unit) && Math.abs(count) > FAR_YEARS)
    return open(count > 0 ? 'FUTURE_REF' : 'PAST_REF', [why('time/vague')]);
  if (form.base && !base) return open(valueWithoutYear(unit ?? 'day'));
  const start = base ? { day: base.first, by: 'document' as const } : startOf(form, unit, anchors);
  if (!unit) return hours(form.unit, count, start);
  if (!start) return open(valueWithoutYear(unit));
  const steps = [
    base
      ? why('time/from-base', { anchor: stretchValue(base) })
      : why(start.by === 'narrative' ? 'time/from-narrative' : 'time/from-document'),
    why('time/offset', { count, unit: form.unit }),
  ];
  const sameQuarter = !base && unit === 'year' && Math.abs(count) === 1 && !form.whole && anchors.quarter;
  if (sameQuarter) return known(shiftStretch(sameQuarter, count * 4), steps, 'narrative');
  if (form.whole && form.from === 'narrative' && count === 0) return definite(unit, tense, anchors, start, steps);
  if (form.whole) return known(shiftStretch(stretchAround(start.day, unit), count), steps, start.by);
  // "a year ago this week": as many weeks on
  if (base?.unit === 'week' && unit === 'year') return known(shiftStretch(base, count * 52), steps, start.by);
  const moved = move(start.day, unit, count * (form.unit === 'fortnight' ? 2 : 1));
  // "a year ago today" is as narrow as "today"
  return known(stretchAround(moved, base?.unit ?? (unit === 'decade' ? 'year' : unit)), steps, start.by);
}

interface Start {
  readonly day: PlainDate;
  readonly by: 'document' | 'narrative';
}

const FINE = new Set<StretchUnit>(['day', 'week', 'weekend']);

const COARSE = new Set<StretchUnit>(['year', 'decade', 'century', 'millennium']);

/** Years beyond which a date counted from today's says more than anybody knows. */
const FAR_YEARS = 20_000;

/** A part of the year; "the quarter" of a report is that of the article. */
function isWithinYear({ count }: OffsetForm, unit: StretchUnit): boolean {
  return unit === 'month' || unit === 'half' || (unit === 'quarter' && count?.value !== 0);
}

/** "the week", "that weekend". */
function isSame({ count, whole }: OffsetForm): boolean {
  return whole && count?.value === 0;
}

/** Where the counting starts. Days are counted from a day, so the last one told, not from "in 1994". */
function startOf(form: OffsetForm, unit: StretchUnit | undefined, anchors: Anchors): Start | undefined {
  const { document, narrative, day, history } = anchors;
  if (form.from === 'document') {
    if (!document) return undefined;
    return { day: document, by: 'document' };
  }
  if (!unit || unit === 'day') {
    // "In 2013 it burned; two days later" counts from no day that is known.
    if (narrative && !FINE.has(narrative.unit)) return undefined;
    if (day) return { day: day.first, by: 'narrative' };
  } else if (narrative && form.whole && isWithinYear(form, unit) && COARSE.has(narrative.unit)) {
    // "In 1988 she joined, and the following month …": after which month is not told
    return undefined;
  } else if (
    narrative &&
    !(FINE.has(unit) && !FINE.has(narrative.unit) && (narrative.unit !== 'month' || isSame(form)))
  )
    return { day: narrative.first, by: 'narrative' };
  return document && !history ? { day: document, by: 'document' } : undefined;
}

/** "the quarter", "the weekend", "that year": the one told last, or the one that the tense points to. */
function definite(
  unit: StretchUnit,
  tense: Tense,
  anchors: Anchors,
  start: Start,
  steps: Resolution['why'],
): Resolution {
  if (unit === 'quarter') {
    if (anchors.quarter) return known(anchors.quarter, steps, 'narrative');
    return known(shiftStretch(stretchAround(start.day, unit), tense === 'future' ? 0 : -1), steps, start.by);
  }
  if (unit === 'weekend' && start.by === 'document') return known(nearWeekend(start.day, tense), steps, 'document');
  // "ordered on Monday …, after he was sworn in over the weekend": a day of the article's own week is not in a weekend to come
  const { document, history } = anchors;
  if (unit === 'weekend' && document && !history && compareDates(mondayOf(start.day), mondayOf(document)) === 0)
    return known(nearWeekend(document, tense), [why('time/from-document'), ...steps.slice(1)], 'document');
  return known(stretchAround(start.day, unit), steps, start.by);
}

/** On Monday to Friday "the weekend" is the last one, unless the tense is future. */
function nearWeekend(day: PlainDate, tense: Tense): Stretch {
  const own: Stretch = { unit: 'weekend', first: addDays(mondayOf(day), 5) };
  return weekdayOf(day) >= 6 || tense === 'future' || tense === 'present' ? own : shiftStretch(own, -1);
}

function move(from: PlainDate, unit: StretchUnit, count: number): PlainDate {
  const whole = Math.trunc(count);
  switch (unit) {
    case 'day':
      return addDays(from, whole);
    case 'week':
    case 'weekend':
      return addDays(from, Math.round(count * 7));
    case 'month':
      return addDays(addMonths(from, whole), Math.round((count - whole) * 30));
    default:
      return addMonths(from, Math.round(count * monthsIn(unit)));
  }
}

/** "two hours later": its day, where it is sure to stay in it, is all that is known. */
function hours(unit: Unit, count: number, start: Start | undefined): Resolution {
  if (!start) return open('XXXX-XX-XXTXX');
  const inHours = unit === 'hour' ? count : unit === 'minute' ? count / 60 : count / 3600;
  const day = known(
    stretchAround(addDays(start.day, Math.trunc(inHours / 24)), 'day'),
    [why('time/offset', { count, unit })],
    start.by,
  );
  return { ...day, type: 'TIME', value: `${day.value}TXX` };
}
