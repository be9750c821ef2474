/** A count of days and a list of them that is longer or shorter: "over three days – Monday, Tuesday, Wednesday and Thursday". */

import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView, TimeInContext } from './checkView.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { numberFix } from './writing/numberFix.ts';
import { calendarForm } from './writing/writtenDate.ts';

export const listCountMismatch: Check = {
  code: 'date/list-count-mismatch',
  severity: 'information',
  summary: 'More or fewer days are listed than the text counts.',
  example: '“over three days – Monday, Tuesday, Wednesday and Thursday”: four are listed',
  guards:
    'The list must follow the count behind a dash, a colon or a bracket, be joined by commas and “and”, and hold nothing else; silent on ranges, on “and then”, and beside “about” or “including”.',
  find: (view) => timesThat(view, opensList).flatMap((t) => judge(view, t)),
};

const opens = /^(?:\s(?:of\s)?(?:[\p{L}’'-]+\s?){0,2})?(?::|\s[–—-]|,?\s\()\s?(?:on\s|in\s)?(?:the\s)?$/u;
const comma = /^,\s(?:on\s)?(?:the\s)?$/;
const last = /^,?\s(?:and|&)\s(?:on\s)?(?:the\s)?$/;

function opensList(view: CheckView, count: TimeInContext): boolean {
  const next = view.times[count.at + 1];
  if (count.time.form.kind !== 'duration' || next?.sentence.start !== count.sentence.start) return false;
  return opens.test(view.text.slice(count.time.span.end, next.time.span.start).slice(0, 41));
}

function judge(view: CheckView, count: TimeInContext): Draft[] {
  const form = count.time.form;
  if (form.kind !== 'duration' || !form.count || (form.unit !== 'day' && form.unit !== 'month' && form.unit !== 'year'))
    return [];
  const written = form.count.value;
  // “Over three days” is a stretch here, not a limit.
  if ((count.time.mod && !/^over\b/i.test(count.time.text)) || form.reach || written < 2 || written > 12) return [];
  const listed = readList(view, count, form.unit);
  if (!listed || listed.length === written || listed.length < 2 || isDenied(view, count)) return [];
  const span = { start: listed[0]!.time.span.start, end: listed.at(-1)!.time.span.end };
  return [
    {
      span,
      message: message('date/list-count-mismatch', { actual: listed.length, written, unit: form.unit }),
      related: [{ span: count.time.span, message: message('related/said-here', { words: count.time.text }) }],
      fixes: numberFix(view.text, count.time.span, listed.length),
      explains: [count.time, ...listed.map((t) => t.time)],
    },
  ];
}

/** The listed times; undefined where the list is not plainly one, or not plainly ended. */
function readList(view: CheckView, count: TimeInContext, unit: 'day' | 'month' | 'year'): TimeInContext[] | undefined {
  const listed: TimeInContext[] = [];
  let from = count.time.span.end;
  for (let at = count.at + 1; at < view.times.length; at++) {
    const t = view.times[at]!;
    const gap = view.text.slice(from, t.time.span.start);
    if (gap.length > 40 || t.sentence.start !== count.sentence.start || !isOf(t, unit)) return undefined;
    if (listed.length === 0 ? !opens.test(gap) : !comma.test(gap) && !last.test(gap)) return undefined;
    listed.push(t);
    from = t.time.span.end;
    if (listed.length > 1 && last.test(gap)) break;
  }
  return listed.length > 1 && /^(?:[.;:!?)”"]|,\s(?!\d)|\s[–—-]\s|\s*$)/.test(view.text.slice(from, from + 3))
    ? listed
    : undefined;
}

function isOf({ time }: TimeInContext, unit: 'day' | 'month' | 'year'): boolean {
  const form = calendarForm(time.form);
  if (unit === 'day') return time.form.kind === 'weekday' || form?.day !== undefined;
  if (unit === 'month') return form?.month !== undefined && !form.day;
  return form?.year !== undefined && !form.month;
}
