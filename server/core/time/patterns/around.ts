/** "around Nov. 1", "about 1910", "ca. 466 BC": a date or a clock time with a word that loosens it. */

import type { Pattern } from '../draft.ts';
import { has, is } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

export function around(core: Pattern): Pattern {
  return (words, i) => {
    if (!has(words, i, W.circa)) return undefined;
    const dotted = is(words, i, 'ca') && is(words, i + 1, '.') ? i + 2 : i + 1;
    const at = is(words, dotted, 'the') ? dotted + 1 : dotted;
    const inner = core(words, at, dotted);
    return inner && { ...inner, first: i, mod: 'APPROX' };
  };
}
