/** Dates that may not be of the Gregorian calendar, so that a weekday says nothing against them. */

import { toDayNumber } from '../../time/plainDate.ts';
import type { CheckView } from '../checkView.ts';
import { around } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

/** Great Britain and its colonies went over on 14 September 1752, and English histories of the time before keep the old days. */
const britain = toDayNumber({ year: 1752, month: 9, day: 14 });
const russia = toDayNumber({ year: 1918, month: 2, day: 14 });
/** Greece was the last of Europe, in 1923. */
const greece = toDayNumber({ year: 1923, month: 3, day: 1 });

const styles =
  /(?:\b(?:Old Style|New Style|Anno Hegirae|(?:Julian|Gregorian|Orthodox|Hebrew|Jewish|Islamic|Hijri|lunar|Coptic|Ethiopian|Persian|Iranian|Nepali|[Ww]estern|new|old)\s(?:calendar|year|new year|date))|(?<=(?:\d,?|\()\s?)(?:O\.S\.|N\.S\.)|(?<=\d\s)(?:AH|BCE?|B\.C\.))(?![\p{L}])/u;
const eastern =
  /\b(?:Russian?s?|Tsar(?:ist)?|Czar|Petersburg|Petrograd|Moscow|Bolsheviks?|Lenin|Rasputin|Ukrain(?:e|ian)|Bulgarian?|Serbian?|Romanian?|Greek?|Greece|Athens|Turk(?:ey|ish)|Ottoman)\b/;

/** `day` is the date read as a Gregorian one. */
export function isOtherCalendar(view: CheckView, t: TimeInContext, day: Parameters<typeof toDayNumber>[0]): boolean {
  const number = toDayNumber(day);
  if (number < britain) return true;
  const near = around(view, t.time.span, t.sentence, 300);
  if (styles.test(near)) return true;
  if (number >= greece) return false;
  // Before the change any Russian setting tells, afterwards one beside the date.
  return eastern.test(number < russia ? around(view, t.time.span, { start: 0, end: view.text.length }, 2000) : near);
}
