/** Spelling without case and diacritics, so that "Dvořák" and "Dvorak" compare equal. */

/** Those of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters like others. */
const MARKS = /[\u0300-\u036f]+/g;
const PLAIN = /^[\x20-\x7e]*$/;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ʻ: "'",
  '‘': "'",
  '’': "'",
};
const OTHER = /[øłđðþßæœıəʻ‘’]/g;

/** `lower` is in lower case already. Letters of other scripts stay as they are. */
export function fold(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHER, (letter) => LETTERS[letter]!);
}
