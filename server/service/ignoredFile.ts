/** `.dateline/ignored.json`: what was silenced, one entry a line and sorted, so that it can be read, compared and merged. */

import { compareIgnores, type Ignore, isSameIgnore } from '../core/ignores/ignore.ts';
import { normalSentence } from '../core/ignores/normalSentence.ts';

const version = 1;

export interface ReadIgnored {
  readonly ignores: readonly Ignore[];
  /** What is wrong with the file, as the end of a sentence about it. A file that has damage is not written again. */
  readonly damage?: string;
}

type Entry = Readonly<Record<string, unknown>>;

/** Total: as many entries as can be read. */
export function readIgnored(content: string): ReadIgnored {
  const { entries, damage } = parse(content);
  const ignores = entries.flatMap((entry) => toIgnore(entry) ?? []);
  const bad = entries.findIndex((entry) => !toIgnore(entry));
  const told = damage ?? (bad < 0 ? undefined : `has an entry, number ${bad + 1}, that is no rule with texts`);
  return { ignores, ...(told !== undefined && { damage: told }) };
}

/** The content with one more entry; as it is where it has that entry. The content has no damage. */
export function withIgnore(content: string, ignore: Ignore): string {
  const { whole, entries } = parse(content);
  if (entries.some((entry) => isSameIgnore(toIgnore(entry)!, ignore))) return content;
  return write(whole, [...entries, { ...ignore }]);
}

/** The content without these entries; as it is where it has none of them. The content has no damage. */
export function withoutIgnores(content: string, ignores: readonly Ignore[]): string {
  const { whole, entries } = parse(content);
  const kept = entries.filter((entry) => !ignores.some((ignore) => isSameIgnore(toIgnore(entry)!, ignore)));
  return kept.length === entries.length ? content : write(whole, kept);
}

/** Lines, from 1, on which the entries of `readIgnored` stand; of a file without damage. */
export function entryLines(content: string): number[] {
  return [...content.matchAll(/(?<!\\)"rule"\s*:/g)].map(({ index }) => content.slice(0, index).split('\n').length);
}

/** What nobody here knows of, beside the entries and in them, stays: a reason that somebody wrote, a later version's field. */
function write(whole: Entry, entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => compareIgnores(toIgnore(a)!, toIgnore(b)!));
  const { version: _version, ignored: _ignored, ...others } = whole;
  const rest = Object.entries(others).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = sorted.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
  return `{\n  "version": ${version},\n${rest.join('')}  "ignored": [${lines}${lines && '\n  '}]\n}\n`;
}

function parse(content: string): { whole: Entry; entries: readonly Entry[]; damage?: string } {
  const none = { whole: {}, entries: [] };
  const text = content.replace(/^\uFEFF/, '');
  if (text.trim() === '') return none;
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    return { ...none, damage: 'is not JSON' };
  }
  if (!isObject(whole) || !Array.isArray(whole.ignored)) return { ...none, damage: 'has no list “ignored”' };
  if (whole.version !== version)
    return { ...none, damage: `is of version ${JSON.stringify(whole.version)}, which this Dateline does not know` };
  return { whole, entries: whole.ignored.map((entry) => (isObject(entry) ? entry : {})) };
}

/** Undefined for what is no entry. Sentences that were written by hand are normalised. */
function toIgnore({ rule, article, sentence, words }: Entry): Ignore | undefined {
  if (typeof rule !== 'string') return undefined;
  for (const part of [article, sentence, words]) if (part !== undefined && typeof part !== 'string') return undefined;
  return {
    rule,
    ...(typeof article === 'string' && { article }),
    ...(typeof sentence === 'string' && { sentence: normalSentence(sentence) }),
    ...(typeof words === 'string' && { words: normalSentence(words) }),
  };
}

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a client kept: entries of the same form. What is none is left out. */
export function keptIgnores(kept: unknown): Ignore[] {
  return Array.isArray(kept) ? kept.flatMap((entry) => (isObject(entry) ? (toIgnore(entry) ?? []) : [])) : [];
}
