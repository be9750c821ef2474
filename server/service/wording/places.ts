/** Where a place is and why that one was chosen, in plain words. */

import type { Grounding, PlaceExplanationId, PlaceExplanations, PlaceReading } from '../../core/entities/grounding.ts';
import { say } from './say.ts';

type Sentences = { readonly [K in PlaceExplanationId]: (args: PlaceExplanations[K]) => string };

export const placeSentences: Sentences = {
  'place/known': () => '',
  'place/written': ({ by }) => `The article says so: “${by}” stands beside it.`,
  'place/sole': () => 'No other place of this name is known.',
  'place/dateline': ({ by }) => `Taken for this one because the article is datelined ${by}.`,
  'place/beside': ({ by }) => `Taken for this one because the article also names ${by}, which is near.`,
  'place/within': ({ by }) => `Taken for this one because the article also names ${by}.`,
  'place/largest': () => 'By far the best known place of this name.',
};

/** More would be a list, not a card. */
const MOST_OTHERS = 3;

type Spot = Pick<Grounding, 'kind' | 'country' | 'countryName' | 'region'>;

/** "Ontario, Canada"; the country alone for itself, and where the region says no more than the name. */
export function spotWords({ kind, countryName, region }: Spot, name = ''): string {
  if (kind === 'country') return countryName;
  return region === undefined || region === name ? countryName : `${region}, ${countryName}`;
}

/** "In Geneva, Switzerland · about 190,000 people", and why; which ones there are where nothing decides. Empty for what is not on the map. */
export function placeWords(name: string, reading: PlaceReading | undefined): readonly string[] {
  if (!reading) return [];
  const { grounding, alternatives } = reading;
  if (!grounding) {
    if (alternatives.length === 0) return [];
    const shown = alternatives.slice(0, MOST_OTHERS).map((sense) => senseWords(sense));
    const [last, ...rest] = shown.reverse();
    const list = rest.length ? `${rest.reverse().join('; ')}; or ${last}` : `perhaps ${last}`;
    return [`Which place is meant is open: ${list}${alternatives.length > MOST_OTHERS ? ', and others' : ''}.`];
  }
  const people = grounding.population ? ` · about ${peopleWords(grounding.population)}` : '';
  const why = say(placeSentences, grounding.why.id, grounding.why.args) ?? '';
  return [`${whereWords(name, grounding)}${people}`, [why, otherWords(reading)].filter(Boolean).join(' ')];
}

function whereWords(name: string, grounding: Grounding): string {
  const { kind, rank, countryName } = grounding;
  if (kind === 'country') return name === countryName ? 'Country' : `Country: ${countryName}`;
  if (rank === 'capital') return `Capital of ${withArticle(countryName)}`;
  if (kind === 'region') return `Part of ${withArticle(countryName)}`;
  return `In ${spotWords({ ...grounding, countryName: withArticle(countryName) }, name)}`;
}

/** Told where the choice rests on the article's other places. */
function otherWords({ grounding, alternatives }: PlaceReading): string {
  const isGuess = ['place/dateline', 'place/beside', 'place/within'].includes(grounding!.why.id);
  if (!isGuess || alternatives.length === 0) return '';
  const shown = alternatives.slice(0, MOST_OTHERS).map((sense) => senseWords(sense));
  return `There are others: ${shown.join('; ')}${alternatives.length > MOST_OTHERS ? '; and more' : ''}.`;
}

/** "the country Georgia", "the one in Ontario, Canada". */
function senseWords(spot: Spot): string {
  if (spot.kind === 'country') return `the country ${spot.countryName}`;
  if (spot.kind === 'region') return `${spot.region}, part of ${withArticle(spot.countryName)}`;
  return spotWords(spot);
}

const NEEDS_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Seychelles|Comoros|Gambia|Isle of|Democratic |Republic |Dominican Rep|Central African|Czech Rep|Palestinian |.*Islands$)/;

function withArticle(country: string): string {
  return NEEDS_ARTICLE.test(country) ? `the ${country}` : country;
}

/** "190,000 people", "8.5 million people". */
function peopleWords(people: number): string {
  if (people >= 1e9) return `${Math.round(people / 1e8) / 10} billion people`;
  if (people >= 1e6) return `${Math.round(people / 1e5) / 10} million people`;
  return `${String(people).replace(/\B(?=(?:\d{3})+$)/g, ',')} people`;
}
