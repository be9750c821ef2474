/** Centuries and millennia: "the 20th century", "nineteenth-century", "the second millennium BC". */

import type { Pattern } from '../draft.ts';
import { readOrdinal } from '../numbers.ts';
import { has, hasSoon, is, isCapital, isDash, isHyphen } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';
import { periodDraft as draft } from './periodDraft.ts';

/** How far behind the start of a century its noun may stand: "twenty-first century". */
const UNIT_REACH = 8;

/** "the 20th century", "nineteenth-century", "the second millennium BC". */
export const century: Pattern = (words, i, start) => {
  if (!has(words, i, W.ordinal | W.mixed | W.cardinal)) return undefined;
  if (!hasSoon(words, i + 1, UNIT_REACH, W.unit) && !is(words, i + 1, 'cent.') && !is(words, i + 2, 'cent.'))
    return undefined;
  const ordinal = readOrdinal(words, i);
  if (!ordinal) return undefined;
  const unit = isHyphen(words, ordinal.last + 1) ? ordinal.last + 2 : ordinal.last + 1;
  if (!is(words, unit, 'century', 'centuries', 'millennium', 'cent.')) return undefined;
  const before = is(words, unit + 1, 'bc', 'b.c.', 'bce', 'b.c.e.');
  const last = before || (is(words, unit + 1, 'ad', 'ce', 'a.d.') && isCapital(words, unit + 1)) ? unit + 1 : unit;
  const number = { ...ordinal.part, value: before ? -ordinal.part.value : ordinal.part.value };
  return draft(isDash(words, unit - 1) ? i : start, last, {
    period: is(words, unit, 'millennium') ? 'millennium' : 'century',
    number,
  });
};
