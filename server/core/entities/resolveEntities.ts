/** Links the names of an article to the entities that they name. */

import type { Entity, EntityId, Explanation, NameMention } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { explain } from '../names/nameExplanations.ts';
import type { WordProfile } from '../names/wordProfile.ts';
import { withoutMarkup } from '../text/markup.ts';
import { toArticle } from '../text/span.ts';
import { linkBodies } from './bodyAliases.ts';
import { canonicalText } from './canonicalName.ts';
import { createIdMaker } from './entityIds.ts';
import { findRepeats } from './findRepeats.ts';
import { createGenders } from './genders.ts';
import { createLinks, type Links } from './links.ts';
import { gatherForms, kindsOfSpellings, type NameForms, type PlacedName, placeNames } from './nameForms.ts';
import { linkFullNames, linkPartialNames, type PartialLink } from './personAliases.ts';

export interface ResolvedNames {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By first mention; `mentions` of each are indices into `mentions` above. */
  readonly entities: readonly Entity[];
}

/** `profile` is the article's. Linear in the number of names. Also finds repeats of a known name that its paragraph alone did not show. */
export function resolveEntities(paragraphs: readonly NamedParagraph[], profile: WordProfile): ResolvedNames {
  const shown = placeNames(paragraphs);
  const kinds = kindsOfSpellings(shown, paragraphs);
  let all = gatherForms(shown, kinds);
  const repeats = findRepeats(paragraphs, all, profile);
  if (repeats.length) all = gatherForms(merged(shown, repeats), kinds);
  const links = createLinks(all.forms.length);
  linkFullNames(all.forms, links);
  linkBodies(all, links, paragraphs);
  const partial = linkPartialNames(all, createGenders(paragraphs, all.names, all.forms));
  return assemble(paragraphs, all, links, partial);
}

/** Two sorted lists in one. */
function merged(a: readonly PlacedName[], b: readonly PlacedName[]): PlacedName[] {
  const all: PlacedName[] = [];
  let from = 0;
  for (const name of a) {
    while (from < b.length && b[from]!.start < name.start) all.push(b[from++]!);
    all.push(name);
  }
  while (from < b.length) all.push(b[from++]!);
  return all;
}

function assemble(
  paragraphs: readonly NamedParagraph[],
  { names, forms }: NameForms,
  links: Links,
  partial: ReadonlyMap<number, PartialLink>,
): ResolvedNames {
  const members = new Map<number, number[]>();
  for (const [at, { form }] of names.entries()) {
    const root = links.rootOf(partial.get(at)?.form ?? form);
    const own = members.get(root);
    if (own) own.push(at);
    else members.set(root, [at]);
  }
  const makeId = createIdMaker();
  const mentions: NameMention[] = new Array(names.length);
  const entities: Entity[] = [];
  for (const own of members.values()) {
    const kind = forms[names[own[0]!]!.form]!.kind;
    const name = canonicalText(own, names);
    const id = makeId(kind, name);
    for (const at of own) mentions[at] = mention(at, id, name);
    const texts = new Set(own.map((at) => names[at]!.candidate.spelling.line));
    texts.delete(name);
    const roles = new Set(own.flatMap((at) => roleText(at) ?? []));
    entities.push({ id, kind, name, aliases: [...texts], roles: [...roles], mentions: own });
  }
  return { mentions, entities };

  function roleText(at: number): string | undefined {
    const { paragraph, candidate } = names[at]!;
    const { role } = candidate;
    return role && withoutMarkup(paragraphs[paragraph]!.reading.text.slice(role.start, role.end)).replace(/\s+/g, ' ');
  }

  function mention(at: number, entity: EntityId, name: string): NameMention {
    const { start, end, paragraph, candidate, form } = names[at]!;
    const { kind } = forms[form]!;
    const more: Explanation[] = [];
    if (kind !== candidate.kind) more.push(explain('name/kind-agreed', { kind }));
    const rule = partial.get(at)?.rule ?? links.ruleOf(form);
    if (rule && candidate.spelling.line !== name) more.push(explain('name/alias', { of: name, rule }));
    const plain: NameMention = {
      kind,
      span: { start, end },
      text: candidate.text,
      entity,
      source: candidate.source,
      confidence: candidate.confidence,
      why: more.length ? [...candidate.why, ...more] : candidate.why,
    };
    if (candidate.role && kind === 'person')
      return { ...plain, role: toArticle(candidate.role, paragraphs[paragraph]!.start) };
    return candidate.acting && kind === 'place' ? { ...plain, acting: true } : plain;
  }
}
