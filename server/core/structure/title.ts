/** Tells the lines that may be a headline or a heading: short, and no sentence with its full stop. */

const MAX_LENGTH = 220;
const MAX_SENTENCE_LENGTH = 160;

/** True for a line that may stand as a headline. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || text.length < 2 || /[\n\r]/.test(text)) return false;
  if (isMarkdownHeading(text)) return true;
  if (/^(?:[-*•+>|–—]|\d+[.)]|\[[ xX]?\])\s/.test(text) || !/\p{L}/u.test(text)) return false;
  if (/[,;:|–—-]$|; (?:and|or)$/.test(text)) return false;
  const bare = text.replace(/[”"'’»)\]*_\s]+$/, '');
  if (/[.…]$/.test(bare)) return /(?:^|\s)(?:\p{Lu}\.){2,}$/u.test(bare) && text.length < 100;
  if (/[!?]$/.test(bare) && text.length > 120) return false;
  return !/[.!?][”"’»]?\s+\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text);
}

/** A headline with a full stop, as some wires write it: one short sentence. Only what follows can tell. */
export function mayBeTitleSentence(text: string, sentences: number): boolean {
  return sentences === 1 && text.length <= MAX_SENTENCE_LENGTH && !/^["“”'‘]/.test(text);
}

/** "OBITUARY", "WORLD NEWS": a word or two in capitals above the headline. */
export function isKicker(text: string): boolean {
  return text.length <= 30 && text === text.toUpperCase() && text.split(/\s+/).length <= 3;
}

export function isMarkdownHeading(text: string): boolean {
  return /^#{1,6}\s+\S/.test(text);
}

/** Where the words of a title start and end, without Markdown's marks. */
export function titleBounds(text: string): { readonly start: number; readonly end: number } {
  const lead = /^(?:#{1,6}\s+)?[*_]{0,3}/.exec(text)![0].length;
  let end = text.length;
  while (end > lead && /[#*_\s]/.test(text[end - 1]!)) end--;
  return { start: lead, end };
}
