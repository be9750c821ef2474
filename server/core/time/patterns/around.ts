/** "around Nov. 1", "about 1910", "ca. 466 BC": a date or a clock time with a word that loosens it. */

import type { Pattern } from '../draft.ts';
import { is } from '../timeWords.ts';

export function around(core: Pattern): Pattern {
  return (words, i) => {
    if (!is(words, i, 'about', 'around', 'circa', 'approximately', 'ca.', 'ca', 'c.', 'approx.')) return undefined;
    const dotted = is(words, i, 'ca') && is(words, i + 1, '.') ? i + 2 : i + 1;
    const at = is(words, dotted, 'the') ? dotted + 1 : dotted;
    const inner = core(words, at, dotted);
    return inner && { ...inner, first: i, mod: 'APPROX' };
  };
}
