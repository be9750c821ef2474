/** A second weekday told for another time zone or place: "Sunday (Monday NZT)", "Monday, March 3, 2025 (Tuesday in Sydney)". */

import type { CheckView } from '../checkView.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
/** A clock or a place behind the second weekday. */
const elsewhere = String.raw`(?:[A-Z]{2,5}T?\b|(?:in|at|by)\s(?:the\s)?\p{Lu}|\p{Lu}[\p{L}. ]{2,20}\stime|[Ll]ocal\b|(?:morning|afternoon|evening|night)\b|\d)`;
const bracketBefore = new RegExp(String.raw`\b${weekday}\b,?\s*\([^()]{0,40}\b${weekday}\b[^()]{1,40}\),?\s*$`, 'u');
const bracketBehind = new RegExp(String.raw`^,?\s*[(–—-]\s*(?:[^()]{0,40}\b)?${weekday},?\s${elsewhere}`, 'u');

export function hasZoneReason(view: CheckView, t: TimeInContext): boolean {
  return (
    bracketBefore.test(before(view, t.time.span, t.sentence, 100)) ||
    bracketBehind.test(behind(view, t.time.span, t.sentence, 100))
  );
}
