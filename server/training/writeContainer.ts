/** Writes the container that `core/model/container.ts` reads. */

import { CONTAINER_VERSION, checksum, ENTRY_BYTES, HEADER_BYTES, MAGIC, NAME_BYTES } from '../core/model/container.ts';

export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const starts: number[] = [];
  let end = HEADER_BYTES + sections.size * ENTRY_BYTES;
  for (const section of sections.values()) {
    starts.push(end);
    end += Math.ceil(section.length / 4) * 4;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, CONTAINER_VERSION, true);
  view.setUint32(12, sections.size, true);
  for (const [i, [name, section]] of [...sections].entries()) {
    if (name.length > NAME_BYTES) throw new Error(`section name too long: ${name}`);
    const entry = HEADER_BYTES + i * ENTRY_BYTES;
    for (let at = 0; at < name.length; at++) file[entry + at] = name.charCodeAt(at);
    view.setUint32(entry + NAME_BYTES, starts[i]!, true);
    view.setUint32(entry + NAME_BYTES + 4, section.length, true);
    file.set(section, starts[i]!);
  }
  view.setUint32(8, checksum(file.subarray(12)), true);
  return file;
}
