/** Why something was taken for a name: the ids of all explanations that this room gives, with what fills their blanks. */

import type { Caseless, Explanation } from '../analysis.ts';

export interface NameExplanations {
  /** A title or an office stands before it. */
  'name/title': { title: string };
  /** A list holds it. */
  'name/listed': { list: ListName };
  /** Its head noun tells the kind ("Ministry", "River"). */
  'name/head': { head: string };
  /** It starts with a known given name. */
  'name/given-name': { word: string };
  /** Elsewhere in the article the word stands behind a given name or a title. */
  'name/known-person': { word: string };
  /** A preposition of place stands before it, here or elsewhere in the article. */
  'name/preposition': { word: string };
  /** It plays: named as a city is, it is its team. */
  'name/team': Record<string, never>;
  /** It has shares, an owner, a chief executive, or is called a company. */
  'name/firm': Record<string, never>;
  'name/byline': Record<string, never>;
  'name/dateline': Record<string, never>;
  /** Its age stands behind it. */
  'name/age': { age: string };
  /** A verb of saying stands beside it. */
  'name/speaks': { word: string };
  /** Letters that stand for a longer name. */
  'name/acronym': { text: string };
  /** Capitalised where nothing but a name would be. */
  'name/capitals': { text: string };
  /** The trained tagger is this sure, in percent. */
  'name/tagger': { percent: number };
  /** Its article has no capitals, or nothing else: it is less sure than it would be. */
  'name/caseless': { written: Caseless };
  /** Another form of a name that the article gives in full. */
  'name/alias': { of: string; rule: AliasRule };
  /** The article gives the name elsewhere; its paragraph alone did not show it. */
  'name/repeat': { of: string };
  /** Most mentions of the entity are of this kind. */
  'name/kind-agreed': { kind: string };
}

export type ListName =
  | 'country'
  | 'group'
  | 'region'
  | 'province'
  | 'capital'
  | 'city'
  | 'given-name'
  | 'surname'
  | 'organization';

export type AliasRule =
  | 'same'
  | 'surname'
  | 'given-name'
  | 'part'
  | 'initial'
  | 'acronym'
  | 'defined'
  | 'known-acronym'
  | 'legal-form'
  | 'short-organization';

export type NameExplanationId = keyof NameExplanations;

export function explain<I extends NameExplanationId>(id: I, args: NameExplanations[I]): Explanation {
  return { id, args: args as unknown as Explanation['args'] };
}
