/** Sorts characters into the classes that tokens are made of. */

export const CharacterClass = { other: 0, blank: 1, letter: 2, capital: 3, combining: 4, digit: 5 } as const;

const { other, blank, letter, capital, combining, digit } = CharacterClass;

/** Latin, Greek, Cyrillic, Hebrew, Arabic: each is asked about once. What every text has is known from the start. */
const TABLE_SIZE = 0x700;
const UNKNOWN = 255;
const table = firstClasses();
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;

/** `code` is a code point; a lone surrogate is `other`. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) {
    const known = table[code]!;
    return known === UNKNOWN ? learn(code) : known;
  }
  // Quotes, dashes and blanks.
  if (code >= PUNCTUATION && code < PUNCTUATION_END) return isBlankPunctuation(code) ? blank : other;
  if (code >= 0x4e00 && code <= 0x9fff) return letter;
  return ask(String.fromCodePoint(code));
}

/** Those of Latin-1, without the engine's Unicode tables, which take longer to set up than a paragraph to read. */
function firstClasses(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE).fill(UNKNOWN);
  const put = (of: number, first: number, last: number) => classes.fill(of, first, last + 1);
  put(other, 0, 0xff);
  put(blank, 0x09, 0x0d);
  put(blank, 0x20, 0x20);
  put(blank, 0xa0, 0xa0);
  put(digit, 0x30, 0x39);
  put(capital, 0x41, 0x5a);
  put(letter, 0x61, 0x7a);
  for (const code of [0xaa, 0xb5, 0xba]) put(letter, code, code);
  put(capital, 0xc0, 0xde);
  put(letter, 0xdf, 0xff);
  for (const code of [0xd7, 0xf7]) put(other, code, code);
  return classes;
}

function isBlankPunctuation(code: number): boolean {
  // Zero-width space and word joiner part what they stand between as other spaces do.
  return code <= 0x200b || code === 0x2060 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Neither capital nor small, though they change with case. */
const TITLE_CASE = 'ǅǈǋǲ';
const COMBINING_IOTA = 0x345;

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let found: number;
  // Below `TABLE_SIZE` nothing else changes with case.
  if (character.toLowerCase() !== character) found = TITLE_CASE.includes(character) ? letter : capital;
  else if (character.toUpperCase() !== character && code !== COMBINING_IOTA) found = letter;
  else found = ask(character);
  table[code] = found;
  return found;
}

function ask(character: string): number {
  if (/\s/u.test(character)) return blank;
  if (/\p{Lu}/u.test(character)) return capital;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return combining;
  return /\p{Nd}/u.test(character) ? digit : other;
}

export function isLetter(characterClass: number): boolean {
  return characterClass === CharacterClass.letter || characterClass === CharacterClass.capital;
}

/** The code point at `at`, a lone surrogate as itself; NaN behind the end. */
export function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? text.codePointAt(at)! : unit;
}

/** UTF-16 units of a code point. */
export function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** It has capitals, and no small letters. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
