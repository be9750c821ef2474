/** What a pattern hands over: an expression as a run of tokens, its parts still counted from the paragraph. */

import type { Modifier, TimeForm, TimexType } from './timeForm.ts';
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

/** Moves the places of all parts of `form` by `by`. */
export function shiftParts<T>(form: T, by: number): T {
  if (typeof form !== 'object' || form === null) return form;
  const source = form as Readonly<Record<string, unknown>>;
  const moved: Record<string, unknown> = {};
  const isPart = 'value' in source && 'start' in source;
  for (const key of Object.keys(source)) {
    const value = source[key];
    moved[key] = isPart && (key === 'start' || key === 'end') ? (value as number) + by : shiftParts(value, by);
  }
  return moved as T;
}
