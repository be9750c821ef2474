/** Links the names of an article to the entities that they name. */

import type { Entity, EntityId, Explanation, NameMention } from '../analysis.ts';
import type { NamedParagraph } from '../article.ts';
import { explain } from '../names/nameExplanations.ts';
import { toArticle } from '../text/span.ts';
import { linkBodies } from './bodyAliases.ts';
import { canonicalText, oneLine } from './canonicalName.ts';
import { createIdMaker } from './entityIds.ts';
import { findRepeats, type Repeat } from './findRepeats.ts';
import { createLinks, type Links } from './links.ts';
import { gatherForms, type NameForms } from './nameForms.ts';
import { linkFullNames, linkPartialNames, type PartialLink } from './personAliases.ts';

export interface ResolvedNames {
  /** In text order. */
  readonly mentions: readonly NameMention[];
  /** By first mention; `mentions` of each are indices into `mentions` above. */
  readonly entities: readonly Entity[];
}

/** Linear in the number of names. Also finds repeats of a known name that its paragraph alone did not show. */
export function resolveEntities(paragraphs: readonly NamedParagraph[]): ResolvedNames {
  const shown = gatherForms(paragraphs);
  const repeats = findRepeats(paragraphs, shown);
  const complete = repeats.length ? withRepeats(paragraphs, repeats) : paragraphs;
  const all = repeats.length ? gatherForms(complete) : shown;
  const links = createLinks(all.forms.length);
  linkFullNames(all.forms, links);
  linkBodies(all, links, complete);
  const partial = linkPartialNames(all);
  return assemble(complete, all, links, partial);
}

function withRepeats(paragraphs: readonly NamedParagraph[], repeats: readonly Repeat[]): NamedParagraph[] {
  const byParagraph = new Map<number, Repeat['name'][]>();
  for (const { paragraph, name } of repeats) {
    const own = byParagraph.get(paragraph);
    if (own) own.push(name);
    else byParagraph.set(paragraph, [name]);
  }
  return paragraphs.map((paragraph, i) => {
    const own = byParagraph.get(i);
    if (!own) return paragraph;
    return { ...paragraph, names: [...paragraph.names, ...own].sort((a, b) => a.span.start - b.span.start) };
  });
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
    const name = canonicalText(own, names, forms);
    const id = makeId(kind, name);
    for (const at of own) mentions[at] = mention(at, id, name);
    const texts = new Set(own.map((at) => oneLine(names[at]!.candidate.text)));
    texts.delete(name);
    const roles = new Set(own.flatMap((at) => roleText(at) ?? []));
    entities.push({ id, kind, name, aliases: [...texts], roles: [...roles], mentions: own });
  }
  return { mentions, entities };

  function roleText(at: number): string | undefined {
    const { paragraph, candidate } = names[at]!;
    const { role } = candidate;
    return role && oneLine(paragraphs[paragraph]!.reading.text.slice(role.start, role.end));
  }

  function mention(at: number, entity: EntityId, name: string): NameMention {
    const { start, end, paragraph, candidate, form } = names[at]!;
    const { kind } = forms[form]!;
    const why: Explanation[] = [...candidate.why];
    if (kind !== candidate.kind) why.push(explain('name/kind-agreed', { kind }));
    const rule = partial.get(at)?.rule ?? links.ruleOf(form);
    if (rule && oneLine(candidate.text) !== name) why.push(explain('name/alias', { of: name, rule }));
    return {
      kind,
      span: { start, end },
      text: candidate.text,
      entity,
      ...(candidate.role && kind === 'person' && { role: toArticle(candidate.role, paragraphs[paragraph]!.start) }),
      ...(candidate.acting && kind === 'place' && { acting: true }),
      source: candidate.source,
      confidence: candidate.confidence,
      why,
    };
  }
}
