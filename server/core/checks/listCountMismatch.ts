/** A count of days and a list of them that is longer or shorter: "over three days – Monday, Tuesday, Wednesday and Thursday". */

import type { TimeExpression } from '../analysis.ts';
import type { Span } from '../text/span.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { cardinalPattern, numberValue } from './claims/numberWord.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { before } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { calendarForm } from './writing/writtenDate.ts';

export const listCountMismatch: Check = {
  code: 'date/list-count-mismatch',
  severity: 'information',
  summary: 'More or fewer days are listed than the text counts.',
  example: '“over three days – Monday, Tuesday, Wednesday and Thursday”: four are listed',
  guards:
    'The list must follow the count behind a dash, a colon or a bracket, or behind a comma where “on”, “over” or “for” leads to the number, be joined by commas and “and”, and hold nothing else; silent on ranges, on “and then”, and beside “about” or “including”.',
  find: (view) =>
    [
      ...timesThat(view, opensList).flatMap((t) => stretch(view, t)),
      ...timesThat(view, isLedTo).flatMap((t) => counted(view, t)),
      ...timesThat(view, isOfYears).flatMap((t) => yearsCounted(view, t)),
    ].flatMap((count) => judge(view, count)),
};

const opens = /^(?:\s(?:of\s)?(?:[\p{L}’'-]+\s?){0,2})?(?::|\s[–—-]|,?\s\()\s?(?:on\s|in\s)?(?:the\s)?$/u;
/** Behind a mere comma the list counts only where "on", "over" or "for" leads to the number. */
const ledTo = new RegExp(
  String.raw`\b(?:on|over|for)\s(?:the\s)?(?<number>${cardinalPattern})\s(?:(?:consecutive|successive|separate|different)\s)?(?:dates|days|evenings|nights|mornings|afternoons|occasions|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|weekends)(?<opens>,|:|\s[–—-]|,?\s\()\s?(?:on\s)?(?:the\s)?$`,
  'iu',
);
/** Happenings of years, listed by these: "three titles (2011, 2013, 2015 and 2018)", "in three seasons: 2011 …". */
const ofYears = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<number>${cardinalPattern})\s(?:(?!and\b|or\b|of\b)[\p{L}’'-]+\s){0,3}?(?<things>years|seasons|summers|winters|editions|titles|championships|crowns|finals|tournaments|Olympics|Olympic\sGames|Games|World\sCups|elections|referendums|Grands\sPrix|medals|terms|victories|wins|occasions|times)(?<opens>:|\s[–—-]|,?\s\(|,)\s?(?:in\s)?(?:the\s)?$|\b(?<twice>twice|thrice)(?<opens2>:|\s[–—-]|,?\s\(|,)\s?(?:in\s)?(?:the\s)?$`,
  'iu',
);
const approximate = /\b(?:about|some|over|under|nearly|almost|least|most|than|to|around|of|first|last|other)\s$/i;
const comma = /^,\s(?:on\s|in\s)?(?:the\s)?$/;
const last = /^,?\s(?:and|&)\s(?:on\s|in\s)?(?:the\s)?$/;

type Unit = 'day' | 'month' | 'year';

/** A number of days, months or years, and the expression that the list begins with. */
interface Count {
  readonly span: Span;
  readonly value: number;
  readonly unit: Unit;
  readonly first: TimeInContext;
  readonly time?: TimeExpression;
  /** Several may be of one year: fewer years are no slip. */
  readonly onlyMore?: boolean;
}

function opensList(view: CheckView, count: TimeInContext): boolean {
  const next = view.times[count.at + 1];
  if (count.time.form.kind !== 'duration' || next?.sentence.start !== count.sentence.start) return false;
  return opens.test(view.text.slice(count.time.span.end, next.time.span.start).slice(0, 41));
}

/** Few dates stand behind a mark that could open a list, which is soon seen. */
function isOpened(view: CheckView, first: TimeInContext): boolean {
  return /[,:(–—-]\s?(?:on\s|in\s)?(?:the\s)?$/.test(before(view, first.time.span, first.sentence, 9));
}

function isLedTo(view: CheckView, first: TimeInContext): boolean {
  return isOpened(view, first) && ledTo.test(before(view, first.time.span, first.sentence, 60));
}

function stretch(view: CheckView, count: TimeInContext): Count[] {
  const { form, mod, text, span } = count.time;
  if (form.kind !== 'duration' || !form.count || (form.unit !== 'day' && form.unit !== 'month' && form.unit !== 'year'))
    return [];
  // “Over three days” is a stretch here, not a limit.
  if ((mod && !/^over\b/i.test(text)) || form.reach) return [];
  return [{ span, value: form.count.value, unit: form.unit, first: view.times[count.at + 1]!, time: count.time }];
}

/** "On two dates, May 3, May 4 and May 5". */
function counted(view: CheckView, first: TimeInContext): Count[] {
  const left = before(view, first.time.span, first.sentence, 60);
  const found = ledTo.exec(left);
  const earlier = view.times[first.at - 1];
  if (!found || (earlier && opensList(view, earlier))) return [];
  const { number, opens: mark } = found.groups!;
  const start =
    first.time.span.start - left.length + found.index + found[0].toLowerCase().lastIndexOf(number!.toLowerCase());
  const end = first.time.span.start - left.length + left.lastIndexOf(mark!);
  return [{ span: { start, end }, value: numberValue(number!), unit: 'day', first }];
}

function isOfYears(view: CheckView, first: TimeInContext): boolean {
  return (
    isOf(first, 'year') && isOpened(view, first) && ofYears.test(before(view, first.time.span, first.sentence, 70))
  );
}

/** "Three titles (2011, 2013, 2015 and 2018)". */
function yearsCounted(view: CheckView, first: TimeInContext): Count[] {
  const left = before(view, first.time.span, first.sentence, 70);
  const found = ofYears.exec(left);
  const earlier = view.times[first.at - 1];
  if (!found || approximate.test(left.slice(0, found.index)) || (earlier && opensList(view, earlier))) return [];
  const { twice, things } = found.groups!;
  const number = found.groups!.number ?? (/^twice$/i.test(twice!) ? 'two' : 'three');
  const mark = found.groups!.opens ?? found.groups!.opens2;
  const offset = first.time.span.start - left.length;
  const span = { start: offset + found.index, end: offset + left.lastIndexOf(mark!) };
  const onlyMore = !/^(?:years|seasons|summers|winters|editions)$/i.test(things ?? '');
  return [{ span, value: numberValue(number!), unit: 'year', first, onlyMore }];
}

function judge(view: CheckView, count: Count): Draft[] {
  const { span: place, value: written, unit, first } = count;
  if (written < 2 || written > 12) return [];
  const listed = readList(view, place.end, first, unit);
  if (!listed || listed.length === written || listed.length < 2 || isDenied(view, first)) return [];
  if (count.onlyMore && listed.length < written) return [];
  const span = { start: listed[0]!.time.span.start, end: listed.at(-1)!.time.span.end };
  const words = view.text.slice(place.start, place.end);
  return [
    {
      span,
      message: message('date/list-count-mismatch', { actual: listed.length, written, unit }),
      related: [{ span: place, message: message('related/said-here', { words }) }],
      fixes: numberFix(view.text, place, listed.length),
      explains: [...(count.time ? [count.time] : []), ...listed.map((t) => t.time)],
    },
  ];
}

/** The listed times; undefined where the list is not plainly one, or not plainly ended. */
function readList(view: CheckView, behind: number, first: TimeInContext, unit: Unit): TimeInContext[] | undefined {
  const listed: TimeInContext[] = [];
  let from = behind;
  for (let at = first.at; at < view.times.length; at++) {
    const t = view.times[at]!;
    const gap = view.text.slice(from, t.time.span.start);
    if (gap.length > 40 || t.sentence.start !== first.sentence.start || !isOf(t, unit)) return undefined;
    if (listed.length === 0 ? !opens.test(gap) && !comma.test(gap) : !comma.test(gap) && !last.test(gap))
      return undefined;
    listed.push(t);
    from = t.time.span.end;
    if (listed.length > 1 && last.test(gap)) break;
  }
  return listed.length > 1 &&
    /^(?:[.;:!?)”"]|,\s(?!\d)|\s[–—-]\s|\s(?:at|in|from)\s|\s*$)/.test(view.text.slice(from, from + 6))
    ? listed
    : undefined;
}

function isOf({ time }: TimeInContext, unit: Unit): boolean {
  const form = calendarForm(time.form);
  // “Sunday at 7.30 p.m.” ends a list of days.
  const own = time.form.kind === 'clock' && time.form.on ? time.form.on : time.form;
  if (unit === 'day') return own.kind === 'weekday' || form?.day !== undefined;
  if (unit === 'month') return form?.month !== undefined && !form.day;
  return form?.year !== undefined && !form.month;
}
