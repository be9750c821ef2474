/** Gathers what an article says about days, in the form that the search for its own day asks for. */

import type { ArticleParagraph } from '../article.ts';
import { overlaps, type Span, toArticle } from '../text/span.ts';
import type { Weekday } from '../time/plainDate.ts';
import type { CalendarForm, Tense, TimeCandidate, TimeForm, WeekdayForm } from '../time/timeForm.ts';
import type { Structure } from './structure.ts';

/**
 * - `lede`: in the first sentence of the text
 * - `file`: in what describes a file photo: the photo may be of any earlier day
 * - `caption`: elsewhere in a caption: a photo of the story itself
 */
export type Place = 'lede' | 'body' | 'caption' | 'file';

export interface DayStatement {
  readonly span: Span;
  readonly place: Place;
  readonly tense: Tense;
  readonly weekday?: Weekday;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** "today (July 26, 2022)". */
  readonly today?: true;
  /** "last Friday", "this coming Thursday": the weekday is not simply the nearest one. */
  readonly shifted?: true;
}

/** Enough for any story; keeps the search for a day within bounds on very long texts. */
const MAX_STATEMENTS = 90;
const MAX_IN_TEXT = 60;
const FILE_PHOTO = /\bfile (?:photo|photograph|picture|image)|^[[(]?FILE\b|\barchive (?:photo|picture|image)|\/File\b/i;

/** In text order: those at the head of the text, and those of the captions wherever they stand. */
export function dayStatements(structure: Structure, paragraphs: readonly ArticleParagraph[]): DayStatement[] {
  const statements: DayStatement[] = [];
  let lede = -1;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { kind, reading } = paragraph;
    if (kind !== 'paragraph' && kind !== 'caption') continue;
    if (kind === 'paragraph' && lede < 0) lede = i;
    if (!reading.times.length) continue;
    if (statements.length >= MAX_STATEMENTS) break;
    if (kind === 'paragraph' && statements.length >= MAX_IN_TEXT) continue;
    statements.push(...statementsOf(structure, paragraph, i === lede));
  }
  return statements;
}

function statementsOf(structure: Structure, paragraph: ArticleParagraph, isLede: boolean): DayStatement[] {
  const { reading, kind, start } = paragraph;
  const { times, text, shape } = reading;
  const dateline = shape.dateline && structure.datelines.find((found) => found.span.start === start);
  const behindDateline = dateline ? dateline.span.end - start : 0;
  const ledeSentence = reading.sentences.findIndex((sentence) => sentence.end > behindDateline + 1);
  const statements: DayStatement[] = [];
  for (let i = 0; i < times.length; i++) {
    const candidate = times[i]!;
    if (candidate.span.start < behindDateline) continue;
    const place =
      kind === 'caption'
        ? captionPlace(paragraph, candidate)
        : isLede && candidate.sentence === ledeSentence
          ? 'lede'
          : 'body';
    const next = times[i + 1];
    const together = next && isApposition(text.slice(candidate.span.end, next.span.start));
    const merged = together ? merge(candidate.form, next.form) : undefined;
    const parts = merged ?? partsOf(candidate.form);
    if (merged) i++;
    if (!parts) continue;
    // "On Monday" in somebody's mouth is told from where that person stands; a year is a year.
    if (parts.year === undefined && shape.quotations.some((quotation) => overlaps(quotation, candidate.span))) continue;
    const end = merged ? next!.span.end : candidate.span.end;
    statements.push({
      span: toArticle({ start: candidate.span.start, end }, start),
      place,
      tense: isPossessive(text, end) ? 'none' : candidate.tense === 'none' && merged ? next!.tense : candidate.tense,
      ...parts,
    });
  }
  return statements;
}

/** "Sunday's meeting": the clause's tense is not the meeting's. */
function isPossessive(text: string, end: number): boolean {
  return (text[end] === "'" || text[end] === '’') && text[end + 1] === 's';
}

/** A caption may tell of the file photo in one sentence and of the news in the next. */
function captionPlace({ reading }: ArticleParagraph, candidate: TimeCandidate): Place {
  const sentence = reading.sentences[candidate.sentence];
  if (!sentence) return 'file';
  return FILE_PHOTO.test(reading.text.slice(sentence.start, sentence.end)) ? 'file' : 'caption';
}

/** "Monday (July 25)", "this Friday, July 10, 2020", "Oct. 8, 2021, a Friday", "today (July 26)". */
function isApposition(gap: string): boolean {
  return /^(?:, (?:a )?| ?\(| – | - | )$/.test(gap);
}

type Parts = Partial<Pick<DayStatement, 'weekday' | 'year' | 'month' | 'day' | 'today' | 'shifted'>>;

function merge(first: TimeForm, second: TimeForm): Parts | undefined {
  if (second.kind === 'calendar' && second.day && second.month && !second.weekday) {
    if (first.kind === 'weekday') return { ...calendarParts(second), weekday: first.weekday.value };
    if (isToday(first)) return { ...calendarParts(second), today: true };
  }
  if (first.kind === 'calendar' && first.day && !first.weekday && second.kind === 'weekday' && second.shift === 'none')
    return { ...calendarParts(first), weekday: second.weekday.value };
  return undefined;
}

function isToday(form: TimeForm): boolean {
  return form.kind === 'offset' && form.unit === 'day' && form.count?.value === 0 && form.from === 'document';
}

function partsOf(form: TimeForm): Parts | undefined {
  if (form.kind === 'clock' && form.on) return partsOf(form.on);
  if (form.kind === 'calendar') return form.ambiguousOrder ? undefined : calendarParts(form);
  return form.kind === 'weekday' ? weekdayParts(form) : undefined;
}

function calendarParts({ weekday, year, month, day }: CalendarForm): Parts {
  return {
    ...(weekday && { weekday: weekday.value }),
    ...(year && { year: year.value }),
    ...(month && { month: month.value }),
    ...(day && { day: day.value }),
  };
}

function weekdayParts({ weekday, shift }: WeekdayForm): Parts {
  return { weekday: weekday.value, ...(shift !== 'none' && shift !== 'this' && { shifted: true as const }) };
}

/** The weekday that the lede tells its news with. */
export function ledeWeekday(statements: readonly DayStatement[]): Weekday | undefined {
  return statements.find(
    ({ place, weekday, tense, shifted, day }) =>
      place === 'lede' && weekday && tense !== 'future' && !shifted && day === undefined,
  )?.weekday;
}
