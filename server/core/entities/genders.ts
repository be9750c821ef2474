/** Whether a name is a man's or a woman's, where the text or a list tells it: for two people of one surname, and for nothing else. */

import type { NameForm, NameForms } from './nameForms.ts';
import type { Gender } from './toldGender.ts';

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
