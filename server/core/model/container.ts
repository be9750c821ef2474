/**
 * The container of `model.bin`: named sections behind a directory, all little-endian and aligned to four bytes.
 *
 *     "DLMF" · version · check sum of all that follows · number of sections
 *     for each section: name (16 bytes, ASCII, filled with NUL) · offset · length
 *     the sections
 */

export const CONTAINER_VERSION = 1;
export const HEADER_BYTES = 16;
export const ENTRY_BYTES = 24;
export const NAME_BYTES = 16;
/** "DLMF" */
export const MAGIC = 0x464d4c44;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Undefined where the file is damaged, cut off, or of another version. Each section starts at a multiple of four of its buffer. */
export function readContainer(file: Uint8Array): Sections | undefined {
  const bytes = file.byteOffset % 4 ? file.slice() : file;
  if (bytes.length < HEADER_BYTES || bytes.length % 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== CONTAINER_VERSION) return undefined;
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) return undefined;
  const count = view.getUint32(12, true);
  if (count > 1000 || HEADER_BYTES + count * ENTRY_BYTES > bytes.length) return undefined;
  const sections = new Map<string, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    const codes = [...bytes.subarray(entry, entry + NAME_BYTES)].filter((code) => code !== 0);
    const start = view.getUint32(entry + NAME_BYTES, true);
    const length = view.getUint32(entry + NAME_BYTES + 4, true);
    if (start % 4 || start + length > bytes.length) return undefined;
    sections.set(String.fromCharCode(...codes), bytes.subarray(start, start + length));
  }
  return sections;
}

/** Over whole words of four bytes; `bytes` starts at a multiple of four of its buffer. */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = bytes.length | 0;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ words[i]!, 0x9e3779b1);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
