/** Whether a date is led by a preposition: few are, eight letters tell it, and long patterns that end with one need no other. */

import type { CheckView } from '../checkView.ts';
import { before } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

/** Behind "on", "in", "of" or "for", with or without "the"; not where that word opens its sentence. */
export function isLed(view: CheckView, t: TimeInContext): boolean {
  const left = before(view, t.time.span, t.sentence, 9);
  const own = left.endsWith('the ') ? left.slice(0, -4) : left;
  return own.endsWith(' on ') || own.endsWith(' in ') || own.endsWith(' of ') || own.endsWith(' for ');
}

/** No more than a preposition, an article and a quotation mark stand before it in its sentence. */
export function opensSentence({ time, sentence }: TimeInContext): boolean {
  return time.span.start - sentence.start <= 8;
}
