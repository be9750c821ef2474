/** "Two days later" and "ten years ago" as constraints. */

import type { CheckView } from '../checkView.ts';
import { isQuoted } from '../checkView.ts';
import { message } from '../messageIds.ts';
import { articleDay, type Statement } from './statement.ts';
import { baseOf, type Moment, moments, stepOf } from './timeline.ts';
import { countedDays } from './tolerance.ts';

/** Linear. */
export function stepStatements(view: CheckView): Statement[] {
  const all = moments(view);
  return all.flatMap((moment, at) => [...step(view, all, at), ...ago(view, moment)]);
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

function ago(view: CheckView, { t, point, span }: Moment): Statement[] {
  const form = t?.time.form;
  if (form?.kind !== 'offset' || form.from !== 'document' || form.base || !form.count || isQuoted(view, span))
    return [];
  if (!/\bago$/i.test(t!.time.text) || (form.unit !== 'year' && form.unit !== 'month')) return [];
  const days = countedDays(form.unit, form.count.value, t!.time.mod);
  if (!days) return [];
  const says = message('related/said-here', { words: t!.time.text });
  return [{ kind: 'ago', from: articleDay, to: point, ...days, span, says, times: [t!.time] }];
}
