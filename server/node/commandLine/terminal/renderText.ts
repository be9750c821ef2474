/** The article's text with its mentions: underlined in the colour of their kind, or in brackets where there are no colours. */

import { type ArticleAnalysis, isTime, type Mention, type NameKind } from '../../../core/analysis.ts';
import { type Screen, safeText } from './screen.ts';
import { paintLine, type Run, wrap } from './wrap.ts';

/** Stands behind a name, for eyes and terminals that do not tell the colours apart. */
export const kindMarks: Readonly<Record<NameKind, string>> = { person: 'ᵖ', organization: 'ᵒ', group: 'ᵍ', place: 'ˡ' };

/** Lines as in the text, long ones broken at the screen's width, several blank ones drawn together. */
export function renderText({ text, mentions }: ArticleAnalysis, screen: Screen, width: number | undefined): string[] {
  const rendered: string[] = [];
  let next = 0;
  for (const { start, end } of linesOf(text)) {
    const runs: Run[] = [];
    let at = start;
    // A mention over a line break is shown in pieces, its value behind the last.
    for (; next < mentions.length && mentions[next]!.span.start < end; next++) {
      const mention = mentions[next]!;
      const from = Math.max(mention.span.start, start);
      const to = Math.min(mention.span.end, end);
      runs.push(
        plain(text.slice(at, from)),
        ...mentionRuns(mention, text.slice(from, to), to === mention.span.end, screen),
      );
      at = to;
      if (mention.span.end > end) break;
    }
    runs.push(plain(text.slice(at, end).trimEnd()));
    const lines = wrap(runs, width).map((line) => paintLine(screen, line));
    if (lines.join('') !== '') rendered.push(...lines);
    else if (rendered.length > 0 && rendered.at(-1) !== '') rendered.push('');
  }
  while (rendered.at(-1) === '') rendered.pop();
  return rendered;
}

function mentionRuns(mention: Mention, shown: string, last: boolean, { styled }: Screen): Run[] {
  const value = isTime(mention) ? shownValue(mention.value, mention.text) : '';
  const text = safeText(shown);
  if (!styled)
    return [
      { text: `[${text}${last ? `/${isTime(mention) ? value || mention.type : mention.kind}` : ''}]`, style: 'plain' },
    ];
  const behind = isTime(mention) ? value && ` ${value}` : kindMarks[mention.kind];
  return [
    { text, style: isTime(mention) ? 'time' : mention.kind },
    ...(last && behind ? [{ text: behind, style: 'dim' } as const] : []),
  ];
}

/** Values that help a reader: known days, weeks, months and years; not what the words say already, no codes for "now" or "three days". */
function shownValue(value: string, text: string): string {
  return /^(?:\d{4}|BC\d{4})(?:[-T][^X]*)?$/.test(value) && value !== text ? value : '';
}

function plain(text: string): Run {
  return { text: safeText(text), style: 'plain' };
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: index };
    start = index + lineEnd.length;
  }
  yield { start, end: text.length };
}
