/** Finds the year of a date that was written without one. */

import { dayNumber, daysInMonth, type PlainDate, toDayNumber } from '../plainDate.ts';
import type { Tense } from '../timeForm.ts';
import type { Stretch } from '../timexValue.ts';

/** How much farther away a date seems that lies on the wrong side of the article's day. Newspapers write the year of a distant date. */
const WRONG_SIDE = 6;
const UNDECIDED_AHEAD = 1.3;
/** The present of plans ("the fair opens in May") looks ahead, but is that of reports, too. */
const PRESENT_BEHIND = 3;
/** What has happened by the verb beside it lies ahead by days only, where the article's day is not quite its own. */
const FINISHED_AHEAD = 20;

/**
 * The year that brings month and day nearest to the article's day, on the side that the tense tells. `day` undefined: the
 * month as a whole, or `months` from it on.
 */
export function yearByDocument(
  month: number,
  day: number | undefined,
  tense: Tense,
  document: PlainDate,
  finished = false,
  months = 1,
): number {
  const today = toDayNumber(document);
  let best = document.year;
  let least = Number.POSITIVE_INFINITY;
  // Of two that are as near, the article's own year, then the one before.
  for (let k = 0; k < 3; k++) {
    const year = k === 0 ? document.year : k === 1 ? document.year - 1 : document.year + 1;
    const first = dayNumber(year, month, Math.min(day ?? 1, daysInMonth(year, month)));
    const last = day === undefined ? firstOfMonth(year, month + months) - 1 : first;
    const cost = distance(first - today, today - last, tense, finished);
    if (cost < least) {
      best = year;
      least = cost;
    }
  }
  return best;
}

/** `month` may lie beyond December. */
function firstOfMonth(year: number, month: number): number {
  return month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);
}

/** How far away a stretch seems: it begins `ahead` days after the article's day, or ended `behind` days before. */
function distance(ahead: number, behind: number, tense: Tense, finished: boolean): number {
  if (ahead <= 0 && behind <= 0) return 0;
  if (ahead > 0)
    return ahead * (finished ? FINISHED_AHEAD : tense === 'past' ? WRONG_SIDE : tense === 'none' ? UNDECIDED_AHEAD : 1);
  return behind * (tense === 'future' ? WRONG_SIDE : tense === 'present' ? PRESENT_BEHIND : 1);
}

/** Months that a story may go back without leaving its year, and go forward into the next. */
const BACK = 8;

/** The year that goes on from the time the text has reached: its own, or the next where the month would lie far back. */
export function yearByNarrative(month: number, narrative: Stretch): number {
  const { unit, first } = narrative;
  if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium') return first.year;
  if (unit === 'season' && first.month === 12 && month <= 3) return first.year + 1;
  if (first.month - month > BACK) return first.year + 1;
  if (month - first.month > BACK + 1) return first.year - 1;
  return first.year;
}
