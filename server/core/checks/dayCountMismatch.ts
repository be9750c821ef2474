/** "Day 100 of the war that began on 24 February 2022" on another day than the hundredth. */

import { compareDates, daysBetween, formatIso, type PlainDate } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { nearDays } from './claims/candidateYears.ts';
import { numberValue } from './claims/numberWord.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isQuoted, timesIn } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { fullDate, type WrittenDate } from './writing/writtenDate.ts';

export const dayCountMismatch: Check = {
  code: 'date/day-count-mismatch',
  severity: 'information',
  summary: '“Day N of …” does not go with the day it began on and the article’s date.',
  example: 'article of 5 June 2022: “day 100 of the war that began on 24 February 2022”; it was day 102',
  guards:
    'Either way of counting is right, and one day besides; the beginning must be told in full in the same sentence, and the day is the one that the sentence tells behind it, else the article’s. ' +
    'Trials, sessions and matches may have paused on every other day. Silent inside quotation marks and beside other days.',
  find: (view) => timesThat(view, endsDayCount).flatMap((t) => judge(view, t)),
};

const counted =
  /\b(?:day\s(?<behind>\d{1,4})|(?:the\s)?(?<ahead>\d{1,4})(?:st|nd|rd|th)\sday)\sof\s[^.;]{0,60}?\b(?:began|started|begun|launched|opened|broke out)\s(?:on\s)?(?:the\s)?$/i;

/** They pause: their days are counted by sittings. */
const withPauses =
  /\bof\s[^.;]{0,30}?\b(?:trials?|hearings?|inquiry|inquest|session|court|proceedings|match|[Tt]est|tour|lockout|school|conference)\b/;

function endsDayCount(view: CheckView, t: TimeInContext): boolean {
  return (t.cues & Cue.dayCount) !== 0 && counted.test(before(view, t.time.span, t.sentence, 140));
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const left = before(view, t.time.span, t.sentence, 140);
  const found = counted.exec(left);
  const date = t.written;
  const began = date && (fullDate(date) ?? lastDay(view, date));
  if (!found || !began || isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  const word = found.groups!.behind ?? found.groups!.ahead;
  if (!word) return [];
  const others = timesIn(view, t.sentence).filter(
    (o) => o !== t && o.time.type === 'DATE' && o.time.interval && !isEvidence(view, o.time.span),
  );
  const [other] = others;
  const told = other && other.at > t.at && other.written ? fullDate(other.written) : undefined;
  const isNear = other?.time.form.kind === 'weekday';
  if (
    others.length > 1 ||
    (other && !told && !isNear) ||
    (!told && !view.documentTime.date) ||
    /\b(?:was|came|happened)\son\s(?:the\s)?$/i.test(left.slice(0, found.index + found[0].search(/\d|\bday\b/i)))
  )
    return [];
  const written = numberValue(word);
  const actual = daysBetween(began, told ?? view.documentTime.date!) + 1;
  const days = told ? [told] : view.days;
  // A weekday may lie up to a week from the article's day.
  const loose = isNear ? 6 : 0;
  if (actual < 1 || days.some((day) => isDay(written, daysBetween(began, day), loose))) return [];
  // They pause, and “on day 2 of the trial she spoke” may tell of a day that is over.
  const isOver = !told && /\b[Oo]n\s(?:the\s)?$/.test(left.slice(0, found.index + found[0].search(/\d|\bday\b/i)));
  if (withPauses.test(found[0]) && written <= actual && (isOver || actual <= 2 * written + 2)) return [];
  const start = t.time.span.start - left.length + found.index + found[0].indexOf(word);
  const span = { start, end: start + word.length };
  return [
    {
      span,
      message: told
        ? message('date/day-count-mismatch/told', { from: formatIso(began), actual, written, to: formatIso(told) })
        : message('date/day-count-mismatch', { from: formatIso(began), actual, written, ...anchorArgs(view)! }),
      related: [
        { span: t.time.span, message: message('related/other-date', { date: formatIso(began) }) },
        ...(told ? [] : anchorPlace(view)),
      ],
      fixes: numberFix(view.text, span, actual),
      anchored: !told,
      explains: [t.time],
    },
  ];
}

/** A day without its year: the last one by the article's day, where it is not long ago. */
function lastDay(view: CheckView, { month, day, year, within }: WrittenDate): PlainDate | undefined {
  const today = view.documentTime.date;
  if (!today || !month || !day || year || within) return undefined;
  return nearDays(today, month.value, day.value).find((one) => compareDates(one, today) <= 0);
}

/** The first day counts or not, and the article may tell of the day before it. */
function isDay(written: number, apart: number, loose: number): boolean {
  return apart >= written - 2 - loose && apart <= written + loose;
}
