/** Dates that are names of something else: streets, movements, attacks, and titles in quotation marks. */

import type { CheckView } from '../checkView.ts';
import { before, behind } from '../surroundings.ts';
import type { TimeInContext } from '../timeInContext.ts';

/** Capitalised behind a date, these make it a name: "31 June Street", "the May 4th Movement". */
const nameEnding =
  /^(?:['’]s)?[ -](?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Square|Sq\b|Bridge|Boulevard|Lane|Park|Plaza|Station|Stadium|Airport|University|School|College|Hospital|Barracks|Brigades?|Battalion|Division|Movement|Party|Alliance|Coalition|Front|Group|Organi[sz]ation|Committee|Club|Revolution|Uprising|Agreement|Declaration|Manifesto|Constitution|Caf[eé]|Bar|Pub|Restaurant|Hotel|Theat(?:er|re)|Gallery|Museum|Library|Tower|Club|Stadium)(?![\p{L}])/u;
const epithet =
  /\b(?:Black|Bloody|Super|Cyber|Giving|Red|Blue|Small Business|Ruby|Manic|Stormy|Freaky|Gloomy|Man|Girl|Throwback|Casual)\s+$/;

export function isNameOfSomething(view: CheckView, t: TimeInContext): boolean {
  const { span } = t.time;
  const left = before(view, span, t.sentence, 30);
  const right = behind(view, span, t.sentence, 30);
  return nameEnding.test(right) || epithet.test(left) || isTitle(left, right);
}

/** The quotation marks hold the date and nothing else. */
function isTitle(left: string, right: string): boolean {
  return /["“‘«]$/.test(left) && /^[,.]?["”’»]/.test(right);
}
