/** Steps from an event that the article names and dates: "The invasion began on 24 February … 30 days after the invasion, on 5 April". */

import { timesThat } from '../answers.ts';
import { type CheckView, once } from '../checkView.ts';
import { Cue } from '../cues.ts';
import { message } from '../messageIds.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';
import type { Statement } from './statement.ts';
import { pointOf } from './timeline.ts';
import { countedDays } from './tolerance.ts';

const began =
  /\b(?:[Tt]he|[Aa]n?|[Aa]nother)\s(?:[\p{L}-]+\s){0,2}?(\p{Ll}{3,})\s(?:began|started|broke\sout|took\splace|happened|occurred|was\s(?:launched|held))\s(?:on|in)\s(?:the\s)?$/u;
const counted = /^\s(after|before)\sthe\s(\p{Ll}{3,})(?=[,.;]|\s(?:on|in|the|a|it|he|she|they|was|were)\b)/u;

/** Where the noun is dated once in the article. Linear. */
export function namedSteps(view: CheckView): Statement[] {
  return timesThat(view, countsFromNoun).flatMap((t): Statement[] => {
    const { form, mod, span } = t.time;
    if (form.kind !== 'duration' || !form.count) return [];
    const found = counted.exec(behind(view, span, t.sentence, 40));
    const base = found && once(view, beginnings).get(found[2]!);
    const days = countedDays(form.unit, form.count.value, mod);
    if (!found || !base || !days || base.at >= t.at) return [];
    const [low, high] = found[1] === 'after' ? [days.low, days.high] : [-days.high, -days.low];
    const words = view.text.slice(span.start, span.end + found[0].length);
    const says = message('related/step', { words, from: base.time.text });
    return [
      { kind: 'step', from: pointOf(view, base), to: pointOf(view, t), low, high, span, words, says, times: [t.time] },
    ];
  });
}

function countsFromNoun(view: CheckView, { time: { form, span }, block, sentence }: TimeInContext): boolean {
  if (form.kind !== 'duration' || !form.count || form.and || form.reach || block !== 'paragraph') return false;
  return counted.test(behind(view, span, sentence, 40));
}

function tellsBeginning(view: CheckView, t: TimeInContext): boolean {
  if (!(t.cues & Cue.event) || !t.written) return false;
  return began.test(before(view, t.time.span, t.sentence, 80));
}

function beginnings(view: CheckView): ReadonlyMap<string, TimeInContext | undefined> {
  const dated = new Map<string, TimeInContext | undefined>();
  for (const t of timesThat(view, tellsBeginning)) {
    const noun = began.exec(before(view, t.time.span, t.sentence, 80))?.[1];
    // A second date for the noun leaves open which is meant.
    if (noun) dated.set(noun, dated.has(noun) ? undefined : t);
  }
  return dated;
}
