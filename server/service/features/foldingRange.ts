/** Folding: front matter, header fields, runs of captions, and paragraphs that span lines. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Block, BlockKind } from '../../core/structure/structure.ts';
import type { Reading } from '../reading.ts';

/** Blocks of these kinds fold together where they follow one another. */
const folded: ReadonlySet<BlockKind> = new Set(['front-matter', 'header', 'caption', 'contributor']);

export function foldingRange({ article, positions }: Reading): FoldingRange[] {
  return runs(article.structure.blocks).flatMap(({ kind, start, end }) => {
    const startLine = positions.at(start).line;
    const endLine = positions.at(end).line;
    if (endLine === startLine) return [];
    return { startLine, endLine, ...(kind !== 'caption' && { kind: FoldingRangeKind.Region }) };
  });
}

interface Run {
  readonly kind: BlockKind;
  readonly start: number;
  end: number;
}

function runs(blocks: readonly Block[]): Run[] {
  const found: Run[] = [];
  let last: Run | undefined;
  for (const { kind, span } of blocks) {
    if (!folded.has(kind)) last = undefined;
    else if (last?.kind === kind) last.end = span.end;
    else {
      last = { kind, start: span.start, end: span.end };
      found.push(last);
    }
  }
  return found;
}
