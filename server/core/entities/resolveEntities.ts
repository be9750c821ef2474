/** Links the names of an article to the entities that they name. */

import type { Entity, NameMention } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import type { WordProfile } from '../names/wordProfile.ts';
import { itemBefore, type SameEnds, sameEnds } from '../text/sameEnds.ts';
import { byPosition } from '../text/span.ts';
import { findRepeats, indexNames, type RepeatIndex, reindexed } from './findRepeats.ts';
import { type Linking, linkNames } from './linkNames.ts';
import { gatherForms, type KindsOfSpellings, kindsOfSpellings } from './nameForms.ts';
import { type Definition, definitionOf, isReadAlike, type NameReading } from './nameReading.ts';
import { movedName, placedName } from './placedName.ts';

export interface ResolvedNames {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By first mention; `mentions` of each are indices into `mentions` above. */
  readonly entities: readonly Entity[];
  /** What the next analysis may take over. */
  readonly memory: EntityMemory;
  /** How many names were linked: none where all are what they were. */
  readonly linked: number;
}

/** Opaque: what was found, and all that it rested on. */
export interface EntityMemory {
  readonly paragraphs: readonly NamedParagraph[];
  readonly shown: Shown;
  readonly found: readonly ParagraphNames[];
  readonly names: Names;
  readonly linking: Linking;
  readonly mentions: readonly NameMention[];
}

/** What the paragraphs alone show. */
interface Shown {
  readonly names: readonly NameReading[];
  readonly kinds: KindsOfSpellings;
  readonly index: RepeatIndex;
}

/** Names in text order, and how each is explained by the one before it in its paragraph. */
interface Names {
  readonly names: readonly NameReading[];
  readonly definitions: readonly (Definition | undefined)[];
}

/** With those that only the article shows. */
type ParagraphNames = Names;

/**
 * `profile` is the article's. Linear in the number of names. Also finds repeats of a known name that its paragraph alone did not show.
 * While the names and what links them are what they were before, all links stay, and the mentions only move.
 */
export function resolveEntities(
  paragraphs: readonly NamedParagraph[],
  profile: WordProfile,
  before?: EntityMemory,
): ResolvedNames {
  const kept = sameEnds(before?.paragraphs ?? [], paragraphs, (a, b) => a.names === b.names);
  const shown = gatherShown(paragraphs, profile, before?.shown);
  const found = findNames(paragraphs, shown.index, before, kept);
  const names = joined(found);
  const stays = before !== undefined && areLinkedAlike(before.names, names);
  const linking = stays ? before.linking : linkNames(names.names, names.definitions, shown.kinds);
  const mentions = placeMentions(paragraphs, found, linking, stays ? before : undefined, kept);
  return {
    mentions,
    entities: linking.entities,
    memory: { paragraphs, shown, found, names, linking, mentions },
    linked: stays ? 0 : names.names.length,
  };
}

function gatherShown(paragraphs: readonly NamedParagraph[], profile: WordProfile, before?: Shown): Shown {
  const names: NameReading[] = [];
  for (const paragraph of paragraphs) for (const name of paragraph.names) names.push(name);
  if (before && areReadAlike(before.names, names))
    return { names, kinds: before.kinds, index: reindexed(before.index, profile) };
  const kinds = kindsOfSpellings(names);
  return { names, kinds, index: indexNames(gatherForms(names, kinds), profile) };
}

/** Each paragraph's names. Where nothing else is sought than before, paragraphs that are as they were are not searched again. */
function findNames(
  paragraphs: readonly NamedParagraph[],
  index: RepeatIndex,
  before: EntityMemory | undefined,
  { head, tail }: SameEnds,
): ParagraphNames[] {
  if (before?.shown.index !== index) return paragraphs.map((paragraph) => namesOf(paragraph, index));
  const { found } = before;
  return [
    ...found.slice(0, head),
    ...paragraphs.slice(head, paragraphs.length - tail).map((paragraph) => namesOf(paragraph, index)),
    ...found.slice(found.length - tail),
  ];
}

const none: ParagraphNames = { names: [], definitions: [] };

function namesOf(paragraph: NamedParagraph, index: RepeatIndex): ParagraphNames {
  const repeats = findRepeats(index, paragraph);
  if (paragraph.names.length + repeats.length === 0) return none;
  const names = repeats.length
    ? [...paragraph.names, ...repeats].sort((a, b) => byPosition(a.candidate.span, b.candidate.span))
    : paragraph.names;
  const { text } = paragraph.reading;
  return { names, definitions: names.map((name, i) => (i > 0 ? definitionOf(text, names[i - 1]!, name) : undefined)) };
}

function joined(found: readonly ParagraphNames[]): Names {
  const names: NameReading[] = [];
  const definitions: (Definition | undefined)[] = [];
  for (const own of found) {
    for (const name of own.names) names.push(name);
    for (const definition of own.definitions) definitions.push(definition);
  }
  return { names, definitions };
}

function areLinkedAlike(a: Names, b: Names): boolean {
  return areReadAlike(a.names, b.names) && a.definitions.every((definition, i) => definition === b.definitions[i]);
}

function areReadAlike(a: readonly NameReading[], b: readonly NameReading[]): boolean {
  return a.length === b.length && a.every((name, i) => isReadAlike(name, b[i]!));
}

/** `before`: where each name is linked as it was. There a mention is the same object, or one that has moved. */
function placeMentions(
  paragraphs: readonly NamedParagraph[],
  found: readonly ParagraphNames[],
  { decisions }: Linking,
  before: EntityMemory | undefined,
  kept: SameEnds,
): NameMention[] {
  const mentions: NameMention[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const { start } = paragraphs[i]!;
    const { names } = found[i]!;
    const old = before && itemBefore(before.paragraphs, kept, i, paragraphs.length);
    for (const name of names) {
      const n = mentions.length;
      const known = old && name === before!.names.names[n] ? before!.mentions[n] : undefined;
      mentions.push(known ? movedName(known, start - old!.start) : placedName(name, decisions[n]!, start));
    }
  }
  return mentions;
}
