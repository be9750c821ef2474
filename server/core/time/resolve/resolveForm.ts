/** From a form to its value, given the anchors: pure, so that a trial day can be tried as the article's. */

import { why } from '../explanations.ts';
import type { OffsetForm, Tense, TimeForm } from '../timeForm.ts';
import type { Stretch } from '../timexValue.ts';
import { type Anchors, open, type Resolution } from './resolution.ts';
import { resolveCalendar } from './resolveCalendar.ts';
import { resolveClock } from './resolveClock.ts';
import { resolveDuration, resolveSet } from './resolveDuration.ts';
import { resolveHoliday } from './resolveHoliday.ts';
import { resolveNth } from './resolveNth.ts';
import { resolveOffset } from './resolveOffset.ts';
import { resolvePeriod } from './resolvePeriod.ts';
import { resolveWeekday } from './resolveWeekday.ts';

/** Never throws; forms nest to a bounded depth. */
export function resolveForm(form: TimeForm, tense: Tense, anchors: Anchors): Resolution {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'weekday':
      return resolveWeekday(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'offset':
      return resolveOffset(form, tense, anchors, stretchOf(form.base, isCountedOn(form) ? 'future' : tense, anchors));
    case 'period':
      return resolvePeriod(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'duration':
      return resolveDuration(form, anchors);
    case 'set':
      return resolveSet(form);
    case 'clock':
      return resolveClock(form, anchors, form.on && resolveForm(form.on, tense, anchors));
    case 'vague':
      return open(form.value, [why('time/vague', { value: form.value })]);
    case 'holiday':
      return resolveHoliday(form, tense, anchors, stretchOf(form.within, tense, anchors));
    case 'nth':
      return resolveNth(form, stretchOf(form.within, tense, anchors));
  }
}

/** "a week on Friday": from the Friday to come, whatever the tense. */
function isCountedOn({ base, count, direction }: OffsetForm): boolean {
  return base?.kind === 'weekday' && base.shift === 'none' && (count?.value ?? 0) > 0 && direction !== 'past';
}

function stretchOf(form: TimeForm | undefined, tense: Tense, anchors: Anchors): Stretch | undefined {
  return form && resolveForm(form, tense, anchors).stretch;
}
