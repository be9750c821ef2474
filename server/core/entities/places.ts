/** Finds the places of an article on the map: by what is written beside them, by the dateline, by the other places, by how well known they are. */

import type { ArticleAnalysis, Entity, EntityId, NameMention } from '../analysis.ts';
import type { Atlas, PlaceSense } from '../model/atlas.ts';
import { spellingOf } from '../names/spelling.ts';
import { decide, isSafe, sole } from './decidePlace.ts';
import type { PlaceReading, PlaceReadings } from './grounding.ts';
import { byWeight, known, MOST_ALTERNATIVES, type Open } from './openPlace.ts';
import { createEvidence, type Evidence } from './placeEvidence.ts';
import { readWritten } from './readWritten.ts';
import { ownerInside, ownersNamed, writtenOwner } from './writtenPlaces.ts';

const DATELINE_WEIGHT = 3;
const PEOPLE_WEIGHT = 0.5;

/** A pure function of the article. Linear in its place mentions. */
export function groundPlaces(article: ArticleAnalysis, atlas: Atlas): PlaceReadings {
  const readings = new Map<EntityId, PlaceReading>();
  const evidence = createEvidence();
  const open: Open[] = [];
  const late: (readonly [Open, PlaceReading])[] = [];
  const datelines = new Set(article.structure.datelines.flatMap(({ places }) => places.map(({ start }) => start)));
  let dateline: string | undefined;
  let datelineCountry: string | undefined;
  const settle = (place: Open, reading: PlaceReading, share = 1) => {
    readings.set(place.entity.id, reading);
    const { grounding } = reading;
    if (!grounding) return;
    const weight = share * (Math.min(place.mentions.length, 4) + (place.inDateline ? DATELINE_WEIGHT : 0));
    evidence.add(grounding, weight, place.entity.name);
    if (!place.inDateline || dateline !== undefined) return;
    dateline = place.entity.name;
    datelineCountry = grounding.country;
  };

  for (const entity of article.entities) {
    if (entity.kind === 'group') addPeople(evidence, entity, atlas);
    if (entity.kind !== 'place') continue;
    const mentions = entity.mentions.map((i) => article.mentions[i] as NameMention);
    const inDateline = mentions.some(({ span }) => datelines.has(span.start));
    const place: Open = { entity, mentions, senses: sensesOf(entity, atlas), inDateline };
    const [only] = place.senses;
    const isKnown = only && place.senses.length === 1 && only.kind !== 'city';
    const written = isKnown ? known(only) : readWritten(place, article.text, atlas);
    if (written && isToldLate(place, article, atlas)) late.push([place, written]);
    else if (written) settle(place, written);
    else if (only) open.push(place);
  }
  for (const [place, reading] of late) settle(place, doubted(place, reading, evidence));
  // Twice: what the first round found out tells about what it left open.
  const lone = countLone(open);
  let left: readonly Open[] = open.filter((place) => {
    const [only, other] = place.senses;
    if (other || !only || (!isSafe(only, evidence) && lone.get(only.country)! < 2)) return true;
    settle(place, sole(only, evidence));
    return false;
  });
  for (const share of [0.5, 0]) {
    const found = left.map((place) => [place, decide(place, evidence, datelineCountry, dateline)] as const);
    for (const [place, reading] of found) settle(place, reading, share);
    left = found.filter(([, { grounding }]) => !grounding).map(([place]) => place);
  }
  return readings;
}

/** "Lebanese" speaks for Lebanon. */
function addPeople(evidence: Evidence, { name, mentions }: Entity, atlas: Atlas): void {
  const { words } = spellingOf(name);
  const singular = words.map((word, i) => (i === words.length - 1 ? word.replace(/s$/, '') : word));
  const [owner, other] =
    [words, singular].map((form) => atlas.find(form, 'adjective')).find(({ length }) => length) ?? [];
  if (owner && !other)
    evidence.add({ kind: owner.kind, country: owner.country }, PEOPLE_WEIGHT * Math.min(mentions.length, 4), name);
}

/** Of the name; else of the first other form that the atlas knows. Of "Paris, Texas" as one name the first part counts; "Ont." is a region. */
function sensesOf({ name, aliases }: Entity, atlas: Atlas): readonly PlaceSense[] {
  for (const form of [name, ...aliases])
    for (const part of new Set([form, form.replace(/,\s.*$/, '')])) {
      const senses = atlas.find(spellingOf(part).words, 'alone');
      if (senses.length) return senses;
    }
  return (
    [name, ...aliases]
      .map((form) => ownersNamed(`${form.replace(/\.$/, '')}.`, atlas))
      .find(({ length }) => length === 1) ?? []
  );
}

/**
 * A writer says which Kingston it is where the name first stands, the headline apart: one told later may be another than the
 * one before it.
 */
function isToldLate({ mentions, senses }: Open, { text, structure }: ArticleAnalysis, atlas: Atlas): boolean {
  if (senses.length < 2) return false;
  const first = mentions.find(({ span }) => span.start >= (structure.headline?.end ?? 0));
  return first !== undefined && !ownerInside(first.text, atlas) && !writtenOwner(text, first.span, atlas);
}

/** Undecided where another place of the name lies in the country that the article speaks of most. */
function doubted({ senses }: Open, reading: PlaceReading, evidence: Evidence): PlaceReading {
  const { grounding } = reading;
  if (!grounding || evidence.shareOf(grounding.country) === 1) return reading;
  const rivals = senses.filter(({ country }) => evidence.shareOf(country) === 1);
  return rivals.length ? { alternatives: byWeight(senses).slice(0, MOST_ALTERNATIVES) } : reading;
}

/** How many places whose name has no other lie in each country: two of them speak for each other. */
function countLone(open: readonly Open[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { senses } of open)
    if (senses.length === 1) counts.set(senses[0]!.country, (counts.get(senses[0]!.country) ?? 0) + 1);
  return counts;
}
