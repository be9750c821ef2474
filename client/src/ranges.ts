/** From the protocol's positions to the editor's. */

import { Position, Range } from 'vscode';
import type { ProtocolPosition, ProtocolRange } from '../../server/service/protocol.ts';

export function toRange({ start, end }: ProtocolRange): Range {
  return new Range(toPosition(start), toPosition(end));
}

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}
