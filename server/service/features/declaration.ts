/** Go to Declaration: the first mention of a name, the first expression that says the same time. */

import type { Location, LocationLink } from 'vscode-languageserver-types';
import { mentionAt, sameAs } from '../mentionLookup.ts';
import type { Reading } from '../reading.ts';
import { toTarget } from '../target.ts';

export function declaration(reading: Reading, offset: number, links: boolean): Location[] | LocationLink[] {
  const mention = mentionAt(reading.article, offset);
  if (!mention) return [];
  const first = sameAs(reading.article, mention)[0] ?? mention;
  return toTarget(reading, mention.span, first.span, links);
}
