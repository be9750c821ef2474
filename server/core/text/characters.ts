/** Sorts characters into the classes that tokens are made of. */

export const CharacterClass = { other: 0, blank: 1, letter: 2, capital: 3, combining: 4, digit: 5 } as const;

/** Latin, Greek, Cyrillic, Hebrew, Arabic and the quotes and dashes are looked up; the rest is asked of the engine's Unicode tables. */
const TABLE_SIZE = 0x700;
const table = classesFrom(0, TABLE_SIZE);
const PUNCTUATION = 0x2000;
const punctuation = classesFrom(PUNCTUATION, 0x70);

/** `code` is a code point; a lone surrogate is `other`. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code]!;
  if (code >= PUNCTUATION && code < PUNCTUATION + punctuation.length) return punctuation[code - PUNCTUATION]!;
  if (code >= 0x4e00 && code <= 0x9fff) return CharacterClass.letter;
  return ask(String.fromCodePoint(code));
}

function classesFrom(first: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => ask(String.fromCharCode(first + i)));
}

function ask(character: string): number {
  if (/\s/u.test(character)) return CharacterClass.blank;
  if (/\p{Lu}/u.test(character)) return CharacterClass.capital;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{M}/u.test(character)) return CharacterClass.combining;
  return /\p{Nd}/u.test(character) ? CharacterClass.digit : CharacterClass.other;
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
