/** Links the names of an article to the entities that they name. */

import type { Entity, NameMention } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import type { WordProfile } from '../names/wordProfile.ts';
import { placeBefore, type SameEnds, sameEnds } from '../text/sameEnds.ts';
import { byPosition } from '../text/span.ts';
import { findRepeats, indexNames, type RepeatIndex, reindexed } from './findRepeats.ts';
import { type ExplainedNames, type Linking, linkNames } from './linkNames.ts';
import { gatherForms, type KindsOfSpellings, kindsOfSpellings, type NameForms } from './nameForms.ts';
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
  readonly linking: Linking;
  readonly mentions: readonly NameMention[];
}

/** What the paragraphs alone show. */
interface Shown {
  readonly kinds: KindsOfSpellings;
  readonly index: RepeatIndex;
}

/** Of one paragraph, with those that only the article shows. */
type ParagraphNames = ExplainedNames;

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
  const { shown, forms } = gatherShown(paragraphs, profile, before, kept);
  const found = findNames(paragraphs, shown.index, before, kept);
  const stays = before !== undefined && areLinkedAlike(before.found, found);
  const linking = stays ? before.linking : linkFound(joined(found), shown.kinds, forms);
  const mentions = placeMentions(paragraphs, found, linking, stays ? before : undefined, kept);
  return {
    mentions,
    entities: linking.entities,
    memory: { paragraphs, shown, found, linking, mentions },
    linked: stays ? 0 : mentions.length,
  };
}

function gatherShown(
  paragraphs: readonly NamedParagraph[],
  profile: WordProfile,
  before: EntityMemory | undefined,
  { head, tail }: SameEnds,
): { readonly shown: Shown; readonly forms?: NameForms } {
  const shownIn = (some: readonly NamedParagraph[], from: number, to: number) =>
    some.slice(from, to).flatMap(({ names }) => names);
  if (before) {
    const old = shownIn(before.paragraphs, head, before.paragraphs.length - tail);
    if (areReadAlike(old, shownIn(paragraphs, head, paragraphs.length - tail)))
      return { shown: { kinds: before.shown.kinds, index: reindexed(before.shown.index, profile) } };
  }
  const names = shownIn(paragraphs, 0, paragraphs.length);
  const kinds = kindsOfSpellings(names);
  const forms = gatherForms(names, kinds);
  return { shown: { kinds, index: indexNames(forms, profile) }, forms };
}

/** Where the article shows no name that its paragraphs did not, their forms are those of all names. */
function linkFound(found: ExplainedNames, kinds: KindsOfSpellings, forms: NameForms | undefined): Linking {
  return linkNames(found, kinds, forms?.names.length === found.names.length ? forms : undefined);
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

function joined(found: readonly ParagraphNames[]): ExplainedNames {
  const names: NameReading[] = [];
  const definitions: (Definition | undefined)[] = [];
  for (const own of found) {
    for (const name of own.names) names.push(name);
    for (const definition of own.definitions) definitions.push(definition);
  }
  return { names, definitions };
}

function areLinkedAlike(before: readonly ParagraphNames[], now: readonly ParagraphNames[]): boolean {
  const { head, tail } = sameEnds(before, now, (a, b) => a === b);
  const a = joined(before.slice(head, before.length - tail));
  const b = joined(now.slice(head, now.length - tail));
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
    const own = found[i]!;
    const at = before && placeBefore(kept, i, before.found.length, found.length);
    const isKept = at !== undefined && at >= 0 && before!.found[at] === own;
    const by = isKept ? start - before!.paragraphs[at]!.start : 0;
    for (const name of own.names) {
      const n = mentions.length;
      mentions.push(isKept ? movedName(before!.mentions[n]!, by) : placedName(name, decisions[n]!, start));
    }
  }
  return mentions;
}
