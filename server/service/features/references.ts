/** References: every mention of the name under the cursor, under every spelling; every expression for the same time. */

import type { Location } from 'vscode-languageserver-types';
import { mentionAt, sameAs } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';

/** The declaration is the first mention, as Go to Declaration has it. */
export function references(reading: Reading, offset: number, includeDeclaration: boolean): Location[] {
  const { uri, article, positions } = reading;
  const mention = mentionAt(article, offset);
  if (!mention) return [];
  const all = sameAs(article, mention);
  return (includeDeclaration ? all : all.slice(1)).map(({ span }) => ({ uri, range: positions.range(span) }));
}
