/** Finds the places of an article on the map: by what is written beside them, by the dateline, by the other places, by how well known they are. */

import type { ArticleAnalysis, Entity, EntityId, Explanation, NameMention } from '../analysis.ts';
import type { Atlas, PlaceSense } from '../model/atlas.ts';
import { spellingOf } from '../names/spelling.ts';
import { explainPlace, type Grounding, type PlaceReading, type PlaceReadings } from './grounding.ts';
import { createEvidence, type Evidence, type PlaceScore } from './placeEvidence.ts';
import { isCalledRegion, liesIn, ownerInside, ownersNamed, type WrittenOwner, writtenOwner } from './writtenPlaces.ts';

/** By so many powers of ten of people the likeliest place must lead; in a dateline, where only well-known ones stand alone, less. */
const LEAD = 0.7;
const DATELINE_LEAD = 0.4;
/** So many people, as a power of ten: such a city is known without the article's word, and none is passed over without it. */
const LARGE = 5.5;
/** Where the article speaks of other countries alone, a lone place below this is rather something else. */
const TOWN = 5;
/** Countries whose towns are named after others, and after people. */
const REUSES_NAMES = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'IE', 'ZA', 'PH', 'JM']);
const MOST_ALTERNATIVES = 5;
const DATELINE_WEIGHT = 3;
const PEOPLE_WEIGHT = 0.5;

interface Open {
  readonly entity: Entity;
  readonly mentions: readonly NameMention[];
  readonly senses: readonly PlaceSense[];
  readonly inDateline: boolean;
}

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

/** What the article writes beside its mentions; undefined where it writes nothing, undecided where that is contradictory. */
function readWritten({ entity, mentions, senses }: Open, text: string, atlas: Atlas): PlaceReading | undefined {
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

/** One alone, or the one that has five times as many people as the next. */
function mostPeopled(senses: readonly PlaceSense[]): PlaceSense | undefined {
  const [first, second] = byWeight(senses);
  return first && (!second || first.weight - second.weight >= LEAD) ? first : undefined;
}

function byWeight(senses: readonly PlaceSense[]): readonly PlaceSense[] {
  return [...senses].sort((a, b) => b.weight - a.weight);
}

function known(sense: PlaceSense): PlaceReading {
  return { grounding: ground(sense, 0.98, explainPlace('place/known', {})), alternatives: [] };
}

function isSafe(sense: PlaceSense, evidence: Evidence): boolean {
  if (evidence.shareOf(sense.country) > 0 || sense.weight >= LARGE || sense.rank === 'capital') return true;
  return !REUSES_NAMES.has(sense.country) && (sense.weight >= TOWN || evidence.isEmpty());
}

/** How many places whose name has no other lie in each country: two of them speak for each other. */
function countLone(open: readonly Open[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { senses } of open)
    if (senses.length === 1) counts.set(senses[0]!.country, (counts.get(senses[0]!.country) ?? 0) + 1);
  return counts;
}

function sole(sense: PlaceSense, evidence: Evidence): PlaceReading {
  const confidence = evidence.shareOf(sense.country) > 0 ? 0.95 : sense.weight >= LARGE ? 0.9 : 0.8;
  return { grounding: ground(sense, confidence, explainPlace('place/sole', {})), alternatives: [] };
}

function decide(
  { senses, inDateline }: Open,
  evidence: Evidence,
  country: string | undefined,
  dateline: string | undefined,
): PlaceReading {
  const scores = senses.map(evidence.score).sort((a, b) => b.total - a.total);
  const [best, next] = scores;
  const ordered = scores.map(({ sense }) => sense);
  if (!best || (!next && !isSafe(best.sense, evidence))) return { alternatives: ordered.slice(0, MOST_ALTERNATIVES) };
  const lead = next ? best.total - next.total : Number.POSITIVE_INFINITY;
  const isSupported = evidence.shareOf(best.sense.country) > 0 || best.near !== undefined;
  if ((!isSupported && !isFamous(best.sense, scores)) || lead < (inDateline ? DATELINE_LEAD : LEAD))
    return { alternatives: ordered.slice(0, MOST_ALTERNATIVES) };
  const why = next ? reason(best, scores, country, dateline) : explainPlace('place/sole', {});
  const confidence = Math.round(Math.min(0.95, 0.6 + 0.15 * lead) * 100) / 100;
  return { grounding: ground(best.sense, confidence, why), alternatives: others(ordered, best.sense) };
}

/**
 * Meant without the article's word: no place that the article leads to shares the name, nor a large one; a large capital has
 * no larger city beside it.
 */
function isFamous(best: PlaceSense, scores: readonly PlaceScore[]): boolean {
  const rivals = scores.filter(({ sense }) => sense !== best);
  if (rivals.some(({ isLocal }) => isLocal)) return false;
  if (best.rank === 'capital' && best.weight >= LARGE)
    return !rivals.some(({ sense }) => sense.kind === 'city' && sense.weight > best.weight);
  return rivals.every(({ sense }) => sense.weight < LARGE && sense.weight <= best.weight - LEAD);
}

/** What made the difference; how well known it is where that alone would do. */
function reason(
  best: PlaceScore,
  scores: readonly PlaceScore[],
  country: string | undefined,
  dateline: string | undefined,
): Explanation {
  const rival = Math.max(...scores.filter((score) => score !== best).map(({ prior }) => prior));
  if (best.prior - rival >= LEAD) return explainPlace('place/largest', {});
  if (best.near !== undefined) return explainPlace('place/beside', { by: best.near });
  if (dateline !== undefined && country === best.sense.country) return explainPlace('place/dateline', { by: dateline });
  return best.within === undefined
    ? explainPlace('place/largest', {})
    : explainPlace('place/within', { by: best.within });
}

function others(senses: readonly PlaceSense[], chosen: PlaceSense): readonly PlaceSense[] {
  return senses.filter((sense) => sense !== chosen).slice(0, MOST_ALTERNATIVES);
}

function ground({ weight: _, ...sense }: PlaceSense, confidence: number, why: Explanation): Grounding {
  return { ...sense, confidence, why };
}
