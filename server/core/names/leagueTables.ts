/** Reads the rows of league tables: "1. Sporting Lisbon 20 14 3 3 45" begins with a team, whatever its words may mean. */

import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import type { NameView } from './nameView.ts';
import { isNation } from './teams.ts';
import { WordCase } from './wordCases.ts';

const MOST_WORDS = 5;

/** `pieces` with the teams of rows in place of what else was seen there. Sorted, not overlapping, as `pieces` are; linear. */
export function withTableTeams(view: NameView, pieces: readonly NamePiece[]): readonly NamePiece[] {
  const { length } = view.tokens;
  const teams: NamePiece[] = [];
  for (let at = 1; at + 3 < length; at++) {
    if (!isRow(view, at)) continue;
    const first = startOfTeam(view, at);
    if (first < 0 || isNation(view, first, at - 1)) continue;
    const why = [explain('name/team', {})];
    teams.push({ first, last: at - 1, kind: 'organization', source: 'context', confidence: 0.85, plays: true, why });
  }
  if (!teams.length) return pieces;
  let at = 0;
  const others = pieces.filter(({ first, last }) => {
    while (at < teams.length && teams[at]!.last + 4 < first) at++;
    return at === teams.length || last < teams[at]!.first;
  });
  return [...others, ...teams].sort((a, b) => a.first - b.first);
}

/** Behind a word as many matches as were won, drawn and lost. */
function isRow({ tokens: { kinds, words } }: NameView, at: number): boolean {
  if (kinds[at] !== 'number' || kinds[at - 1] !== 'word') return false;
  for (let i = at + 1; i < at + 4; i++) if (kinds[i] !== 'number') return false;
  const played = Number(words[at]);
  return played > 0 && played === Number(words[at + 1]) + Number(words[at + 2]) + Number(words[at + 3]);
}

/** From the start of the line, its rank left out; -1 where other than capitalised words stand there. */
function startOfTeam({ tokens, cases, text }: NameView, end: number): number {
  let first = end;
  while (first > 0 && end - first <= MOST_WORDS + 2 && !hasBreak(text, tokens.ends[first - 1]!, tokens.starts[first]!))
    first--;
  if (/^\d\d?$/.test(tokens.words[first]!)) first++;
  if (tokens.words[first] === '.') first++;
  if (first >= end || end - first > MOST_WORDS) return -1;
  for (let i = first; i < end; i++)
    if (tokens.kinds[i] !== 'number' && tokens.words[i] !== '-' && cases.of[i]! <= WordCase.small) return -1;
  return first;
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}
