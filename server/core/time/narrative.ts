/** Follows the time that a text has reached, from date to date, for the words that go on from it. */

import type { ArticleParagraph } from '../article.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { compareDates, type PlainDate } from './plainDate.ts';
import type { Anchors, Resolution } from './resolve/resolution.ts';
import { isOfStory, type PeriodForm, type TimeCandidate, type TimeForm } from './timeForm.ts';
import type { Stretch } from './timexValue.ts';

/** An expression that the text has passed, and what it came to. */
export interface Reached {
  readonly stretch: Stretch;
  /** Its year was written, or taken from one that was. */
  readonly told: boolean;
  /** Where it stands in the paragraph that is being read; undefined where it stands in an earlier one. */
  readonly here: Here | undefined;
}

interface Here {
  readonly sentence: number;
  /** A preposition leads it: the sentence happens then ("in 1957", not "the 1957 law"). */
  readonly led: boolean;
  /** It names a time and not a thing by its time, as "the 1957 law" does. */
  readonly named: boolean;
  /** Told in passing, before the time of the story. */
  readonly aside: boolean;
}

/**
 * What the expressions before have left behind. It tells no places in the article, so that what a paragraph's own times come
 * to depends on its text and on this alone.
 */
export interface Narrative {
  readonly last: Reached | undefined;
  /** The time that the story is at; a year named in passing does not move it. */
  readonly story: Stretch | undefined;
  readonly day: Stretch | undefined;
  readonly quarter: Stretch | undefined;
  /** How many expressions ago the quarter was told; 0 where none was, or too long ago. */
  readonly sinceQuarter: number;
}

export const unbegun: Narrative = {
  last: undefined,
  story: undefined,
  day: undefined,
  quarter: undefined,
  sinceQuarter: 0,
};

/** How many expressions later "a year earlier" may still mean the same quarter of the year before. */
const QUARTER_REACH = 12;

/** One more expression is passed, whatever it says. */
export function pass(narrative: Narrative): Narrative {
  if (!narrative.quarter) return narrative;
  const { last, story, day, quarter, sinceQuarter } = narrative;
  return sinceQuarter >= QUARTER_REACH
    ? { last, story, day, quarter: undefined, sinceQuarter: 0 }
    : { last, story, day, quarter, sinceQuarter: sinceQuarter + 1 };
}

/** The state at the end of a paragraph: only what the next ones go on from. */
export function leaveParagraph(narrative: Narrative): Narrative {
  const { last } = narrative;
  return last?.here ? withLast(narrative, { stretch: last.stretch, told: last.told, here: undefined }) : narrative;
}

/** True of states at the ends of paragraphs from which all that follows is the same. */
export function sameNarrative(a: Narrative, b: Narrative): boolean {
  return (
    a === b ||
    (a.sinceQuarter === b.sinceQuarter &&
      a.last?.told === b.last?.told &&
      sameStretch(a.last?.stretch, b.last?.stretch) &&
      sameStretch(a.story, b.story) &&
      sameStretch(a.day, b.day) &&
      sameStretch(a.quarter, b.quarter))
  );
}

function sameStretch(a: Stretch | undefined, b: Stretch | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.unit === b.unit && compareDates(a.first, b.first) === 0;
}

/** The anchors for the `k`th expression of a paragraph. */
export function anchorsFor(fixed: Fixed, narrative: Narrative, reading: ReadTimes, k: number): Anchors {
  const candidate = reading.times[k]!;
  const { last, story, day, quarter } = narrative;
  const inherits = !fixed.history && last !== undefined && goesOnFrom(last, fixed.document, reading, k);
  const reached = last && (inherits || isMeant(last, candidate)) ? last.stretch : (story ?? last?.stretch);
  return {
    document: fixed.document,
    narrative:
      reached && (isAhead(reached, fixed, candidate) || isDeadline(last, fixed, candidate)) ? undefined : reached,
    day,
    quarter,
    history: fixed.history,
    inherits,
    finished: candidate.finished,
    order: fixed.order,
  };
}

/** What is read of a paragraph to resolve its times. */
export type ReadTimes = Pick<ParagraphReading, 'times' | 'text'>;

/** What is the same for all expressions of an article. */
export interface Fixed {
  readonly document: PlainDate | undefined;
  readonly history: boolean;
  readonly order: 'dmy' | 'mdy';
}

/** In news an hour of the past is not one of a day to come ("The exchange is closed on Tuesday. Brent stood at $95 at 1615 GMT."), nor one to come of a day that is past. */
function isAhead(reached: Stretch, { document, history }: Fixed, { form, tense }: TimeCandidate): boolean {
  if (form.kind !== 'clock' || form.on || history || !document) return false;
  const order = compareDates(reached.first, document);
  return tense === 'past' ? order > 0 : tense === 'future' && order < 0;
}

/** "wants the building by the end of the year", in a paragraph of its own: what has been told of earlier years is over. */
function isDeadline(
  last: Reached | undefined,
  { document, history }: Fixed,
  { form, tense, lead }: TimeCandidate,
): boolean {
  if (tense !== 'future' || history || !document || last?.here || !pointsBack(form)) return false;
  return lead === 'by' || lead === 'before' || lead === 'until';
}

/** True where an expression counts from the last one rather than from the time of the story. */
function isMeant(last: Reached, { form, sentence }: TimeCandidate): boolean {
  const { here } = last;
  // "The habit dates from 1918. It ended the following year": of what the sentence before has told
  if (here?.named && last.told && sentence - here.sentence === 1 && goesOn(form)) return true;
  // "found a man who had vanished in 1897, and the following March": the story goes on, not what is told in passing
  if (!here || (here.aside && !pointsBack(form))) return false;
  return leads(last, sentence) || (pointsBack(form) && sentence - here.sentence <= 1);
}

/** "that year", "the same month": of what has just been said. */
function pointsBack(form: TimeForm): boolean {
  if (form.kind === 'offset') return form.from === 'narrative' && form.count?.value === 0;
  return (form.kind === 'calendar' || form.kind === 'period') && form.shift === 'that';
}

/** "the following year", "the next spring", "the previous Easter". */
function goesOn(form: TimeForm): boolean {
  if (form.kind === 'offset') return form.from === 'narrative' && form.whole && Math.abs(form.count?.value ?? 0) === 1;
  return (form.kind === 'calendar' || form.kind === 'period' || form.kind === 'holiday') && isOfStory(form.shift);
}

/** The last expression tells the time of this sentence: it stands in it, or led one shortly before. */
function leads({ here }: Reached, sentence: number): boolean {
  return here !== undefined && (sentence === here.sentence || (here.led && sentence - here.sentence <= YEAR_REACH));
}

/** How many sentences on a year that was told still holds. */
const YEAR_REACH = 2;
/** From so many years ago a story goes on rather than coming back to the article's own months. */
const OLD = 3;
/** Days from the article's day within which a date without a year is of that time. */
const RECENT = 60;

/** In an article that is no history: the paragraph has told an earlier year, and goes on from it in the past tense. */
function goesOnFrom(last: Reached, document: PlainDate | undefined, reading: ReadTimes, k: number): boolean {
  const { form, tense, sentence, lead } = reading.times[k]!;
  const { here } = last;
  if (!last.told || !here || !isWithinYear(last.stretch)) return false;
  if ((document && last.stretch.first.year >= document.year) || (tense !== 'past' && tense !== 'none')) return false;
  if (lead === 'of') return false; // "as of February"
  if (sentence === here.sentence)
    return tense === 'past' && (here.led || isSameClause(reading, k) || isApposed(last, reading, k));
  if (!here.led || tense !== 'past' || sentence - here.sentence > YEAR_REACH) return false;
  if (!document || !isRecent(form, document)) return true;
  // "In July 1957 he was hired. In September the ship was beset", told in an October
  return last.stretch.unit !== 'year' && document.year - last.stretch.first.year > OLD;
}

/** No comma and no conjunction parts the expression from the one before. */
function isSameClause({ times, text }: ReadTimes, k: number): boolean {
  const before = k > 0 ? times[k - 1]! : undefined;
  const here = times[k]!;
  return before?.sentence === here.sentence && !CLAUSE_BREAK.test(text.slice(before.span.end, here.span.start));
}

/** "Twelve years later, on 13 December": the day of the year that was counted. */
function isApposed({ stretch }: Reached, { times, text }: ReadTimes, k: number): boolean {
  if (stretch.unit !== 'year' || k === 0) return false;
  return /^, (?:on|in) $/.test(text.slice(times[k - 1]!.span.end, times[k]!.span.start));
}

const CLAUSE_BREAK = /[,;:–—]|\b(?:and|but|before|until|when|while|after)\b/;

function isRecent(form: TimeForm, document: PlainDate): boolean {
  if (form.kind === 'clock') return form.on !== undefined && isRecent(form.on, document);
  if (form.kind === 'period') return isRecentHalf(form, document);
  if (form.kind !== 'calendar' || !form.month) return false;
  const month = form.month.value;
  const day = form.day?.value ?? 15;
  const away = (document.month - month) * 30 + document.day - day;
  return Math.min(Math.abs(away), Math.abs(away + 365), Math.abs(away - 365)) <= RECENT;
}

/** Days within which a half or a quarter that has ended is the one that is reported. */
const REPORTED = 120;

function isRecentHalf({ period, number }: PeriodForm, document: PlainDate): boolean {
  if ((period !== 'half' && period !== 'quarter') || !number) return false;
  const end = number.value * (period === 'half' ? 6 : 3);
  const away = (document.month - 1 - end) * 30 + document.day;
  return (away >= 0 ? away : away + 365) <= REPORTED;
}

function isWithinYear({ unit }: Stretch): boolean {
  return unit !== 'decade' && unit !== 'century' && unit !== 'millennium';
}

/** The state behind an expression that was read as `form`. */
export function advance(
  narrative: Narrative,
  candidate: TimeCandidate,
  form: TimeForm,
  resolved: Resolution,
): Narrative {
  const { stretch } = resolved;
  const { sentence, lead } = candidate;
  if (!stretch) return narrative;
  if (form.kind === 'offset' && form.from === 'document' && stretch.unit === 'year') {
    // "last year it came on June 20": tells the year of its clause, and that the text is back at its own time
    return candidate.tense === 'past'
      ? withLast(narrative, { stretch, told: true, here: { sentence, led: false, named: true, aside: false } })
      : narrative;
  }
  const told = hasYear(form) || (resolved.anchor === 'narrative' && narrative.last?.told === true);
  const aside = looksBack(candidate, form);
  const small = lead !== undefined && isCapital(lead) ? lead.toLowerCase() : lead;
  const led = !aside && small !== undefined && LEADS.has(small);
  const named = small === undefined || PREPOSITIONS.has(small);
  const here: Here = { sentence, led, named, aside };
  const last: Reached = { stretch: finerOf(narrative.last, stretch, sentence), told, here };
  if (aside) return withLast(narrative, last);
  const isQuarter = stretch.unit === 'quarter' && form.kind === 'period';
  return {
    last,
    story: movesStory(narrative.story, last.stretch, led, candidate, form) ? last.stretch : narrative.story,
    day: stretch.unit === 'day' ? stretch : narrative.day,
    quarter: isQuarter ? stretch : narrative.quarter,
    sinceQuarter: isQuarter ? 0 : narrative.sinceQuarter,
  };
}

function withLast({ story, day, quarter, sinceQuarter }: Narrative, last: Reached): Narrative {
  return { last, story, day, quarter, sinceQuarter };
}

const CAPITAL = /^\p{Lu}/u;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** "the previous year", "who had vanished in 1897": told in passing, the story stays where it is. */
function looksBack({ earlier }: TimeCandidate, form: TimeForm): boolean {
  return earlier || (form.kind === 'offset' && form.from === 'narrative' && (form.count?.value ?? 0) < 0);
}

/** "On December 7 …, 1941": a year behind a day of its own does not widen what has been reached. */
function finerOf(last: Reached | undefined, stretch: Stretch, sentence: number): Stretch {
  if (stretch.unit !== 'year' || last?.here?.sentence !== sentence || !isWithinYear(last.stretch)) return stretch;
  return last.stretch.first.year === stretch.first.year ? last.stretch : stretch;
}

const LEADS = new Set(['in', 'on', 'by', 'during', 'at', 'late', 'early']);
const PREPOSITIONS = new Set([
  ...LEADS,
  'from',
  'since',
  'until',
  'till',
  'to',
  'after',
  'before',
  'around',
  'through',
  'about',
]);
/** Behind these a date belongs to a noun: "the year ended 30 June 2022", "a letter dated 3 May 1998". */
const ATTRIBUTE_LEADS = new Set(['ended', 'ending', 'dated']);
/** Years that a story moves in one step without ceremony. */
const STEP = 2;

/** A far year moves the story where it opens a paragraph or a sentence ("In 1918 …"), or comes with its month. */
function movesStory(
  story: Stretch | undefined,
  stretch: Stretch,
  led: boolean,
  { span, lead }: TimeCandidate,
  form: TimeForm,
): boolean {
  if (!story) return true;
  if (!isWithinYear(stretch)) return false;
  if (lead !== undefined && ATTRIBUTE_LEADS.has(lead)) return false;
  const near = Math.abs(stretch.first.year - story.first.year) <= STEP;
  // "the 1978 treaty" names a thing, not a time of the story
  if (near && (stretch.unit !== 'year' || led || form.kind !== 'calendar')) return true;
  if (span.start === 0 || (lead !== undefined && isCapital(lead))) return true;
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

/** Paragraphs whose dates belong to the article's frame and not to what it tells. */
const FRAME = new Set(['front-matter', 'header', 'byline', 'date-line', 'contributor', 'separator']);

/** `begun` tells that the text has begun: a date on a line of its own then heads what follows, as in a programme of events. */
export function tellsStory({ kind }: ArticleParagraph, begun: boolean): boolean {
  return !FRAME.has(kind) || (begun && kind === 'date-line');
}
