/** The outline, by position: headline, dateline and paragraphs, each with the mentions in it. */

import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { type EntityId, isTime, type Mention } from '../../core/analysis.ts';
import type { Block, BlockKind } from '../../core/structure/structure.ts';
import { contains } from '../../core/text/span.ts';
import type { Positions } from '../convert.ts';
import type { Reading } from '../reading.ts';
import { mentionSymbolKinds } from '../symbolKinds.ts';
import { timexWords } from '../wording/timexWords.ts';

const TITLE_UNITS = 60;

/** Kinds that VS Code does not make sticky while one scrolls: a story is no nest of scopes. */
const blockSymbols: Readonly<Record<Exclude<BlockKind, 'front-matter' | 'separator'>, SymbolKind>> = {
  header: SymbolKind.Property,
  headline: SymbolKind.String,
  byline: SymbolKind.Property,
  'date-line': SymbolKind.Property,
  heading: SymbolKind.String,
  caption: SymbolKind.File,
  paragraph: SymbolKind.String,
  contributor: SymbolKind.Property,
};

const blockNames: Readonly<Record<keyof typeof blockSymbols, string>> = {
  header: 'header',
  headline: 'headline',
  byline: 'byline',
  'date-line': 'dateline',
  heading: 'heading',
  caption: 'caption',
  paragraph: '',
  contributor: 'contributors',
};

/** Ranges nest, and what the selection shows lies within. Blank blocks and separators are left out. */
export function documentSymbol(reading: Reading): DocumentSymbol[] {
  const { article, positions } = reading;
  const names = new Map(article.entities.map(({ id, name }) => [id, name]));
  let next = 0;
  return article.structure.blocks.flatMap((block) => {
    const own: Mention[] = [];
    for (; next < article.mentions.length; next++) {
      const mention = article.mentions[next]!;
      if (mention.span.start >= block.span.end) break;
      if (contains(block.span, mention.span)) own.push(mention);
    }
    if (!hasSymbol(block)) return [];
    const range = positions.range(block.span);
    const detail = detailOf(reading, block);
    return {
      name: title(article.text.slice(block.span.start, block.span.end)),
      kind: blockSymbols[block.kind],
      range,
      selectionRange: range,
      ...(detail && { detail }),
      children: own.map((mention) => mentionSymbol(positions, mention, names)),
    };
  });
}

/** For clients without a hierarchy: the mentions alone. */
export function flatDocumentSymbol({ uri, article, positions }: Reading): SymbolInformation[] {
  return article.mentions.map((mention) => ({
    name: title(mention.text),
    kind: mentionSymbolKinds[mention.kind],
    location: { uri, range: positions.range(mention.span) },
  }));
}

function hasSymbol(block: Block): block is Block & { readonly kind: keyof typeof blockSymbols } {
  return block.kind in blockSymbols && block.span.end > block.span.start;
}

function detailOf({ article }: Reading, { kind, span }: Block & { readonly kind: keyof typeof blockSymbols }): string {
  const opens = article.structure.datelines.find((dateline) => contains(span, dateline.span));
  if (kind !== 'paragraph' || !opens?.places[0]) return blockNames[kind];
  return `dateline ${opens.places.map(({ start, end }) => article.text.slice(start, end)).join(', ')}`;
}

function mentionSymbol(positions: Positions, mention: Mention, names: ReadonlyMap<EntityId, string>): DocumentSymbol {
  const range = positions.range(mention.span);
  const detail = isTime(mention) ? timexWords(mention.value) : names.get(mention.entity);
  return {
    name: title(mention.text),
    kind: mentionSymbolKinds[mention.kind],
    range,
    selectionRange: range,
    ...(detail && detail !== mention.text && { detail }),
  };
}

/** One line, never empty: VS Code refuses a symbol without a name. */
function title(text: string): string {
  const line = text
    .slice(0, 4 * TITLE_UNITS)
    .replace(/[\s\0]+/g, ' ')
    .trim();
  if (line.length <= TITLE_UNITS) return line || '…';
  const space = line.lastIndexOf(' ', TITLE_UNITS);
  return `${line.slice(0, space > TITLE_UNITS / 2 ? space : TITLE_UNITS)}…`;
}
