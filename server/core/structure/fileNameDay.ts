/** Reads the day in a file's name: "2025-03-04-summit.txt", "summit_20250304.md", "4-march-2025.txt". */

import { tokenize } from '../text/tokens.ts';
import { isRealDate, type PlainDate } from '../time/plainDate.ts';
import { writtenDateAt } from './writtenDate.ts';

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;

/** `name` without its folders. Undefined where no real day is told beyond doubt. */
export function readFileNameDay(name: string): PlainDate | undefined {
  const text = name.slice(0, 255);
  return yearFirst(text) ?? numbersWithYear(text) ?? monthByName(text);
}

function yearFirst(text: string): PlainDate | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? real(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

/** Only where one of the two numbers can be no month. */
function numbersWithYear(text: string): PlainDate | undefined {
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = real(year, b, a);
  const monthFirst = real(year, a, b);
  return dayFirst && monthFirst && a !== b ? undefined : (dayFirst ?? monthFirst);
}

function monthByName(text: string): PlainDate | undefined {
  // Tokens know months by their capital.
  const words = text.replace(/[-_.]+/g, ' ').replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokenize(words);
  for (let i = 0; i < tokens.length; i++) {
    const reading = writtenDateAt(tokens, i)?.readings[0];
    if (reading?.year) return real(reading.year, reading.month, reading.day);
  }
  return undefined;
}

function real(year: number, month: number, day: number): PlainDate | undefined {
  return isRealDate({ year, month, day }) ? { year, month, day } : undefined;
}
