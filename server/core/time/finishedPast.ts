/** What the words around an expression tell of a past that is over, or that lies before the time of the story. */

import { wordSet } from '../text/wordSet.ts';
import { cuesAt, TenseCue } from './tenseWords.ts';
import { is, kindAt, type TimeWords, wordAt } from './timeWords.ts';

const SUBJECTS = wordSet('he she they we i who');
const HAD_BEEN = wordSet('was were been had has have');

/** A finished past stands right before the expression: "said on 12 April", "was arrested in April". */
export function isFinished(words: TimeWords, first: number): boolean {
  const verb = is(words, first - 1, 'on', 'in', 'last', 'this') ? first - 2 : first - 1;
  const cues = cuesAt(words, verb);
  if ((cues & TenseCue.finite) !== 0) return !is(words, verb - 1, 'to');
  if ((cues & (TenseCue.plan | TenseCue.notPast)) !== 0 || !((cues & TenseCue.past) !== 0 || endsInEd(words, verb)))
    return false;
  const before = wordAt(words, verb - 1);
  // "they met on Feb. 3": behind a pronoun a past form is no participle
  if (before !== undefined && SUBJECTS.has(before)) return true;
  return before !== undefined && HAD_BEEN.has(before) && !is(words, verb - 2, 'to', 'will', 'would', 'be');
}

/** A pronoun and its verb in the past stand right behind: "On Easter Monday it rained", but not "he was to speak". */
export function isFinishedBehind(words: TimeWords, last: number): boolean {
  if (!is(words, last + 1, 'it') && !SUBJECTS.has(wordAt(words, last + 1) ?? '')) return false;
  const cues = cuesAt(words, last + 2);
  if ((cues & (TenseCue.plan | TenseCue.notPast)) !== 0 || is(words, last + 3, 'to', 'been', 'going')) return false;
  return (cues & TenseCue.past) !== 0 || endsInEd(words, last + 2);
}

/** How far before an expression the participle may stand that opens its clause. */
const ASIDE_REACH = 8;

/** "Lehman, founded in 1850, failed": told in passing, between commas and without a subject of its own. */
export function isAside(words: TimeWords, first: number, last: number): boolean {
  if (!is(words, last + 1, ',', ')', '–', '—')) return false;
  for (let i = first - 1; i > Math.max(0, first - ASIDE_REACH); i--) {
    if (kindAt(words, i) !== 'mark') continue;
    if (!is(words, i, ',', '(', '–', '—')) return false;
    const cues = cuesAt(words, i + 1);
    return (
      (cues & (TenseCue.past | TenseCue.ed)) !== 0 && (cues & (TenseCue.be | TenseCue.finite | TenseCue.notPast)) === 0
    );
  }
  return false;
}

/** How far before an expression its verb may stand in the past perfect. */
const EARLIER_REACH = 7;

/** "a man who had vanished in 1897", but not "by June the army had taken". */
export function isEarlier(words: TimeWords, first: number): boolean {
  if (is(words, first - 1, 'by')) return false;
  for (let i = first - 1; i >= Math.max(0, first - EARLIER_REACH) && kindAt(words, i) !== 'mark'; i--)
    if (is(words, i, 'had')) return !is(words, i + 1, 'to') && i < first - 1;
  return false;
}

function endsInEd(words: TimeWords, i: number): boolean {
  return wordAt(words, i)?.endsWith('ed') === true;
}
