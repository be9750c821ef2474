/** Reads the time expressions of a text as short strings, for the tests of this folder. */

import type { DocumentTime, TimeExpression } from '../../../server/core/analysis.ts';
import type { ArticleParagraph } from '../../../server/core/article.ts';
import { shapeOf } from '../../../server/core/structure/paragraphShape.ts';
import { splitParagraphs } from '../../../server/core/text/paragraphs.ts';
import { splitSentences } from '../../../server/core/text/sentences.ts';
import { tokenize } from '../../../server/core/text/tokens.ts';
import { formatIso, parseIso } from '../../../server/core/time/plainDate.ts';
import { recognizeTimes } from '../../../server/core/time/recognizeTimes.ts';
import { resolveTimes } from '../../../server/core/time/resolveTimes.ts';
import type { DateOrder } from '../../../server/core/time/timeCounts.ts';

/** All expressions, resolved against `date` (an ISO day; none: nothing is known). */
export function read(text: string, date?: string, dateOrder: DateOrder = 'auto'): TimeExpression[] {
  const paragraphs = splitParagraphs(text).map(({ start, end }) => {
    const own = text.slice(start, end);
    const tokens = tokenize(own);
    const sentences = splitSentences(tokens, own);
    const times = recognizeTimes(own, tokens, sentences);
    return {
      start,
      kind: 'paragraph',
      reading: { text: own, tokens, sentences, times, shape: shapeOf(own, tokens, []) },
    } as unknown as ArticleParagraph;
  });
  const day = date === undefined ? undefined : parseIso(date);
  const documentTime: DocumentTime = day
    ? { date: day, source: 'given', days: [day], evidence: [] }
    : { source: 'none', days: [], evidence: [] };
  return resolveTimes(paragraphs, documentTime, { dateOrder }).times;
}

/** "last month = 2020-06": text and value of each. */
export function valuesOf(text: string, date?: string, dateOrder?: DateOrder): string[] {
  return read(text, date, dateOrder).map((time) => `${time.text} = ${time.value}`);
}

/** The texts alone. */
export function textsOf(text: string, date?: string): string[] {
  return read(text, date).map((time) => time.text);
}

/** "2020-07-06 2020-07-12": first and last day of the only expression. */
export function intervalOf(text: string, date?: string): string | undefined {
  const [only, ...more] = read(text, date);
  if (!only || more.length > 0) throw new Error(`not one expression in ${text}`);
  return only.interval && `${formatIso(only.interval.first)} ${formatIso(only.interval.last)}`;
}
