/** Slips in ages: another age for the same person, an age beside a birth or a death that it does not go with. */

import { type ArticleAnalysis, isName, type NameMention } from '../../server/core/analysis.ts';
import { type Injected, replaced } from './injector.ts';

const age = /^, (\d{2})(?=, )/;

/** For everybody whose age stands behind the name in running text. */
export function personSlips(article: ArticleAnalysis): Injected[] {
  const { text, structure, mentions, documentTime } = article;
  const inBody = ({ span }: NameMention) =>
    structure.blocks.some((b) => b.kind === 'paragraph' && b.span.start <= span.start && span.end <= b.span.end) &&
    !structure.quotations.some((q) => q.span.start <= span.start && span.end <= q.span.end);
  const persons = mentions.filter(isName).filter((m) => m.kind === 'person' && inBody(m));
  return persons.flatMap((mention, i) => {
    const told = age.exec(text.slice(mention.span.end, mention.span.end + 8));
    if (!told) return [];
    const years = Number(told[1]);
    const later = persons.slice(i + 1).find(({ entity }) => entity === mention.entity);
    return [
      ...(later ? secondAge(text, later, years) : []),
      ...(documentTime.date && documentTime.source !== 'context'
        ? birth(text, mention, years, documentTime.date.year)
        : []),
      ...death(text, years),
    ];
  });
}

/** "Weber said" → "The 49-year-old Weber said", where the name opens the sentence. */
function secondAge(text: string, { span }: NameMention, years: number): Injected[] {
  if (!/(?:^|[.!?]\s|\n)$/.test(text.slice(Math.max(0, span.start - 2), span.start))) return [];
  const { start } = span;
  return [replaced(text, { start, end: start }, `The ${years + 4}-year-old `, 'two ages')];
}

/** "Weber, 45, …" → "Weber, 45, who was born in 1970, …" in an article of 2025. */
function birth(text: string, { span }: NameMention, years: number, year: number): Injected[] {
  const at = span.end + 4;
  return [replaced(text, { start: at, end: at }, `, who was born in ${year - years - 10}`, 'birth')];
}

/** A last paragraph on a death: "Eva Moser was born in 1940 and died in 2001, aged 55." */
function death(text: string, years: number): Injected[] {
  const end = { start: text.length, end: text.length };
  const added = `\n\nTheir neighbour was Eva Moser. She was born in 1940 and died in ${1940 + years}, aged ${years - 6}.\n`;
  return years > 20 ? [replaced(text, end, added, 'age at death')] : [];
}
