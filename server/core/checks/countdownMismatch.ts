/** "10 days before the 5 November vote" when it is further away. */

import type { Span } from '../text/span.ts';
import { daysBetween, formatIso, isRealDate, type PlainDate } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { nearDays } from './claims/candidateYears.ts';
import { cardinalPattern, numberValue } from './claims/numberWord.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isQuoted, timesIn } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { around, before } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';

export const countdownMismatch: Check = {
  code: 'date/countdown-mismatch',
  severity: 'information',
  summary: '“N days before” a date that is further or less far away.',
  example: 'article of 20 October: “10 days before the 5 November vote”; it is 16',
  guards:
    'Counted from the weekday or day that the sentence tells, else from the article’s date with two days to spare; weeks may be rounded. Silent on past dates, on “about” and “less than”, in narratives (“had”), and inside quotation marks.',
  find: (view) => (view.documentTime.date ? timesThat(view, countsDown).flatMap((t) => judge(view, t)) : []),
};

const counting = new RegExp(
  String.raw`(?<![\p{L}\d])(?<about>about\s|nearly\s|almost\s|over\s|more than\s|less than\s|fewer than\s|some\s|around\s|roughly\s|within\s|up to\s)?(?<count>${cardinalPattern}|an?)\s(?<unit>days?|weeks?)(?:\s(?:(?:left\s|to go\s|remaining\s|away\s)?(?:before|until|till|to|ahead of|from)|away,?\son)|(?<then>,\son))\s(?:(?:the|its|a)\s(?:(?!(?:and|or|but|that|which|who|when|before|after)\s(?!\p{Lu}))[\p{L}’'-]+,?\s){1,10}?(?:on|of)\s(?:the\s)?|(?:the\s|its\s|a\s)?)$`,
  'iu',
);

function countsDown(view: CheckView, t: TimeInContext): boolean {
  if (!(t.cues & Cue.countdown) || !t.written?.day || !t.written.month) return false;
  return countedBefore(before(view, t.time.span, t.sentence, 100)) !== undefined;
}

/** "In 30 days, on 5 December" counts; "lasted 30 days, on 5 December" does not. */
function countedBefore(left: string): RegExpExecArray | undefined {
  const found = counting.exec(left);
  if (!found) return undefined;
  const ahead = left.slice(0, found.index);
  return (found.groups!.then && !/\bin\s$/i.test(ahead)) || deadline.test(ahead) ? undefined : found;
}

/** "Registration closes ten days before the vote", "ballots are mailed …": a rule, not the day of the article. */
const deadline =
  /\b(?:opens?|closes?|ends?|begins?|starts?|expires?|due|falls?|stops?|(?:is|are|be)\s(?:[\p{L}]+\s){1,3})\s?$/iu;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const date = t.written;
  if (!date?.day || !date.month) return [];
  const left = before(view, t.time.span, t.sentence, 100);
  const found = countedBefore(left);
  if (!found || found.groups!.about || isQuoted(view, t.time.span)) return [];
  if (isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  const sentence = around(view, t.time.span, t.sentence, 300);
  if (
    /\b(?:had|would|must|should|shall|needs?|needed|required?|requires|has to|have to|at least|no later|by law|usually|typically|always|often|sometimes|normally|traditionally|tends?|each|every|after|earlier|later|in (?:19|20)\d\d)\b/i.test(
      sentence,
    )
  )
    return [];
  // “In 30 days” counts from the article’s day.
  const base = found.groups!.then ? { day: view.documentTime.date!, exact: false } : baseOf(view, t);
  if (!base) return [];
  const own = { month: date.month.value, day: date.day.value };
  const target = date.year ? { ...own, year: date.year.value } : nearDays(base.day, own.month, own.day)[0];
  if (!target || !isRealDate(target)) return [];
  const actual = daysBetween(base.day, target);
  // “There are 100 days to go” counts from today, however far it is.
  const most = /\b(?:to go|left|remaining|away)\b/i.test(found[0]) ? 366 : 120;
  if (actual < 2 || actual > most) return [];
  const weeks = found.groups!.unit!.toLowerCase().startsWith('week');
  const written = /^an?$/i.test(found.groups!.count!) ? 1 : numberValue(found.groups!.count!);
  const off = Math.abs(written * (weeks ? 7 : 1) - actual);
  if (off <= (weeks ? 4 : base.exact ? 1 : 2)) return [];
  const word = found.groups!.count!;
  const start = t.time.span.start - left.length + found.index + (found.groups!.about?.length ?? 0);
  const span = { start, end: start + word.length };
  const right = weeks ? Math.round(actual / 7) : actual;
  return [
    {
      span,
      message: message('date/countdown-mismatch', {
        to: formatIso(target),
        actual: right,
        written,
        unit: weeks ? 'week' : 'day',
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: /^an?$/i.test(word) ? [] : numberFix(view.text, span, right),
      anchored: true,
      explains: [t.time],
    },
  ];
}

/** So far around the date the sentence tells its day. */
function near(sentence: Span, { start, end }: Span): Span {
  return { start: Math.max(sentence.start, start - 300), end: Math.min(sentence.end, end + 300) };
}

/** The day that the sentence is about; undefined where it tells several. */
function baseOf(view: CheckView, t: TimeInContext): { day: PlainDate; exact: boolean } | undefined {
  const others = timesIn(view, near(t.sentence, t.time.span)).filter(
    (other) => other !== t && other.time.type !== 'SET',
  );
  const days = others.filter(({ time }) => time.type === 'DATE' || time.type === 'TIME');
  if (days.length === 0) return { day: view.documentTime.date!, exact: false };
  const interval = days.length === 1 ? days[0]!.time.interval : undefined;
  if (!interval || daysBetween(interval.first, interval.last) !== 0) return undefined;
  return Math.abs(daysBetween(interval.first, view.documentTime.date!)) <= 7
    ? { day: interval.first, exact: true }
    : undefined;
}
