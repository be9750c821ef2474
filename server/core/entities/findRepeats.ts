/** Finds names of the article where their paragraph alone did not show them: one pass over the capitalised tokens that are free, with an index of the known names. */

import type { NameKind } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { explain } from '../names/nameExplanations.ts';
import { takenTokens, tokenAt } from '../names/openTokens.ts';
import { spellingOf } from '../names/spelling.ts';
import { organizationHeads } from '../names/vocabulary.ts';
import { WordCase, type WordCases } from '../names/wordCases.ts';
import { WordFact, type WordProfile } from '../names/wordProfile.ts';
import { span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { type NameForms, type PlacedName, place } from './nameForms.ts';

interface Known {
  readonly kind: NameKind;
  readonly text: string;
  /** Counts only behind "the", inside a sentence: "the Commission". */
  readonly needsThe?: true;
}

interface Node {
  readonly next: Map<string, Node>;
  known?: Known;
}

/** Sorted by paragraph and position; never overlaps a name that is there. `profile` is the article's. Linear in the tokens and in the length of the names. */
export function findRepeats(
  paragraphs: readonly NamedParagraph[],
  { names, forms }: NameForms,
  profile: WordProfile,
): PlacedName[] {
  const root: Node = { next: new Map() };
  for (const form of forms) indexForm(root, paragraphs, names[form.mentions[0]!]!, form.kind);
  if (!root.next.size) return [];
  const small = new Set<string>();
  for (const word of root.next.keys()) if ((profile.get(word) ?? 0) & WordFact.lowerCase) small.add(word);
  const repeats: PlacedName[] = [];
  for (let at = 0; at < paragraphs.length; at++) addRepeats(repeats, root, small, paragraphs[at]!, at);
  return repeats;
}

function indexForm(
  root: Node,
  paragraphs: readonly NamedParagraph[],
  { paragraph, candidate }: PlacedName,
  kind: NameKind,
): void {
  const { tokens } = paragraphs[paragraph]!.reading;
  const first = tokenAt(tokens, candidate.span.start);
  const words: string[] = [];
  for (let i = first; i < tokens.length && tokens.starts[i]! < candidate.span.end; i++) words.push(tokens.lower[i]!);
  if (!words.length || words.length > 12) return;
  const known: Known = { kind, text: candidate.text };
  if (words.length > 1 || words[0]!.length > 2 || isUpper(candidate.text)) add(root, words, known);
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < 3) return;
  if (kind === 'person' && words.length <= 5) add(root, [last], known);
  if (kind === 'organization' && organizationHeads.has(last)) add(root, [last], { ...known, needsThe: true });
}

function add(root: Node, words: readonly string[], known: Known): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map() };
      node.next.set(word, next);
    }
    node = next;
  }
  node.known ??= known;
}

function addRepeats(
  repeats: PlacedName[],
  root: Node,
  small: ReadonlySet<string>,
  { start, reading, names, open }: NamedParagraph,
  paragraph: number,
): void {
  const { tokens, cases } = reading;
  let taken: Uint8Array | undefined;
  let reached = 0;
  for (const first of open) {
    if (first < reached) continue;
    let node = root.next.get(tokens.lower[first]!);
    if (!node) continue;
    taken ??= takenTokens(tokens, [...names, ...reading.times]);
    let found: { last: number; known: Known } | undefined;
    for (let last = first; node && !taken[last]; ) {
      if (node.known && isRepeat(tokens, cases, taken, small, first, last, node.known))
        found = { last, known: node.known };
      last++;
      node = last < tokens.length ? node.next.get(tokens.lower[last]!) : undefined;
    }
    if (!found) continue;
    const at = span<'paragraph'>(tokens.starts[first]!, tokens.ends[found.last]!);
    const text = reading.text.slice(at.start, at.end);
    const { kind, text: of } = found.known;
    const why = [explain('name/repeat', { of })];
    const spelling = spellingOf(text);
    const candidate = { span: at, text, spelling, kind, lists: 0, source: 'alias', confidence: 0.6, why } as const;
    repeats.push(place(candidate, paragraph, start));
    reached = found.last + 1;
  }
}

function isRepeat(
  tokens: Tokens,
  cases: WordCases,
  taken: Uint8Array,
  small: ReadonlySet<string>,
  first: number,
  last: number,
  { kind, text, needsThe }: Known,
): boolean {
  const heading = cases.sentenceCases[cases.sentenceOf[first]!] !== 'normal';
  // Of places the lists know enough: where one was left out, it is a part of another name.
  if (kind === 'place' && !heading) return false;
  if (cases.of[last] === WordCase.small && !/\p{Ll}$/u.test(text)) return false;
  if (last > first) return cases.of[last]! > WordCase.small || tokens.words[last - 1] === '-';
  const word = tokens.lower[first]!;
  if (needsThe) return tokens.lower[first - 1] === 'the' && !cases.opens[first] && isAlone(cases, taken, first);
  if (isUpper(text) && cases.of[first] === WordCase.upper && !heading) return isAlone(cases, taken, first);
  if (small.has(word) || word.length < 3) return false;
  if (kind === 'organization' && cases.of[first] === WordCase.capital && isUpper(text)) return false;
  return isAlone(cases, taken, first);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** No capitalised word beside it that could be part of another name. */
function isAlone(cases: WordCases, taken: Uint8Array, at: number): boolean {
  const heading = cases.sentenceCases[cases.sentenceOf[at]!] !== 'normal';
  if (heading) return true;
  const beside = (i: number) => (cases.of[i] ?? 0) > WordCase.small && !taken[i];
  return !beside(at + 1) && (!beside(at - 1) || cases.opens[at - 1] === 1);
}
