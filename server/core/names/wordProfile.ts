/** What a paragraph tells the rest of the article about its words, thresholded so that it seldom changes. */

import { sameEnds } from '../text/sameEnds.ts';
import type { Tokens } from '../text/tokens.ts';
import { WordList } from '../words/wordLists.ts';
import type { WordType } from '../words/wordType.ts';
import { type GazetteerHit, NameList } from './gazetteer.ts';
import { WordCase, type WordCases } from './wordCases.ts';

/** Word (lower case) → bits of `WordFact`. */
export type WordProfile = ReadonlyMap<string, number>;

/** All but the first are about capitalised occurrences, and only in sentences where a capital tells something. */
export const WordFact = {
  /** Occurs in lower case. */
  lowerCase: 1,
  /** Inside a sentence, not at its start. */
  capitalInside: 2,
  /** Anywhere, headings included. */
  capital: 4,
  /** Behind a given name or an initial. */
  afterGivenName: 8,
  /** Behind a title or an office. */
  afterTitle: 16,
  /** Before another capitalised word. */
  beforeCapital: 32,
  /** Behind another capitalised word. */
  afterCapital: 64,
  /** Behind "in", "at", "from" … */
  afterPlacePreposition: 128,
  /** Beside a verb of saying. */
  speaks: 256,
  /** Behind or before the head noun of an organisation. */
  besideOrganizationHead: 512,
  /** Alone in brackets, as an abbreviation that is explained. */
  bracketed: 1024,
  afterThe: 2048,
  possessive: 4096,
} as const;

/** The union of what its tokens tell (see `ownFacts`). */
export function profileOf(tokens: Tokens, own: Int32Array): WordProfile {
  const profile = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (own[i] === 0) continue;
    const word = tokens.lower[i]!;
    const known = profile.get(word);
    const facts = (known ?? 0) | own[i]!;
    if (facts !== known) profile.set(word, facts);
  }
  return profile;
}

/** What each token alone tells about its word. */
export function ownFacts(tokens: Tokens, cases: WordCases, hits: readonly GazetteerHit[]): Int32Array {
  const facts = new Int32Array(tokens.length);
  const given = new Uint8Array(tokens.length);
  for (const { first, last, lists } of hits) if (first === last && lists & NameList.givenName) given[first] = 1;
  for (let i = 0; i < tokens.length; i++) {
    const written = cases.of[i]!;
    if (written === WordCase.none) continue;
    if (written === WordCase.small) {
      facts[i] = WordFact.lowerCase;
      continue;
    }
    if (cases.sentenceCases[cases.sentenceOf[i]!] !== 'normal') {
      facts[i] = WordFact.capital;
      continue;
    }
    facts[i] = capitalFacts(tokens, cases, given, i);
  }
  return facts;
}

function capitalFacts(tokens: Tokens, cases: WordCases, given: Uint8Array, at: number): number {
  let facts: number = WordFact.capital;
  if (!cases.opens[at]) facts |= WordFact.capitalInside;
  const before = at > 0 ? tokens.types[at - 1] : undefined;
  const after = at + 1 < tokens.length ? tokens.types[at + 1] : undefined;
  if (before !== undefined) facts |= factsFromBefore(before, cases, given, at);
  if (after === undefined) return facts;
  if (after.letterCase > WordCase.small) {
    facts |= WordFact.beforeCapital;
    if (after.lists & WordList.organizationHead) facts |= WordFact.besideOrganizationHead;
  }
  if (after.lists & WordList.speechVerb) facts |= WordFact.speaks;
  if (after.kind === 'possessive') facts |= WordFact.possessive;
  if (before?.text === '(' && after.text === ')') facts |= WordFact.bracketed;
  return facts;
}

const TITLES = WordList.courtesyTitle | WordList.rankTitle | WordList.officeHead;

function factsFromBefore({ letterCase, lists, lower }: WordType, cases: WordCases, given: Uint8Array, at: number) {
  let facts = 0;
  if (letterCase > WordCase.small) {
    if (!cases.opens[at - 1] || given[at - 1]) {
      facts |= WordFact.afterCapital;
      if (given[at - 1] || letterCase === WordCase.initial) facts |= WordFact.afterGivenName;
    }
    if (lists & WordList.organizationHead) facts |= WordFact.besideOrganizationHead;
  }
  if (lists & TITLES) facts |= WordFact.afterTitle;
  if (lists & WordList.placePreposition) facts |= WordFact.afterPlacePreposition;
  if (lists & WordList.speechVerb) facts |= WordFact.speaks;
  if (lower === 'the') facts |= WordFact.afterThe;
  return facts;
}

/** The union of the facts of an article's paragraphs, of the words that it somewhere writes with a capital. */
export interface ArticleProfile {
  readonly facts: WordProfile;
  /** The paragraphs' profiles, in their order. */
  readonly of: readonly WordProfile[];
}

/** More words than these are merged from nothing. */
const MOST_WORDS = 60;

/**
 * The article's profile, and for which words it says something else than `before`; undefined where any may have changed. From one keystroke to
 * the next a few words differ: those alone are merged again, over all paragraphs, and if they come to the same, `before.facts` stays.
 */
export function mergeProfiles(
  of: readonly WordProfile[],
  before?: ArticleProfile,
): { readonly profile: ArticleProfile; readonly changed?: ReadonlySet<string> } {
  const apart = before && profilesApart(before.of, of);
  const words = apart && wordsApart(apart);
  if (!before || !words) return { profile: { facts: mergeAll(of), of } };
  const changed = new Map<string, number>();
  for (const word of words) {
    const told = before.facts.get(word) ?? 0;
    // No paragraph wrote it with a capital, and none does now.
    if (!told && !(union(word, apart.added) & WordFact.capital)) continue;
    const facts = mergeWord(word, of);
    if (facts !== told) changed.set(word, facts);
  }
  if (changed.size === 0) return { profile: { facts: before.facts, of }, changed: new Set() };
  const facts = new Map(before.facts);
  for (const [word, own] of changed) {
    if (own) facts.set(word, own);
    else facts.delete(word);
  }
  return { profile: { facts, of }, changed: new Set(changed.keys()) };
}

interface ProfilesApart {
  readonly dropped: readonly WordProfile[];
  readonly added: readonly WordProfile[];
}

/** All others are in both. */
function profilesApart(before: readonly WordProfile[], now: readonly WordProfile[]): ProfilesApart {
  const { head, tail } = sameEnds(before, now, (a, b) => a === b);
  return { dropped: before.slice(head, before.length - tail), added: now.slice(head, now.length - tail) };
}

/** The words of which the two tell different facts; undefined where they are many. */
function wordsApart({ dropped, added }: ProfilesApart): string[] | undefined {
  if (dropped.length + added.length > 4) return undefined;
  const words: string[] = [];
  for (const word of new Set([...dropped, ...added].flatMap((profile) => [...profile.keys()])))
    if (union(word, dropped) !== union(word, added)) words.push(word);
  return words.length > MOST_WORDS ? undefined : words;
}

/** 0 where the word is nowhere written with a capital. */
function mergeWord(word: string, profiles: readonly WordProfile[]): number {
  const facts = union(word, profiles);
  return facts & WordFact.capital ? facts : 0;
}

function union(word: string, profiles: readonly WordProfile[]): number {
  let facts = 0;
  for (const profile of profiles) facts |= profile.get(word) ?? 0;
  return facts;
}

function mergeAll(profiles: readonly WordProfile[]): WordProfile {
  const merged = new Map<string, number>();
  const takeCapital = (facts: number, word: string) => {
    if (facts & WordFact.capital) merged.set(word, (merged.get(word) ?? 0) | facts);
  };
  const takeSmall = (facts: number, word: string) => {
    if (facts & WordFact.capital) return;
    const known = merged.get(word);
    if (known !== undefined && (known | facts) !== known) merged.set(word, known | facts);
  };
  // Most words of most articles: walked without an object for each of them.
  for (const profile of profiles) profile.forEach(takeCapital);
  for (const profile of profiles) profile.forEach(takeSmall);
  return merged;
}

/** What the article says about the words of one paragraph that are capitalised in it. */
export function factsFor(own: WordProfile, article: WordProfile): WordProfile {
  const facts = new Map<string, number>();
  own.forEach((bits, word) => {
    if (bits & WordFact.capital) facts.set(word, article.get(word) ?? 0);
  });
  return facts;
}
