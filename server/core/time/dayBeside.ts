/** The day that a clock time takes from beside it: "at 9.30 am on Saturday", "8 o'clock tonight". */

import type { ParagraphReading } from '../paragraphReading.ts';
import { type ClockForm, isDay } from './timeForm.ts';

type TimedText = Pick<ParagraphReading, 'times' | 'text'>;

/** A clock time with the day of the `day`th expression of its paragraph. */
export interface Beside {
  readonly form: ClockForm;
  readonly day: number;
}

/** "at 9.30 am on Saturday": a clock time takes the day that stands behind it, else one before it in its sentence. */
export function dayBeside({ times, text }: TimedText, k: number, isEnd = false): Beside | undefined {
  const { form, span, sentence } = times[k]!;
  if (form.kind !== 'clock' || form.on) return undefined;
  const next = times[k + 1];
  if (next?.sentence === sentence && /^,?\s*(?:on\s+)?$/.test(text.slice(span.end, next.span.start))) {
    if (isDay(next.form)) return { form: { ...form, on: next.form }, day: k + 1 };
    if (next.form.kind === 'clock' && next.form.on && isDay(next.form.on))
      return { form: withinPart(form, next.form), day: k + 1 };
  }
  // of a range the day may stand behind its end; no range has a third
  if (!isEnd && next?.joined === 'range' && next.form.kind === 'clock') {
    const later = next.form.on ? { form: next.form, day: k + 1 } : dayBeside({ times, text }, k + 1, true);
    if (later?.form.on) return { form: { ...form, on: later.form.on }, day: later.day };
  }
  const before = k > 0 ? times[k - 1] : undefined;
  return before?.sentence === sentence && isDay(before.form)
    ? { form: { ...form, on: before.form }, day: k - 1 }
    : undefined;
}

/** "5 on Wednesday evening": the day and the half of it. */
function withinPart(form: ClockForm, { on, part }: ClockForm): ClockForm {
  const hour = form.hour?.value ?? 0;
  const half = form.half ?? halfOfPart(part, hour);
  return { ...form, ...(on && { on }), ...(half && hour >= 1 && hour <= 12 && { half }) };
}

/** "8 o'clock tonight" is in the evening, "2 o'clock at night" is not. */
function halfOfPart(part: ClockForm['part'], hour: number): 'am' | 'pm' | undefined {
  if (part === 'MO') return 'am';
  return part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 5 && hour < 12) ? 'pm' : undefined;
}
