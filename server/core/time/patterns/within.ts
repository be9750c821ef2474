/** The larger stretch that stands behind a date and tells its missing parts: "last year", "of the same month", "this week". */

import { WordList } from '../../words/wordLists.ts';
import { isVerb } from '../tenseWords.ts';
import { isOfStory, type Shift, stepOf, type TimeForm, type Unit } from '../timeForm.ts';
import { has, is, kindAt, part, type TimeWords, timeAt, wordAt } from '../timeWords.ts';
import { WordClass as W } from '../wordClass.ts';

export interface ReadForm {
  readonly last: number;
  readonly form: TimeForm;
}

const LARGER: ReadonlySet<Unit> = new Set<Unit>(['week', 'month', 'year', 'quarter', 'decade', 'century']);

/** At `i`, behind a date: "last year", "of that month", "in the same year", ", this year". */
export function readWithin(words: TimeWords, i: number): ReadForm | undefined {
  const bound = is(words, i, 'of', 'in') || (is(words, i, ',') && has(words, i + 1, W.shift));
  const at = bound ? i + 1 : i;
  const read = readShiftedUnit(words, at);
  if (read?.form.kind !== 'offset' || !LARGER.has(read.form.unit)) return undefined;
  return read;
}

/** The unit that `shift` points to. `that` and the article stay with the narrative, the rest with the article's date. */
export function shiftedUnit(
  unit: Unit,
  shift: Shift,
  count: { first: number; last: number },
  words: TimeWords,
): TimeForm {
  const from = isOfStory(shift) || shift === 'the' ? 'narrative' : 'document';
  return { kind: 'offset', unit, count: part(words, stepOf(shift), count.first, count.last), from, whole: true };
}

/** "last year", "this coming week", "the same month", "that quarter", "the following day". */
function readShiftedUnit(words: TimeWords, i: number): ReadForm | undefined {
  const the = is(words, i, 'the') ? i + 1 : i;
  const shift = readShift(words, the);
  if (!shift) return undefined;
  const unit = timeAt(words, shift.last + 1).unit;
  if (!unit || wordAt(words, shift.last + 1)!.endsWith('s')) return undefined;
  const narrative = the > i && shift.shift === 'next' ? 'following' : shift.shift;
  return { last: shift.last + 1, form: shiftedUnit(unit, narrative, { first: the, last: shift.last }, words) };
}

/** "expected to last two weeks", "will last a year". */
export function lastIsVerb(words: TimeWords, i: number): boolean {
  return (
    is(words, i - 1, 'to', 'will', 'would', 'could', 'may', 'might', 'should', 'not') &&
    !is(words, i + 1, 'year', 'week', 'month')
  );
}

/** How far before "that" its verb of saying may stand. */
const SPEECH_REACH = 5;

/** "told the meeting that December's vote was void", "said that night trains would stop": "that" opens what somebody says. */
function isConjunction(words: TimeWords, i: number): boolean {
  if (wordAt(words, i) !== 'that') return false;
  const next = i + 2;
  const isSubject = isVerbAt(words, next) || (isNoun(words, next) && isVerbAt(words, next + 1));
  if (kindAt(words, next) !== 'possessive' && !isSubject) return false;
  for (let k = i - 1; k >= i - SPEECH_REACH && kindAt(words, k) === 'word'; k--)
    if (words.types[k]!.lists & WordList.speechVerb) return true;
  return false;
}

/** A word that may be a verb with a tense of its own, or a participle. */
export function isVerbAt(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word' && isVerb(words.types[i]!.tense);
}

function isNoun(words: TimeWords, i: number): boolean {
  return kindAt(words, i) === 'word' && (words.types[i]!.lists & WordList.functionWord) === 0;
}

/** "this", "this coming", "that same", "this past", "the same". */
export function readShift(words: TimeWords, i: number): { last: number; shift: Shift } | undefined {
  const one = timeAt(words, i).shift;
  if (one === undefined || (one === 'last' && lastIsVerb(words, i))) return undefined;
  if (one === 'that' && isConjunction(words, i)) return undefined;
  if (one === 'this' || one === 'that') {
    const two = timeAt(words, i + 1).shift;
    if (two === 'coming' || two === 'past' || two === 'that') return { last: i + 1, shift: two };
    if (two === 'this') return { last: i + 1, shift: 'this' };
  }
  return { last: i, shift: one };
}
