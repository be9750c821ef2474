/** From a form to its value, given the anchors: pure, so that a trial day can be tried as the article's. */

import { why } from '../explanations.ts';
import type { PlainDate } from '../plainDate.ts';
import type { Tense, TimeForm } from '../timeForm.ts';
import type { Stretch } from '../timexValue.ts';
import { type Anchors, open, type Resolution } from './resolution.ts';
import { resolveCalendar } from './resolveCalendar.ts';
import { resolveOffset } from './resolveOffset.ts';
import { resolveWeekday } from './resolveWeekday.ts';

/** Never throws; forms nest to a bounded depth. */
export function resolveForm(form: TimeForm, tense: Tense, anchors: Anchors): Resolution {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'weekday':
      return resolveWeekday(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'offset':
      return resolveOffset(form, anchors, dayOf(form.base, tense, anchors));
    default:
      return open('XXXX-XX-XX', [why('time/vague')]);
  }
}

function stretchOf(form: TimeForm | undefined, tense: Tense, anchors: Anchors): Stretch | undefined {
  return form && resolveForm(form, tense, anchors).stretch;
}

function dayOf(form: TimeForm | undefined, tense: Tense, anchors: Anchors): PlainDate | undefined {
  return stretchOf(form, tense, anchors)?.first;
}
