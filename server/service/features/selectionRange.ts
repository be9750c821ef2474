/** Expand Selection: word → name or date → name with its title → sentence → paragraph → article. */

import type { SelectionRange } from 'vscode-languageserver-types';
import { isName, type Mention } from '../../core/analysis.ts';
import { contains, lastStartingBy, type Span, span, toArticle } from '../../core/text/span.ts';
import { tokenize } from '../../core/text/tokens.ts';
import { mentionAt } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';

/** A longer paragraph is not cut into words for a selection. */
const LONGEST = 100_000;

export function selectionRange(reading: Reading, offset: number): SelectionRange {
  const { article, positions } = reading;
  const { blocks, sentences } = article.structure;
  const paragraph = holder(
    blocks.map((block) => block.span),
    offset,
  );
  const mention = mentionAt(article, offset);
  const steps = [
    span(0, article.text.length),
    paragraph,
    holder(sentences, offset),
    mention && withTitle(mention),
    mention?.span,
    paragraph && wordAt(article.text, paragraph, offset),
  ];
  let inner: Span = steps[0]!;
  let selection: SelectionRange = { range: positions.range(inner) };
  for (const step of steps.slice(1)) {
    if (!step || !contains(inner, step) || step.end - step.start === inner.end - inner.start) continue;
    inner = step;
    selection = { range: positions.range(step), parent: selection };
  }
  return selection;
}

function holder(spans: readonly Span[], offset: number): Span | undefined {
  const found = spans[lastStartingBy(spans, offset)];
  return found && offset <= found.end ? found : undefined;
}

function withTitle(mention: Mention): Span | undefined {
  if (!isName(mention) || !mention.role) return undefined;
  return span(Math.min(mention.role.start, mention.span.start), Math.max(mention.role.end, mention.span.end));
}

function wordAt(text: string, paragraph: Span, offset: number): Span | undefined {
  if (paragraph.end - paragraph.start > LONGEST) return undefined;
  const tokens = tokenize(text.slice(paragraph.start, paragraph.end));
  const at = offset - paragraph.start;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
    if (start <= at) return at <= end ? toArticle(span<'paragraph'>(start, end), paragraph.start) : undefined;
  }
  return undefined;
}
