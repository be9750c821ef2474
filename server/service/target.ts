/** A place to jump to, in the form that the client understands. */

import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './reading.ts';

export function toTarget(
  { uri, positions }: Reading,
  origin: Span,
  target: Span,
  links: boolean,
): Location[] | LocationLink[] {
  const range = positions.range(target);
  if (!links) return [{ uri, range }];
  return [
    {
      originSelectionRange: positions.range(origin),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
