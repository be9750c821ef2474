/** A second weekday told for another time zone or place: "Sunday (Monday NZT)", "Monday, March 3, 2025 (Tuesday in Sydney)". */

import type { CheckView } from '../checkView.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const bracketBefore = new RegExp(String.raw`\b${weekday}\b,?\s*\([^()]{0,40}\b${weekday}\b[^()]{1,40}\),?\s*$`);
const bracketBehind = new RegExp(String.raw`^,?\s*[(–—-]\s*(?:[^()]{0,40}\b)?${weekday}\s+[^()]{2,60}`);

export function hasZoneReason(view: CheckView, t: TimeInContext): boolean {
  return (
    bracketBefore.test(before(view, t.time.span, t.sentence, 100)) ||
    bracketBehind.test(behind(view, t.time.span, t.sentence, 100))
  );
}
