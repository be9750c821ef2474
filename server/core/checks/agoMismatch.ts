/** "Three years ago, in 2019" in an article of 2025. */

import type { Unit } from '../time/timeForm.ts';
import type { Check, Draft } from './check.ts';
import { type CheckView, isEvidence } from './checkView.ts';
import { appositions } from './claims/adjacent.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { articleDays, recentTimes, toldTime } from './claims/knownTime.ts';
import { spanMismatch } from './claims/spanMismatch.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const agoMismatch: Check = {
  code: 'date/ago-mismatch',
  severity: 'information',
  summary: '“N years ago” stands beside a date that is further or less far away.',
  example: 'article of 2025: “three years ago, in 2019”; it was six',
  guards:
    'Counts may be rounded, from ten on by one, from fifty on by five; silent beside “about”, “nearly” or “over”, inside quotation marks, and where only the years are known and they allow it.',
  find: (view) =>
    appositions(view).flatMap(({ first, second }) => [...judge(view, first, second), ...judge(view, second, first)]),
};

/** What was told before it does not reach behind these. */
const NEW_CLAUSE = /;|,\s+(?:and|but|while)\s/;
const units: ReadonlySet<Unit> = new Set<Unit>(['year', 'month', 'week', 'decade']);

function judge(view: CheckView, ago: TimeInContext, told: TimeInContext): Draft[] {
  const { form, mod } = ago.time;
  if (form.kind !== 'offset' || form.from !== 'document' || form.base || mod || !form.count) return [];
  const count = -form.count.value;
  if (!units.has(form.unit) || count < 1 || !Number.isInteger(count) || !/\bago\b/i.test(ago.time.text)) return [];
  const whens = recentTimes(view, told);
  if (
    whens.length === 0 ||
    (form.unit !== 'month' && form.unit !== 'week' && !toldTime(told)) ||
    isQuoted(view, ago.time.span) ||
    isEvidence(view, told.time.span) ||
    isDenied(view, told)
  )
    return [];
  // “In 2020 he said that it was sold three years ago, in 2017.”
  const first = Math.min(ago.at, told.at);
  const earlier = view.times[first - 1];
  if (earlier && earlier.sentence.start === ago.sentence.start && toldTime(earlier)) {
    const between = view.text.slice(earlier.time.span.end, view.times[first]!.time.span.start);
    if (!NEW_CLAUSE.test(between)) return [];
  }
  const unit = form.unit === 'decade' ? 'year' : (form.unit as 'year' | 'month' | 'week');
  const written = form.unit === 'decade' ? count * 10 : count;
  const slack = form.unit === 'decade' ? (count === 1 ? 4 : 5) : undefined;
  const mismatches = whens.map((when) => spanMismatch({ count: written, unit, slack }, when, articleDays(view)));
  const [mismatch] = mismatches;
  if (mismatch === undefined || mismatches.includes(undefined)) return [];
  const later = ago.at > told.at ? ago : told;
  return [
    {
      span: later.time.span,
      message: message('date/ago-mismatch', {
        date: writtenValue(told.written!),
        actual: mismatch,
        written,
        unit,
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: form.unit === 'decade' ? [] : numberFix(view.text, ago.time.span, mismatch),
      anchored: true,
      explains: [ago.time, told.time],
    },
  ];
}
