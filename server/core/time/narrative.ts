/** Follows the time that a text has reached, from date to date, for the words that go on from it. */

import type { ArticleParagraph } from '../article.ts';
import { compareDates } from './plainDate.ts';
import type { Resolution } from './resolve/resolution.ts';
import type { TimeCandidate, TimeForm } from './timeForm.ts';
import type { Stretch } from './timexValue.ts';

/** An expression that the text has passed, and what it came to. */
export interface Reached {
  readonly stretch: Stretch;
  /** Its year was written, or taken from one that was. */
  readonly told: boolean;
  /** Where it stands in the paragraph that is being read; undefined where it stands in an earlier one. */
  readonly here: Here | undefined;
}

interface Here {
  readonly sentence: number;
  /** A preposition leads it: the sentence happens then ("in 1957", not "the 1957 law"). */
  readonly led: boolean;
  /** It names a time and not a thing by its time, as "the 1957 law" does. */
  readonly named: boolean;
  /** Told in passing, before the time of the story. */
  readonly aside: boolean;
}

/**
 * What the expressions before have left behind. It tells no places in the article, so that what a paragraph's own times come
 * to depends on its text and on this alone.
 */
export interface Narrative {
  readonly last: Reached | undefined;
  /** The time that the story is at; a year named in passing does not move it. */
  readonly story: Stretch | undefined;
  readonly day: Stretch | undefined;
  readonly quarter: Stretch | undefined;
  /** How many expressions ago the quarter was told; 0 where none was, or too long ago. */
  readonly sinceQuarter: number;
}

export const unbegun: Narrative = {
  last: undefined,
  story: undefined,
  day: undefined,
  quarter: undefined,
  sinceQuarter: 0,
};

/** How many expressions later "a year earlier" may still mean the same quarter of the year before. */
const QUARTER_REACH = 12;

/** One more expression is passed, whatever it says. */
export function pass(narrative: Narrative): Narrative {
  if (!narrative.quarter) return narrative;
  const { last, story, day, quarter, sinceQuarter } = narrative;
  return sinceQuarter >= QUARTER_REACH
    ? { last, story, day, quarter: undefined, sinceQuarter: 0 }
    : { last, story, day, quarter, sinceQuarter: sinceQuarter + 1 };
}

/** The state at the end of a paragraph: only what the next ones go on from. */
export function leaveParagraph(narrative: Narrative): Narrative {
  const { last } = narrative;
  return last?.here ? withLast(narrative, { stretch: last.stretch, told: last.told, here: undefined }) : narrative;
}

/** True of states at the ends of paragraphs from which all that follows is the same. */
export function sameNarrative(a: Narrative, b: Narrative): boolean {
  return (
    a === b ||
    (a.sinceQuarter === b.sinceQuarter &&
      a.last?.told === b.last?.told &&
      sameStretch(a.last?.stretch, b.last?.stretch) &&
      sameStretch(a.story, b.story) &&
      sameStretch(a.day, b.day) &&
      sameStretch(a.quarter, b.quarter))
  );
}

function sameStretch(a: Stretch | undefined, b: Stretch | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.unit === b.unit && compareDates(a.first, b.first) === 0;
}

/** The state behind an expression that was read as `form`. */
export function advance(
  narrative: Narrative,
  candidate: TimeCandidate,
  form: TimeForm,
  resolved: Resolution,
): Narrative {
  const { stretch } = resolved;
  const { sentence, lead } = candidate;
  if (!stretch) return narrative;
  if (form.kind === 'offset' && form.from === 'document' && stretch.unit === 'year') {
    // "last year it came on June 20": tells the year of its clause, and that the text is back at its own time
    return candidate.tense === 'past'
      ? withLast(narrative, { stretch, told: true, here: { sentence, led: false, named: true, aside: false } })
      : narrative;
  }
  const told = hasYear(form) || (resolved.anchor === 'narrative' && narrative.last?.told === true);
  const aside = looksBack(candidate, form);
  const small = lead !== undefined && isCapital(lead) ? lead.toLowerCase() : lead;
  const led = !aside && small !== undefined && LEADS.has(small);
  const named = small === undefined || PREPOSITIONS.has(small);
  const here: Here = { sentence, led, named, aside };
  const last: Reached = { stretch: finerOf(narrative.last, stretch, sentence), told, here };
  if (aside) return withLast(narrative, last);
  const isQuarter = stretch.unit === 'quarter' && form.kind === 'period';
  return {
    last,
    story: movesStory(narrative.story, last.stretch, led, candidate, form) ? last.stretch : narrative.story,
    day: stretch.unit === 'day' ? stretch : narrative.day,
    quarter: isQuarter ? stretch : narrative.quarter,
    sinceQuarter: isQuarter ? 0 : narrative.sinceQuarter,
  };
}

function withLast({ story, day, quarter, sinceQuarter }: Narrative, last: Reached): Narrative {
  return { last, story, day, quarter, sinceQuarter };
}

const CAPITAL = /^\p{Lu}/u;

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** "the previous year", "who had vanished in 1897": told in passing, the story stays where it is. */
function looksBack({ earlier }: TimeCandidate, form: TimeForm): boolean {
  return earlier || (form.kind === 'offset' && form.from === 'narrative' && (form.count?.value ?? 0) < 0);
}

/** "On December 7 …, 1941": a year behind a day of its own does not widen what has been reached. */
function finerOf(last: Reached | undefined, stretch: Stretch, sentence: number): Stretch {
  if (stretch.unit !== 'year' || last?.here?.sentence !== sentence || !isWithinYear(last.stretch)) return stretch;
  return last.stretch.first.year === stretch.first.year ? last.stretch : stretch;
}

const LEADS = new Set(['in', 'on', 'by', 'during', 'at', 'late', 'early']);
const PREPOSITIONS = new Set([
  ...LEADS,
  'from',
  'since',
  'until',
  'till',
  'to',
  'after',
  'before',
  'around',
  'through',
  'about',
]);
/** Behind these a date belongs to a noun: "the year ended 30 June 2022", "a letter dated 3 May 1998". */
const ATTRIBUTE_LEADS = new Set(['ended', 'ending', 'dated']);
/** Years that a story moves in one step without ceremony. */
const STEP = 2;

/** A far year moves the story where it opens a paragraph or a sentence ("In 1918 …"), or comes with its month. */
function movesStory(
  story: Stretch | undefined,
  stretch: Stretch,
  led: boolean,
  { span, lead }: TimeCandidate,
  form: TimeForm,
): boolean {
  if (!story) return true;
  if (!isWithinYear(stretch)) return false;
  if (lead !== undefined && ATTRIBUTE_LEADS.has(lead)) return false;
  const near = Math.abs(stretch.first.year - story.first.year) <= STEP;
  // "the 1978 treaty" names a thing, not a time of the story
  if (near && (stretch.unit !== 'year' || led || form.kind !== 'calendar')) return true;
  if (span.start === 0 || (lead !== undefined && isCapital(lead))) return true;
  return stretch.unit !== 'year' && led && hasYear(form);
}

function hasYear(form: TimeForm): boolean {
  switch (form.kind) {
    case 'calendar':
    case 'period':
    case 'holiday':
      return form.year !== undefined || (form.within !== undefined && hasYear(form.within));
    case 'clock':
      return form.on !== undefined && hasYear(form.on);
    case 'nth':
      return form.within !== undefined && hasYear(form.within);
    default:
      return false;
  }
}

/** Paragraphs whose dates belong to the article's frame and not to what it tells. */
const FRAME = new Set(['front-matter', 'header', 'byline', 'date-line', 'contributor', 'separator']);

/** `begun` tells that the text has begun: a date on a line of its own then heads what follows, as in a programme of events. */
export function tellsStory({ kind }: ArticleParagraph, begun: boolean): boolean {
  return !FRAME.has(kind) || (begun && kind === 'date-line');
}

/** No decade, no century. */
export function isWithinYear({ unit }: Stretch): boolean {
  return unit !== 'decade' && unit !== 'century' && unit !== 'millennium';
}
