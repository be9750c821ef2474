/**
 * Articles whose places are marked with where they are: "⟦CH/Geneva: Lausanne⟧" a city of a region, "⟦US/Ohio: Ohio⟧" a region,
 * "⟦CL: Chile⟧" a country, "⟦?: Danube⟧" what no map point should be given to, or what nothing decides.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { isName } from '../../server/core/analysis.ts';
import type { Analyzer } from '../../server/core/analyzer.ts';
import { fold } from '../../server/core/names/fold.ts';

interface GoldPlace {
  readonly start: number;
  readonly text: string;
  /** "CH" or "CH/Geneva"; "?" for none. */
  readonly where: string;
}

export interface PlaceTally {
  /** Mentions that are to be found on the map, and those that are not. */
  readonly gold: number;
  readonly none: number;
  /** Grounded, and rightly so. */
  readonly grounded: number;
  readonly right: number;
  /** Of the mentions that are not to be grounded. */
  readonly silent: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export function readPlaceGold(source: string): { readonly text: string; readonly places: readonly GoldPlace[] } {
  const places: GoldPlace[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/⟦([^⟦⟧:]+): ([^⟦⟧]+)⟧/g)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    places.push({ start: text.length, text: match[2]!, where: match[1]! });
    text += match[2]!;
  }
  return { text: text + source.slice(at), places };
}

/** A mention that is not recognised as a place counts as not grounded. */
export function tallyPlaces(analyzer: Analyzer): PlaceTally {
  const folder = new URL('./places/', import.meta.url);
  const tally = { gold: 0, none: 0, grounded: 0, right: 0, silent: 0, wrong: [] as string[], missed: [] as string[] };
  for (const file of readdirSync(folder).sort()) {
    const { text, places } = readPlaceGold(readFileSync(new URL(file, folder), 'utf8'));
    const { article } = analyzer.analyze(text);
    const readings = analyzer.groundPlaces(article);
    for (const place of places) {
      const mention = article.mentions.find(
        ({ span }) => span.start < place.start + place.text.length && place.start < span.end,
      );
      const reading = mention && isName(mention) ? readings.get(mention.entity) : undefined;
      const found = reading?.grounding;
      const shown = found && `${found.country}${found.region ? `/${found.region}` : ''}`;
      const isNone = place.where === '?';
      if (isNone) tally.none++;
      else tally.gold++;
      if (found) tally.grounded++;
      if (isNone && !found) tally.silent++;
      const isRight = !isNone && shown !== undefined && fold(shown.toLowerCase()) === fold(place.where.toLowerCase());
      if (isRight) tally.right++;
      const told = `${file}: ${place.text}: ${place.where}`;
      if (found && !isRight) tally.wrong.push(`${told}, not ${shown} (${found.why.id})`);
      if (!found && !isNone)
        tally.missed.push(
          `${told} ${mention ? `(${mention.kind}, ${reading?.alternatives.length ?? 0} others)` : '(no name)'}`,
        );
    }
  }
  return tally;
}
