/** What a pattern hands over: an expression as a run of tokens, its parts still counted from the word where reading began. */

import type { Modifier, Part, TimeForm, TimexType } from './timeForm.ts';
import type { TimeWords } from './timeWords.ts';

export interface Draft {
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly form: TimeForm;
  readonly mod: Modifier | undefined;
  readonly joined: 'range' | 'list' | undefined;
}

/** Every draft has the same fields in the same order, which engines read fastest. */
export function drafted(
  first: number,
  last: number,
  type: TimexType,
  form: TimeForm,
  mod?: Modifier,
  joined?: Draft['joined'],
): Draft {
  return { first, last, type, form, mod, joined };
}

/**
 * Tries to read an expression that begins at token `i`. `start` is `i`, or the token of an article before it, which the
 * pattern may take in. Looks at a bounded number of tokens.
 */
export type Pattern = (words: TimeWords, i: number, start: number) => Draft | undefined;

/** Moves the places of all parts of `form` by `by`: a copy, as the ends of a range may share parts. */
export function shiftParts(form: TimeForm, by: number): TimeForm {
  return shifted(form as unknown as Fields, by) as unknown as TimeForm;
}

export function shiftPart<T>({ value, start, end }: Part<T>, by: number): Part<T> {
  return { value, start: start + by, end: end + by };
}

type Fields = Record<string, unknown>;

/** What has a start is a part; all else that has fields holds parts. */
function shifted(fields: Readonly<Fields>, by: number): Fields {
  const moved: Fields = {};
  for (const key in fields) {
    const value = fields[key];
    moved[key] =
      typeof value !== 'object' || value === null
        ? value
        : (value as Part<unknown>).start === undefined
          ? shifted(value as Fields, by)
          : shiftPart(value as Part<unknown>, by);
  }
  return moved;
}
