/** The names of a text, as the tests write them down: kind and text, with the project's own model or by rules alone. */

import { readFileSync } from 'node:fs';
import { isName, type NameMention } from '../../../server/core/analysis.ts';
import { type Analyzer, createAnalyzer } from '../../../server/core/analyzer.ts';

const file = new URL('../../../server/model/model.bin', import.meta.url);
export const modelBytes = new Uint8Array(readFileSync(file));

export const withModel: Analyzer = createAnalyzer(modelBytes);
export const byRules: Analyzer = createAnalyzer();

export function mentionsOf(text: string, analyzer: Analyzer = withModel): NameMention[] {
  return analyzer.analyze(text).article.mentions.filter(isName);
}

/** "person Ana Silva" for each name, in order. */
export function namesOf(text: string, analyzer: Analyzer = withModel): string[] {
  return mentionsOf(text, analyzer).map(({ kind, text: name }) => `${kind} ${name}`);
}

/** The role text of the first mention of `name`. */
export function roleOf(text: string, name: string, analyzer: Analyzer = withModel): string | undefined {
  const { role } = mentionsOf(text, analyzer).find((mention) => mention.text === name) ?? {};
  return role && text.slice(role.start, role.end);
}
