/** "Day 100 of the war that began on 24 February 2022" on another day than the hundredth. */

import { daysBetween, formatIso } from '../time/plainDate.ts';
import { timesThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import { before, type CheckView, isEvidence, isQuoted, type TimeInContext } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { numberValue } from './claims/numberWord.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { numberFix } from './writing/numberFix.ts';
import { fullDate } from './writing/writtenDate.ts';

export const dayCountMismatch: Check = {
  code: 'date/day-count-mismatch',
  severity: 'information',
  summary: '“Day N of …” does not go with the day it began on and the article’s date.',
  example: 'article of 5 June 2022: “day 100 of the war that began on 24 February 2022”; it was day 102',
  guards:
    'Either way of counting is right, and one day besides; the beginning must be told in full in the same sentence. Silent inside quotation marks and beside another day.',
  find: (view) => (view.documentTime.date ? timesThat(view, endsDayCount).flatMap((t) => judge(view, t)) : []),
};

const counted =
  /\b(?:day\s(?<behind>\d{1,4})|(?:the\s)?(?<ahead>\d{1,4})(?:st|nd|rd|th)\sday)\sof\s[^.;]{0,60}?\b(?:began|started|begun|launched|opened|broke out)\s(?:on\s)?(?:the\s)?$/i;

function endsDayCount(view: CheckView, t: TimeInContext): boolean {
  return (t.cues & Cue.dayCount) !== 0 && counted.test(before(view, t.time.span, t.sentence, 140));
}

function judge(view: CheckView, t: TimeInContext): Draft[] {
  const left = before(view, t.time.span, t.sentence, 140);
  const found = counted.exec(left);
  const date = t.written;
  const began = date && fullDate(date);
  if (!found || !began || isQuoted(view, t.time.span) || isEvidence(view, t.time.span) || isDenied(view, t)) return [];
  const word = found.groups!.behind ?? found.groups!.ahead;
  if (!word) return [];
  const others = view.times.filter(
    (o) => o.sentence.start === t.sentence.start && o !== t && o.time.type === 'DATE' && o.time.interval,
  );
  if (
    others.length > 0 ||
    /\b(?:was|came|happened)\son\s(?:the\s)?$/i.test(left.slice(0, found.index + found[0].search(/\d|\bday\b/i)))
  )
    return [];
  const written = numberValue(word);
  const actual = daysBetween(began, view.documentTime.date!) + 1;
  if (actual < 1 || view.days.some((day) => isDay(written, daysBetween(began, day)))) return [];
  const start = t.time.span.start - left.length + found.index + found[0].indexOf(word);
  const span = { start, end: start + word.length };
  return [
    {
      span,
      message: message('date/day-count-mismatch', { from: formatIso(began), actual, written, ...anchorArgs(view)! }),
      related: [
        { span: t.time.span, message: message('related/other-date', { date: formatIso(began) }) },
        ...anchorPlace(view),
      ],
      fixes: numberFix(view.text, span, actual),
      anchored: true,
      explains: [t.time],
    },
  ];
}

/** The first day counts or not, and the article may tell of the day before it. */
function isDay(written: number, apart: number): boolean {
  return apart >= written - 2 && apart <= written;
}
