/** Tells, by the words before a name and by its given name, whether it is a man's or a woman's, and whether a relative's. */

import { type GazetteerHit, NameList } from '../names/gazetteer.ts';
import type { Tokens } from '../text/tokens.ts';

export type Gender = 'male' | 'female';

const WORDS: Readonly<Record<Gender, string>> = {
  male: 'mr mr. sir lord monsieur herr señor don king prince emperor sultan duke count baron father brother husband son uncle nephew widower fiancé stepfather grandfather grandson boyfriend congressman',
  female:
    'mrs mrs. ms ms. miss mme madame frau señora doña dame lady queen princess empress duchess countess baroness mother sister wife daughter aunt niece widow fiancée stepmother grandmother granddaughter girlfriend actress congresswoman',
};
const genderOfWord = new Map<string, Gender>(
  (['male', 'female'] as const).flatMap((gender) => WORDS[gender].split(' ').map((word) => [word, gender] as const)),
);

/** By the words before a name that begins at token `first`: "Mr. Justice Berg", "her husband, Lars Berg". */
export function toldGender({ lower }: Tokens, first: number): Gender | undefined {
  const before = lower[first - 1];
  if (before === undefined) return undefined;
  return genderOfWord.get(before) ?? (before === ',' ? genderOfWord.get(lower[first - 2] ?? '') : undefined);
}

const KIN =
  /^(?:(?:grand|step|half-)?(?:father|mother|brother|sister|son|daughter|child|children|parents|sons|daughters|brothers|sisters)|wife|husband|uncle|aunt|nephew|niece|cousin|widow|widower|twin|fiancée?|spouse|ex-wife|ex-husband)$/;

/** A word of kinship stands before the name that begins at token `first`: "her husband, Lars Berg", "the youngest of nine children of Lars Berg". */
export function isToldKin({ lower }: Tokens, first: number): boolean {
  const before = lower[first - 1];
  if (before === undefined) return false;
  return KIN.test(before === ',' || before === 'of' || before === '(' ? (lower[first - 2] ?? '') : before);
}

/** By the index of their token: the given names that are mostly a man's, or a woman's. */
export function listedGenders(hits: readonly GazetteerHit[]): ReadonlyMap<number, Gender> {
  const listed = new Map<number, Gender>();
  for (const { first, last, lists } of hits) {
    if (first !== last) continue;
    if (lists & NameList.male) listed.set(first, 'male');
    else if (lists & NameList.female) listed.set(first, 'female');
  }
  return listed;
}
