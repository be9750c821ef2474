/** Finds names of the article where their paragraph alone did not show them: a paragraph's capitalised tokens that are free, held against an index of the known names. */

import type { NameKind } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { type GazetteerHit, NameList, placeLists } from '../names/gazetteer.ts';
import type { NameCandidate } from '../names/nameCandidate.ts';
import { explain } from '../names/nameExplanations.ts';
import { takenTokens } from '../names/openTokens.ts';
import { spellingOf } from '../names/spelling.ts';
import { organizationHeads, placePrepositions } from '../names/vocabulary.ts';
import { WordCase, type WordCases } from '../names/wordCases.ts';
import { WordFact, type WordProfile } from '../names/wordProfile.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { isInCapitals } from '../text/characters.ts';
import { span } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordList } from '../words/wordLists.ts';
import type { NameForms } from './nameForms.ts';
import { type NameReading, readNames } from './nameReading.ts';
import { nicknamesOf } from './nicknames.ts';

interface Known {
  readonly kind: NameKind;
  readonly text: string;
  /** Counts only behind "the", inside a sentence: "the Commission". */
  readonly needsThe?: true;
  /** A given name alone. */
  readonly isGiven?: true;
}

interface Node {
  readonly next: Map<string, Node>;
  known?: Known;
}

/** The names of an article as a paragraph is searched for them. */
export interface RepeatIndex {
  readonly root: Node;
  /** First words that the article also writes in lower case. */
  readonly small: ReadonlySet<string>;
}

/** `profile` is the article's. Linear in the length of the names. */
export function indexNames({ names, forms }: NameForms, profile: WordProfile): RepeatIndex {
  const root: Node = { next: new Map() };
  for (const { mentions, kind } of forms) indexForm(root, names[mentions[0]!]!, kind);
  return { root, small: smallWords(root, profile) };
}

/** The same index where `profile` says of the names' words what it said when the index was made. */
export function reindexed(index: RepeatIndex, profile: WordProfile): RepeatIndex {
  const small = smallWords(index.root, profile);
  const same = small.size === index.small.size && [...small].every((word) => index.small.has(word));
  return same ? index : { root: index.root, small };
}

function smallWords(root: Node, profile: WordProfile): Set<string> {
  const small = new Set<string>();
  for (const word of root.next.keys()) if ((profile.get(word) ?? 0) & WordFact.lowerCase) small.add(word);
  return small;
}

function indexForm(root: Node, { candidate, words }: NameReading, kind: NameKind): void {
  if (!words.length || words.length > 12) return;
  const known: Known = { kind, text: candidate.text };
  if (words.length > 1 || words[0]!.length > 2 || isInCapitals(candidate.text)) add(root, words, known);
  const last = words.at(-1)!;
  if (words.length < 2 || last.length < 3) return;
  if (kind === 'person' && words.length <= 5) {
    add(root, [last], known);
    for (const given of [words[0]!, ...(nicknamesOf.get(words[0]!) ?? [])])
      if (given.length > 2) add(root, [given], { ...known, isGiven: true });
  }
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

/** In text order; none overlaps a name or a time that is there. Linear in the free tokens and the length of the names. */
export function findRepeats({ root, small }: RepeatIndex, { reading, names, open }: NamedParagraph): NameReading[] {
  const { tokens } = reading;
  const repeats: NameCandidate[] = [];
  let taken: Uint8Array | undefined;
  let reached = 0;
  for (const first of open) {
    if (first < reached) continue;
    let node = root.next.get(tokens.lower[first]!);
    if (!node) continue;
    taken ??= takenTokens(
      tokens,
      names.map(({ candidate }) => candidate),
      reading.times,
    );
    let found: { last: number; known: Known } | undefined;
    for (let last = first; node && !taken[last]; ) {
      if (node.known && isRepeat(reading, taken, small, first, last, node.known)) found = { last, known: node.known };
      last++;
      node = last < tokens.length ? node.next.get(tokens.lower[last]!) : undefined;
    }
    if (!found) continue;
    const at = span<'paragraph'>(tokens.starts[first]!, tokens.ends[found.last]!);
    const text = reading.text.slice(at.start, at.end);
    const { kind, text: of } = found.known;
    const why = [explain('name/repeat', { of })];
    const spelling = spellingOf(text);
    repeats.push({ span: at, text, spelling, kind, lists: 0, source: 'alias', confidence: 0.6, why });
    reached = found.last + 1;
  }
  return readNames(reading, repeats);
}

function isRepeat(
  { tokens, cases, gazetteerHits }: ParagraphReading,
  taken: Uint8Array,
  small: ReadonlySet<string>,
  first: number,
  last: number,
  { kind, text, needsThe, isGiven }: Known,
): boolean {
  const heading = cases.sentenceCases[cases.sentenceOf[first]!] !== 'normal';
  // Of places the lists know enough: where one was left out, it is mostly a part of another name.
  if (kind === 'place' && !heading) return isWhereabouts(tokens, cases, taken, small, first, last);
  const acts = kind === 'person' && last === first && !heading && isWhoActs(tokens, cases, first);
  if (isGiven && (heading || !(acts || isOnlyGiven(tokens, cases, gazetteerHits, first)))) return false;
  if (cases.of[last] === WordCase.small && !/\p{Ll}$/u.test(text)) return false;
  if (last > first) return cases.of[last]! > WordCase.small || tokens.words[last - 1] === '-';
  const word = tokens.lower[first]!;
  if (needsThe) return tokens.lower[first - 1] === 'the' && !cases.opens[first] && isAlone(cases, taken, first);
  if (isInCapitals(text) && cases.of[first] === WordCase.upper && !heading) return isAlone(cases, taken, first);
  if (word.length < 3 || (small.has(word) && !acts)) return false;
  if (kind === 'organization' && cases.of[first] === WordCase.capital && isInCapitals(text)) return false;
  return isAlone(cases, taken, first);
}

const NO_NAME_BEHIND = new Set(
  'the a an in on of since until by from last next this every each early late mid during for'.split(' '),
);
/** Verbs of the past that nothing but "Will" and "May" themselves could stand before. */
const DEED =
  /^(?:died|won|took|gave|made|came|went|left|got|met|built|ran|wrote|kept|found|lost|sent|held|spoke|stood|saw|sold|[a-z]{2,}ed)$/;

/**
 * "Rice said rice was good", "but Will will stay", "Will built the walls": an ordinary word that is the name of somebody of the article. At the
 * start of a sentence a verb of saying tells, behind what is else a modal or a month any deed.
 */
function isWhoActs({ lower, types }: Tokens, cases: WordCases, at: number): boolean {
  const after = types[at + 1];
  const isBeside = (i: number) => (cases.of[i] ?? 0) > WordCase.small || lower[i] === '-';
  if (types[at]!.title || isBeside(at + 1) || isBeside(at - 1)) return false;
  if (after !== undefined && after.lists & WordList.speechVerb) return true;
  if (!cases.opens[at]) return !NO_NAME_BEHIND.has(lower[at - 1] ?? '') && cases.of[at] === WordCase.capital;
  const isOther = (types[at]!.lists & (WordList.functionWord | WordList.calendarWord)) !== 0;
  return isOther && DEED.test(lower[at + 1] ?? '');
}

/** "on Mars", "in Mobile": behind a preposition of place, a word that the article writes with a capital alone. */
function isWhereabouts(
  tokens: Tokens,
  cases: WordCases,
  taken: Uint8Array,
  small: ReadonlySet<string>,
  first: number,
  last: number,
): boolean {
  const before = tokens.lower[first - 1] ?? '';
  if (cases.of[first] === WordCase.upper || cases.opens[first] || small.has(tokens.lower[first]!)) return false;
  if (!placePrepositions.has(before) && before !== 'on') return false;
  return (cases.of[last + 1] ?? 0) <= WordCase.small && tokens.words[last + 1] !== '-' && !taken[last + 1];
}

/** A given name by itself that is no place, no people and no title, nor an ordinary word at the start of a sentence. */
function isOnlyGiven(tokens: Tokens, cases: WordCases, hits: readonly GazetteerHit[], at: number): boolean {
  const lists = hits.find(({ first, last }) => first === at && last === at)?.lists ?? 0;
  if (lists & (placeLists | NameList.group | NameList.organization)) return false;
  if (cases.opens[at] && lists & NameList.commonWord) return false;
  if (cases.of[at] !== WordCase.capital || tokens.types[at]!.title || tokens.types[at]!.lists & NO_GIVEN_NAME)
    return false;
  const joins = (i: number) =>
    (cases.of[i] ?? 0) > WordCase.small || tokens.words[i] === '-' || tokens.words[i] === '&';
  return !joins(at + 1) && (!joins(at - 1) || cases.opens[at - 1] === 1);
}

const NO_GIVEN_NAME = WordList.speechVerb | WordList.functionWord | WordList.rankTitle | WordList.courtesyTitle;

/** No capitalised word beside it that could be part of another name. */
function isAlone(cases: WordCases, taken: Uint8Array, at: number): boolean {
  const heading = cases.sentenceCases[cases.sentenceOf[at]!] !== 'normal';
  if (heading) return true;
  const beside = (i: number) => (cases.of[i] ?? 0) > WordCase.small && !taken[i];
  return !beside(at + 1) && (!beside(at - 1) || cases.opens[at - 1] === 1);
}
