/** Keeps an emoji together that several characters make: a flag, a skin tone, a family. */

const JOINER = 0x200d;

/** Where the emoji ends whose first character is `code` at `start` and ends at `end`; `end` for all that is no emoji. */
export function afterEmoji(text: string, start: number, code: number, end: number): number {
  if (code < 0x203c || (code > 0x3299 && code < 0x1f000)) return end;
  if (isRegional(code)) {
    const second = text.codePointAt(end) ?? 0;
    return end === start + 2 && isRegional(second) ? end + 2 : end;
  }
  let at = end;
  for (;;) {
    const next = text.codePointAt(at) ?? 0;
    if (isSkinTone(next)) at += 2;
    else if (next === 0xfe0f) at++;
    else if (next === JOINER && isPictograph(text.codePointAt(at + 1) ?? 0))
      at += 1 + (text.codePointAt(at + 1)! > 0xffff ? 2 : 1);
    else return at;
  }
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isPictograph(code: number): boolean {
  return code > 0x2000 && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(code));
}
