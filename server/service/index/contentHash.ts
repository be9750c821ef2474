/** A short name for a text, by which a file that has not changed is known again. */

/** 53 bits and the length: two texts of a workspace that share it by chance are not to be expected. Source: cyrb53, public domain. */
export function contentHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${text.length}-${((b & 0x1fffff) * 2 ** 32 + (a >>> 0)).toString(36)}`;
}
