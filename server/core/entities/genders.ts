/** Tells, where the text or a list does, whether a name is a man's or a woman's: for two people of one surname, and for nothing else. */

import type { NamedParagraph } from '../article.ts';
import { NameList } from '../names/gazetteer.ts';
import { tokenAt } from '../names/openTokens.ts';
import type { NameForm, PlacedName } from './nameForms.ts';

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

/** Nothing is looked at before it is asked for; each form is looked at once. */
export function createGenders(
  paragraphs: readonly NamedParagraph[],
  names: readonly PlacedName[],
  forms: readonly NameForm[],
): Genders {
  const known = new Map<number, FormGender | undefined>();
  const ofMention = (at: number): Gender | undefined => {
    const { paragraph, candidate } = names[at]!;
    const { tokens } = paragraphs[paragraph]!.reading;
    const first = tokenAt(tokens, candidate.span.start);
    const before = tokens.lower[first - 1];
    if (before === undefined) return undefined;
    // "Mr. Justice Berg", "her husband, Lars Berg".
    return genderOfWord.get(before) ?? (before === ',' ? genderOfWord.get(tokens.lower[first - 2] ?? '') : undefined);
  };
  const read = (form: number): FormGender | undefined => {
    for (const at of forms[form]!.mentions) {
      const gender = ofMention(at);
      if (gender) return { gender, isTold: true };
    }
    const { paragraph, candidate } = names[forms[form]!.mentions[0]!]!;
    const { tokens, gazetteerHits } = paragraphs[paragraph]!.reading;
    const first = tokenAt(tokens, candidate.span.start);
    const lists = gazetteerHits.find((hit) => hit.first === first && hit.last === first)?.lists ?? 0;
    if (lists & NameList.male) return { gender: 'male', isTold: false };
    return lists & NameList.female ? { gender: 'female', isTold: false } : undefined;
  };
  return {
    ofMention,
    ofForm(form) {
      if (!known.has(form)) known.set(form, read(form));
      return known.get(form);
    },
  };
}
