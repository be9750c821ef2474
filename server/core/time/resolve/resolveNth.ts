/** Values of "the first Friday of July", "the last week of March": counted within a known stretch. */

import { why } from '../explanations.ts';
import { addDays, compareDates } from '../plainDate.ts';
import type { NthForm } from '../timeForm.ts';
import {
  type Interval,
  intervalOf,
  type Stretch,
  shiftStretch,
  stretchAround,
  stretchUnit,
  stretchValue,
  valueWithoutYear,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
} from '../timexValue.ts';
import { known, open, type Resolution } from './resolution.ts';

export function resolveNth(form: NthForm, within: Stretch | undefined): Resolution {
  const number = form.number.value;
  const bounds = within && intervalOf(within);
  const unit = stretchUnit(form.unit);
  if (!within || !bounds || !unit)
    return open(form.weekday ? `XXXX-WXX-${form.weekday}` : unit ? valueWithoutYear(unit) : 'XXXX-XX-XXTXX');
  const steps = [why('time/nth', { number, within: stretchValue(within) })];
  const found: Stretch = form.weekday
    ? { unit: 'day', first: nthWeekday(form.weekday, number, bounds) }
    : nthUnit(unit, number, bounds);
  return compareDates(found.first, bounds.last) > 0 ? open('XXXX-XX-XX', steps) : known(found, steps);
}

function nthWeekday(weekday: number, number: number, bounds: Interval) {
  if (number < 0) return addDays(weekdayOnOrBefore(bounds.last, weekday), (number + 1) * 7);
  return addDays(weekdayOnOrAfter(bounds.first, weekday), (number - 1) * 7);
}

function nthUnit(unit: NonNullable<ReturnType<typeof stretchUnit>>, number: number, bounds: Interval): Stretch {
  return number < 0
    ? shiftStretch(stretchAround(bounds.last, unit), number + 1)
    : shiftStretch(stretchAround(bounds.first, unit), number - 1);
}
