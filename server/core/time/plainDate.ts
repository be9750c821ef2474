/** Days of the proleptic Gregorian calendar as integers: no clock, no time zone, no `Date`. */

/** `year` is astronomical: 0 is 1 BC, -1 is 2 BC. `month` 1–12, `day` 1–31. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31. `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isRealDate({ year, month, day }: PlainDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01, negative before. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function toDayNumber({ year, month, day }: PlainDate): number {
  return dayNumber(year, month, day);
}

/** The same of a day that is not yet put together. `day` may lie outside the month. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(days: number): PlainDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const day = date.day + days;
  // Most that are asked for lie in the same month.
  if (day >= 1 && day <= SHORTEST_MONTH) return { year: date.year, month: date.month, day };
  return fromDayNumber(dayNumber(date.year, date.month, day));
}

const SHORTEST_MONTH = 28;

/** The same day of another month; the last day where that month is shorter. */
export function addMonths({ year, month, day }: PlainDate, months: number): PlainDate {
  const index = year * 12 + month - 1 + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return { year: inYear, month: inMonth, day: Math.min(day, daysInMonth(inYear, inMonth)) };
}

/** Days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function weekdayOf(date: PlainDate): Weekday {
  const shifted = (toDayNumber(date) + 3) % 7;
  return (((shifted + 7) % 7) + 1) as Weekday;
}

/** "2020-07-12"; years before 1 as TIMEX3 writes them: "BC0044-03-15". */
export function formatIso(date: PlainDate): string {
  const { year, month, day } = date;
  return `${formatYear(year)}${dayOfYear(month, day)}`;
}

/** "-07-12" */
function dayOfYear(month: number, day: number): string {
  const known = month >= 1 && month <= 12 && day >= 1 && day <= 31 ? DAYS_OF_YEAR[month * 32 + day] : undefined;
  return known ?? `-${pad(month, 2)}-${pad(day, 2)}`;
}

export function formatYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

export function pad(value: number, width: number): string {
  // Nearly all that is padded are months, days and years, and `padStart` is slow.
  if (width === 2 && value >= 0 && value < 100 && Number.isInteger(value)) return TWO_DIGITS[value]!;
  return width === 4 && value >= 1000 ? String(value) : String(value).padStart(width, '0');
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));

const DAYS_OF_YEAR: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, i) => `-${pad(i >> 5, 2)}-${pad(i & 31, 2)}`,
);

/** The day that "YYYY-MM-DD" names, or undefined where it names none ("2020-02-30"). */
export function parseIso(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return date.year > 0 && isRealDate(date) ? date : undefined;
}

/** The Monday of the week of `date`; weeks run Monday to Sunday. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** ISO 8601: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const first = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((toDayNumber(thursday) - first) / 7) + 1 };
}
