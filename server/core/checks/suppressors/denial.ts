/** Words that say that a date is wrong, was wrong, or does not exist: then it is no contradiction, it is reported. */

import type { CheckView } from '../checkView.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

const correction =
  /\b(?:corrects?|corrected|correction|misstated|misdated|misprint(?:ed)?|typo|incorrect(?:ly)?|erroneous(?:ly)?|wrongly|wrong to|wrong about|was wrong|mistaken(?:ly)?|by mistake|earlier version|previous version|fictitious|fictional|imaginary|hoax|non-?existent|no such|not exist|n['’]t exist|never existed)\b/i;
const denied = /\b(?:not|rather than|instead of|n['’]t|nor|never|no)(?: on| in| a| the| that| of)?\s*["“‘']?$/i;
const denial = /^["”’',]*\s*(?:,|;|–|—|-)?\s*(?:and )?not\b/i;

/** "not Monday, March 4", "March 4, not March 5", "an earlier version said …". */
export function isDenied(view: CheckView, t: TimeInContext): boolean {
  const { span } = t.time;
  const left = before(view, span, t.sentence, 200);
  const right = behind(view, span, t.sentence, 200);
  return correction.test(left) || correction.test(right) || denied.test(left) || denial.test(right);
}
