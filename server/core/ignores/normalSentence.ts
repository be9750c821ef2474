/** A sentence as it is compared from one edit to the next: what a change of layout, quotation marks or dashes leaves as it is. */

/** Longer sentences are told apart by their beginning, in UTF-16 units. */
const longest = 400;

/** Idempotent. Letters, digits and their case stay: another day or name makes it another sentence. */
export function normalSentence(text: string): string {
  const plain = text
    .slice(0, longest * 2)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '') // soft hyphens, widthless blanks
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= longest
    ? plain
    : plain
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}
