/** Values of offsets: so many units from the article's day, or from the time the text has reached. */

import { why } from '../explanations.ts';
import { addDays, addMonths, type PlainDate } from '../plainDate.ts';
import type { OffsetForm, Unit } from '../timeForm.ts';
import { type StretchUnit, shiftStretch, stretchAround, stretchUnit, valueWithoutYear } from '../timexValue.ts';
import { type Anchors, known, open, type Resolution } from './resolution.ts';

/** `base` is the resolved day of "from tomorrow", where the form has one. */
export function resolveOffset(form: OffsetForm, anchors: Anchors, base?: PlainDate): Resolution {
  const unit = stretchUnit(form.unit);
  const count = form.count?.value;
  if (count === undefined) return open(form.direction === 'future' ? 'FUTURE_REF' : 'PAST_REF', [why('time/vague')]);
  const narrative = form.from === 'narrative' && anchors.narrative !== undefined;
  const from =
    base ??
    (narrative
      ? anchors.narrative!.first
      : form.from === 'narrative' && anchors.history
        ? undefined
        : anchors.document);
  const anchor = narrative ? 'narrative' : 'document';
  if (!unit)
    return from
      ? known(
          stretchAround(clockOffset(from, form.unit, count), 'day'),
          [why('time/offset', { count, unit: form.unit })],
          anchor,
        )
      : open('XXXX-XX-XX');
  const kept = form.whole ? unit : granularity(unit, narrative ? anchors.narrative!.unit : 'day');
  if (!from) return open(valueWithoutYear(kept));
  const steps = [
    why(narrative ? 'time/from-narrative' : 'time/from-document'),
    why('time/offset', { count, unit: form.unit }),
  ];
  if (form.whole) return known(shiftStretch(stretchAround(from, unit), count), steps, anchor);
  return known(stretchAround(moved(from, unit, count * (form.unit === 'fortnight' ? 2 : 1)), kept), steps, anchor);
}

/** "two days ago" is a day, "two weeks later" from a day a day, "five years ago" a year. */
function granularity(unit: StretchUnit, _of: StretchUnit): StretchUnit {
  if (unit === 'decade') return 'year';
  return unit;
}

function moved(from: PlainDate, unit: StretchUnit, count: number): PlainDate {
  const whole = Math.trunc(count);
  const rest = count - whole;
  switch (unit) {
    case 'day':
      return addDays(from, whole);
    case 'week':
    case 'weekend':
      return addDays(from, Math.round(count * 7));
    case 'month':
      return addDays(addMonths(from, whole), Math.round(rest * 30));
    case 'quarter':
    case 'season':
      return addMonths(from, Math.round(count * 3));
    case 'half':
      return addMonths(from, Math.round(count * 6));
    case 'year':
      return addMonths(from, Math.round(count * 12));
    case 'decade':
      return addMonths(from, Math.round(count * 120));
    case 'century':
      return addMonths(from, Math.round(count * 1200));
    case 'millennium':
      return addMonths(from, Math.round(count * 12000));
  }
}

function clockOffset(from: PlainDate, unit: Unit, count: number): PlainDate {
  const hours = unit === 'hour' ? count : unit === 'minute' ? count / 60 : count / 3600;
  return addDays(from, Math.trunc(hours / 24));
}
