/** What the pairwise rules judge with finer guards, as constraints: intervals, "since", "yesterday". Alone beside their dates they are left to those rules. */

import { type Pair, pairsThat, timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { writtenIntervals } from '../claims/intervals.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import { before } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { articleDay, type Statement } from './statement.ts';
import { pointOf } from './timeline.ts';
import { countedDays, year } from './tolerance.ts';

/** Linear. */
export function pairStatements(view: CheckView): Statement[] {
  return [
    ...writtenIntervals(view).map(({ from, to, span }): Statement => {
      const says = message('related/said-here', { words: view.text.slice(span.start, span.end) });
      const times = [from.time, to.time];
      // A year told for the start and none for the end, or the other way round, may be another one.
      return {
        kind: 'range',
        from: pointOf(view, from),
        to: pointOf(view, to),
        low: -year,
        high: Infinity,
        span,
        says,
        times,
      };
    }),
    ...pairsThat(view, isLengthSince).flatMap((pair) => since(view, pair)),
    ...timesThat(view, isRelativeDay).flatMap((t) => relativeDay(view, t)),
  ];
}

/** "For 20 years, since 2015". */
function isLengthSince(_view: CheckView, { first, gap }: Pair): boolean {
  return first.time.form.kind === 'duration' && gap.length <= 24 && /^,?\s(?:ever\s)?since\s$/.test(gap);
}

function since(view: CheckView, { first: stretch, second: start }: Pair): Statement[] {
  const { form, span, mod, text } = stretch.time;
  if (form.kind !== 'duration' || !form.count || form.and || form.reach || isQuoted(view, span)) return [];
  if (stretch.block !== 'paragraph') return [];
  const left = before(view, span, stretch.sentence, 80);
  if (!/\b(?:has|have|is|are)\b[^,;]*\bfor\s$/.test(left)) return [];
  const days = countedDays(form.unit, form.count.value, mod);
  if (!days) return [];
  const says = message('related/said-here', { words: text });
  return [{ kind: 'since', from: pointOf(view, start), to: articleDay, ...days, span, says, times: [stretch.time] }];
}

/** "Yesterday", "three days ago". */
function isRelativeDay(_view: CheckView, { time: { form, mod }, block }: TimeInContext): boolean {
  if (form.kind !== 'offset' || form.from !== 'document' || form.unit !== 'day' || form.base) return false;
  return block === 'paragraph' && !mod && Number.isInteger(form.count?.value);
}

function relativeDay(view: CheckView, t: TimeInContext): Statement[] {
  const { form, span, text } = t.time;
  if (form.kind !== 'offset' || !form.count || isQuoted(view, span)) return [];
  const days = form.count.value;
  const says = message('related/said-here', { words: text });
  return [
    { kind: 'relative', from: articleDay, to: pointOf(view, t), low: days, high: days, span, says, times: [t.time] },
  ];
}
