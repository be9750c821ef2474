/** Symbols of the open articles: one for each entity that the query fits, at its fullest mention. */

import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Entity } from '../../core/analysis.ts';
import { fullestMention, mentionsOf } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { mentionSymbolKinds } from '../symbolKinds.ts';
import { plural } from '../wording/count.ts';
import { kindNames } from '../wording/names.ts';

/** Editors show no more, and filter again. */
const MOST = 200;

/** Best fit first, then by number of mentions. */
export function workspaceSymbol(readings: readonly Reading[], query: string): SymbolInformation[] {
  const wanted = query.trim().toLowerCase();
  const found = readings.flatMap((reading) =>
    reading.article.entities.flatMap((entity) => {
      const fit = Math.max(...[entity.name, ...entity.aliases].map((form) => fitOf(form.toLowerCase(), wanted)));
      return fit > 0 ? [{ reading, entity, fit }] : [];
    }),
  );
  found.sort((a, b) => b.fit - a.fit || b.entity.mentions.length - a.entity.mentions.length);
  return found.slice(0, MOST).flatMap(({ reading, entity }) => symbol(reading, entity));
}

/** 4 the same, 3 starts with it, 2 a word starts with it, 1 its letters in order; 0 none. */
function fitOf(form: string, wanted: string): number {
  if (form === wanted) return 4;
  if (form.startsWith(wanted)) return 3;
  if (form.includes(` ${wanted}`)) return 2;
  let at = 0;
  for (const letter of wanted) {
    if (letter === ' ') continue;
    at = form.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}

function symbol({ uri, article, positions }: Reading, entity: Entity): SymbolInformation[] {
  const mentions = mentionsOf(article, entity);
  const at = fullestMention(mentions, entity);
  if (!at) return [];
  const count = `${mentions.length} ${plural(mentions.length, 'mention')}`;
  return [
    {
      name: entity.name,
      kind: mentionSymbolKinds[entity.kind],
      containerName: `${kindNames[entity.kind]}, ${count}`,
      location: { uri, range: positions.range(at.span) },
    },
  ];
}
