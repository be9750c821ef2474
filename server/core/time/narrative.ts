/** Follows the time that a text has reached, from date to date, for the words that go on from it. */

import type { DocumentTimeSource } from '../analysis.ts';
import type { ArticleParagraph } from '../article.ts';
import type { PlainDate } from './plainDate.ts';
import type { Anchors, Resolution } from './resolve/resolution.ts';
import type { Tense, TimeCandidate, TimeForm } from './timeForm.ts';
import type { Stretch } from './timexValue.ts';

/** Where an expression stands, and what it came to. */
export interface Reached {
  readonly stretch: Stretch;
  readonly paragraph: number;
  /** Index of the expression in the article. */
  readonly index: number;
  /** Its year was written, or taken from one that was. */
  readonly told: boolean;
}

/** What the expressions before have left behind. */
export interface Narrative {
  readonly last?: Reached;
  readonly day?: Reached;
  readonly quarter?: Reached;
}

/** How many expressions later "a year earlier" may still mean the same quarter of the year before. */
const QUARTER_REACH = 12;

/** The anchors for the next expression. */
export function anchorsFor(
  fixed: Anchors,
  narrative: Narrative,
  at: { readonly paragraph: number; readonly index: number },
  candidate: TimeCandidate,
): Anchors {
  const { last, day, quarter } = narrative;
  const near = quarter && at.index - quarter.index <= QUARTER_REACH;
  return {
    ...fixed,
    ...(last && { narrative: last.stretch }),
    ...(day && { day: day.stretch }),
    ...(near && { quarter: quarter.stretch }),
    ...((fixed.history || tellsPast(fixed.document, last, at.paragraph, candidate.tense)) && { history: true }),
  };
}

/** Inside an article: the paragraph has told an earlier year, and goes on in the past tense. */
function tellsPast(
  document: PlainDate | undefined,
  last: Reached | undefined,
  paragraph: number,
  tense: Tense,
): boolean {
  if (!document || !last?.told || last.paragraph !== paragraph) return false;
  if (tense === 'future' || tense === 'present') return false;
  return last.stretch.first.year < document.year && isWithinYear(last.stretch);
}

function isWithinYear({ unit }: Stretch): boolean {
  return unit !== 'decade' && unit !== 'century' && unit !== 'millennium';
}

/** The state behind an expression. */
export function advance(
  narrative: Narrative,
  form: TimeForm,
  resolved: Resolution,
  at: { readonly paragraph: number; readonly index: number },
): Narrative {
  const { stretch } = resolved;
  if (!stretch || (form.kind === 'offset' && form.from === 'document' && stretch.unit === 'year')) return narrative;
  const told = hasYear(form) || (resolved.anchor === 'narrative' && narrative.last?.told === true);
  const reached: Reached = { stretch, ...at, told };
  return {
    ...narrative,
    last: reached,
    ...(stretch.unit === 'day' && { day: reached }),
    ...(stretch.unit === 'quarter' && form.kind === 'period' && { quarter: reached }),
  };
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

/**
 * True of a history: most years that it writes lie well before the article's day, and it seldom points from that day.
 * A dateline makes it news.
 */
export function isHistory(
  paragraphs: readonly ArticleParagraph[],
  document: PlainDate | undefined,
  source: DocumentTimeSource,
): boolean {
  if (!document || source === 'dateline') return false;
  let written = 0;
  let far = 0;
  let pointing = 0;
  for (const { reading } of paragraphs)
    for (const { form } of reading.times) {
      const year = yearOf(form);
      if (year !== undefined) {
        written++;
        if (Math.abs(year - document.year) >= 3) far++;
      } else if (
        form.kind === 'weekday' ||
        (form.kind === 'offset' && form.from === 'document' && form.unit !== 'year')
      )
        pointing++;
    }
  return written >= 4 && far >= written * 0.6 && pointing <= written * 0.25;
}

function yearOf(form: TimeForm): number | undefined {
  if (form.kind === 'calendar' || form.kind === 'period' || form.kind === 'holiday') return form.year?.value;
  return form.kind === 'clock' && form.on ? yearOf(form.on) : undefined;
}

/** Paragraphs whose dates belong to the article's frame and not to what it tells. */
const FRAME = new Set(['front-matter', 'header', 'byline', 'date-line', 'contributor', 'separator']);

export function tellsStory({ kind }: ArticleParagraph): boolean {
  return !FRAME.has(kind);
}
