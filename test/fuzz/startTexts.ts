/** The sample articles, as the random edits find them. */

import { readdirSync, readFileSync } from 'node:fs';

const seeds = new URL('../../seeds/', import.meta.url);

export function startTexts(): string[] {
  const names = readdirSync(seeds).filter((name) => /\.(?:news|article|txt)$/.test(name));
  if (names.length === 0) throw new Error('seeds/ holds no article');
  return names.map((name) => readFileSync(new URL(name, seeds), 'utf8'));
}
