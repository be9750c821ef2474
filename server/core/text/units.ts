/** A text's UTF-16 units as numbers, with straight apostrophes: copied once, so that what goes through them again and again asks no string. */

/** No paragraph is longer, see `longLines.ts`; a longer text gets an array of its own. */
const USUAL = 1 << 13;
const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;

/** Written anew by each call of `unitsOf`. */
const shared = new Uint16Array(USUAL);

/** Behind the last unit stands a 0. To be read before the next call: short texts share one array. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length < USUAL ? shared : new Uint16Array(length + 1);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    units[i] = unit === CURLY_APOSTROPHE ? APOSTROPHE : unit;
  }
  units[length] = 0;
  return units;
}

/** The code point at `at`, a lone surrogate as itself. */
export function pointAt(units: Uint16Array, at: number): number {
  const unit = units[at]!;
  if (unit < 0xd800 || unit >= 0xdc00) return unit;
  const next = units[at + 1]!;
  return next >= 0xdc00 && next < 0xe000 ? ((unit - 0xd800) << 10) + next - 0xdc00 + 0x10000 : unit;
}
