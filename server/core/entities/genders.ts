/** Tells, where the text or a list does, whether a name is a man's or a woman's: for two people of one surname, and for nothing else. */

import { type GazetteerHit, NameList } from '../names/gazetteer.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NameForm, NameForms } from './nameForms.ts';

export type Gender = 'male' | 'female';

/** What is known of a form, and whether the text says it: a given name alone may mislead. */
export interface FormGender {
  readonly gender: Gender;
  readonly isTold: boolean;
}

export interface Genders {
  /** By the words before this mention: "Mr.", "his wife". */
  ofMention(at: number): Gender | undefined;
  /** By the words before any of its mentions, else by the given name. */
  ofForm(form: number): FormGender | undefined;
}

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

/** Each form is looked at once, when it is asked for. */
export function createGenders({ names, forms }: NameForms): Genders {
  const known = new Map<number, FormGender | undefined>();
  const read = ({ mentions }: NameForm): FormGender | undefined => {
    for (const at of mentions) {
      const { gender } = names[at]!;
      if (gender) return { gender, isTold: true };
    }
    const gender = names[mentions[0]!]!.listedGender;
    return gender && { gender, isTold: false };
  };
  return {
    ofMention: (at) => names[at]!.gender,
    ofForm(form) {
      if (!known.has(form)) known.set(form, read(forms[form]!));
      return known.get(form);
    },
  };
}
