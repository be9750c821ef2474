/** Ranges and lists: "June 3–6", "14 to 16 June", "Jan. 3, 5 and 9", "1998–99", "5-6 p.m.", "499 to 450 BC": each part is an expression. */

import { type Draft, drafted, shiftPart } from './draft.ts';
import { calendarDate } from './patterns/calendarDate.ts';
import { clockTime } from './patterns/clock.ts';
import { countsSomething, readDayNumber, readEraYear, readWeekday, readYear } from './patterns/parts.ts';
import type { Weekday } from './plainDate.ts';
import type { CalendarForm, ClockForm, Part } from './timeForm.ts';
import {
  has,
  is,
  isContentWord,
  isDash,
  joinedToNext,
  kindAt,
  numberAt,
  part,
  type TimeWords,
  wordAt,
} from './timeWords.ts';
import { WordClass as W } from './wordClass.ts';

type Join = 'range' | 'list';

interface Joiner {
  readonly next: number;
  readonly join: Join;
}

/** Longer lists are cut: the work at each number stays bounded. */
const LONGEST = 8;

/** The word or mark that binds the token before `i` to what follows; `next` is the token behind it. */
function joiner(words: TimeWords, i: number): Joiner | undefined {
  if (isDash(words, i) || is(words, i, 'to', 'through', 'until', 'till', 'thru')) return { next: i + 1, join: 'range' };
  if (is(words, i, 'and', 'or', '&', '/')) return { next: i + 1, join: 'list' };
  if (is(words, i, ',')) return { next: is(words, i + 1, 'and', 'or') ? i + 2 : i + 1, join: 'list' };
  return undefined;
}

/** Numbers that a month, a clock word or an era behind the last of them explains; undefined where `i` begins no such run. */
export function joinedBefore(words: TimeWords, i: number, start: number): Draft[] | undefined {
  if (!has(words, i, W.digits | W.mixed | W.ordinal))
    return has(words, i, W.weekday) && has(words, i + 1, W.digits | W.mixed) ? daysBefore(words, i, start) : undefined;
  const firstJoin = joiner(words, i + 1);
  if (!firstJoin) return undefined;
  return daysBefore(words, i, start) ?? hoursBefore(words, i, firstJoin) ?? eraBefore(words, i, firstJoin);
}

/** "14 to 16 June", "3, 5 and 9 January 2020". */
function daysBefore(words: TimeWords, i: number, start: number): Draft[] | undefined {
  const days: { day: Part<number>; weekday?: Part<Weekday>; first: number; last: number; join?: Join }[] = [];
  let at = i;
  let first = start;
  let join: Join | undefined;
  while (days.length < LONGEST) {
    // "Friday 15 to Sunday 17 March"
    const weekday = readWeekday(words, at);
    const day = readDayNumber(words, weekday ? weekday.last + 1 : at);
    if (!day) return undefined;
    const whole = days.length > 0 && monthIsNear(words, day.last + 1) ? calendarDate(words, at, at) : undefined;
    const form = whole?.form as CalendarForm | undefined;
    if (whole && form?.month && form.day) {
      const shared = sharedParts(form);
      const before = days.map(
        (d): Draft =>
          drafted(
            d.first,
            d.last,
            'DATE',
            { kind: 'calendar', ...(d.weekday && { weekday: d.weekday }), day: d.day, ...shared },
            undefined,
            d.join,
          ),
      );
      const between = is(words, i - 1, 'between') && days.length === 1;
      return [...before, { ...whole, first, joined: between ? 'range' : join! }];
    }
    days.push({
      day: day.part,
      ...(weekday && { weekday: weekday.part }),
      first: has(words, at, W.mixed) ? first : at,
      last: day.last,
      ...(join && { join }),
    });
    const next = joiner(words, day.last + 1);
    if (!next) return undefined;
    join = next.join;
    first = next.next;
    at = is(words, first, 'the') ? first + 1 : first;
  }
  return undefined;
}

/** Behind "16": "June", "of June", "-June". */
function monthIsNear(words: TimeWords, i: number): boolean {
  return has(words, i, W.month) || has(words, i + 1, W.month);
}

function sharedParts(form: CalendarForm): Omit<CalendarForm, 'kind' | 'day'> {
  return {
    ...(form.month && { month: form.month }),
    ...(form.year && { year: form.year, yearInferred: true as const }),
    ...(form.within && { within: form.within }),
  };
}

/** "5-6 p.m.", "9 to 11 a.m.", "at 5 and 6 p.m." */
function hoursBefore(words: TimeWords, i: number, { next: at, join }: Joiner): Draft[] | undefined {
  const hour = numberAt(words, i);
  if (!(hour >= 0 && hour <= 24)) return minutesBefore(words, i, at);
  const clock = clockTime(words, at, at);
  const form = clock?.form as ClockForm | undefined;
  if (!clock || !form?.hour || !form.half) return undefined;
  const first: ClockForm = {
    kind: 'clock',
    hour: part(words, hour, i),
    half: halfBefore(hour, form),
    ...(form.on && { on: form.on }),
    ...(form.zone && { zone: form.zone }),
  };
  const joined = is(words, i - 1, 'between') ? 'range' : join;
  return [drafted(i, i, 'TIME', first), { ...clock, joined }];
}

/** "11 to 1 p.m." begins in the morning. */
function halfBefore(hour: number, { hour: end, half = 'am' }: ClockForm): 'am' | 'pm' {
  return half === 'pm' && end && hour > end.value && hour < 12 ? 'am' : half;
}

/** "19:00–03:00 GMT", "10:00-18:00hrs": what tells that the second is a time of day tells it of the first. */
function minutesBefore(words: TimeWords, i: number, at: number): Draft[] | undefined {
  const match = has(words, i, W.mixed) ? /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(wordAt(words, i)!) : null;
  const clock = match && isDash(words, i + 1) ? clockTime(words, at, at) : undefined;
  const form = clock?.form as ClockForm | undefined;
  if (!match || !clock || !form?.minute) return undefined;
  const hour = Number(match[1]);
  const { start, end } = part(words, 0, i);
  const first: ClockForm = {
    kind: 'clock',
    hour: { value: hour, start, end: end - 3 },
    minute: { value: Number(match[2]), start: end - 2, end },
    ...(form.half && hour <= 12 && { half: halfBefore(hour, form) }),
    ...(form.on && { on: form.on }),
    ...(form.zone && { zone: form.zone }),
  };
  return [drafted(i, i, 'TIME', first), { ...clock, joined: 'range' }];
}

/** "499 to 450 BC". */
function eraBefore(words: TimeWords, i: number, { next, join }: Joiner): Draft[] | undefined {
  if (is(words, i + 1, ',') || is(words, i - 1, 'ad', 'a.d.')) return undefined;
  const year = numberAt(words, i);
  const era = year >= 1 ? readEraYear(words, next) : undefined;
  if (!era || era.part.value > 0) return undefined;
  const form: CalendarForm = { kind: 'calendar', year: part(words, 1 - year, i), yearInferred: true };
  return [
    drafted(i, i, 'DATE', form),
    drafted(next, era.last, 'DATE', { kind: 'calendar', year: era.part }, undefined, join),
  ];
}

/** The expression itself and those that go on from it: "June 3–6, 2020", "1998–99". */
export function joinedAfter(words: TimeWords, draft: Draft): Draft[] {
  if (draft.form.kind !== 'calendar') return [draft];
  const { form } = draft;
  if (form.year && !form.month && !form.yearInferred) return yearsAfter(words, draft, form.year);
  if (!form.month || !form.day || form.year || form.within) return [draft];
  return daysAfter(words, draft, form);
}

/** "between AD 536 and 540". */
function eraYearsAfter(words: TimeWords, draft: Draft): Draft[] {
  const join = is(words, draft.first, 'ad', 'a.d.') ? joiner(words, draft.last + 1) : undefined;
  const value = join ? numberAt(words, join.next) : Number.NaN;
  if (!join || !(value >= 1 && value < 1000) || !(mayBeDay(words, join.next) || is(words, draft.first - 1, 'between')))
    return [draft];
  const form: CalendarForm = { kind: 'calendar', year: part(words, value, join.next), yearInferred: true };
  return [draft, drafted(join.next, join.next, 'DATE', form, undefined, join.join)];
}

function yearsAfter(words: TimeWords, draft: Draft, year: Part<number>): Draft[] {
  if (year.value < 1000) return eraYearsAfter(words, draft);
  const at = draft.last + 2;
  const bound =
    (isDash(words, draft.last + 1) || is(words, draft.last + 1, '/')) &&
    joinedToNext(words, draft.last) &&
    joinedToNext(words, draft.last + 1);
  const short = numberAt(words, at);
  if (!bound || wordAt(words, at)?.length !== 2 || !(short >= 0) || isDash(words, at + 1)) return [draft];
  const turns = short === 0 && year.value % 100 === 99;
  if (short <= year.value % 100 && !turns) return [draft];
  const value = Math.floor(year.value / 100) * 100 + short + (turns ? 100 : 0);
  return [
    draft,
    drafted(at, at, 'DATE', { kind: 'calendar', year: part(words, value, at), yearInferred: true }, undefined, 'range'),
  ];
}

function daysAfter(words: TimeWords, draft: Draft, form: CalendarForm): Draft[] {
  const found: Draft[] = [];
  const spelled = /^\p{L}/u.test(words.text[words.origin + form.day!.start]!);
  let at = draft.last + 1;
  let closed = false;
  while (found.length < LONGEST && !closed) {
    const join = joiner(words, at);
    if (!join) break;
    const next = is(words, join.next, 'the') ? join.next + 1 : join.next;
    const day = readDayNumber(words, next);
    if (!day || day.part.value > 31 || !mayBeDay(words, day.last) || isSpelled(words, next) !== spelled) break;
    closed = !is(words, at, ',') || join.next > at + 1;
    found.push(
      drafted(next, day.last, 'DATE', { kind: 'calendar', day: day.part, month: form.month! }, undefined, join.join),
    );
    at = day.last + 1;
  }
  // A comma alone binds no list: "On May 3, 5 people died".
  if (!closed) return [draft];
  const last = found.at(-1)!;
  const yearAt = is(words, last.last + 1, ',', 'of') ? last.last + 2 : last.last + 1;
  const year = readYear(words, yearAt);
  if (!year || has(words, yearAt, W.cardinal)) return [draft, ...found];
  const dated = [draft, ...found].map(
    (d): Draft => ({ ...d, form: { ...(d.form as CalendarForm), year: year.part, yearInferred: true } }),
  );
  const whole = { ...last.form, year: year.part } as CalendarForm;
  return [...dated.slice(0, -1), { ...last, last: year.last, form: whole }];
}

/** "on 1 May and the third": another way of writing is another thing. */
function isSpelled(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word';
}

function mayBeDay(words: TimeWords, last: number): boolean {
  const next = wordAt(words, last + 1);
  if (next === undefined || kindAt(words, last + 1) === 'mark')
    return !['%', '$', ':', '/'].includes(next ?? '') && !(isDash(words, last + 1) && joinedToNext(words, last));
  if (
    has(words, last + 1, W.month | W.unit | W.noon) ||
    countsSomething(words, last) ||
    is(words, last + 1, 'p.m.', 'a.m.', 'pm', 'am')
  )
    return false;
  // a noun would be what the number counts
  return !isContentWord(words, last + 1) || is(words, last + 1, 'last', 'this', 'next', 'following');
}

/** Tells in place which neighbours form a range or a list, and carries a year written at the end back to what stands before it. */
export function markJoins(words: TimeWords, drafts: Draft[]): void {
  for (let k = drafts.length - 1; k > 0; k--) {
    const a = drafts[k - 1]!;
    const b = drafts[k]!;
    const joined = b.joined ?? joinBetween(words, a, b);
    if (!joined) continue;
    if (!b.joined) drafts[k] = { ...b, joined };
    drafts[k - 1] = carryYear(words, a, b);
  }
}

function joinBetween(words: TimeWords, a: Draft, b: Draft): Join | undefined {
  const gap = joiner(words, a.last + 1);
  if (!gap) return undefined;
  const at = is(words, gap.next, 'the', 'from', 'in', 'on') ? gap.next + 1 : gap.next;
  if (at !== b.first && gap.next !== b.first) return undefined;
  if (a.form.kind !== b.form.kind && !(isPoint(a) && isPoint(b))) return undefined;
  if (is(words, a.last + 1, ',') && gap.next === a.last + 2 && shapeOf(a) !== shapeOf(b)) return undefined;
  if (gap.join === 'list' && is(words, a.last + 1, 'and') && is(words, a.first - 1, 'between')) return 'range';
  return gap.join;
}

/** Which components are written: a bare comma joins only what is written alike. */
function shapeOf({ form }: Draft): string {
  if (form.kind === 'calendar') return `${form.day ? 'd' : ''}${form.month ? 'm' : form.year ? 'y' : ''}`;
  return form.kind === 'period' ? form.period : form.kind;
}

function isPoint({ form }: Draft): boolean {
  return (
    form.kind === 'calendar' ||
    form.kind === 'weekday' ||
    form.kind === 'offset' ||
    form.kind === 'period' ||
    form.kind === 'holiday'
  );
}

/** "June 14 to July 2, 2025" gives the first its year; "Dec. 28 to Jan. 3, 2025" wraps and does not. */
function carryYear({ tokens }: TimeWords, a: Draft, b: Draft): Draft {
  if (a.form.kind !== 'calendar' || b.form.kind !== 'calendar') return a;
  const left = a.form;
  const right = b.form;
  if (!left.month || left.year || left.within || !right.month || !right.year || left.month.value > right.month.value)
    return a;
  if ((left.day === undefined) !== (right.day === undefined)) return a;
  const year = shiftPart(right.year, tokens.starts[b.first]! - tokens.starts[a.first]!);
  return { ...a, form: { ...left, year, yearInferred: true } };
}
