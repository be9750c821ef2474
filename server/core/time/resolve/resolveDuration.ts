/** Values of lengths of time and of what recurs: "P3D", "PT2H", "PXY", "P1W", "XXXX-WXX-1". */

import { why } from '../explanations.ts';
import { addDays, addMonths, type PlainDate, pad } from '../plainDate.ts';
import type { DurationForm, SetForm, Unit } from '../timeForm.ts';
import { type Interval, valueWithoutYear } from '../timexValue.ts';
import { type Anchors, type Resolution, untied } from './resolution.ts';

/** ISO 8601 designators; larger units that it lacks are told in years or weeks. TIMEX3 adds quarters and weekends. */
const DESIGNATORS: Readonly<Record<Unit, { readonly sign: string; readonly times?: number; readonly time?: true }>> = {
  second: { sign: 'S', time: true },
  minute: { sign: 'M', time: true },
  hour: { sign: 'H', time: true },
  day: { sign: 'D' },
  night: { sign: 'D' },
  week: { sign: 'W' },
  weekend: { sign: 'WE' },
  fortnight: { sign: 'W', times: 2 },
  month: { sign: 'M' },
  quarter: { sign: 'Q' },
  year: { sign: 'Y' },
  decade: { sign: 'Y', times: 10 },
  century: { sign: 'Y', times: 100 },
  millennium: { sign: 'Y', times: 1000 },
};

/** "P3D", "PT2H", "P2.5Y", "PXW" for an open number. */
function durationValue(unit: Unit, count: number | undefined): string {
  const { sign, times = 1, time } = DESIGNATORS[unit];
  const number = count === undefined ? 'X' : String(Math.round(count * times * 1000) / 1000);
  return `P${time ? 'T' : ''}${number}${sign}`;
}

export function resolveDuration(form: DurationForm, anchors: Anchors): Resolution {
  let value = durationValue(form.unit, form.count?.value);
  if (form.and) {
    const second = durationValue(form.and.unit, form.and.count.value).slice(1);
    value += value.includes('T') ? second.replace('T', '') : second;
  }
  const interval = reachOf(form, anchors);
  const from = form.reach?.from === 'narrative' ? undefined : anchors.document;
  const step =
    interval && form.reach ? why('time/reach', { direction: form.reach.direction }) : why('time/duration', { value });
  return untied('DURATION', value, [step], interval && from && 'document', interval);
}

/** The days that "the past five years" and "the next two weeks" cover. */
function reachOf({ unit, count, reach }: DurationForm, anchors: Anchors): Interval | undefined {
  const from =
    reach?.from === 'narrative' || anchors.history
      ? anchors.narrative?.unit === 'day'
        ? anchors.narrative.first
        : undefined
      : anchors.document;
  const { sign, times = 1, time } = DESIGNATORS[unit];
  if (!reach || !from || count === undefined || time || sign === 'WE') return undefined;
  const steps = count.value * times * (reach.direction === 'past' ? -1 : 1);
  const end = moved(from, sign, steps);
  return reach.direction === 'past' ? { first: end, last: from } : { first: from, last: end };
}

function moved(from: PlainDate, sign: string, steps: number): PlainDate {
  if (sign === 'D') return addDays(from, Math.round(steps));
  if (sign === 'W') return addDays(from, Math.round(steps * 7));
  return addMonths(from, Math.round(steps * (sign === 'Y' ? 12 : sign === 'Q' ? 3 : 1)));
}

export function resolveSet(form: SetForm): Resolution {
  const value = setValue(form);
  return untied('SET', value, [why('time/set', { value })]);
}

function setValue({ unit, weekday, days, month, season, part, every }: SetForm): string {
  const hours = part ? `T${part}` : '';
  if (days) return `XXXX-WXX-${days === 'weekend' ? 'WE' : 'WD'}${hours}`;
  if (weekday) return `XXXX-WXX-${weekday}${hours}`;
  if (month) return `XXXX-${pad(month, 2)}`;
  if (season) return valueWithoutYear('season', season);
  if (part) return `XXXX-XX-XX${hours}`;
  return durationValue(unit, every ?? 1);
}
