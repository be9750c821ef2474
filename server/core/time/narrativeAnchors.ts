/** What an expression may count from, where the story stands: the time last told, that of the story, or the article's day. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { isWithinYear, type Narrative, type Reached } from './narrative.ts';
import { compareDates, type PlainDate } from './plainDate.ts';
import type { Anchors } from './resolve/resolution.ts';
import { isOfStory, type PeriodForm, type TimeCandidate, type TimeForm } from './timeForm.ts';
import type { Stretch } from './timexValue.ts';

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
  if (document && isSinceThen(form, last.stretch, document)) return false;
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

/** "In October 2024 it opened. In February it closed", told in April 2025: a month that has come round since is of the article's year. */
function isSinceThen(form: TimeForm, { unit, first }: Stretch, document: PlainDate): boolean {
  if (form.kind !== 'calendar' || !form.month || unit === 'year' || document.year - first.year !== 1) return false;
  return form.month.value < first.month && form.month.value < document.month;
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
