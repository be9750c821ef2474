/** Tells credits from prose: between their names they have no words but those of credits. */

import { wordSet } from '../text/wordSet.ts';

const LINKS =
  'a an the and or by from for in at of on to via with our de del della di da do dos du van von der den la le las los el al bin ibn y und';

/** Who worked on a story. */
export const workWords = wordSet(
  `${LINKS} ` +
    'additional further reporting reported writing written rewritten editing edited compiled translated translation translating graphics graphic research researched contributed ' +
    'contribution contributions report reports story staff desk bureau bureaus newsroom correspondent correspondents reporter reporters writer writers editor editors agency agencies ' +
    'wire wires input inputs file files service services news team photography photos video production produced illustrations data analysis fact-checking local stringers stringer freelance special',
);

/** Whose picture it is. */
export const pictureWords = wordSet(
  `${LINKS} ` +
    'photo photos photograph photographs photography picture pictures image images pic file handout courtesy illustration graphic credit provided supplied archive archives stock screengrab pool collection library',
);

/** True where every word in small letters is one of `words`. Addresses do not count. */
export function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  for (const piece of text.split(/\s+/)) {
    if (/[@\d]|\w\.\w/.test(piece)) continue;
    for (const [word] of piece.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}-]*/gu)) if (!words.has(word)) return false;
  }
  return true;
}
