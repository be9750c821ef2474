/** Gives every time expression of the article its TIMEX3 value. */

import type { Anchor, DocumentTime, TimeExpression } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { type Span, toArticle } from '../text/span.ts';
import { advance, anchorsFor, isHistory, type Narrative, tellsStory } from './narrative.ts';
import { articleOrder } from './numericOrder.ts';
import { formatIso } from './plainDate.ts';
import type { Anchors, Resolution } from './resolve/resolution.ts';
import { resolveForm } from './resolve/resolveForm.ts';
import type { CalendarForm, TimeCandidate, TimeForm } from './timeForm.ts';

export interface ResolveOptions {
  /** Which way "03/04" is read where the article itself does not tell. */
  readonly dateOrder: DateOrder;
}

export type DateOrder = 'auto' | 'dmy' | 'mdy';

/** In text order. Linear in the number of expressions. */
export function resolveTimes(
  paragraphs: readonly ArticleParagraph[],
  documentTime: DocumentTime,
  options: ResolveOptions,
): TimeExpression[] {
  const document = documentTime.date;
  const fixed: Anchors = {
    ...(document && { document }),
    ...(isHistory(paragraphs, document, documentTime.source) && { history: true }),
    order: articleOrder(paragraphs, options.dateOrder),
  };
  const found: TimeExpression[] = [];
  let narrative: Narrative = {};
  paragraphs.forEach((block, paragraph) => {
    const { start, reading } = block;
    const story = tellsStory(block);
    reading.times.forEach((candidate, k) => {
      const at = { paragraph, index: found.length };
      const form = dayBeside(reading, k) ?? yearFromRange(reading.times, k);
      const resolved = resolveForm(form, candidate.tense, anchorsFor(fixed, story ? narrative : {}, at, candidate));
      const spans: Anchored = {
        document: documentTime,
        narrative: narrative.last ? found[narrative.last.index] : undefined,
      };
      found.push(toExpression(reading.text, candidate, toArticle(candidate.span, start), resolved, spans));
      if (story) narrative = advance(narrative, { ...candidate, form }, resolved, at);
    });
  });
  return found;
}

interface Anchored {
  readonly document: DocumentTime;
  readonly narrative: TimeExpression | undefined;
}

function toExpression(
  text: string,
  candidate: TimeCandidate,
  span: Span,
  resolved: Resolution,
  anchors: Anchored,
): TimeExpression {
  const anchor = anchorOf(resolved, anchors);
  const made: Mutable<TimeExpression> = {
    kind: 'time',
    span,
    text: text.slice(candidate.span.start, candidate.span.end),
    form: candidate.form,
    type: resolved.type === 'DATE' ? candidate.type : resolved.type,
    value: resolved.value,
    why: resolved.why,
  };
  if (candidate.mod) made.mod = candidate.mod;
  if (resolved.interval) made.interval = resolved.interval;
  if (anchor) made.anchor = anchor;
  if (candidate.joined) made.joined = candidate.joined;
  return made;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function anchorOf({ anchor }: Resolution, { document, narrative }: Anchored): Anchor | undefined {
  if (anchor === 'document' && document.date) {
    const span = document.evidence[0];
    return { kind: 'document', value: formatIso(document.date), ...(span && { span }) };
  }
  return anchor === 'narrative' && narrative
    ? { kind: 'expression', value: narrative.value, span: narrative.span }
    : undefined;
}

/** "at 9.30 am on Saturday": a clock time takes the day that stands behind it, else one before it in its sentence. */
function dayBeside({ times, text }: Pick<ParagraphReading, 'times' | 'text'>, k: number): TimeForm | undefined {
  const { form, span, sentence } = times[k]!;
  if (form.kind !== 'clock' || form.on) return undefined;
  const next = times[k + 1];
  if (
    next?.sentence === sentence &&
    isDay(next.form) &&
    /^,?\s*(?:on\s+)?$/.test(text.slice(span.end, next.span.start))
  )
    return { ...form, on: next.form };
  if (next?.joined === 'range' && next.form.kind === 'clock') {
    const later = next.form.on ? next.form : dayBeside({ times, text }, k + 1);
    if (later?.kind === 'clock' && later.on) return { ...form, on: later.on };
  }
  const before = times[k - 1];
  return before?.sentence === sentence && isDay(before.form) ? { ...form, on: before.form } : undefined;
}

function isDay(form: TimeForm): boolean {
  if (form.kind === 'calendar') return form.day !== undefined;
  return form.kind === 'weekday' || form.kind === 'holiday' || (form.kind === 'offset' && form.unit === 'day');
}

/** "Dec. 28 to Jan. 3, 2025" and "June 3, 2020, to July 5": the end without a year takes it from the other, or the year beside it. */
function yearFromRange(times: readonly TimeCandidate[], k: number): TimeForm {
  const { form, joined } = times[k]!;
  if (form.kind !== 'calendar' || !form.month || form.year || form.within || form.shift) return form;
  const next = times[k + 1];
  if (next?.joined === 'range' && next.form.kind === 'calendar' && next.form.year && next.form.month)
    return withYear(form, next.form.year.value - (form.month.value > next.form.month.value ? 1 : 0));
  const before = joined && k > 0 ? times[k - 1]!.form : undefined;
  if (before?.kind === 'calendar' && before.year && before.month)
    return withYear(form, before.year.value + (form.month.value < before.month.value && joined === 'range' ? 1 : 0));
  return form;
}

function withYear(form: CalendarForm, year: number): CalendarForm {
  return { ...form, year: { value: year, start: 0, end: 0 }, yearInferred: true };
}
