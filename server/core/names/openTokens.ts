/** Which tokens of a paragraph no name and no date has: where a name that the paragraph alone did not show could stand. */

import type { ParagraphReading } from '../paragraphReading.ts';
import { firstIndex } from '../text/firstIndex.ts';
import type { Tokens } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { WordCase } from './wordCases.ts';

/** Indices of the capitalised tokens that are free, ascending. */
export function openTokens({ tokens, cases, times }: ParagraphReading, names: readonly NameCandidate[]): number[] {
  const taken = takenTokens(tokens, names, times);
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (!taken[i] && cases.of[i]! > WordCase.small) open.push(i);
  return open;
}

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

/** 1 for each token that lies in one of the names or times. */
export function takenTokens(tokens: Tokens, names: readonly Placed[], times: readonly Placed[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const name of names) take(taken, tokens, name);
  for (const time of times) take(taken, tokens, time);
  return taken;
}

function take(taken: Uint8Array, tokens: Tokens, { span: { start, end } }: Placed): void {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.starts[i]! < end; i++) taken[i] = 1;
}

/** The index of the token that starts at `offset` or behind it. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstIndex(tokens.length, (i) => tokens.starts[i]! >= offset);
}
