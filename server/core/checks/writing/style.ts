/** Writes a weekday, a day, a month or a year in the style of the one that stands there: abbreviation, full stop, ordinal, capitals. */

import { pad } from '../../time/plainDate.ts';
import { monthNames, weekdayNames } from '../../time/timeForm.ts';

/** "Mon." → "Tues.", "MONDAY" → "TUESDAY", "Mon" → "Tue". */
export function weekdayLike(old: string, weekday: number): string {
  const name = weekdayNames[weekday - 1]!;
  const bare = old.replace(/\.$/, '');
  if (bare.length > 5) return caseLike(old, name);
  const stop = old.endsWith('.') ? '.' : '';
  // Newspapers write "Tues." and "Thurs."; tables of fixed width write "Tue" and "Thu".
  const long = bare.length > 3 || (stop !== '' && !/^(?:tue|thu)$/i.test(bare));
  return caseLike(old, (long ? newspaperWeekdays : shortWeekdays)[weekday - 1]!) + stop;
}

const newspaperWeekdays = ['Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat', 'Sun'] as const;
const shortWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** "Feb." → "March" and "Sept." → "Oct." as newspapers do, "Feb" → "Mar", "02" → "03", "FEBRUARY" → "MARCH", "Feb.," keeps its stop. */
export function monthLike(old: string, month: number): string {
  const name = monthNames[month - 1]!;
  if (/^\d+$/.test(old)) return pad(month, old.length);
  if (old.endsWith('.')) return caseLike(old, newspaperMonths[month - 1]!);
  const short = old.length <= 4 && !monthNames.some((full) => full.toLowerCase() === old.toLowerCase());
  return caseLike(old, short ? name.slice(0, 3) : name);
}

/** "Sept.", as newspapers write a month before a day; in full from March to July. */
export function newspaperMonth(month: number): string {
  return newspaperMonths[month - 1]!;
}

/** AP Stylebook: the months from March to July are never shortened. */
const newspaperMonths = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

/** "4" → "3", "04" → "03", "4th" → "3rd", "fourth" → "third". */
export function dayLike(old: string, day: number): string {
  const digits = /^\d+/.exec(old)?.[0];
  if (digits === undefined) return caseLike(old, ordinalWord(day));
  const number = digits.startsWith('0') ? pad(day, digits.length) : String(day);
  const ending = old.slice(digits.length);
  return ending ? number + caseLike(ending, ordinalEnding(day)) : number;
}

/** "2025" → "2024", "'25" → "'24", "25" → "24". */
export function yearLike(old: string, year: number): string {
  const digits = /\d+$/.exec(old)?.[0] ?? '';
  const written = digits.length === 2 ? pad(((year % 100) + 100) % 100, 2) : String(year);
  return old.slice(0, old.length - digits.length) + written;
}

export function ordinalEnding(number: number): string {
  const tens = Math.floor(number / 10) % 10;
  if (tens === 1) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function ordinalWord(day: number): string {
  if (day <= 20) return ordinalWords[day - 1]!;
  if (day === 30) return 'thirtieth';
  return `${day < 30 ? 'twenty' : 'thirty'}-${ordinalWords[(day % 10) - 1]}`;
}

/** All capitals, all small, or with a capital first, like `old`. */
export function caseLike(old: string, word: string): string {
  const letters = old.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  if (letters !== '' && letters === letters.toLowerCase()) return word.toLowerCase();
  return /^\P{L}*\p{Lu}/u.test(old) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
