/** Weekdays in a list that do not follow each other: "Monday, Wednesday and Tuesday". */

import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { between } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';

export const orderWeekdays: Check = {
  code: 'date/order-weekdays',
  severity: 'hint',
  offByDefault: true,
  summary: 'Weekdays of a list stand in another order than in the week.',
  example: '“on Monday, Wednesday and Tuesday”',
  guards:
    'Three or more weekdays joined by commas and “and”, in no order that a week has from whichever day it begins. Off by default: the order is usually meant.',
  find: (view) => timesThat(view, opensList).flatMap((t) => judge(view, t)),
};

const comma = /^,\s(?:on\s)?$/;
const last = /^,?\s(?:and|or|&)\s(?:on\s)?$/;

function joins(view: CheckView, t: TimeInContext | undefined, next: TimeInContext | undefined, by: RegExp): boolean {
  return (
    t !== undefined &&
    next !== undefined &&
    weekday(t) !== 0 &&
    weekday(next) !== 0 &&
    by.test(between(view, t, next, 10) ?? '')
  );
}

function opensList(view: CheckView, t: TimeInContext): boolean {
  return joins(view, t, view.times[t.at + 1], comma) && !joins(view, view.times[t.at - 1], t, comma);
}

/** 0 where it is no bare weekday. */
function weekday({ time }: TimeInContext): number {
  return time.form.kind === 'weekday' && time.form.shift === 'none' ? time.form.weekday.value : 0;
}

function judge(view: CheckView, first: TimeInContext): Draft[] {
  const listed = [first];
  while (joins(view, listed.at(-1), view.times[first.at + listed.length], comma))
    listed.push(view.times[first.at + listed.length]!);
  if (!joins(view, listed.at(-1), view.times[first.at + listed.length], last)) return [];
  listed.push(view.times[first.at + listed.length]!);
  const days = listed.map(weekday);
  let steps = 0;
  for (let i = 1; i < days.length; i++) steps += (days[i]! - days[i - 1]! + 7) % 7 || 7;
  if (steps <= 6 || isQuoted(view, first.time.span)) return [];
  const span = { start: first.time.span.start, end: listed.at(-1)!.time.span.end };
  return [
    { span, message: message('date/order-weekdays', { words: view.text.slice(span.start, span.end) }), explains: [] },
  ];
}
