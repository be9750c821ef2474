/** The state or country that an article writes behind a town: two of them make two towns of one name, "Portland, Maine" and "Portland, Oregon". */

import { NameList } from '../names/gazetteer.ts';
import type { NameCandidate } from '../names/nameCandidate.ts';

const OWNERS = NameList.country | NameList.province;
/** What closes an owner; "and" makes a list of it, as do further names and an "and". */
const CLOSES = /^(?:\.?['’]s|[.,;:)?!"”–—-]|\s[–—(-]|\s(?!(?:and|or)\b)\p{Ll}|\s*$)/u;
const LISTS = /^,\s(?:and\s|or\s)?\p{Lu}[^,.;]{0,40}(?:,\s|\sand\s|\sor\s)/u;

/** As newspapers shorten them behind a town. */
const SHORT_STATE =
  /^, (Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|Ont|Que|B\.C)\./;

/** The folded name of the owner that stands behind `place`, as `next` or in short, in a paragraph whose text is `text`. */
export function ownerWritten(text: string, place: NameCandidate, next: NameCandidate | undefined): string | undefined {
  if (place.kind !== 'place' || place.lists & NameList.country) return undefined;
  const short = SHORT_STATE.exec(text.slice(place.span.end, place.span.end + 9))?.[1];
  if (short) return short.replaceAll('.', '').toLowerCase();
  if (next?.kind !== 'place' || !(next.lists & OWNERS) || next.lists & NameList.capital) return undefined;
  if (text.slice(place.span.end, next.span.start) !== ', ') return undefined;
  const behind = text.slice(next.span.end, next.span.end + 60);
  return CLOSES.test(behind) && !LISTS.test(behind) ? next.spelling.key : undefined;
}

/** States of these are written as owners, too: "Portland, Maine" lies in the United States. */
const FEDERAL = new Set([
  'united states',
  'us',
  'usa',
  'america',
  'canada',
  'australia',
  'india',
  'mexico',
  'brazil',
  'germany',
  'nigeria',
]);
const BRITISH = new Set(['england', 'scotland', 'wales', 'northern ireland', 'united kingdom', 'uk', 'britain']);

/** False where the two cannot own one town. */
export function mayBeSameOwner(a: string, b: string): boolean {
  if (a === b || FEDERAL.has(a) || FEDERAL.has(b)) return true;
  if (BRITISH.has(a) && BRITISH.has(b)) return true;
  return abbreviates(a, b) || abbreviates(b, a);
}

/** "Ore." and "Pa.": the letters stand in the name, in order. */
function abbreviates(short: string, full: string): boolean {
  if (short[0] !== full[0] || short.length > 5) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}
