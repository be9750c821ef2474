/** Gives names that were read in mixed case the letters that the article has: what is shown is what is written. */

import type { Entity, NameMention } from '../analysis.ts';
import { spellingOf } from '../names/spelling.ts';
import { withoutMarkup } from '../text/markup.ts';

export interface Names {
  readonly mentions: readonly NameMention[];
  readonly entities: readonly Entity[];
}

/** Mentions whose text `article` has as it is stay the same objects. Linear. */
export function asWritten(article: string, { mentions, entities }: Names): Names {
  const texts = mentions.map(({ span }) => article.slice(span.start, span.end));
  return {
    mentions: mentions.map((mention, i) => (mention.text === texts[i] ? mention : { ...mention, text: texts[i]! })),
    entities: entities.map((entity) => {
      const written = new Map<string, string>();
      for (const at of entity.mentions)
        if (!written.has(spellingOf(mentions[at]!.text).line))
          written.set(spellingOf(mentions[at]!.text).line, spellingOf(texts[at]!).line);
      const name = written.get(entity.name) ?? entity.name;
      const aliases = new Set(entity.mentions.map((at) => spellingOf(texts[at]!).line));
      aliases.delete(name);
      const roles = new Set(entity.mentions.flatMap((at) => roleWritten(article, mentions[at]!) ?? []));
      return { ...entity, name, aliases: [...aliases], roles: [...roles] };
    }),
  };
}

function roleWritten(article: string, { role }: NameMention): string | undefined {
  return role && withoutMarkup(article.slice(role.start, role.end)).replace(/\s+/g, ' ');
}
