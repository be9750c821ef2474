/** Cuts a paragraph into tokens: words, numbers, single marks. Hyphens and slashes stand alone, as does a possessive 's. */

/** A paragraph's tokens, side by side in arrays. Offsets count from the paragraph's start; ends are exclusive. */
export interface Tokens {
  readonly length: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** As written, but with straight apostrophes. */
  readonly words: readonly string[];
  /** `words` in lower case. */
  readonly lower: readonly string[];
  readonly kinds: readonly TokenKind[];
}

/**
 * - `word`: starts with a letter ("Borrell", "U.S.", "Mr.", "p.m.", "FY2020", "O'Neill")
 * - `number`: starts with a digit and may carry letters ("2020", "1,000", "5:30", "9.30", "3rd", "1990s", "5pm")
 * - `possessive`: 's after a word
 * - `mark`: one character of punctuation, a symbol, an emoji
 */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

const WORD = String.raw`[\p{L}\p{M}]`;
const PIECES = new RegExp(
  [
    String.raw`(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*(?:${WORD}[\p{L}\p{M}\p{Nd}]*)?)`,
    String.raw`(?<initials>\p{Lu}\.(?:\p{Lu}\.)+|(?:a|p|i|e)\.(?:m|e|g)\.)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{Nd}_]*(?:['’]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`(?<mark>[^\s\p{L}\p{Nd}]\p{M}*|\p{M}+)`,
  ].join('|'),
  'gu',
);

/** Short forms that keep their full stop, in lower case without it. */
const WITH_STOP = new Set(
  (
    'mr mrs ms messrs dr prof st sr jr gen lt col maj capt cmdr adm sgt cpl pvt rep sen gov hon rev fr pres supt insp det ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'inc corp co ltd llc plc bros cos vs etc approx est dept univ assn bldg ave blvd rd sq no nos vol fig pp ft mt ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'a b c d e f g h i j k l m n o p q r s t u v w x y z'
  ).split(' '),
);
/** Words of the list that are words of their own, and keep the stop only before more text that goes on. */
const SOMETIMES_WORD = new Set(
  'mar sat sun wed mon no fig est ill ind la miss del co mass wash pa i a ore ark inc'.split(' '),
);

/** Total: any string has tokens; nothing but white space is left out. Linear in the length of `text`. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: string[] = [];
  const lower: string[] = [];
  const kinds: TokenKind[] = [];
  const add = (start: number, end: number, kind: TokenKind) => {
    const word = text.slice(start, end).replaceAll('’', "'");
    starts.push(start);
    ends.push(end);
    words.push(word);
    lower.push(word.toLowerCase());
    kinds.push(kind);
  };
  for (const match of text.matchAll(PIECES)) {
    const start = match.index;
    const end = start + match[0].length;
    const { number, word } = match.groups!;
    if (number !== undefined) add(start, end, 'number');
    else if (word !== undefined) addWord(text, start, end, add);
    else if (match.groups!.initials !== undefined) add(start, end, 'word');
    else if (ends.at(-1)! > start) continue;
    else add(start, end, 'mark');
  }
  return { length: starts.length, starts, ends, words, lower, kinds };
}

/** Splits off a possessive, and takes in the full stop of a short form. */
function addWord(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number, kind: TokenKind) => void,
): void {
  const last = text.charCodeAt(end - 1);
  const mark = text.charCodeAt(end - 2);
  if ((last === 115 || last === 83) && (mark === 39 || mark === 0x2019) && end - start > 2) {
    add(start, end - 2, 'word');
    add(end - 2, end, 'possessive');
    return;
  }
  if (text.charCodeAt(end) === 46 && keepsStop(text, start, end)) add(start, end + 1, 'word');
  else add(start, end, 'word');
}

function keepsStop(text: string, start: number, end: number): boolean {
  if (end - start > 6) return false;
  const word = text.slice(start, end);
  if (!WITH_STOP.has(word.toLowerCase())) return false;
  const capital = word[0] !== word[0]!.toLowerCase();
  if (!capital && !/^(?:no|nos|vs|etc|approx|est|pp|vol|fig|co)$/.test(word)) return false;
  if (!SOMETIMES_WORD.has(word.toLowerCase())) return true;
  return (
    /^\.\s*(?:[\p{Ll}\p{Nd},;]|\p{Lu}[\p{Ll}])/u.test(text.slice(end, end + 8)) &&
    !/^\.\s+(?:The|A|It|He|She|In|But|They|We)\b/.test(text.slice(end, end + 8))
  );
}
