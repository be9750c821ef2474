/** Named days: "Christmas Eve", "Easter 2024", "Thanksgiving". */

import { drafted, type Pattern } from '../draft.ts';
import { holidayNames } from '../holidays.ts';
import type { HolidayForm } from '../timeForm.ts';
import { has, is, isCapital, type TimeWords, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { readYear } from './parts.ts';
import { readWithin } from './within.ts';

/** Behind a feast these make it the name of something else. */
const NAME_BEHIND = new Set(
  'island islands rising uprising war offensive truce agreement treaty pact carol accord accords parade bowl massacre bombings bombing egg'.split(
    ' ',
  ),
);

/** The longest name that begins at `i`; capitals as in the name's first word. */
export function readHolidayName(
  words: TimeWords,
  i: number,
): { readonly id: string; readonly last: number } | undefined {
  if (!has(words, i, W.holiday) || !isCapital(words, i)) return undefined;
  // "White Christmas", "Operation Ramadan", "Happy Easter!"
  if (is(words, i - 1, 'white', 'merry', 'happy', 'operation') && isCapital(words, i - 1)) return undefined;
  const found = holidayNames.get(wordAt(words, i)!)?.find((name) => isWritten(words, i, name.words));
  if (!found) return undefined;
  const last = i + found.words.length - 1;
  if (last > i && !isCapital(words, last) && wordAt(words, last) !== 'day' && !is(words, last, "'")) return undefined;
  const behind = wordAt(words, last + 1);
  if (behind !== undefined && NAME_BEHIND.has(behind) && isCapital(words, last + 1)) return undefined;
  return { id: found.id, last };
}

/** The words stand one after the other from `i` on, of which the first is known to. */
function isWritten(words: TimeWords, i: number, name: readonly string[]): boolean {
  for (let k = 1; k < name.length; k++) if (wordAt(words, i + k) !== name[k]) return false;
  return true;
}

export const holiday: Pattern = (words, i) => {
  const name = readHolidayName(words, i);
  if (!name) return undefined;
  const of = is(words, name.last + 1, 'of', ',', 'in') ? name.last + 2 : name.last + 1;
  const year = readYear(words, of);
  const within = year ? undefined : readWithin(words, name.last + 1);
  const form: HolidayForm = {
    kind: 'holiday',
    holiday: name.id,
    ...(year && { year: year.part }),
    ...(within && { within: within.form }),
  };
  return drafted(i, year?.last ?? within?.last ?? name.last, 'DATE', form);
};
