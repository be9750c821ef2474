/** Words that say that a date is wrong, was wrong, or does not exist: then it is no contradiction, it is reported. */

import { type CheckView, once } from '../checkView.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

const correction =
  /\b(?:corrects|corrected|correction(?!\s(?:said|official|department))(?<!Department of correction)|misstated|misdated|misprint(?:ed)?|typo|incorrect(?:ly)?|erroneous(?:ly)?|(?:wrongly|mistakenly)\s(?:said|gave|given|stated|reported|dated|printed|listed|identified|put|called|wrote|claimed|recorded|told|announced)|(?:had|have|has)\s(?:wrongly|mistakenly)|wrong\s(?:to|about|date|day|year)|was wrong|mistaken|by mistake|earlier version|previous version|fictitious|fictional|imaginary|non-?existent|no such|not exist|\w+n['’]t exist|never existed)\b/i;
const denied =
  /(?:\b(?:not|rather than|instead of|nor|never)|\w+n['’]t)(?: on| in| a| the| that| of)?\s*["“‘']?$|\bno\s$/i;
const denial =
  /^["”’',]*\s*(?:,|;|–|—|-)?\s*(?:and )?not\s(?:on\s|in\s|the\s|as\s)*(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|said|given|reported|stated|last|next|yesterday|today|tomorrow|a\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|one\b|two\b|three\b)/i;

/** "not Monday, March 4", "March 4, not March 5", "an earlier version said …". */
/** "… on 29 February 1923. That can't be right": the next sentence says so. */
const doubted =
  /^\s*["”’]*\s*(?:(?:That|This|It|He|She|They)\s(?:can['’]t|cannot|could\snot|couldn['’]t|is\snot|was\snot|isn['’]t|wasn['’]t|is\swrong|was\swrong|must\sbe\s(?:wrong|a\smistake))|There\s(?:is|was)\sno\s(?:such|\d)|No\ssuch)/;
/** A column that corrects, line for line. */
const corrections = /^\W*(?:corrections?|clarifications?|errat(?:a|um)|for the record)\b/i;

function isInCorrections(view: CheckView): boolean {
  const { headline, blocks } = view.article.structure;
  const first = headline ?? blocks[0]?.span;
  return first !== undefined && corrections.test(view.text.slice(first.start, Math.min(first.end, first.start + 60)));
}

export function isDenied(view: CheckView, t: TimeInContext): boolean {
  const { span } = t.time;
  if (once(view, isInCorrections) || doubted.test(view.text.slice(t.sentence.end, t.sentence.end + 60))) return true;
  const left = before(view, span, t.sentence, 200);
  const right = behind(view, span, t.sentence, 200);
  return correction.test(left) || correction.test(right) || denied.test(left) || denial.test(right);
}
