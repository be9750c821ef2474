/** How far a time lies from the article's day, in plain words. */

import { daysBetween, type PlainDate } from '../../core/time/plainDate.ts';
import { counted } from './count.ts';
import { dayOf } from './timexWords.ts';

/** "four days after the article", "the month before the article's". Undefined where the value does not tell. */
export function distanceInWords(value: string, article: PlainDate): string | undefined {
  const day = dayOf(value);
  if (day) return ofDays(daysBetween(article, day));
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return ofUnit((Number(month[1]) - article.year) * 12 + Number(month[2]) - article.month, 'month');
  if (/^\d{4}$/.test(value)) return ofUnit(Number(value) - article.year, 'year');
  return undefined;
}

function ofDays(days: number): string {
  if (days === 0) return 'the day of the article';
  const far = Math.abs(days);
  if (far === 1) return `the day ${side(days)} the article`;
  if (far <= 60) return `${counted(far, 'day')} ${side(days)} the article`;
  if (far < 700) return `about ${counted(Math.round(far / 30.44), 'month')} ${side(days)} the article`;
  return `about ${counted(Math.round(far / 365.2425), 'year')} ${side(days)} the article`;
}

function ofUnit(units: number, unit: string): string {
  if (units === 0) return `the ${unit} of the article`;
  if (Math.abs(units) === 1) return `the ${unit} ${side(units)} the article’s`;
  // "about 46 years", not "560 months"
  if (unit === 'month' && Math.abs(units) >= 24)
    return `about ${counted(Math.round(Math.abs(units) / 12), 'year')} ${side(units)} the article’s`;
  return `${counted(Math.abs(units), unit)} ${side(units)} the article’s`;
}

function side(n: number): string {
  return n < 0 ? 'before' : 'after';
}
