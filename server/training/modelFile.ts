/** The committed model file: reads a section of it, and writes it anew. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContainer } from '../core/model/container.ts';
import { writeContainer } from './writeContainer.ts';

const path = new URL('../model/model.bin', import.meta.url);

export function readModelSection(name: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined;
  return readContainer(new Uint8Array(readFileSync(path)))
    ?.get(name)
    ?.slice();
}

export function writeModel(sections: Readonly<Record<string, Uint8Array>>): void {
  const file = writeContainer(new Map(Object.entries(sections)));
  writeFileSync(path, file);
  for (const [name, section] of Object.entries(sections)) console.log(`${name}: ${section.length} bytes`);
  console.log(`model.bin: ${file.length} bytes`);
}
