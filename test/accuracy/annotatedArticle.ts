/** Articles annotated by hand: "⟦p Marisol Batista⟧" a person, o organization, l place, g group, "⟦t:2024-10-09 Wednesday⟧" a time with its TIMEX3 value. */

import { readdirSync, readFileSync } from 'node:fs';
import type { NameKind } from '../../server/core/analysis.ts';

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly times: readonly GoldTime[];
}

const kinds: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organization', l: 'place', g: 'group' };

/** Throws on a mark that it does not know: the gold must be right. */
export function readAnnotated(name: string, source: string): AnnotatedArticle {
  const names: GoldName[] = [];
  const times: GoldTime[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/⟦(?:t:(?<value>\S+)|(?<kind>[polg])) (?<words>[^⟦⟧]+)⟧/g)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const { value, kind, words } = match.groups!;
    const span = { start: text.length, end: text.length + words!.length };
    text += words;
    if (value !== undefined) times.push({ ...span, value });
    else names.push({ ...span, kind: kinds[kind!]! });
  }
  text += source.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`${name}: a mark that cannot be read`);
  return { name, text, names, times };
}

/** The project's own annotated articles, by name. */
export function annotatedArticles(): AnnotatedArticle[] {
  return articlesIn('./articles/');
}

/** Articles of many kinds, annotated before they were first read, in which the times alone are marked. */
export function annotatedTimes(): AnnotatedArticle[] {
  return articlesIn('./times/');
}

function articlesIn(path: string): AnnotatedArticle[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readAnnotated(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')));
}
