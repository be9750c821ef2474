/** Which of the times that the text has reached an expression was counted from, and where that is written. */

import type { Anchor, TimeExpression } from '../analysis.ts';
import { compareDates } from './plainDate.ts';
import type { Anchors } from './resolve/resolution.ts';
import type { OffsetForm, TimeForm } from './timeForm.ts';
import { type Stretch, stretchUnit, stretchValue } from './timexValue.ts';

/** `last` is the expression told last: the anchor points to it only where it is what was counted from, else it has no place. */
export function narrativeAnchor(
  form: TimeForm,
  anchors: Anchors,
  last: TimeExpression | undefined,
): Anchor | undefined {
  const from = countedFrom(form, anchors);
  if (last && (!from || tells(last, from))) return { kind: 'expression', value: last.value, span: last.span };
  return from && { kind: 'expression', value: stretchValue(from) };
}

function countedFrom(form: TimeForm, anchors: Anchors): Stretch | undefined {
  switch (form.kind) {
    case 'clock':
      return form.on ? countedFrom(form.on, anchors) : anchors.narrative;
    case 'offset':
      return offsetFrom(form, anchors);
    case 'calendar':
    case 'weekday':
    case 'period':
    case 'holiday':
    case 'nth':
      return form.within ? countedFrom(form.within, anchors) : anchors.narrative;
    default:
      return anchors.narrative;
  }
}

function offsetFrom({ unit, count, whole }: OffsetForm, { narrative, day, quarter }: Anchors): Stretch | undefined {
  const counted = stretchUnit(unit);
  if (!counted || counted === 'day') return day ?? narrative;
  const steps = count?.value ?? 0;
  // "a year earlier" behind a quarter is that quarter of the year before
  const ofQuarter = (counted === 'quarter' && steps === 0) || (counted === 'year' && Math.abs(steps) === 1 && !whole);
  return ofQuarter ? (quarter ?? narrative) : narrative;
}

function tells({ interval, value }: TimeExpression, from: Stretch): boolean {
  return interval ? compareDates(interval.first, from.first) === 0 : value === stretchValue(from);
}
