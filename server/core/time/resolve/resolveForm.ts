/** From a form to its value, given the anchors: pure, so that a trial day can be tried as the article's. */

import { why } from '../explanations.ts';
import type {
  CalendarForm,
  HolidayForm,
  NthForm,
  OffsetForm,
  PeriodForm,
  Tense,
  TimeForm,
  WeekdayForm,
} from '../timeForm.ts';
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

/** The forms that may stand in a larger stretch. */
type InnerForm = CalendarForm | WeekdayForm | PeriodForm | HolidayForm | NthForm;

/** Never throws; forms nest to a bounded depth. */
export function resolveForm(form: TimeForm, tense: Tense, anchors: Anchors): Resolution {
  switch (form.kind) {
    case 'offset':
      return resolveOffset(form, tense, anchors, stretchOf(form.base, isCountedOn(form) ? 'future' : tense, anchors));
    case 'duration':
      return resolveDuration(form, anchors);
    case 'set':
      return resolveSet(form);
    case 'clock':
      return resolveClock(form, anchors, form.on && resolveForm(form.on, tense, anchors));
    case 'vague':
      return open(form.value, [why('time/vague', { value: form.value })]);
    default:
      return form.within
        ? resolveThrough(form, form.within, tense, anchors)
        : resolveInner(form, tense, anchors, undefined);
  }
}

function resolveInner(form: InnerForm, tense: Tense, anchors: Anchors, within: Stretch | undefined): Resolution {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, tense, anchors, within);
    case 'weekday':
      return resolveWeekday(form, tense, anchors, within);
    case 'period':
      return resolvePeriod(form, tense, anchors, within);
    case 'holiday':
      return resolveHoliday(form, tense, anchors, within);
    case 'nth':
      return resolveNth(form, within);
  }
}

/** "a week on Friday": from the Friday to come, whatever the tense. */
function isCountedOn({ base, count, direction }: OffsetForm): boolean {
  return base?.kind === 'weekday' && base.shift === 'none' && (count?.value ?? 0) > 0 && direction !== 'past';
}

/** What rests on a larger stretch rests on that one's anchor, and its steps come first. */
function resolveThrough(form: InnerForm, within: TimeForm, tense: Tense, anchors: Anchors): Resolution {
  const larger = resolveForm(within, tense, anchors);
  const found = resolveInner(form, tense, anchors, larger.stretch);
  if (found.anchor || !larger.anchor || !larger.stretch) return found;
  const own = found.why.filter(({ id }) => id !== 'time/as-written');
  return { ...found, anchor: larger.anchor, why: [...larger.why, ...own] };
}

function stretchOf(form: TimeForm | undefined, tense: Tense, anchors: Anchors): Stretch | undefined {
  return form && resolveForm(form, tense, anchors).stretch;
}
