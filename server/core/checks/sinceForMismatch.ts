/** "For 20 years, since 2015" in an article of 2025. */

import { type Pair, pairsThat } from './answers.ts';
import type { Check, Draft } from './check.ts';
import type { CheckView } from './checkView.ts';
import { anchorArgs, anchorPlace } from './claims/anchor.ts';
import { articleDays, recentTimes, toldTime } from './claims/knownTime.ts';
import { spanMismatch } from './claims/spanMismatch.ts';
import { message } from './messageIds.ts';
import { isQuoted } from './placesIn.ts';
import { isDenied } from './suppressors/denial.ts';
import { before, behind, between } from './surroundings.ts';
import type { TimeInContext } from './timeInContext.ts';
import { numberFix } from './writing/numberFix.ts';
import { writtenValue } from './writing/writtenDate.ts';

export const sinceForMismatch: Check = {
  code: 'date/since-for-mismatch',
  severity: 'information',
  summary: '“For N years, since …” where the time since then is another.',
  example: 'article of 2025: “for 20 years, since 2015”; it is ten',
  guards:
    'Roundings as for date/ago-mismatch; silent beside “about”, inside quotation marks, and where “had” tells of another time.',
  find: (view) =>
    withoutNow(view).flatMap(({ first, second, gap }) => {
      if (
        /^\ssince\s(?:the\s)?(?:(?!and\b)[\p{L}’'-]+\s){0,6}?(?:(?:in|of)\s(?:the\s)?)?$/u.test(gap) &&
        hasBeen.test(before(view, first.time.span, first.sentence, 30))
      )
        return judge(view, first, second, first, true);
      if (/^(?:\snow)?,?\s(?:–\s|—\s|\()?(?:ever\s)?since\s$/.test(gap)) return judge(view, first, second, first);
      if (
        /^(?:,|\s[–—-])\s(?:(?:or|that\sis),?\s)?(?:for|now\sfor)\s(?:the\s(?:past|last)\s)?$/.test(gap) &&
        /\bsince\s$/i.test(before(view, first.time.span, first.sentence, 8))
      )
        return judge(view, second, first, first);
      // “Shut since 2018 – six years”.
      if (
        /^\s[–—]\s(?:now\s)?$/.test(gap) &&
        /\bsince\s$/i.test(before(view, first.time.span, first.sentence, 8)) &&
        /^[.,;]/.test(behind(view, second.time.span, second.sentence, 1))
      )
        return judge(view, second, first, first);
      return [];
    }),
};

function isNearLength(view: CheckView, { first, second }: Pair): boolean {
  if (isLength(first) || isLength(second)) return true;
  const next = view.times[second.at + 1];
  return next?.blockAt === first.blockAt && isLength(next);
}

function isLength({ time }: TimeInContext): boolean {
  return time.form.kind === 'duration';
}

/** "For 12 years now, since 2004": that word is a time of its own. */
function withoutNow(view: CheckView): Pair[] {
  return pairsThat(view, isNearLength).map((pair) => {
    const next = view.times[pair.second.at + 1];
    const gap = pair.gap === ' ' && pair.second.time.text === 'now' && next && between(view, pair.second, next, 20);
    return next && typeof gap === 'string' ? { ...pair, second: next, gap } : pair;
  });
}

/** "It has been five years since the 2015 attacks". */
const hasBeen =
  /\b(?:[Ii]t\s(?:is|has\sbeen)|[Ii]t['’]s(?:\sbeen)?|[Mm]ark(?:s|ed|ing)?)\s(?:now\s|just\s|only\s|exactly\s)?$/;

function judge(
  view: CheckView,
  stretch: TimeInContext,
  since: TimeInContext,
  first: TimeInContext,
  isTold = false,
): Draft[] {
  const { form, mod, span } = stretch.time;
  if (form.kind !== 'duration' || !form.count || form.and || (form.reach && form.reach.direction !== 'past')) return [];
  const isDecade = form.unit === 'decade';
  const written = form.count.value * (isDecade ? 10 : 1);
  const unit = isDecade ? 'year' : form.unit;
  if (!Number.isInteger(written) || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return [];
  const left = before(view, first.time.span, first.sentence, 80);
  if (
    (!isTold && !/\b(?:for|since)\s(?:the\s(?:past|last)\s)?$/i.test(left)) ||
    /\b(?:had|would|was|were|until)\b/i.test(left)
  )
    return [];
  if (
    /^[^.;]{0,60}\b(?:had|were|was)\b/.test(
      behind(view, (stretch.at > since.at ? stretch : since).time.span, first.sentence, 70),
    )
  )
    return [];
  const whens = recentTimes(view, since);
  if (whens.length === 0 || (unit === 'year' && !toldTime(since)) || isQuoted(view, span) || isDenied(view, since))
    return [];
  const mismatches = whens.map((when) =>
    spanMismatch(
      { count: written, unit, mod, slack: isDecade ? (written === 10 ? 3 : 5) : undefined },
      when,
      articleDays(view),
    ),
  );
  const [mismatch] = mismatches;
  if (mismatch === undefined || mismatches.includes(undefined)) return [];
  return [
    {
      span,
      message: message('date/since-for-mismatch', {
        date: writtenValue(since.written!),
        actual: mismatch,
        written,
        unit,
        ...anchorArgs(view)!,
      }),
      related: anchorPlace(view),
      fixes: isDecade ? [] : numberFix(view.text, span, mismatch),
      anchored: true,
      explains: [stretch.time, since.time],
    },
  ];
}
