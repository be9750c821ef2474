/** What the article writes beside a place, and what inside its name, read for the place that it means. */

import type { Atlas, PlaceSense } from '../model/atlas.ts';
import { spellingOf } from '../names/spelling.ts';
import { explainPlace, type Grounding, type PlaceReading } from './grounding.ts';
import { byWeight, ground, mostPeopled, type Open, others } from './openPlace.ts';
import { isCalledRegion, liesIn, ownerInside, type WrittenOwner, writtenOwner } from './writtenPlaces.ts';

/** What the article writes beside its mentions; undefined where it writes nothing, undecided where that is contradictory. */
export function readWritten({ entity, mentions, senses }: Open, text: string, atlas: Atlas): PlaceReading | undefined {
  let chosen: PlaceSense | undefined;
  let unlisted: WrittenOwner | undefined;
  let by = '';
  for (const { span, text: name } of mentions) {
    const calledRegion = isCalledRegion(text, span) ? senses.filter(({ kind }) => kind === 'region') : [];
    const owner = ownerInside(name, atlas) ?? writtenOwner(text, span, atlas);
    const inside =
      calledRegion.length === 1
        ? calledRegion
        : owner
          ? senses.filter((sense) => owner.owners.some((one) => liesIn(sense, one)))
          : [];
    const own = mostPeopled(inside);
    if (!own) {
      if (owner?.sure && !inside.length && senses.every(({ kind }) => kind === 'city')) unlisted ??= owner;
      continue;
    }
    if (chosen && chosen !== own) return { alternatives: [chosen, own] };
    chosen = own;
    by ||= calledRegion.length === 1 ? own.countryName : owner!.text;
  }
  const why = explainPlace('place/written', { by: by || unlisted?.text || '' });
  // "Salem, Oregon … Salem, Maine", of which the atlas knows the first alone.
  if (chosen && unlisted) return { alternatives: [chosen] };
  if (chosen) return { grounding: ground(chosen, 0.97, why), alternatives: others(byWeight(senses), chosen) };
  const [owner, second] = unlisted?.owners ?? [];
  const isTown = !/^\p{Lu}{1,4}$/u.test(entity.name) && !atlas.find(spellingOf(entity.name).words, 'nowhere').length;
  if (!owner || second || !isTown) return undefined;
  const { country, countryName, region } = owner;
  const grounding: Grounding = { kind: 'city', country, countryName, ...(region && { region }), confidence: 0.85, why };
  return { grounding, alternatives: [] };
}
