/** What a pattern hands over: an expression as a run of tokens, its parts still counted from the paragraph. */

import type { Modifier, Part, TimeForm, TimexType } from './timeForm.ts';
import type { TimeWords } from './timeWords.ts';

export interface Draft {
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly form: TimeForm;
  readonly type: TimexType;
  readonly mod?: Modifier;
  readonly joined?: 'range' | 'list';
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

type Fields = Record<string, unknown>;

/** What has a start is a part; all else that has fields holds parts. */
function shifted(fields: Readonly<Fields>, by: number): Fields {
  const moved = { ...fields };
  for (const key in moved) {
    const value = moved[key];
    if (typeof value !== 'object' || value === null) continue;
    const part = value as Part<unknown>;
    moved[key] =
      part.start === undefined
        ? shifted(value as Fields, by)
        : { value: part.value, start: part.start + by, end: part.end + by };
  }
  return moved;
}
