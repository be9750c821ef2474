/** What a word names in a date or time by its spelling alone: which month, unit, number. Worked out once for each spelling. */

import { asciiDigits, wholeNumber } from './digits.ts';
import type { Weekday } from './plainDate.ts';
import type { DayPart, Shift, Unit } from './timeForm.ts';
import { cardinals, dayParts, months, ordinals, seasons, shifts, units, weekdays } from './vocabulary.ts';

export interface TimeWord {
  /** In lower case; digits of any script as ASCII. */
  readonly lower: string;
  /** Of digits alone; NaN for other words and for numbers too long to be exact. */
  readonly number: number;
  /** The same of digits with commas between thousands and with a decimal point: "1,500", "2.5". */
  readonly amount: number;
  /** "three"; undefined for digits. */
  readonly cardinal: number | undefined;
  /** "third", "3rd". */
  readonly ordinal: number | undefined;
  readonly month: number | undefined;
  readonly weekday: Weekday | undefined;
  readonly unit: Unit | undefined;
  readonly season: number | undefined;
  readonly dayPart: DayPart | undefined;
  readonly shift: Shift | undefined;
}

/** Of a word that no date is made of, and of what stands outside the paragraph. */
export const noTimeWord: TimeWord = makeTimeWord('', false);

/** `lower`: in lower case. `isNumber`: it begins with a digit. */
export function makeTimeWord(lower: string, isNumber: boolean): TimeWord {
  const ascii = isNumber ? asciiDigits(lower) : lower;
  return {
    lower: ascii,
    number: isNumber ? wholeNumber(ascii) : Number.NaN,
    amount: isNumber ? amountOfDigits(ascii) : Number.NaN,
    cardinal: cardinals.get(lower),
    ordinal: isNumber ? ordinalOfDigits(ascii) : ordinals.get(lower),
    month: months.get(lower),
    weekday: weekdays.get(lower),
    unit: units.get(lower),
    season: seasons.get(lower),
    dayPart: dayParts.get(lower),
    shift: shifts.get(lower),
  };
}

function amountOfDigits(ascii: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(ascii) ? ascii.replaceAll(',', '') : ascii;
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** "21st". */
function ordinalOfDigits(ascii: string): number | undefined {
  const match = /^(\d{1,4})(?:st|nd|rd|th|d)$/.exec(ascii);
  return match ? Number(match[1]) : undefined;
}
