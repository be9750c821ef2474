/** Semantic tokens: names and dates as an editor colours or underlines them, one token a line. */

import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import { isTime, type Mention } from '../../core/analysis.ts';
import { span } from '../../core/text/span.ts';
import type { Reading } from '../reading.ts';

const types = ['person', 'organization', 'group', 'place', 'date'] as const;

/** `first` marks the first mention of an entity. No type is one of LSP's own: an editor shows them where its theme or its user says how. */
export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: ['first'] };

/** Those that touch `range`, or all. Five numbers a token, as LSP has them: lines and units since the token before, length, type, modifiers. */
export function semanticTokens({ article, positions }: Reading, range?: Range): SemanticTokens {
  const { start, end } = range ? positions.span(range) : span(0, article.text.length);
  const firsts = new Set(article.entities.map(({ mentions }) => mentions[0]));
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const [index, mention] of article.mentions.entries()) {
    if (mention.span.end < start || mention.span.start > end) continue;
    const type = types.indexOf(typeOf(mention));
    for (const part of linesOf(article.text, mention)) {
      const at = positions.at(part.start);
      data.push(at.line - line, at.line === line ? at.character - character : at.character);
      data.push(part.end - part.start, type, firsts.has(index) ? 1 : 0);
      ({ line, character } = at);
    }
  }
  return { data };
}

function typeOf(mention: Mention): (typeof types)[number] {
  return isTime(mention) ? 'date' : mention.kind;
}

/** A token ends with its line; a mention of a text that was wrapped by hand may go on in the next. */
function linesOf(text: string, { span: { start, end } }: Mention): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: breakChars } of text.slice(start, end).matchAll(/\s*(?:\r\n|[\r\n])\s*/g)) {
    lines.push({ start: from, end: start + index });
    from = start + index + breakChars.length;
  }
  lines.push({ start: from, end });
  return lines;
}
