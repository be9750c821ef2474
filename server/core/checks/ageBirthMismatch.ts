/** An age that does not go with the day of birth beside it: "Chen, 45, born on 12 July 1990". */

import type { Check, Draft } from './check.ts';
import {
  around,
  before,
  behind,
  blockOf,
  type CheckView,
  isQuoted,
  type TimeInContext,
  timesWith,
} from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { agePattern, allowsAge, birthTold } from './claims/births.ts';
import { articleDays, yearsApart } from './claims/knownTime.ts';
import { numberValue } from './claims/numberWord.ts';
import { Cue } from './cues.ts';
import { message } from './messageIds.ts';
import { isDenied } from './suppressors/denial.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const ageBirthMismatch: Check = {
  code: 'date/age-birth-mismatch',
  severity: 'information',
  summary: 'An age does not go with the day of birth beside it.',
  example: 'article of 10 March 2025: “Chen, 45, born on 12 July 1990”; that makes 34',
  guards:
    'Age and birth must stand side by side, in running text. One year is open where only the year of birth is told; silent on the dead, on ages “at the time”, “when …” or “then”, and inside quotation marks.',
  find: (view) => (view.documentTime.date ? timesWith(view, Cue.birth).flatMap((t) => judge(view, t)) : []),
};

const ahead = new RegExp(
  String.raw`(?:,\s|\s\(|\baged\s|\bis\s(?:now\s)?)(?<age>${agePattern})(?:\syears\sold)?(?:,|\))?\s(?:and\s)?(?:who\s)?(?:was\s)?\(?(?:born|b\.)[^.;()\d]{0,50}$|\b(?<adjective>${agePattern})-year-old\s(?:[\p{L}.’'-]+\s?){0,4},?\s?\(?(?:who\s)?(?:was\s)?(?:born|b\.)[^.;()\d]{0,50}$`,
  'iu',
);
const after = new RegExp(
  String.raw`^\)?,?\s(?:(?:and\s)?(?:[\p{L}’'-]+\s){0,2}is\s(?:now\s|today\s)?|(?:now\s)?(?:aged\s)?)(?<age>${agePattern})(?=[,.;)]|\syears\sold\b|$)`,
  'iu',
);
const dead = /\b(?:died|dies|killed|funeral|obituary)\b/i;
const otherTime =
  /\b(?:at the time|when|then|died|dies|dead|death|killed|murdered|late|would|turned|turns|turning|until|before|after)\b/i;

function judge(view: CheckView, t: TimeInContext): Draft[] {
  if (t.block !== 'paragraph') return [];
  const born = birthTold(view, t);
  if (!born || isQuoted(view, t.time.span) || isDenied(view, t)) return [];
  const left = before(view, t.time.span, t.sentence, 120);
  const right = behind(view, t.time.span, t.sentence, 80);
  if (otherTime.test(around(view, t.time.span, t.sentence, 200))) return [];
  if (dead.test(around(view, t.time.span, blockOf(view, t), 600))) return [];
  const found = ahead.exec(left) ?? after.exec(right);
  const word = found && (found.groups!.age ?? found.groups!.adjective);
  if (!word) return [];
  const start =
    (left.endsWith(found[0]) ? t.time.span.start - left.length : t.time.span.end) +
    found.index +
    found[0].indexOf(word);
  const span = { start, end: start + word.length };
  const written = numberValue(word);
  const ages = articleDays(view).map((day) => yearsApart(born, day));
  if (written < 1 || ages.some((age) => allowsAge(written, age))) return [];
  const { low, high } = ages[0]!;
  const day = writtenValue(t.written!);
  return [
    {
      span,
      message: message('date/age-birth-mismatch', {
        born: day,
        low,
        high,
        written,
        ...anchorArgs(view)!,
      }),
      related: [{ span: t.time.span, message: message('related/other-date', { date: day }) }, ...anchorPlace(view)],
      fixes: [...new Set([low, high])].flatMap((age) => (age > 0 ? numberFix(view.text, span, age) : [])),
      anchored: true,
      explains: [t.time],
    },
  ];
}
