/** "Two days later" and "ten years ago" as constraints. */

import { timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { message } from '../messageIds.ts';
import { isQuoted } from '../placesIn.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { articleDay, type Statement } from './statement.ts';
import { baseOf, type Moment, moments, pointOf, stepOf } from './timeline.ts';
import { countedDays } from './tolerance.ts';

/** Linear. */
export function stepStatements(view: CheckView): Statement[] {
  const all = moments(view);
  return [...all.flatMap((_, at) => step(view, all, at)), ...timesThat(view, isAgo).flatMap((t) => ago(view, t))];
}

function step(view: CheckView, all: readonly Moment[], at: number): Statement[] {
  const { t, point, span } = all[at]!;
  const counted = t && stepOf(view, t);
  if (!t || !counted) return [];
  const days = countedDays(counted.unit, counted.count, counted.mod);
  const base = days && baseOf(view, all, at, span);
  if (!base) return [];
  const says = message('related/step', { words: t.time.text, from: view.text.slice(base.span.start, base.span.end) });
  return [{ kind: 'step', from: base.point, to: point, ...days, span, says, times: [t.time] }];
}

function isAgo(_view: CheckView, { time: { form, text } }: TimeInContext): boolean {
  return form.kind === 'offset' && form.from === 'document' && /\bago$/i.test(text);
}

function ago(view: CheckView, t: TimeInContext): Statement[] {
  const { form, mod, span, text } = t.time;
  if (form.kind !== 'offset' || form.from !== 'document' || form.base || !form.count || t.block !== 'paragraph')
    return [];
  if ((form.unit !== 'year' && form.unit !== 'month') || isQuoted(view, span)) return [];
  const days = countedDays(form.unit, form.count.value, mod);
  if (!days) return [];
  const says = message('related/said-here', { words: text });
  return [{ kind: 'ago', from: articleDay, to: pointOf(view, t), ...days, span, says, times: [t.time] }];
}
