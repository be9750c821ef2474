/** Reads the day in a file's name: "2025-03-04-summit.txt", "summit_20250304.md", "4-march-2025.txt". */

import { tokenize } from '../text/tokens.ts';
import { compareDates, isRealDate, type PlainDate } from '../time/plainDate.ts';
import { writtenDateAt } from './writtenDate.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g;

/** `name` without its folders. Undefined where no real day is told beyond doubt, or two are ("2025-03-04-to-2025-03-06"). */
export function readFileNameDay(name: string): PlainDate | undefined {
  const text = name.slice(0, 255);
  for (const read of [yearFirst, numbersWithYear, monthByName]) {
    const days = read(text);
    const first = days[0];
    if (first) return days.every((day) => compareDates(day, first) === 0) ? first : undefined;
  }
  return undefined;
}

function yearFirst(text: string): PlainDate[] {
  return [...text.matchAll(YEAR_FIRST)].flatMap((match) => real(Number(match[1]), Number(match[3]), Number(match[4])));
}

/** Only where one of the two numbers can be no month. */
function numbersWithYear(text: string): PlainDate[] {
  return [...text.matchAll(DAY_FIRST)].flatMap((match) => {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const dayFirst = real(year, b, a);
    const monthFirst = real(year, a, b);
    if (dayFirst.length && monthFirst.length && a !== b) return [];
    return dayFirst.length ? dayFirst : monthFirst;
  });
}

function monthByName(text: string): PlainDate[] {
  // Tokens know months by their capital.
  const words = text.replace(/[-_.]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokenize(words);
  const days: PlainDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = writtenDateAt(tokens, i)?.readings[0];
    if (reading?.year) days.push(...real(reading.year, reading.month, reading.day));
  }
  return days;
}

/** The day, or none where the calendar has no such one. */
function real(year: number, month: number, day: number): PlainDate[] {
  return isRealDate({ year, month, day }) ? [{ year, month, day }] : [];
}
