/** Tells whether a full stop belongs to the short form before it: "Mr.", "Jan.", "No. 10", an initial. */

/** Short forms that keep their full stop, in lower case without it. */
const SHORT_FORMS = new Set(
  (
    'mr mrs ms messrs dr prof st sr jr gen lt col maj capt cmdr adm sgt cpl pvt rep sen gov hon rev fr pres supt insp det ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'inc corp co ltd llc plc bros cos vs etc approx est dept univ assn bldg ave blvd rd sq no nos vol fig pp ft mt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'a b c d e f g h i j k l m n o p q r s t u v w x y z'
  ).split(' '),
);
/** Short forms that are words of their own, and keep the stop only where the text goes on. */
const ALSO_WORDS = new Set(
  'mar sat sun wed mon no fig est ill ind la miss del co mass wash pa i a ore ark inc'.split(' '),
);
/** Short forms that are written small. */
const SMALL = new Set('no nos vs etc approx est pp vol fig co'.split(' '));
const SENTENCE_STARTER = /^\.\s+(?:The|A|It|He|She|In|But|They|We)\b/;
const GOES_ON = /^\.\s*(?:[\p{Ll}\p{Nd},;]|\p{Lu}\p{Ll})/u;
const LONGEST = 6;

/** A full stop stands at `end`, directly behind the word from `start`; `lower` is that word in lower case. */
export function keepsStop(text: string, start: number, end: number, lower: string): boolean {
  if (end - start > LONGEST || !SHORT_FORMS.has(lower)) return false;
  const capital = text[start] !== lower[0];
  if (!capital && !SMALL.has(lower)) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  const behind = text.slice(end, end + 8);
  if (lower === 'est' && text[start + 1] === 'S') return false; // the zone
  if (lower === 'no') return /^\.\s*\p{Nd}/u.test(behind);
  return GOES_ON.test(behind) && !SENTENCE_STARTER.test(behind);
}
