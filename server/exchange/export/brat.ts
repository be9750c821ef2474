/** brat standoff: the text as it is, and an `.ann` file whose offsets count code points. */

import { type ArticleAnalysis, isTime, type Mention } from '../../core/analysis.ts';
import type { PlaceReadings } from '../../core/entities/grounding.ts';
import { codePointCounter } from './codePoints.ts';

/**
 * Names and times as text-bound annotations (T), the value of a time as a note (#), a place that acts as an attribute (A), the
 * GeoNames id of a place as a normalization (N), the mentions of one entity as an equivalence (*). A mention that runs over a line break is written as a discontinuous span, as the format asks.
 * https://brat.nlplab.org/standoff.html
 */
export function toBrat({ text, mentions, entities }: ArticleAnalysis, places: PlaceReadings = new Map()): string {
  const codePoints = codePointCounter(text);
  const lines: string[] = [];
  mentions.forEach((mention, i) => {
    const pieces = piecesOf(mention);
    const spans = pieces.map(({ start, end }) => `${codePoints(start)} ${codePoints(end)}`).join(';');
    const written = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`T${i + 1}\t${label(mention)} ${spans}\t${written}`);
  });
  let notes = 0;
  mentions.forEach((mention, i) => {
    if (isTime(mention)) lines.push(`#${++notes}\tAnnotatorNotes T${i + 1}\t${mention.value}`);
  });
  let attributes = 0;
  mentions.forEach((mention, i) => {
    if (!isTime(mention) && mention.acting) lines.push(`A${++attributes}\tActing T${i + 1}`);
  });
  let references = 0;
  for (const entity of entities) {
    const id = places.get(entity.id)?.grounding?.geonamesId;
    if (id === undefined) continue;
    for (const i of entity.mentions)
      lines.push(`N${++references}\tReference T${i + 1} GeoNames:${id}\t${entity.name.replace(/\s+/g, ' ')}`);
  }
  for (const entity of entities) {
    if (entity.mentions.length > 1) lines.push(`*\tEquiv ${entity.mentions.map((i) => `T${i + 1}`).join(' ')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** brat's `annotation.conf` for these types; it stands once in the folder of a collection. */
export const bratConfiguration = `[entities]
Person
Organization
Group
Place
Date
Time
Duration
Set

[relations]
<EQUIV>=Equiv Arg1:Person|Organization|Group|Place, Arg2:Person|Organization|Group|Place, <REL-TYPE>:symmetric-transitive

[events]

[attributes]
Acting Arg:Place
`;

const labels = {
  person: 'Person',
  organization: 'Organization',
  group: 'Group',
  place: 'Place',
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Duration',
  SET: 'Set',
} as const;

function label(mention: Mention): string {
  return labels[isTime(mention) ? mention.type : mention.kind];
}

/** The mention without the line breaks in it and the blank space around them. */
function piecesOf({ span, text }: Mention): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const blank of text.matchAll(blanks)) {
    if (!lineBreak.test(blank[0])) continue;
    if (blank.index > start) pieces.push({ start: span.start + start, end: span.start + blank.index });
    start = blank.index + blank[0].length;
  }
  if (start < text.length) pieces.push({ start: span.start + start, end: span.end });
  return pieces;
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: Python's readers of `.ann` files end a line at all of these.
const blanks = /[\s\x1c-\x1e\x85]+/g;
const lineBreak = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above.
