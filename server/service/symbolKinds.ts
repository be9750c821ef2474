/** How names and times look in an outline or a symbol list. */

import { SymbolKind } from 'vscode-languageserver-types';
import type { Mention } from '../core/analysis.ts';

/** LSP has no kind for people and places: these have icons apart from one another, and do not stick while scrolling. */
export const mentionSymbolKinds: Readonly<Record<Mention['kind'], SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Object,
  group: SymbolKind.Array,
  place: SymbolKind.Field,
  time: SymbolKind.Event,
};
