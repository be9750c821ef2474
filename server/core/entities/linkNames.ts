/** Decides of each name of an article which entity it names, and of each entity how it is called: by the names and their order alone, wherever they stand. */

import type { Entity, NameKind } from '../analysis.ts';
import type { AliasRule } from '../names/nameExplanations.ts';
import { linkBodies } from './bodyAliases.ts';
import { canonicalText } from './canonicalName.ts';
import { createIdMaker } from './entityIds.ts';
import { createGenders } from './genders.ts';
import { createLinks, type Links } from './links.ts';
import { gatherForms, type KindsOfSpellings, type NameForms } from './nameForms.ts';
import type { Definition, NameReading } from './nameReading.ts';
import { fullNames, linkFullNames, linkPartialNames, type PartialLink } from './personAliases.ts';

/** Names in text order, and how each is explained by the one before it in its paragraph. */
export interface ExplainedNames {
  readonly names: readonly NameReading[];
  readonly definitions: readonly (Definition | undefined)[];
}

export interface Linking {
  /** By first name; `mentions` are indices of names. */
  readonly entities: readonly Entity[];
  /** One for each name. */
  readonly decisions: readonly Decision[];
}

/** What is decided of a name. */
export interface Decision {
  readonly entity: Entity;
  readonly kind: NameKind;
  /** What joined it to the fuller names of its entity. */
  readonly rule: AliasRule | undefined;
}

/** `kinds` are those that the article's spellings keep; `gathered` the forms of these very names, where somebody has them. Linear. */
export function linkNames(
  { names, definitions }: ExplainedNames,
  kinds: KindsOfSpellings,
  gathered?: NameForms,
): Linking {
  const all = gathered ?? gatherForms(names, kinds);
  const links = createLinks(all.forms.length);
  const persons = fullNames(all.forms);
  linkFullNames(persons, links);
  linkBodies(all, links, definitions);
  const partial = linkPartialNames(all, persons, createGenders(all));
  return gatherEntities(all, links, partial);
}

function gatherEntities(
  { names, formOf, forms }: NameForms,
  links: Links,
  partial: ReadonlyMap<number, PartialLink>,
): Linking {
  const members = new Map<number, number[]>();
  for (let at = 0; at < names.length; at++) {
    const root = links.rootOf(partial.get(at)?.form ?? formOf[at]!);
    const own = members.get(root);
    if (own) own.push(at);
    else members.set(root, [at]);
  }
  const makeId = createIdMaker();
  const entities: Entity[] = [];
  const decisions: Decision[] = new Array(names.length);
  for (const own of members.values()) {
    const kind = forms[formOf[own[0]!]!]!.kind;
    const name = canonicalText(own, names);
    const aliases = new Set(own.map((at) => names[at]!.candidate.spelling.line));
    aliases.delete(name);
    const roles = new Set(own.flatMap((at) => names[at]!.role ?? []));
    const id = makeId(kind, name);
    const entity: Entity = { id, kind, name, aliases: [...aliases], roles: [...roles], mentions: own };
    entities.push(entity);
    for (const at of own) {
      const form = formOf[at]!;
      decisions[at] = { entity, kind: forms[form]!.kind, rule: partial.get(at)?.rule ?? links.ruleOf(form) };
    }
  }
  return { entities, decisions };
}
