/** Gives every time expression of the article its TIMEX3 value: a fold over the paragraphs, whose state tells what the text has reached. */

import type { Anchor, DocumentTime, TimeExpression } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { itemBefore, sameEnds } from '../text/sameEnds.ts';
import { moved, type Span, toArticle } from '../text/span.ts';
import { narrativeAnchor } from './countedFrom.ts';
import { dayBeside } from './dayBeside.ts';
import { periodInRange, weekdayBehindDate, weekdayInRange, withJoinedYear, yearFromRange } from './joinedDays.ts';
import { advance, leaveParagraph, type Narrative, pass, sameNarrative, tellsStory, unbegun } from './narrative.ts';
import { anchorsFor, type Fixed } from './narrativeAnchors.ts';
import { compareDates, formatIso, isRealDate, type PlainDate } from './plainDate.ts';
import type { Anchors, Resolution } from './resolve/resolution.ts';
import { resolveClock } from './resolve/resolveClock.ts';
import { resolveForm } from './resolve/resolveForm.ts';
import { articleOrder, countTimes, type DateOrder, isHistory, type TimeCounts } from './timeCounts.ts';
import type { Modifier, TimeCandidate, TimeForm, TimexType } from './timeForm.ts';

export interface ResolveOptions {
  /** Which way "03/04" is read where the article itself does not tell. */
  readonly dateOrder: DateOrder;
}

export interface ResolvedTimes {
  /** In text order. */
  readonly times: TimeExpression[];
  /** What the next analysis may take over. */
  readonly memory: TimesMemory;
}

/** Opaque. Of each paragraph what it came to, and all that this rested on. */
export interface TimesMemory {
  readonly paragraphs: readonly ArticleParagraph[];
  readonly counts: readonly TimeCounts[];
  /** Undefined where a paragraph has no times. */
  readonly resolved: readonly (Resolved | undefined)[];
}

/** What is the same for all expressions of an article, and the anchor that it gives them. */
interface Frame extends Fixed {
  readonly anchor: Anchor | undefined;
}

/** What enters a paragraph: besides the narrative, the expression itself that was told last, which anchors point to. */
interface Entering {
  readonly frame: Frame;
  readonly story: boolean;
  readonly narrative: Narrative;
  readonly last: TimeExpression | undefined;
}

interface Resolved extends Entering {
  /** Where the paragraph stood. */
  readonly start: number;
  readonly times: readonly TimeExpression[];
  /** Behind the paragraph. */
  readonly left: Left;
}

/** What a paragraph leaves to the next one. */
type Left = Pick<Entering, 'narrative' | 'last'>;

/** Linear in the number of expressions. A paragraph that is entered as it was keeps its values, and its expressions where it has not moved. */
export function resolveTimes(
  paragraphs: readonly ArticleParagraph[],
  documentTime: DocumentTime,
  options: ResolveOptions,
  before?: TimesMemory,
): ResolvedTimes {
  const kept = before && sameEnds(before.paragraphs, paragraphs, (a, b) => a.reading === b.reading);
  const keptOf = <T>(items: readonly T[], i: number) => kept && itemBefore(items, kept, i, paragraphs.length);
  const counts = paragraphs.map(
    ({ reading }, i) => (before ? keptOf(before.counts, i) : undefined) ?? countTimes(reading),
  );
  const frame: Frame = {
    document: documentTime.date,
    history: isHistory(counts, documentTime.date, documentTime.source),
    order: articleOrder(counts, options.dateOrder, paragraphs, documentTime),
    anchor: documentAnchor(documentTime),
  };
  const times: TimeExpression[] = [];
  const all: (Resolved | undefined)[] = [];
  let left: Left = { narrative: unbegun, last: undefined };
  const first = paragraphs.findIndex(({ kind }) => kind === 'paragraph');
  let current = frame;
  for (let i = 0; i < paragraphs.length; i++) {
    const { reading, start } = paragraphs[i]!;
    const begun = first >= 0 && i > first;
    if (begun) current = frameFrom(paragraphs[i]!, current);
    if (reading.times.length === 0) {
      all.push(undefined);
      continue;
    }
    const story = tellsStory(paragraphs[i]!, begun);
    const old = before && keptOf(before.resolved, i);
    const resolved =
      old && old.story === story && isEnteredAlike(old, current, left)
        ? movedParagraph(old, current, left, start)
        : resolveParagraph(reading, start, { frame: current, story, narrative: left.narrative, last: left.last });
    all.push(resolved);
    left = resolved.left;
    for (const time of resolved.times) times.push(time);
  }
  return { times, memory: { paragraphs, counts, resolved: all } };
}

/** In a digest of several stories a later dateline with its whole date begins one of that day. */
function frameFrom({ kind, reading, start }: ArticleParagraph, frame: Frame): Frame {
  const written = kind === 'paragraph' ? reading.shape.dateline?.date : undefined;
  const [day, other] = written?.readings ?? [];
  if (!written || !day || other || day.year === undefined) return frame;
  const date: PlainDate = { year: day.year, month: day.month, day: day.day };
  if (!isRealDate(date) || (frame.document && compareDates(date, frame.document) === 0)) return frame;
  const anchor: Anchor = { kind: 'expression', value: formatIso(date), span: toArticle(written.span, start) };
  return { ...frame, document: date, anchor };
}

function documentAnchor({ date, evidence }: DocumentTime): Anchor | undefined {
  const span = evidence[0];
  if (!date) return undefined;
  const value = formatIso(date);
  return span ? { kind: 'document', value, span } : { kind: 'document', value };
}

function isEnteredAlike(old: Resolved, frame: Frame, { narrative, last }: Left): boolean {
  return (
    (old.last === last || old.last?.value === last?.value) &&
    (old.frame === frame || sameFrame(old.frame, frame)) &&
    sameNarrative(old.narrative, narrative)
  );
}

/** But for the places of anchors. */
function sameFrame(a: Frame, b: Frame): boolean {
  if (a.history !== b.history || a.order !== b.order) return false;
  return a.document && b.document ? compareDates(a.document, b.document) === 0 : a.document === b.document;
}

function resolveParagraph(reading: ParagraphReading, start: number, entering: Entering): Resolved {
  const { frame, story } = entering;
  let { narrative, last } = entering;
  let before: Resolution | undefined;
  const times = reading.times.map((candidate, k) => {
    const { kind } = candidate.form;
    const beside = kind === 'clock' ? dayBeside(reading, k) : undefined;
    const form = beside?.form ?? (kind === 'calendar' ? yearFromRange(reading.times, k) : candidate.form);
    narrative = pass(narrative);
    const anchors = anchorsFor(frame, story ? narrative : unbegun, reading, k);
    const resolved: Resolution =
      (kind === 'weekday'
        ? (weekdayBehindDate(reading, k, before) ?? weekdayInRange(reading, k, before, anchors))
        : kind === 'period'
          ? periodInRange(reading.times, k, before, anchors)
          : undefined) ??
      (beside && beside.day === k - 1 && before?.type === 'DATE'
        ? resolveClock(beside.form, anchors, before)
        : resolveForm(form, reading.times[beside?.day ?? k]!.tense, withJoinedYear(anchors, candidate, before)));
    before = resolved;
    const time = toExpression(reading.text, candidate, start, resolved, anchorOf(resolved, form, anchors, frame, last));
    if (!story) return time;
    const next = advance(narrative, candidate, form, resolved);
    if (next.last !== narrative.last) last = time;
    narrative = next;
    return time;
  });
  const left = { narrative: leaveParagraph(narrative), last };
  return { frame, story, narrative: entering.narrative, last: entering.last, start, times, left };
}

/** What was found before, where the paragraph stands now and with its anchors where they stand now. */
function movedParagraph(old: Resolved, frame: Frame, { narrative, last: told }: Left, start: number): Resolved {
  const by = start - old.start;
  if (by === 0 && old.last === told && sameAnchor(old.frame.anchor, frame.anchor)) return old;
  const { story } = old;
  const entering: Entering = { frame, story, narrative, last: told };
  const times = old.times.map((time) => movedTime(time, old, entering, by));
  const at = old.left.last && old.left.last !== old.last ? old.times.indexOf(old.left.last) : -1;
  const last = at >= 0 ? times[at] : told;
  return { frame, story, narrative, last: told, start, times, left: { narrative: old.left.narrative, last } };
}

function movedTime(time: TimeExpression, old: Resolved, entering: Entering, by: number): TimeExpression {
  const { span, text, form, type, mod, anchor, joined } = time;
  const placed = anchor && movedAnchor(anchor, old, entering, by);
  return expression(moved(span, by), text, form, type, time, mod, placed, joined);
}

function sameAnchor(a: Anchor | undefined, b: Anchor | undefined): boolean {
  if (a?.kind !== b?.kind || a?.value !== b?.value) return false;
  return a?.span?.start === b?.span?.start && a?.span?.end === b?.span?.end;
}

function movedAnchor(anchor: Anchor, old: Resolved, { frame, last }: Entering, by: number): Anchor {
  if (anchor.kind === 'document' || anchor === old.frame.anchor) return frame.anchor ?? anchor;
  const { kind, value, span } = anchor;
  if (!span) return anchor;
  return { kind, value, span: span === old.last?.span && last ? last.span : moved(span, by) };
}

function toExpression(
  text: string,
  candidate: TimeCandidate,
  start: number,
  resolved: Resolution,
  anchor: Anchor | undefined,
): TimeExpression {
  const { form, mod, joined } = candidate;
  const span = toArticle(candidate.span, start);
  const own = text.slice(candidate.span.start, candidate.span.end);
  const type = resolved.type === 'DATE' ? candidate.type : resolved.type;
  return expression(span, own, form, type, resolved, mod, anchor, joined);
}

/** What both a resolution and the expression made of it tell. */
type Told = Pick<TimeExpression, 'value' | 'why'> & { readonly interval?: TimeExpression['interval'] | undefined };

/** Its optional fields are written out where most have them: engines lay such an object out in one piece. */
function expression(
  span: Span,
  text: string,
  form: TimeForm,
  type: TimexType,
  { value, why, interval }: Told,
  mod: Modifier | undefined,
  anchor: Anchor | undefined,
  joined: TimeExpression['joined'],
): TimeExpression {
  const kind = 'time';
  if (!mod && !joined) {
    if (!interval)
      return anchor
        ? { kind, span, text, form, type, value, why, anchor }
        : { kind, span, text, form, type, value, why };
    return anchor
      ? { kind, span, text, form, type, value, why, interval, anchor }
      : { kind, span, text, form, type, value, why, interval };
  }
  const made: Mutable<TimeExpression> = { kind, span, text, form, type, value, why };
  if (mod) made.mod = mod;
  if (interval) made.interval = interval;
  if (anchor) made.anchor = anchor;
  if (joined) made.joined = joined;
  return made;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function anchorOf(
  { anchor }: Resolution,
  form: TimeForm,
  anchors: Anchors,
  frame: Frame,
  last: TimeExpression | undefined,
): Anchor | undefined {
  if (anchor === 'document') return frame.anchor;
  return anchor === 'narrative' ? narrativeAnchor(form, anchors, last) : undefined;
}
