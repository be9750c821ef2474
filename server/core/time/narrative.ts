/** Follows the time that a text has reached, from date to date, for the words that go on from it. */

import type { DocumentTimeSource } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { PlainDate } from './plainDate.ts';
import type { Anchors, Resolution } from './resolve/resolution.ts';
import type { TimeCandidate, TimeForm } from './timeForm.ts';
import type { Stretch } from './timexValue.ts';

/** Where an expression stands. */
export interface Place {
  readonly paragraph: number;
  /** Index of the expression in the article. */
  readonly index: number;
}

/** An expression that the text has passed, and what it came to. */
export interface Reached extends Place {
  readonly stretch: Stretch;
  readonly sentence: number;
  /** Its year was written, or taken from one that was. */
  readonly told: boolean;
  /** A preposition leads it: the sentence happens then ("in 1957", not "the 1957 law"). */
  readonly led: boolean;
}

/** What the expressions before have left behind. */
export interface Narrative {
  readonly last?: Reached;
  /** The time that the story is at; a year named in passing does not move it. */
  readonly story?: Reached;
  readonly day?: Reached;
  readonly quarter?: Reached;
}

/** How many expressions later "a year earlier" may still mean the same quarter of the year before. */
const QUARTER_REACH = 12;

/** The anchors for the next expression. */
export function anchorsFor(fixed: Anchors, narrative: Narrative, at: Place, candidate: TimeCandidate): Anchors {
  const { last, story, day, quarter } = narrative;
  const reached = last && leads(last, at, candidate.sentence) ? last : (story ?? last);
  const anchors: Mutable<Anchors> = { ...fixed };
  if (reached) anchors.narrative = reached.stretch;
  if (candidate.finished) anchors.finished = true;
  if (day) anchors.day = day.stretch;
  if (quarter && at.index - quarter.index <= QUARTER_REACH) anchors.quarter = quarter.stretch;
  if (!fixed.history && last && goesOnFrom(last, fixed.document, at, candidate)) {
    anchors.inherits = true;
    anchors.narrative = last.stretch;
  }
  return anchors;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The last expression tells the time of this sentence: it stands in it, or led one shortly before. */
function leads(last: Reached, at: Place, sentence: number): boolean {
  if (last.paragraph !== at.paragraph) return false;
  return sentence === last.sentence || (last.led && sentence - last.sentence <= YEAR_REACH);
}

/** How many sentences on a year that was told still holds. */
const YEAR_REACH = 2;
/** Days from the article's day within which a date without a year is of that time. */
const RECENT = 60;

/** In an article that is no history: the paragraph has told an earlier year, and goes on from it in the past tense. */
function goesOnFrom(
  last: Reached,
  document: PlainDate | undefined,
  at: Place,
  { form, tense, sentence, lead }: TimeCandidate,
): boolean {
  if (!last.told || last.paragraph !== at.paragraph || !isWithinYear(last.stretch)) return false;
  if ((document && last.stretch.first.year >= document.year) || (tense !== 'past' && tense !== 'none')) return false;
  if (lead === 'of') return false; // "as of February"
  if (sentence === last.sentence) return tense === 'past';
  if (!last.led || tense !== 'past' || sentence - last.sentence > YEAR_REACH) return false;
  return !document || !isRecent(form, document);
}

function isRecent(form: TimeForm, document: PlainDate): boolean {
  if (form.kind === 'clock') return form.on !== undefined && isRecent(form.on, document);
  if (form.kind !== 'calendar' || !form.month) return false;
  const month = form.month.value;
  const day = form.day?.value ?? 15;
  const away = (document.month - month) * 30 + document.day - day;
  return Math.min(Math.abs(away), Math.abs(away + 365), Math.abs(away - 365)) <= RECENT;
}

function isWithinYear({ unit }: Stretch): boolean {
  return unit !== 'decade' && unit !== 'century' && unit !== 'millennium';
}

/** The state behind an expression. */
export function advance(narrative: Narrative, candidate: TimeCandidate, resolved: Resolution, at: Place): Narrative {
  const { stretch } = resolved;
  const { form, sentence, lead } = candidate;
  if (!stretch || (form.kind === 'offset' && form.from === 'document' && stretch.unit === 'year')) return narrative;
  const told = hasYear(form) || (resolved.anchor === 'narrative' && narrative.last?.told === true);
  const led = lead !== undefined && LEADS.has(lead.toLowerCase());
  const reached: Reached = { stretch, ...at, sentence, told, led };
  const next: Mutable<Narrative> = { ...narrative, last: reached };
  if (movesStory(narrative.story, reached, candidate)) next.story = reached;
  if (stretch.unit === 'day') next.day = reached;
  if (stretch.unit === 'quarter' && form.kind === 'period') next.quarter = reached;
  return next;
}

const LEADS = new Set(['in', 'on', 'by', 'during', 'at', 'late', 'early']);
/** Years that a story moves in one step without ceremony. */
const STEP = 2;

/** A far year moves the story where it opens a paragraph or a sentence ("In 1918 …"), or comes with its month. */
function movesStory(
  story: Reached | undefined,
  { stretch, led }: Reached,
  { span, lead, form }: TimeCandidate,
): boolean {
  if (!story) return true;
  if (!isWithinYear(stretch)) return false;
  if (Math.abs(stretch.first.year - story.stretch.first.year) <= STEP) return true;
  if (span.start === 0 || (lead !== undefined && /^\p{Lu}/u.test(lead))) return true;
  return stretch.unit !== 'year' && led && hasYear(form);
}

function hasYear(form: TimeForm): boolean {
  switch (form.kind) {
    case 'calendar':
    case 'period':
    case 'holiday':
      return form.year !== undefined || (form.within !== undefined && hasYear(form.within));
    case 'clock':
      return form.on !== undefined && hasYear(form.on);
    case 'nth':
      return form.within !== undefined && hasYear(form.within);
    default:
      return false;
  }
}

/** The least number of years that a history writes. */
const HISTORY_YEARS = 4;

/**
 * True of a history: most years that it writes lie well before the article's day, and it hardly ever points from that day.
 * A dateline makes it news.
 */
export function isHistory(
  paragraphs: readonly ArticleParagraph[],
  document: PlainDate | undefined,
  source: DocumentTimeSource,
): boolean {
  if (source === 'dateline') return false;
  let all = 0;
  let written = 0;
  let far = 0;
  let pointing = 0;
  for (const { reading } of paragraphs)
    for (const { form } of reading.times) {
      all++;
      const year = yearOf(form);
      if (year !== undefined) {
        written++;
        if (!document || Math.abs(year - document.year) >= 3) far++;
      } else if (
        form.kind === 'weekday' ||
        (form.kind === 'offset' && form.from === 'document' && form.unit !== 'year')
      )
        pointing++;
    }
  return written >= HISTORY_YEARS && far >= written * 0.7 && pointing <= all * 0.06;
}

function yearOf(form: TimeForm): number | undefined {
  if (form.kind === 'calendar' || form.kind === 'period' || form.kind === 'holiday') return form.year?.value;
  return form.kind === 'clock' && form.on ? yearOf(form.on) : undefined;
}

/** Paragraphs whose dates belong to the article's frame and not to what it tells. */
const FRAME = new Set(['front-matter', 'header', 'byline', 'date-line', 'contributor', 'separator']);

export function tellsStory({ kind }: ArticleParagraph): boolean {
  return !FRAME.has(kind);
}
