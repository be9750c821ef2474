/** Finds the names of one paragraph, from its own reading and from what the article tells about its words. */

import type { Caseless } from '../analysis.ts';
import type { ParagraphReading } from '../paragraphReading.ts';
import { type Span, span } from '../text/span.ts';
import { WordList } from '../words/wordLists.ts';
import { isActing } from './acting.ts';
import { roleBehind, roleGiven, roleInClause, roleWithComma } from './appositions.ts';
import { withAuthors } from './bylineNames.ts';
import { withDateline } from './datelineNames.ts';
import { withFirms } from './firms.ts';
import { NameList } from './gazetteer.ts';
import { isHonour } from './honours.ts';
import { withTableTeams } from './leagueTables.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { explain } from './nameExplanations.ts';
import type { NamePiece } from './namePiece.ts';
import { listsOfPhrase, type NameView, viewNames } from './nameView.ts';
import { tokenAt } from './openTokens.ts';
import { refinePieces } from './refinePieces.ts';
import { namesByRule } from './segmentRun.ts';
import { spellingOf } from './spelling.ts';
import type { Tagger } from './tagger/tagger.ts';
import { besideTagger, labelledPieces } from './tagPieces.ts';
import { withTeams } from './teams.ts';
import { roleBefore } from './titles.ts';
import { withoutVessels } from './vessels.ts';
import type { WordProfile } from './wordProfile.ts';

/**
 * Sorted, not overlapping. `facts` holds at least the words of this paragraph. Without a tagger the rules decide alone.
 * Linear.
 */
export function recognizeNames(reading: ParagraphReading, facts: WordProfile, tagger?: Tagger): NameCandidate[] {
  const view = viewNames(reading, facts);
  const byRule = namesByRule(view);
  const labels = tagger?.tag(view, byRule);
  const pieces = labels ? besideTagger(view, labels, refinePieces(view, labelledPieces(view, labels)), byRule) : byRule;
  const { cue, dateline } = reading.shape;
  const placed = dateline?.isSure ? withDateline(view, pieces, dateline) : pieces;
  const named = cue === 'byline' ? withAuthors(view, placed) : placed;
  const playing = withTableTeams(view, withTeams(view, withFirms(view, withoutVessels(view, named))));
  const { caseless } = reading;
  const told = caseless ? playing.flatMap((piece) => withoutCapitals(piece, caseless)) : playing;
  return told.map((piece) => candidate(view, piece));
}

/** Where capitals tell nothing, what is less sure than this is as often wrong as right; groups are known by lists. */
const LEAST_SURE = 0.6;

function withoutCapitals(piece: NamePiece, written: Caseless): NamePiece[] {
  if (piece.confidence < LEAST_SURE && piece.kind !== 'group') return [];
  return [{ ...piece, why: [...piece.why, explain('name/caseless', { written })] }];
}

function candidate(view: NameView, piece: NamePiece): NameCandidate {
  const { tokens } = view;
  const start = tokens.starts[piece.first]!;
  const end = tokens.ends[piece.last]!;
  const text = view.text.slice(start, end);
  const lists = listsOfPhrase(view, piece.first, piece.last);
  const { kind, source, confidence, why } = piece;
  const plain = {
    span: span<'paragraph'>(start, end),
    text,
    spelling: spellingOf(text),
    kind,
    lists,
    source,
    confidence,
    why,
  };
  if (piece.plays) return { ...plain, plays: true };
  if (piece.firm) return { ...plain, firm: true };
  if (kind === 'person') {
    const role = roleOf(view, piece);
    if (role) return { ...plain, role };
  }
  if (kind === 'place' && governs(lists) && isActing(view, piece.first, piece.last)) return { ...plain, acting: true };
  return plain;
}

/** A country, a capital, a seat like the White House; a state that no city shares its name with. */
function governs(lists: number): boolean {
  if (lists & (NameList.country | NameList.capital | NameList.region)) return true;
  return Boolean(lists & NameList.province) && !(lists & (NameList.city | NameList.bigCity));
}

function roleOf(view: NameView, { first, last: ownLast }: NamePiece): Span<'paragraph'> | undefined {
  let last = ownLast;
  while (isHonour(view.tokens.words[last + 1])) last++;
  const before = roleBefore(view, first);
  if (before && !isStyle(view, before)) return before;
  const start = before ? tokenAt(view.tokens, before.start) : first;
  return (
    roleBehind(view, last) ??
    roleWithComma(view, start, last) ??
    roleInClause(view, last) ??
    roleGiven(view, first, last) ??
    before
  );
}

/** "Dr", "Sheikh", "Father": of whom the text tells an office as well, that is the role. */
function isStyle({ tokens }: NameView, role: Span<'paragraph'>): boolean {
  const at = tokenAt(tokens, role.start);
  if (tokens.ends[at] !== role.end) return false;
  return (tokens.types[at]!.lists & (WordList.rankTitle | WordList.officeHead)) === WordList.rankTitle;
}
