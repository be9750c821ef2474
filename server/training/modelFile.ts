/** The committed model file and its manifest: reads a section, writes both anew. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContainer } from '../core/model/container.ts';
import { writeContainer } from './writeContainer.ts';

const model = new URL('../model/model.bin', import.meta.url);
const manifest = new URL('../model/manifest.json', import.meta.url);

/** How the tagger in the file was trained; any plain data. */
export type Training = Readonly<Record<string, unknown>>;

interface Manifest {
  readonly training?: Training;
  readonly bytes: number;
  readonly sha256: string;
  readonly sections: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

export function readModelSection(name: string): Uint8Array | undefined {
  if (!existsSync(model)) return undefined;
  return readContainer(new Uint8Array(readFileSync(model)))
    ?.get(name)
    ?.slice();
}

/** Without `training` the manifest keeps what it says of the tagger. */
export function writeModel(sections: Readonly<Record<string, Uint8Array>>, training = readTraining()): void {
  const file = writeContainer(new Map(Object.entries(sections)));
  writeFileSync(model, file);
  const described: Manifest = {
    ...(training && { training }),
    ...describe(file),
    sections: Object.fromEntries(Object.entries(sections).map(([name, section]) => [name, describe(section)])),
  };
  writeFileSync(manifest, `${JSON.stringify(described, null, 2)}\n`);
  console.log(`model.bin: ${file.length} bytes`);
}

function describe(bytes: Uint8Array): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function readTraining(): Training | undefined {
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).training;
}
