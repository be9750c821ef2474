/** The names of places that English texts and lists have: what tells which of a city's names in all languages are English. */

import { corpora, readCorpus } from './corpora.ts';
import { keyOf } from './placeKey.ts';
import { readActors, readLexicon, readList } from './sources.ts';

/** By folded words, joined by blanks. `more` are names that are known to be English. */
export async function attestedPlaces(more: readonly string[]): Promise<ReadonlySet<string>> {
  const attested = new Set<string>();
  const add = (name: string) => attested.add(keyOf(name));
  for (const corpus of corpora)
    for (const document of readCorpus(corpus)) for (const sentence of document) labelledPlaces(sentence).forEach(add);
  const lexicon = await readLexicon();
  for (const tag of ['City', 'Place', 'Region']) (lexicon.get(tag) ?? []).forEach(add);
  for (const { name } of readActors('Countries')) add(name);
  readList('regions').forEach(add);
  readList('otherNames').forEach(add);
  more.forEach(add);
  return attested;
}

function labelledPlaces({
  tokens,
  labels,
}: {
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}) {
  const places: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (labels[i] !== 'B-LOC') continue;
    let end = i + 1;
    while (labels[end] === 'I-LOC') end++;
    places.push(tokens.slice(i, end).join(' '));
  }
  return places;
}
