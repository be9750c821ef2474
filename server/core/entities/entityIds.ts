/** Makes the ids of entities: kind, colon, slug of the canonical name; equal slugs are numbered in order of appearance. */

import type { EntityId, NameKind } from '../analysis.ts';
import { fold } from '../names/fold.ts';

export type IdMaker = (kind: NameKind, name: string) => EntityId;

export function createIdMaker(): IdMaker {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (kind, name) => {
    const plain = `${kind}:${slug(name)}` as const;
    let count = (counts.get(plain) ?? 0) + 1;
    while (used.has(count === 1 ? plain : `${plain}-${count}`)) count++;
    counts.set(plain, count);
    const id: EntityId = count === 1 ? plain : `${plain}-${count}`;
    used.add(id);
    return id;
  };
}

/** Letters and digits of any script, in lower case and without diacritics where they can be left off, joined by hyphens. */
export function slug(name: string): string {
  if (PLAIN.test(name)) return hyphenated(name.toLowerCase().replace(/['.]/g, ''), /[^a-z0-9]+/g);
  const plain = fold(name.toLowerCase().normalize('NFC')).replace(/['’.]/g, '');
  return hyphenated(plain, /[^\p{L}\p{M}\p{N}]+/gu);
}

const PLAIN = /^[\x20-\x7e]*$/;

function hyphenated(plain: string, between: RegExp): string {
  return plain.replace(between, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
