/** The tense of the clause around an expression, from the verbs nearest to it: it decides which "Friday" is meant. */

import type { Sentence } from '../text/sentences.ts';
import { wordSet } from '../text/wordSet.ts';
import { isAskedTo, isAttended, isFixedFor, isFixture, isNameOfPerson, isPlural } from './tenseContext.ts';
import { cuesAt, TenseCue } from './tenseWords.ts';
import type { Tense } from './timeForm.ts';
import { has, is, isCapital, isContentWord, kindAt, type TimeWords, wordAt } from './timeWords.ts';
import { WordClass as W } from './wordClass.ts';

/** How many tokens are looked at on each side. */
const WINDOW = 16;

/** The tense of the first verb of a sentence. */
export function firstTense(words: TimeWords, { first, last }: Sentence): Tense {
  for (let i = first; i <= Math.min(last, first + WINDOW); i++) {
    const tense = cueAt(words, i, first);
    if (tense) return tense;
  }
  return 'none';
}

/** The expression is the tokens `first` to `last`. Bounded work for each. */
export function tenseAt(words: TimeWords, first: number, last: number, sentence: Sentence | undefined): Tense {
  const from = Math.max(sentence?.first ?? 0, first - WINDOW);
  if (is(words, first - 1, 'since')) return 'past';
  if (isPutOff(words, first, from) || isFixedFor(words, first, from)) return 'future';
  const limit = is(words, first - 1, 'until', 'till', 'by', 'before');
  // "data due Wednesday"
  if (is(words, first - 1, 'due') || (is(words, first - 2, 'due') && is(words, first - 1, 'on', 'in', 'for')))
    return 'future';
  const to = Math.min(sentence?.last ?? words.length - 1, last + WINDOW);
  // "said that the fourth quarter may be better": the expression opens what somebody says
  const own = is(words, first - 1, 'that') ? tenseBehind(words, last, to) : undefined;
  if (own) return own;
  const possessive = kindAt(words, last + 1) === 'possessive';
  if (possessive && is(words, first - 1, 'of') && is(words, first - 2, 'ahead')) return 'future';
  let comma = -1;
  let aside: Tense | undefined;
  for (let i = first - 1; i >= from; i--) {
    const cues = words.types[i]!.tense;
    if (cues === 0) continue;
    if ((cues & TenseCue.end) !== 0) break;
    if (comma < 0 && (cues & TenseCue.comma) !== 0) comma = i;
    const tense = cueAt(words, i, from);
    if (tense && comma > i) {
      // "met Lister, a Briton who heads the fund, on Tuesday": the clause between the commas has a tense of its own
      const opener = relativeBefore(words, i, from);
      if (opener >= 0) {
        aside ??= tense;
        i = opener;
        continue;
      }
    }
    // "would overturn Wednesday's ruling": the ruling is past, whatever comes of it
    if (tense && (possessive ? tense === 'future' : tense === 'present' && isAttribute(words, first)))
      return possessive && isAttended(words, i) ? 'future' : 'none';
    if (tense === 'past' && (limit || is(words, i, 'expected')) && isAskedTo(words, i, first)) return 'future';
    if (tense) return tense === 'present' && (limit || isStillToDo(words, i, first)) ? 'future' : tense;
    if ((cues & TenseCue.could) !== 0 && (limit || isReported(words, i, from))) return 'future';
  }
  // "Book by Friday": a limit that nothing says is past
  return tenseBehind(words, last, to) ?? aside ?? (limit || isInvited(words, sentence) ? 'future' : 'none');
}

function tenseBehind(words: TimeWords, last: number, to: number): Tense | undefined {
  for (let i = last + 1; i <= to; i++) {
    const cues = words.types[i]!.tense;
    if (cues === 0) continue;
    if ((cues & TenseCue.end) !== 0) break;
    const tense = cueAt(words, i, last + 1);
    if (!tense) continue;
    // "meeting Thursday was expected to": the verb behind it may still be tied to a plan
    return tense === 'past' ? (cueAhead(words, i + 1, to) ?? tense) : tense;
  }
  return undefined;
}

/** "meets to decide whether to stop it from January": what is to be done when the verb at `verb` is of the present. */
function isStillToDo(words: TimeWords, verb: number, first: number): boolean {
  for (let k = verb + 1; k < first - 2 && kindAt(words, k) === 'word'; k++)
    if (is(words, k, 'to') && isContentWord(words, k + 1) && !isCapital(words, k + 1)) return true;
  return false;
}

const INVITATIONS = wordSet(
  'see book call visit join catch watch come bring meet register apply vote tune enjoy expect reserve',
);

/** "See The Owl on Monday": a sentence that tells its reader what to do. */
function isInvited(words: TimeWords, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && INVITATIONS.has(wordAt(words, sentence.first) ?? '');
}

/** "under a June agreement": the agreement's month is not that of the verb. */
function isAttribute(words: TimeWords, first: number): boolean {
  return has(words, first, W.month) && is(words, first - 1, 'a', 'an', 'the', 'its', 'his', 'her', 'their');
}

/** "Doctors said they could go home on Saturday": what somebody says could be is still to come. */
function isReported(words: TimeWords, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 6); k--) if ((cuesAt(words, k) & TenseCue.says) !== 0) return true;
  return false;
}

/** The relative pronoun that the verb at `i` belongs to, shortly before it with no mark between; -1 for none. */
function relativeBefore(words: TimeWords, i: number, from: number): number {
  for (let k = i - 1; k >= Math.max(from, i - 4) && kindAt(words, k) !== 'mark'; k--)
    if ((cuesAt(words, k) & TenseCue.relative) !== 0) return k;
  return -1;
}

/** "postponed until Tuesday", "has until 9 a.m. Friday". */
function isPutOff(words: TimeWords, first: number, from: number): boolean {
  if (!is(words, first - 1, 'until', 'till')) return false;
  for (let i = first - 2; i >= Math.max(from, first - 9); i--) {
    if ((cuesAt(words, i) & TenseCue.putOff) !== 0 || (is(words, i, 'has', 'have', 'had') && i === first - 2))
      return true;
  }
  return false;
}

/** "was scheduled", "had planned to" behind a past form turn it to the future. */
function cueAhead(words: TimeWords, i: number, to: number): Tense | undefined {
  if (i > to || (cuesAt(words, i) & TenseCue.plan) === 0) return undefined;
  return is(words, i + 1, 'to', 'for') ? 'future' : undefined;
}

/** The tense that the word at `i` gives, if any. */
function cueAt(words: TimeWords, i: number, from: number): Tense | undefined {
  const { tense: cue, text, lower: word } = words.types[i]!;
  if (cue === TenseCue.will) return 'future';
  if ((cue & TenseCue.future) !== 0) return isNameOfPerson(words, i, text) ? undefined : 'future';
  if ((cue & TenseCue.plan) !== 0) {
    if (is(words, i + 1, 'to', 'for') || (cuesAt(words, i - 1) & TenseCue.be) !== 0) return 'future';
    if (is(words, i, 'scheduled', 'plans', 'schedules') && is(words, i + 1, 'a', 'an', 'another', 'talks'))
      return 'future';
  }
  if ((cue & TenseCue.present) !== 0) {
    if (word === 'am' && kindAt(words, i - 1) === 'number') return undefined; // "at 9.30 am"
    // "is to meet on Thursday"
    return (cue & TenseCue.be) !== 0 && is(words, i + 1, 'to') ? 'future' : 'present';
  }
  if ((cue & TenseCue.plural) !== 0) return isPlural(words, i - 1) || isFixture(words, i, from) ? 'present' : undefined;
  if ((cue & TenseCue.past) === 0 && (cue & (TenseCue.notPast | TenseCue.ed)) !== TenseCue.ed) return undefined;
  if (is(words, i + 1, 'to')) {
    if (word === 'has' || word === 'have') return 'future';
    // "was to meet the unions on Thursday", but not "was to have met"
    if ((word === 'was' || word === 'were') && !is(words, i + 2, 'have', 'be') && kindAt(words, i + 2) === 'word')
      return 'future';
  }
  return participle(words, i, from);
}

/** A participle takes the tense of its auxiliary: "will be held", "to be opened", "is being built". */
function participle(words: TimeWords, i: number, from: number): Tense | undefined {
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const cue = words.types[k]!.tense;
    const before = words.types[k]!.lower;
    if ((cue & (TenseCue.future | TenseCue.will)) !== 0)
      return isNameOfPerson(words, k, words.types[k]!.text) ? 'past' : 'future';
    if (before === 'to') return (cuesAt(words, k + 1) & TenseCue.be) !== 0 ? 'future' : 'past';
    if (cue === 0) break;
    if (before === 'is' || before === 'are') return 'present';
    // "could be chartered": what could is asks its own question
    if ((cue & TenseCue.could) !== 0) return undefined;
    if (before === 'was' || before === 'were' || before === 'had' || before === 'has' || before === 'have')
      return 'past';
    if ((cue & (TenseCue.be | TenseCue.between)) === 0) break;
  }
  return 'past';
}
