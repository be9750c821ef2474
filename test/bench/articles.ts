/** The texts that are timed: made from the samples, so that every clone measures the same. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/root.ts';

/** All samples, one after the other, told again with other figures until `units` are reached, no two paragraphs alike. */
export function articleOf(units: number): string {
  const folder = join(root, 'seeds');
  const names = readdirSync(folder).filter((name) => /\.(?:txt|news)$/.test(name));
  const paragraphs = names
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/))
    .filter((line) => line.length > 80);
  const lines: string[] = [];
  let length = 0;
  for (let i = 0; length < units; i++) {
    const round = Math.floor(i / paragraphs.length);
    const line = paragraphs[i % paragraphs.length]! + (round > 0 ? ` That was in part ${round}.` : '');
    lines.push(line);
    length += line.length + 2;
  }
  return lines.join('\n\n').slice(0, units);
}

/** Successive states of the text while `typed` is typed at the end of its middle paragraph. */
export function typing(text: string, typed: string): string[] {
  const at = text.indexOf('.\n', text.length / 2);
  return Array.from(typed, (_, i) => text.slice(0, at) + typed.slice(0, i + 1) + text.slice(at));
}
