/** How many days a counted stretch may be: articles round, the more the longer it is. */

import type { Modifier, Unit } from '../../time/timeForm.ts';

export interface Days {
  readonly low: number;
  readonly high: number;
}

export const year = 365.2425;
const month = year / 12;

/**
 * Undefined for units that no day follows from, and for counts that the words leave open. Years may be off by three
 * quarters (so that years told without their days may differ by one), from ten on by one more, from fifty on by five;
 * months by 18 days, weeks by 3 days, days by one from four on.
 */
export function countedDays(unit: Unit, count: number, mod?: Modifier): Days | undefined {
  if (mod || !Number.isFinite(count)) return undefined;
  const size = Math.abs(count);
  const rounding = size >= 50 ? 5 : size >= 10 ? 1 : 0;
  if (unit === 'decade') return around(count * 10 * year, 5 * year);
  if (unit === 'year') return around(count * year, (0.75 + rounding) * year);
  if (unit === 'month') return around(count * month, 18 + rounding * month);
  if (unit === 'week' || unit === 'fortnight') return around(count * (unit === 'week' ? 7 : 14), 3 + 7 * rounding);
  if (unit === 'day') return around(count, size > 3 ? 1 + rounding : 0);
  return undefined;
}

/** From the first to the last day of something that takes so long: "a three-day meeting" ends two or three days after its first. */
export function lengthInDays(unit: Unit, count: number, mod?: Modifier): Days | undefined {
  const rounding = count >= 10 ? 1 : 0;
  if (unit === 'day' && !mod) return { low: count - 1 - rounding, high: count + rounding };
  return countedDays(unit, count, mod);
}

/** Somebody of that age was born so many days before; one year besides, as for ages beside a year of birth. */
export function ageInDays(age: number): Days {
  return { low: (age - 1) * year - 1, high: (age + 2) * year + 1 };
}

function around(middle: number, slack: number): Days {
  return { low: middle - slack, high: middle + slack };
}
