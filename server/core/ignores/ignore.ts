/** What people have silenced: a finding in its sentence, a rule in an article, a rule in all articles. Applied after the analysis. */

import type { ArticleAnalysis, Finding } from '../analysis.ts';
import { indexOfHolder } from '../checks/placesIn.ts';
import { normalSentence } from './normalSentence.ts';

/** Each part that is given narrows it down. */
export interface Ignore {
  /** "date/weekday-mismatch". */
  readonly rule: string;
  /** The article that it holds in, as its folder names it; absent for all. */
  readonly article?: string;
  /** The normalised sentence that the finding stands in; absent for all of the article. */
  readonly sentence?: string;
  /** The normalised words that the finding marks, where one sentence may have several. */
  readonly words?: string;
}

export interface SilencedFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

/** The findings of an article in two parts, each in text order. */
export interface PartedFindings {
  readonly shown: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

/** What tells a finding from others of its article, so that it is known again after edits elsewhere. */
export function placeOfFinding(
  { text, structure }: ArticleAnalysis,
  { span }: Finding,
): Required<Pick<Ignore, 'sentence' | 'words'>> {
  const start = { start: span.start, end: span.start };
  const blocks = structure.blocks.map((block) => block.span);
  const sentence =
    structure.sentences[indexOfHolder(structure.sentences, start)] ?? blocks[indexOfHolder(blocks, start)];
  const { start: from, end: to } = sentence ?? span;
  return { sentence: normalSentence(text.slice(from, to)), words: normalSentence(text.slice(span.start, span.end)) };
}

/** `name` is what the ignores call this article. Linear in the findings, and in the ignores of their rules. */
export function partFindings(article: ArticleAnalysis, name: string, ignores: readonly Ignore[]): PartedFindings {
  const { findings } = article;
  const fitting = ignores.filter((ignore) => ignore.article === undefined || ignore.article === name);
  if (fitting.length === 0) return { shown: findings, silenced: [] };
  const shown: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const ofRule = fitting.filter(({ rule }) => rule === finding.code);
    const place = ofRule.length > 0 ? placeOfFinding(article, finding) : undefined;
    const ignore = place && ofRule.find((one) => fits(one, place));
    if (ignore) silenced.push({ finding, ignore });
    else shown.push(finding);
  }
  return { shown, silenced };
}

function fits({ sentence, words }: Ignore, place: ReturnType<typeof placeOfFinding>): boolean {
  return (sentence === undefined || sentence === place.sentence) && (words === undefined || words === place.words);
}

export function isSameIgnore(a: Ignore, b: Ignore): boolean {
  return compareIgnores(a, b) === 0;
}

/** By rule, article, sentence, words; what holds for more goes first. Counts UTF-16 units, so that every machine sorts alike. */
export function compareIgnores(a: Ignore, b: Ignore): number {
  for (const part of ['rule', 'article', 'sentence', 'words'] as const) {
    const [one, other] = [a[part] ?? '', b[part] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
