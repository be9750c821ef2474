/** Fiscal years: "fiscal 2021", "FY2020", "the 2019 fiscal year", "financial year 2021-22". */

import type { Pattern } from '../draft.ts';
import { has, hasSoon, is, isCapital, part, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { readYear } from './parts.ts';
import { periodDraft as draft } from './periodDraft.ts';
import { shortYearBehind } from './shortYear.ts';

/** "fiscal 2021", "FY2020", "FY 2020", "the 2019 fiscal year", "fiscal year 2021", "the fiscal year". */
export const fiscalYear: Pattern = (words, i, start) => {
  const short = wordAt(words, i)?.startsWith('fy') ? /^fy'?(\d\d|\d{4})$/.exec(wordAt(words, i)!) : null;
  if (short) {
    const value = Number(short[1]);
    return draft(i, i, { period: 'fiscal-year', year: part(words, short[1]!.length === 2 ? 2000 + value : value, i) });
  }
  if (is(words, i, 'fy') && isCapital(words, i)) {
    const year = readYear(words, i + 1);
    return year && draft(i, year.last, { period: 'fiscal-year', year: year.part });
  }
  if (!hasSoon(words, i, 4, W.fiscal)) return undefined;
  const leading = has(words, i, W.digits) ? readYear(words, i) : undefined;
  const at = leading ? leading.last + 1 : i;
  if (!has(words, at, W.fiscal)) return undefined;
  const unit = is(words, at + 1, 'year') ? at + 1 : at;
  const year = leading ?? readYear(words, unit + 1);
  if (year) {
    // the fiscal year 2021-22 is that of 2022, in which it ends
    const last = leading ? year.last : shortYearBehind(words, year);
    const named = last > year.last ? { ...year.part, value: year.part.value + 1 } : year.part;
    return draft(unit > at ? start : i, Math.max(unit, last), { period: 'fiscal-year', year: named });
  }
  return unit > at && start < i ? draft(start, unit, { period: 'fiscal-year' }) : undefined;
};
