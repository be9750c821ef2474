/** What a paragraph tells in time, in order, and which of it "two days later" counts from. */

import type { Span } from '../../text/span.ts';
import type { Modifier, Unit } from '../../time/timeForm.ts';
import { type Pair, pairsThat, timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { appositions } from '../claims/adjacent.ts';
import { type AgeThen, agesThen, mentionsAge } from '../claims/agesThen.ts';
import { isQuoted } from '../placesIn.ts';
import { behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import type { Point } from './statement.ts';

/** A moment that the narrative names: by a date, a weekday, a step from another one, or somebody's age. */
export interface Moment {
  readonly point: Point;
  readonly span: Span;
  readonly sentence: Span;
  readonly blockAt: number;
  readonly t?: TimeInContext;
  readonly age?: AgeThen;
}

/** Those of the paragraphs that count a step, in text order. Linear. */
export function moments(view: CheckView): readonly Moment[] {
  return once(view, seek);
}

/** The name of an expression's day: that of its apposition where it has one ("two days later, on 14 May"). */
export function pointOf(view: CheckView, t: TimeInContext): Point {
  return `time ${once(view, sameDays).get(t.at) ?? t.at}`;
}

function sameDays(view: CheckView): ReadonlyMap<number, number> {
  const same = new Map<number, number>();
  // Two dates side by side may be a list; a count and a date are one day.
  for (const { first, second } of appositions(view))
    if ((first.written === undefined) !== (second.written === undefined))
      same.set(second.at, same.get(first.at) ?? first.at);
  // "Ten days after that, on 30 March".
  for (const { first, second } of pairsThat(view, countsFromThat)) same.set(second.at, first.at);
  return same;
}

function countsFromThat(_view: CheckView, { first, gap }: Pair): boolean {
  return first.time.form.kind === 'duration' && gap.length <= 30 && afterThat.test(gap);
}

const afterThat = /^\s(?:after|before)\s(?:that|the\s\p{Ll}+),\s(?:on|in)\s(?:the\s)?$/u;

function seek(view: CheckView): Moment[] {
  const steps = new Set(timesThat(view, isStep).map(({ blockAt }) => blockAt));
  if (steps.size === 0) return [];
  const dated = timesThat(view, isMoment).flatMap((t): Moment[] => {
    if (!steps.has(t.blockAt) || t.block !== 'paragraph') return [];
    return [{ point: pointOf(view, t), span: t.time.span, sentence: t.sentence, blockAt: t.blockAt, t }];
  });
  const aged = agesThen(view).flatMap((age): Moment | Moment[] => {
    const { span, sentence, blockAt, beside } = age;
    if (!steps.has(blockAt)) return [];
    return { point: beside ? pointOf(view, beside) : `age ${span.start}`, span, sentence, blockAt, age };
  });
  return merged(dated, aged);
}

function merged(a: readonly Moment[], b: readonly Moment[]): Moment[] {
  const all: Moment[] = [];
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const first = !b[k] || (a[i] && a[i]!.span.start <= b[k]!.span.start);
    all.push(first ? a[i++]! : b[k++]!);
  }
  return all;
}

function isStep(view: CheckView, t: TimeInContext): boolean {
  return stepOf(view, t) !== undefined;
}

function isMoment(view: CheckView, t: TimeInContext): boolean {
  const { form, type } = t.time;
  if (type === 'SET') return false;
  if (stepOf(view, t)) return true;
  return type !== 'DURATION' && (t.written !== undefined || form.kind === 'weekday' || form.kind === 'offset');
}

export interface Step {
  readonly unit: Unit;
  /** Negative for "earlier". */
  readonly count: number;
  readonly mod?: Modifier;
}

/** "Two days later", "ten days after that": how far from the last moment told; undefined where it is counted from something else. */
export function stepOf(view: CheckView, t: TimeInContext): Step | undefined {
  const { form, mod, text } = t.time;
  if ((form.kind !== 'offset' && form.kind !== 'duration') || !form.count || !Number.isInteger(form.count.value))
    return undefined;
  const step = { unit: form.unit, ...(mod && { mod }) };
  if (form.kind === 'offset' && (form.from !== 'narrative' || form.base || form.whole)) return undefined;
  const right = behind(view, t.time.span, t.sentence, 16);
  if (form.kind === 'duration') {
    const side = form.and || form.reach ? undefined : /^\s(after|before)\sthat\b/i.exec(right)?.[1];
    return side === undefined ? undefined : { ...step, count: form.count.value * (/^after$/i.test(side) ? 1 : -1) };
  }
  if (/^\sthan\b/.test(right)) return undefined;
  return /\b(?:later|earlier|before|after(?:ward)?s?)$/i.test(text) ? { ...step, count: form.count.value } : undefined;
}

/** Words behind which something happened that no time was told of, or that lead into another time. */
const away =
  /\b(?:then|later|before|until|till|after|when|while|who|which|whose|where|since|meanwhile|eventually|once|had|would|if|but for|instead|again|previous(?:ly)?|earlier|former(?:ly)?|during|between)\b/i;
const short = /^[,;]?(?:\s[^\s,;.()"“”]+){0,9}[,;]?\s?(?:and|but|then)?,?\s?$/;
const opening = /^["“]?(?:(?:And|But|Then),?\s)?$/;

/** "…, and their son, 12, was born". */
const childBorn =
  /^(?:,?\sand\s)?(?:[Tt]heir|[Hh]er|[Hh]is|[Tt]he)\s(?:\p{Ll}+\s)?(?:son|daughter|child)(?:\s\p{Lu}[\p{L}’'-]+)?,\s[\p{L}\d-]+,\swas\sborn\s$/u;

/**
 * The moment that a step at `span` counts from: the last one told, in the same sentence with few words between, or in the
 * sentence before with the step opening the next; undefined where anything else may have happened in between.
 */
export function baseOf(view: CheckView, all: readonly Moment[], at: number, span: Span): Moment | undefined {
  const step = all[at];
  let i = at - 1;
  // What stands beside the step in apposition is the same moment.
  while (i >= 0 && step && all[i]!.point === step.point) i--;
  const base = all[i];
  if (!base || !step || base.blockAt !== step.blockAt) return undefined;
  if (isQuoted(view, base.span) !== isQuoted(view, span)) return undefined;
  const gap = view.text.slice(base.span.end, span.start);
  if (gap.length > 180 || mentionsAge(gap)) return undefined;
  if (base.sentence.start === step.sentence.start) {
    if (childBorn.test(gap)) return base;
    return gap.length <= 90 && short.test(gap) && !away.test(gap) ? base : undefined;
  }
  const between = view.text.slice(base.sentence.end, step.sentence.start);
  if (between.trim() !== '') return undefined;
  const rest = view.text.slice(base.span.end, base.sentence.end);
  const lead = view.text.slice(step.sentence.start, span.start);
  return rest.length <= 90 && !away.test(rest) && (opening.test(lead) || childBorn.test(lead)) ? base : undefined;
}
