/** An age in another year that does not go with the year of birth: "born in 1975, she was 12 in 1990". */

import type { Check, Draft } from './check.ts';
import { type CheckView, timesWith } from './checkView.ts';
import { agePattern, birthTold } from './claims/births.ts';
import { toldTime, yearsApart } from './claims/knownTime.ts';
import { numberValue } from './claims/numberWord.ts';
import { conflicts } from './constraints/conflicts.ts';
import { isOfTwoDates, reportSet } from './constraints/reportSet.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { fullDate, writtenValue } from './writing/writtenDate.ts';

export const ageAtEvent: Check = {
  code: 'date/age-at-event',
  severity: 'information',
  summary: 'An age in a year does not go with the year of birth in the same sentence.',
  example: '“born in 1975, she was 12 in 1990”: 14 or 15',
  guards:
    'Where only years are told, silent from two years less than their difference to one more; silent on “about” and inside quotation marks.',
  find: (view) => [
    ...timesWith(view, Cue.birth).flatMap((t) => judge(view, t)),
    ...conflicts(view).sets.flatMap((set) => (isOfTwoDates(set, 'age-then') ? reportSet(view, set) : [])),
  ],
};

const joined = new RegExp(
  String.raw`^\)?(?:\s(?:in|at|near|to|into|outside)\s[^.;()\d]{2,70}?)?,?\s(?:and\s)?(?:\p{L}[\p{L}’'.-]*\s){0,3}(?:was|turned)\s(?:only\s|just\s)?(?<age>${agePattern})(?:\syears\sold)?,?\s(?:in|on|on\sthe\s[^,;.\d]{0,30}?\s(?:in|of)|when\s[^,;.\d]{0,50}?\s(?:in|on)|when)\s(?:the\s)?$`,
  'iu',
);

function judge(view: CheckView, birth: TimeInContext): Draft[] {
  const born = birthTold(view, birth);
  if (!born) return [];
  const next = view.times
    .slice(birth.at + 1, birth.at + 4)
    .find((t) => t.sentence.start === birth.sentence.start && toldTime(t));
  const when = next && toldTime(next);
  if (!next || !when) return [];
  const gap = view.text.slice(birth.time.span.end, next.time.span.start);
  const word = gap.length < 120 ? joined.exec(gap)?.groups?.age : undefined;
  if (!word || isQuoted(view, birth.time.span) || isDenied(view, next)) return [];
  const written = numberValue(word);
  const a = birth.written!;
  const b = next.written!;
  const years = yearsApart(born, when);
  const exact = fullDate(a) !== undefined && fullDate(b) !== undefined;
  const difference = when.first.year - born.first.year;
  const allowed = exact ? written === years.low : written >= difference - 2 && written <= difference + 1;
  if (allowed || years.high < 0) return [];
  const start = birth.time.span.end + gap.lastIndexOf(word);
  const span = { start, end: start + word.length };
  return [
    {
      span,
      message: message('date/age-at-event', {
        born: writtenValue(a),
        when: writtenValue(b),
        low: Math.max(0, years.low),
        high: years.high,
        written,
      }),
      related: [{ span: birth.time.span, message: message('related/other-date', { date: writtenValue(a) }) }],
      fixes: [...new Set([years.low, years.high])].flatMap((age) => (age > 0 ? numberFix(view.text, span, age) : [])),
      explains: [birth.time, next.time],
    },
  ];
}
