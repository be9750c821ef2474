/** Where the article says when somebody was born or died, and the pattern of an age. */

import { timesThat } from '../answers.ts';
import type { CheckView } from '../checkView.ts';
import { Cue } from '../cues.ts';
import { before } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import { type KnownTime, toldTime } from './knownTime.ts';
import { cardinalOf } from './numberWord.ts';

const place = String.raw`(?:\sin\s\p{Lu}[\p{L}.’' -]{1,30},?(?:\s\p{Lu}[\p{L}.’' -]{1,30},?)?)?`;
const bornBefore = new RegExp(
  String.raw`\b(?:born:?|b\.|[Dd]ate\sof\sbirth:?|DOB:?)${place},?\s(?:on\s|in\s)?(?:the\s)?$`,
  'iu',
);
/** "Died peacefully at his home", "died of a heart attack". */
const howDied = String.raw`(?:\s(?:peacefully|suddenly|at\s(?:(?:his|her|their)\s)?home|in\s(?:(?:his|her)\ssleep|hospital|office|prison|custody|exile)|(?:of|from|after)\s(?:an?\s|the\s)?(?:\p{Ll}[\p{Ll}-]*\s?){1,4}?(?=,?\s(?:in|on|at)\s)))*`;
const diedBefore = new RegExp(
  String.raw`\b(?:died:?|passed away|d\.)${howDied}${place},?\s(?:on\s|in\s)?(?:the\s)?$`,
  'iu',
);
const circa = /\b(?:circa|c\.|ca\.|about|around|probably|perhaps|or|early|late)\s*$/i;

/** An age in digits, no year, or in words up to ninety-nine. */
export const agePattern = cardinalOf('(?:1[0-4]\\d|\\d{1,2})(?!\\d)');

/** `t` is a day of birth, told with its year. */
export function birthTold(view: CheckView, t: TimeInContext): KnownTime | undefined {
  return t.cues & Cue.birth ? tells(view, t, bornBefore) : undefined;
}

/** The expressions that are days of birth, told with their year. */
export function birthsTold(view: CheckView): readonly TimeInContext[] {
  return timesThat(view, tellsBirth);
}

export function deathsTold(view: CheckView): readonly TimeInContext[] {
  return timesThat(view, tellsDeath);
}

function tellsBirth(view: CheckView, t: TimeInContext): boolean {
  return birthTold(view, t) !== undefined;
}

function tellsDeath(view: CheckView, t: TimeInContext): boolean {
  return deathTold(view, t) !== undefined;
}

export function deathTold(view: CheckView, t: TimeInContext): KnownTime | undefined {
  return t.cues & Cue.death ? tells(view, t, diedBefore) : undefined;
}

function tells(view: CheckView, t: TimeInContext, words: RegExp): KnownTime | undefined {
  const left = before(view, t.time.span, t.sentence, 80);
  return words.test(left) && !circa.test(left) && !t.time.mod ? toldTime(t) : undefined;
}

/** Which ages are possible, given the fewest and the most completed years: exact for full dates, loose where only years are known. */
export function allowsAge(written: number, { low, high }: { low: number; high: number }): boolean {
  const loose = high > low;
  return written >= low - Number(loose) && written <= high + Number(loose);
}
