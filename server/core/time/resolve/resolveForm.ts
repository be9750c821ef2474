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
      return through(form.within, tense, anchors, (within) => resolveCalendar(form, tense, anchors, within));
    case 'weekday':
      return through(form.within, tense, anchors, (within) => resolveWeekday(form, tense, anchors, within));
    case 'offset':
      return resolveOffset(form, tense, anchors, stretchOf(form.base, isCountedOn(form) ? 'future' : tense, anchors));
    case 'period':
      return through(form.within, tense, anchors, (within) => resolvePeriod(form, tense, anchors, within));
    case 'duration':
      return resolveDuration(form, anchors);
    case 'set':
      return resolveSet(form);
    case 'clock':
      return resolveClock(form, anchors, form.on && resolveForm(form.on, tense, anchors));
    case 'vague':
      return open(form.value, [why('time/vague', { value: form.value })]);
    case 'holiday':
      return through(form.within, tense, anchors, (within) => resolveHoliday(form, tense, anchors, within));
    case 'nth':
      return through(form.within, tense, anchors, (within) => resolveNth(form, within));
  }
}

/** "a week on Friday": from the Friday to come, whatever the tense. */
function isCountedOn({ base, count, direction }: OffsetForm): boolean {
  return base?.kind === 'weekday' && base.shift === 'none' && (count?.value ?? 0) > 0 && direction !== 'past';
}

/** What rests on a larger stretch rests on that one's anchor, and its steps come first. */
function through(
  within: TimeForm | undefined,
  tense: Tense,
  anchors: Anchors,
  resolve: (within: Stretch | undefined) => Resolution,
): Resolution {
  if (!within) return resolve(undefined);
  const larger = resolveForm(within, tense, anchors);
  const found = resolve(larger.stretch);
  if (found.anchor || !larger.anchor || !larger.stretch) return found;
  const own = found.why.filter(({ id }) => id !== 'time/as-written');
  return { ...found, anchor: larger.anchor, why: [...larger.why, ...own] };
}

function stretchOf(form: TimeForm | undefined, tense: Tense, anchors: Anchors): Stretch | undefined {
  return form && resolveForm(form, tense, anchors).stretch;
}
