/** Reads numbers written in the digits of any script. */

/** Code points of the digit zero of each script; nine more digits follow each. Source: Unicode 16, general category Nd. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
];

/** `text` with ASCII digits instead of those of other scripts, and colons of any width as ":"; other characters stay. */
export function asciiDigits(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return replaceDigits(text);
  return text;
}

function replaceDigits(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const zero = code > 127 ? ZEROS.find((z) => code >= z && code <= z + 9) : undefined;
    if (zero !== undefined) out += String(code - zero);
    else out += code === 0xff1a || code === 0xfe55 ? ':' : char;
  }
  return out;
}

/** The value of digits alone, or NaN; numbers too long to be exact are NaN, too. */
export function wholeNumber(text: string): number {
  if (text.length > 9 || text.length === 0) return Number.NaN;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
