/** Values of times of day: the day's value, then "T17:30", "TMO". */

import { why } from '../explanations.ts';
import { pad } from '../plainDate.ts';
import type { ClockForm } from '../timeForm.ts';
import { stretchAround } from '../timexValue.ts';
import { type Anchors, known, type Resolution } from './resolution.ts';

/** `on` is the resolved day, where the form has one; else the day that the text has reached, else the article's. */
export function resolveClock(form: ClockForm, anchors: Anchors, on: Resolution | undefined): Resolution {
  const day = on ?? ownDay(anchors);
  const value = `${dayValue(day)}T${hours(form)}`;
  return {
    type: 'TIME',
    value,
    why: [
      ...(day?.why ?? [why('time/no-anchor')]),
      form.part ? why('time/part-of-day', { part: form.part }) : why('time/clock', { day: dayValue(day) }),
    ],
    stretch: day?.stretch?.unit === 'day' ? day.stretch : undefined,
    interval: day?.interval,
    anchor: day?.anchor,
  };
}

function ownDay(anchors: Anchors): Resolution | undefined {
  const narrated = anchors.narrative?.unit === 'day' ? anchors.narrative : undefined;
  const stretch =
    narrated ?? (anchors.document && !anchors.history ? stretchAround(anchors.document, 'day') : undefined);
  if (!stretch) return undefined;
  return narrated
    ? known(stretch, [why('time/from-narrative')], 'narrative')
    : known(stretch, [why('time/from-document')], 'document');
}

/** Characters of "2020-07-12"; a year or a month has fewer. */
const WHOLE_DAY = 10;

function dayValue(day: Resolution | undefined): string {
  if (!day) return 'XXXX-XX-XX';
  if (day.value.length >= WHOLE_DAY) return day.value;
  if (/^(?:BC)?[\dX]{4}$/.test(day.value)) return `${day.value}-XX-XX`;
  return /^(?:BC)?[\dX]{4}-[\dX]{2}$/.test(day.value) ? `${day.value}-XX` : day.value;
}

/** An hour that does not exist ("25:10", "14:30 p.m.") stays as written, for the checks. */
function hours({ hour, minute, second, half, part, zone }: ClockForm): string {
  if (!hour) return part ?? 'XX';
  let value = hour.value;
  if (half === 'pm' && value < 12) value += 12;
  if (half === 'am' && value === 12) value = 0;
  const universal = zone && /^(?:GMT|UTC)$/.test(zone.value) ? 'Z' : '';
  const seconds = second ? `:${pad(second.value, 2)}` : '';
  return `${pad(value, 2)}:${pad(minute?.value ?? 0, 2)}${seconds}${universal}`;
}
